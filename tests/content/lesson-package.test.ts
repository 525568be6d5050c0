import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { product, testCompany } from '../../scripts/lib/assemble-site.ts';
import { buildLessons, hostedCourse, packLessons, type BuiltLessons } from '../../scripts/lib/package-lessons.ts';
import { packageFormats } from '../../src/lib/lms/dialect.ts';
import { brokenSchema } from '../support/manifest-schemas.ts';
import { assembleTestCompany } from '../support/test-company.ts';

const script = join(product, 'scripts/package.ts');

let built: BuiltLessons;
/** The same after an edit to one lesson. */
let edited: BuiltLessons;
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

async function build(assemble = assembleTestCompany): Promise<BuiltLessons> {
	const lessons = await buildLessons({ assemble, kind: 'path', id: 'new-hire', language: 'en' });
	if ('failed' in lessons) throw new Error(lessons.failed);
	return lessons;
}

beforeAll(async () => {
	[built, edited] = await Promise.all([
		build(),
		build((folder) => {
			assembleTestCompany(folder);
			appendFileSync(join(folder, 'src/content/docs/en/training/telegram/profile.mdx'), '\nOne more sentence, typed today.\n');
		}),
	]);
	files = entriesOf(packLessons(built, 'scorm2004'));
});

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

	test('has no script that its pages do not run, and none of the search', () => {
		const scripts = [...files].filter(([name]) => name.endsWith('.js'));
		const reached = new Set(pages().flatMap(([, html]) => [...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, name]) => name!)));
		// A Set iterates values that are added while it is iterated.
		for (const name of reached)
			for (const [, next = ''] of files.get(name)!.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) reached.add(`_astro/${next}`);
		expect(scripts.map(([name]) => name).filter((name) => !reached.has(name))).toEqual([]);
		expect(scripts.filter(([, text]) => /pagefind|site-search|theme-toggle/.test(text)).map(([name]) => name)).toEqual([]);
	});

	test('a lesson keeps its quiz, and a guideline its acknowledgement', () => {
		const all = pages().map(([, html]) => html);
		expect(all.filter((html) => html.includes('<quiz-form')).length).toBeGreaterThan(0);
		expect(all.filter((html) => html.includes('<acknowledge-mark')).length).toBeGreaterThan(0);
		expect(all.every((html) => html.indexOf('<learning-unit') < html.indexOf('<main'))).toBe(true);
	});
});

test('an edit changes its own page in the package and nothing else', () => {
	const now = entriesOf(packLessons(edited, 'scorm2004'));
	expect([...now.keys()]).toEqual([...files.keys()]);
	expect([...now].filter(([name, content]) => files.get(name) !== content).map(([name]) => name)).toEqual(['telegram_profile.html']);
	expect(now.get('telegram_profile.html')).toContain('One more sentence, typed today.');
});

test.each(packageFormats)('the manifest keeps to its schema (%s)', async (format) => {
	const manifest = entriesOf(packLessons(built, format)).get(format === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml')!;
	expect(await brokenSchema([manifest], format)).toEqual([[]]);
});

test('so does that of a hosted course', async () => {
	expect(await brokenSchema([hostedCourse(built)], 'cmi5')).toEqual([[]]);
});

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
});

test('a page in cmi5 speaks to the stores that portal.yaml names, or to those that open it where it names none', () => {
	const pageOf = (lessons: BuiltLessons) => entriesOf(packLessons(lessons, 'cmi5')).get(built.units[0]!.page)!;
	const policyOf = (html: string) => /connect-src [^;]*/.exec(html)?.[0];
	const unitOf = (html: string) => new JSDOM(html).window.document.querySelector<HTMLElement>('learning-unit')!.dataset;
	const named = pageOf({ ...built, stores: ['https://lms.company.example'] });
	expect([policyOf(named), unitOf(named)['stores']]).toEqual(["connect-src 'self'", '["https://lms.company.example"]']);
	expect([policyOf(pageOf(built)), unitOf(pageOf(built))['stores']]).toEqual(["connect-src 'self' https:", undefined]);
});

test.each([
	[['--lesson', 'linkedin/nobody'], /^There is no lesson `linkedin\/nobody` in `en`\. There are linkedin\//],
	[['--path', 'new-hire', '--hosted'], /^portal\.yaml names no record store/],
])('%j is answered at once, with what there is', (wanted, said) => {
	const { status, stderr, stdout } = spawnSync(process.execPath, [script, '--format', 'cmi5', '--language', 'en', ...wanted], {
		cwd: testCompany,
		encoding: 'utf8',
	});
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toMatch(said);
});
