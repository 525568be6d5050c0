import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { githubRepository, testSite } from '../support/sites.ts';
import { baseSite, builtPages, elementsOf, rootSite, type BuiltElement, type BuiltPage } from './built-pages.ts';
import { expect, fileTest as test } from './helpers.ts';

const repository = 'https://git.tilvia.example.com/voice/portal/';
/** Where files and folders are edited in each site: in Gitea on a branch with a slash, and in GitHub on the usual one. */
const roots = { file: `${repository}_edit/site/live/`, folder: `${repository}src/branch/site/live/` };
const rootsOfBase = { file: `${githubRepository}/edit/main/`, folder: `${githubRepository}/tree/main/` };
const rootPages = builtPages(rootSite);

/** Where the links for editing of a page lead, below the root of the repository. */
function editedFiles(page: BuiltPage, { file, folder } = roots): string[] {
	const isLine = ({ name, attributes }: BuiltElement) => name === 'p' && attributes['class']?.split(/\s+/).includes('edit');
	const links = elementsOf(page).filter(({ name, parents }) => name === 'a' && parents.some(isLine));
	return links.map(({ attributes: { href = '' } }) => {
		const root = /\.\w+$/.test(href) ? file : folder;
		expect(href.startsWith(root), `${page.path}: ${href}`).toBe(true);
		return decodeURIComponent(href.slice(root.length));
	});
}

for (const [name, pages, links] of [
	['at the root', rootPages, roots],
	['under a path', builtPages(baseSite), rootsOfBase],
] as const) {
	test(`every link for editing leads to a file that is there, ${name}`, () => {
		const edited = pages.map((page) => ({ path: page.path, files: editedFiles(page, links) }));
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
	expect(printed.flatMap((page) => editedFiles(page))).toEqual([]);
	expect(printed.some(({ html }) => html.includes(repository))).toBe(false);
});
