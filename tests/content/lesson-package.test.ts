import { CFB } from '@e965/xlsx';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLessons, packLessons } from '../../scripts/lib/package-lessons.ts';
import { assembleTestCompany } from '../support/test-company.ts';

let files: Map<string, string>;

/** The entries of a zip, as a library reads them that did not write it. */
function entriesOf(zip: Uint8Array): Map<string, string> {
	const { FullPaths, FileIndex } = CFB.read(Buffer.from(zip), { type: 'buffer' }) as {
		FullPaths: string[];
		FileIndex: { content?: Uint8Array }[];
	};
	const entries = FullPaths.map((path, index) => ({ name: path.replace(/^Root Entry\//, ''), content: FileIndex[index]?.content ?? [] }));
	return new Map(
		entries
			.filter(({ name }) => name !== '' && !name.endsWith('/') && !name.includes('\u0001'))
			.map(({ name, content }) => [name, Buffer.from(content).toString('utf8')]),
	);
}

beforeAll(() => {
	const built = buildLessons({ assemble: assembleTestCompany, kind: 'path', id: 'new-hire', language: 'en' });
	if ('failed' in built) throw new Error(built.failed);
	files = entriesOf(packLessons(built, 'scorm2004'));
}, 300_000);

const pages = () => [...files].filter(([name]) => name.endsWith('.html'));

describe('a package', () => {
	test('lists every file it holds, and no other', () => {
		const { document } = new JSDOM(files.get('imsmanifest.xml')!, { contentType: 'application/xml' }).window;
		const listed = [...document.querySelectorAll('file')].map((file) => file.getAttribute('href')!);
		expect(listed.toSorted()).toEqual([...files.keys()].filter((name) => name !== 'imsmanifest.xml').toSorted());
		expect(pages().length).toBe(document.querySelectorAll('item').length);
		expect(pages().length).toBeGreaterThan(2);
	});

	test('needs nothing outside itself', () => {
		const needed = pages().flatMap(([, html]) =>
			[...new JSDOM(html).window.document.querySelectorAll('link[href], script[src], img[src]')].map(
				(element) => element.getAttribute('href') ?? element.getAttribute('src')!,
			),
		);
		expect(needed.length).toBeGreaterThan(pages().length);
		expect(needed.filter((path) => !files.has(path))).toEqual([]);
		const absolute = [...files].filter(([name, text]) => /\.(?:css|js)$/.test(name) && /['"(]\/_astro\//.test(text));
		expect(absolute.map(([name]) => name)).toEqual([]);
	});

	test('has no search, no sidebar and no way to another page but a link to the site', () => {
		const documents = pages().map(([, html]) => new JSDOM(html).window.document);
		expect(documents.filter((document) => document.querySelector('site-search, .sidebar, header nav'))).toEqual([]);
		const links = documents
			.flatMap((document) => [...document.querySelectorAll<HTMLAnchorElement>('a[href]')])
			.map((link) => ({ href: link.getAttribute('href')!, target: link.target }))
			.filter(({ href }) => !/^(?:#|mailto:)/.test(href));
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter(({ href, target }) => !/^https?:/.test(href) || target !== '_blank')).toEqual([]);
	});

	test('a lesson keeps its quiz, and a guideline its acknowledgement', () => {
		const all = pages().map(([, html]) => html);
		expect(all.filter((html) => html.includes('<quiz-form')).length).toBeGreaterThan(0);
		expect(all.filter((html) => html.includes('<acknowledge-mark')).length).toBeGreaterThan(0);
		expect(all.every((html) => html.indexOf('<learning-unit') < html.indexOf('<main'))).toBe(true);
	});
});
