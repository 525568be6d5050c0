import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { testSite } from '../support/sites.ts';
import { baseSite, builtPages, elementsOf, rootSite, type BuiltElement, type BuiltPage } from './built-pages.ts';
import { expect, fileTest as test } from './helpers.ts';

const repository = 'https://git.tilvia.example.com/voice/portal/';
const rootPages = builtPages(rootSite);

/** Where the links for editing of a page lead, below the root of the repository. */
function editedFiles(page: BuiltPage): string[] {
	const isLine = ({ name, attributes }: BuiltElement) => name === 'p' && attributes['class']?.split(/\s+/).includes('edit');
	const links = elementsOf(page).filter(({ name, parents }) => name === 'a' && parents.some(isLine));
	return links.map(({ attributes: { href = '' } }) => {
		const [, kind, file = ''] =
			/^https:\/\/git\.tilvia\.example\.com\/voice\/portal\/(_edit|src\/branch)\/site\/live\/(.*)$/.exec(href) ?? [];
		expect(kind, `${page.path}: ${href}`).toBe(/\.\w+$/.test(file) ? '_edit' : 'src/branch');
		return decodeURIComponent(file);
	});
}

for (const [name, pages] of [
	['at the root', rootPages],
	['under a path', builtPages(baseSite)],
] as const) {
	test(`every link for editing leads to a file that is there, ${name}`, () => {
		const edited = pages.map((page) => ({ path: page.path, files: editedFiles(page) }));
		const missing = edited.flatMap(({ path, files }) =>
			files.flatMap((file) => (existsSync(join(testSite, file)) ? [] : [`${path}: ${file}`])),
		);
		expect(missing).toEqual([]);
		expect(edited.filter(({ files }) => files.length > 0).length).toBeGreaterThan(100);
	});
}

test('a page is edited in its own language', () => {
	const others = rootPages.flatMap((page) =>
		editedFiles(page).flatMap((file) => {
			const language = /^src\/content\/(?:docs|i18n)\/([a-z]{2})\b/.exec(file)?.[1];
			return language === undefined || language === page.language ? [] : [`${page.path}: ${file}`];
		}),
	);
	expect(others).toEqual([]);
});

for (const [path, files] of Object.entries({
	'en/training/telegram/profile/': ['quizzes/telegram/profile.yaml', 'src/content/docs/en/training/telegram/profile.mdx'],
	'ru/answers/': [
		...['basics', 'posting', 'talking', 'people', 'moments-later', 'moments-mistakes'].map((name) => `src/content/answers/${name}.yaml`),
		'src/content/answers',
	],
	'ru/guidelines/disclosure/': ['src/content/docs/ru/guidelines/disclosure.mdx'],
	'en/training/telegram/': ['src/content/tracks/telegram.yaml'],
	'ru/networks/x/': ['src/content/networks/x.yaml'],
	'en/share/frost-alarm/': ['src/content/shareables/frost-alarm.yaml'],
	'en/start/new-hire/': ['src/content/paths/new-hire.yaml'],
	'en/guidelines/': ['src/content/docs/en/guidelines'],
	'en/programme/goals/': ['src/content/goals'],
	'en/programme/leaders/kit/': ['src/content/briefing/agenda.yaml'],
	'de/': ['src/content/i18n/de.yaml'],
	'ru/me/': ['src/content/i18n/ru.yaml'],
	'': [],
	'404.html': [],
})) {
	test(`/${path} is edited in ${files.join(' and ') || 'no file'}`, () => {
		const page = rootPages.find((each) => each.path === path);
		expect(page && editedFiles(page)).toEqual(files);
	});
}

test('no page on paper has such a link', () => {
	const printed = rootPages.filter(({ path }) => /guidelines\/handbook\/./.test(path));
	expect(printed.flatMap(editedFiles)).toEqual([]);
	expect(printed.some(({ html }) => html.includes(repository))).toBe(false);
});
