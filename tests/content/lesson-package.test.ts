import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLessons, hostedCourse, packLessons, type BuiltLessons } from '../../scripts/lib/package-lessons.ts';
import { packageFormats } from '../../src/lib/lms/dialect.ts';
import { assembleTestCompany } from '../support/test-company.ts';

let built: BuiltLessons;
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

function build(assemble = assembleTestCompany): BuiltLessons {
	const lessons = buildLessons({ assemble, kind: 'path', id: 'new-hire', language: 'en' });
	if ('failed' in lessons) throw new Error(lessons.failed);
	return lessons;
}

beforeAll(() => {
	built = build();
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
		const absolute = [...files].filter(([name, text]) => /\.(?:css|js)$/.test(name) && /['"(]\/?_astro\/.*\.js/.test(text));
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

test('an edit changes its own page in the package and nothing else', () => {
	const edited = build((folder) => {
		assembleTestCompany(folder);
		appendFileSync(join(folder, 'src/content/docs/en/training/telegram/profile.mdx'), '\nOne more sentence, typed today.\n');
	});
	const now = entriesOf(packLessons(edited, 'scorm2004'));
	expect([...now.keys()]).toEqual([...files.keys()]);
	expect([...now].filter(([name, content]) => files.get(name) !== content).map(([name]) => name)).toEqual(['telegram_profile.html']);
	expect(now.get('telegram_profile.html')).toContain('One more sentence, typed today.');
}, 300_000);

test.each(packageFormats)('the same lessons make the same zip (%s)', (format) => {
	expect(Buffer.from(packLessons(built, format)).equals(Buffer.from(packLessons(built, format)))).toBe(true);
	const other = entriesOf(packLessons(built, format));
	expect([...other.keys()].filter((name) => !files.has(name))).toEqual(format === 'cmi5' ? ['cmi5.xml'] : []);
	expect(pages().every(([name]) => other.get(name)!.includes(`<learning-unit data-format="${format}"`))).toBe(true);
});

test('a package in cmi5 lists its pages, and a hosted course lists those of the site', () => {
	const addresses = (xml: string) =>
		[...new JSDOM(xml, { contentType: 'application/xml' }).window.document.querySelectorAll('au > url')].map((url) => url.textContent);
	expect(addresses(entriesOf(packLessons(built, 'cmi5')).get('cmi5.xml')!)).toEqual(built.units.map(({ page }) => page));
	expect(addresses(hostedCourse(built))).toEqual(built.units.map(({ address }) => `https://outspoken.tilvia.example.com/${address}`));
	const policies = (lessons: BuiltLessons) =>
		/connect-src [^;]*/.exec(entriesOf(packLessons(lessons, 'cmi5')).get(built.units[0]!.page)!)?.[0];
	expect(policies({ ...built, stores: ['https://lms.company.example'] })).toBe("connect-src 'self'");
	expect(policies(built)).toBe("connect-src 'self' https:");
});
