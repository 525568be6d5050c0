import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { parse } from 'yaml';
import { newFolder, product } from '../../scripts/lib/assemble-site.ts';
import { basePath, originOf } from '../support/sites.ts';
import { addEditorAndRecordStore, assembleTestCompany } from '../support/test-company.ts';
import { baseSite, rootSite } from './built-pages.ts';
import { changePage, expect, test } from './helpers.ts';

// What one saves another opens: a folder with the files of the site under a path, whose editor all of them open.
test.describe.configure({ mode: 'serial', timeout: 240_000 });
// What the library tells developers of itself, and a question to another host that the policy of the page refuses.
test.use({ expected: /^console (?:debug|info|log)|^console error: .*\/\/www\.githubstatus\.com\// });

const site = `${originOf('base')}${basePath}`;
let folder: string;

test.beforeAll(() => {
	folder = newFolder('editor');
	assembleTestCompany(folder);
	addEditorAndRecordStore(folder);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectContentCheck(): void {
	const { status, stdout } = spawnSync(process.execPath, [join(product, 'scripts/check.ts')], { cwd: folder, encoding: 'utf8' });
	expect(status, stdout).toBe(0);
}

const edited = () =>
	['portal.yaml', ...globSync('{quizzes,src/content}/**/*.{yaml,mdx}', { cwd: folder })].map((file) => file.replaceAll('\\', '/'));

/** Where the editor reads and saves, each a folder in the browser's own storage: that on one's machine, and the one to practise in. */
const places = { folder: 'work', practice: 'sveltia-cms-test' };

async function putFiles(page: Page, place: string): Promise<void> {
	const files = edited().map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
	await page.goto(`${site}favicon.svg`);
	await page.evaluate(
		async ([name, list]) => {
			const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
			await root.getDirectoryHandle('.git', { create: true });
			for (const [path, text] of list) {
				let parent = root;
				const parts = path.split('/');
				for (const part of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(part, { create: true });
				const stream = await (await parent.getFileHandle(parts.at(-1)!, { create: true })).createWritable();
				await stream.write(text);
				await stream.close();
			}
		},
		[place, files] as const,
	);
}

/** Opens the editor on a folder of one's own machine, as the browser's dialog hands it over. */
async function open(page: Page): Promise<void> {
	await page.addInitScript((name) => {
		const showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name);
		Object.assign(window, { showDirectoryPicker });
	}, places.folder);
	await putFiles(page, places.folder);
	await page.goto(`${site}admin/`);
	await page.getByRole('button', { name: 'Work with Local Repository' }).click();
	await expect(page.getByRole('treeitem', { name: /^Guidelines/ })).toBeVisible();
}

function read(page: Page, file: string, place = places.folder): Promise<string> {
	return page.evaluate(
		async ([name, path]) => {
			let parent = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
			const parts = path.split('/');
			for (const part of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(part);
			return (await (await parent.getFileHandle(parts.at(-1)!)).getFile()).text();
		},
		[place, file] as const,
	);
}

async function change(page: Page, entry: string, field: string, value: string, file: string, place = places.folder): Promise<void> {
	const before = await read(page, file, place);
	await page.goto(`${site}admin/#/collections/${entry}`);
	await page
		.getByRole('textbox', { name: field })
		.or(page.getByRole('spinbutton', { name: field }))
		.first()
		.fill(value);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	// A file that is just being written cannot be read.
	await expect.poll(() => read(page, file, place).catch(() => before)).not.toBe(before);
	// The form closes by itself a moment after; whoever goes on at once is taken back to the list.
	await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden();
}

test('the editor shows every kind of file, and asks no other host', async ({ page, problems }) => {
	await open(page);
	for (const name of ['Guidelines', 'Training – LinkedIn', 'Quizzes – LinkedIn', 'Library', 'What “Check my post” looks for', 'Networks']) {
		await expect(page.getByRole('treeitem', { name: new RegExp(`^${name}`) })).toBeVisible();
	}
	await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Material Symbols Outlined"'))).toBe(true);
	expect(problems.filter((problem) => problem.startsWith('foreign'))).toEqual([]);
});

test('a lesson in two languages and a quiz are changed and saved: nothing else in them changes, and the check is content', async ({
	page,
}) => {
	await open(page);
	const quiz = 'quizzes/linkedin/profile.yaml';
	const lesson = 'src/content/docs/en/training/linkedin/profile.mdx';
	const translation = lesson.replace('/en/', '/ru/');
	const files = [quiz, lesson, translation];
	const before = files.map((file) => readFileSync(join(folder, file), 'utf8'));
	await change(page, 'quizzes-linkedin/entries/profile', 'Pass', '0.5', quiz);
	await change(page, 'pages-training-linkedin/entries/profile', 'Title', 'A profile that says what you do', lesson);
	// The other language stands beside it, with its lists; what is not on the screen is drawn when it comes near.
	await page.setViewportSize({ width: 1280, height: 9000 });
	await page.goto(`${site}admin/#/collections/pages-training-linkedin/entries/profile`);
	const goals = page.getByRole('group', { name: 'Edit ⁨Russian⁩ Content' }).getByRole('group', { name: '“⁨Objectives⁩” Field' });
	await goals.getByRole('textbox').first().fill('Написать заголовок для незнакомого человека');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect.poll(() => read(page, translation).catch(() => before[2])).not.toBe(before[2]);
	const after = await Promise.all(files.map((file) => read(page, file)));
	expect(after).toEqual([
		before[0]!.replace(/^pass: .*$/m, 'pass: 0.5'),
		before[1]!.replace(/^title: .*$/m, 'title: A profile that says what you do'),
		before[2]!.replace(/^(objectives:\n +- ).*$/m, '$1Написать заголовок для незнакомого человека'),
	]);
	for (const file of files) writeFileSync(join(folder, file), await read(page, file));
	expectContentCheck();
});

test('portal.yaml is saved, with a hashtag in any letters', async ({ page }) => {
	// What is not on the screen is drawn when it comes near: on this one everything is.
	await page.setViewportSize({ width: 1280, height: 12_000 });
	await open(page);
	const before = readFileSync(join(folder, 'portal.yaml'), 'utf8');
	await change(page, '_singletons/entries/portal', 'Hashtag', '#ЛюдиТилвии', 'portal.yaml');
	expect(await read(page, 'portal.yaml')).toBe(before.replace(/^hashtag: .*$/m, 'hashtag: "#ЛюдиТилвии"'));
});

test('nothing that is filled in is folded, in any language', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 9000 });
	await open(page);
	const shown = () =>
		page
			.getByRole('textbox')
			.evaluateAll((boxes) => boxes.map((box) => ('value' in box ? String(box.value) : (box.textContent ?? '')).trim()));
	const item = parse(readFileSync(join(folder, 'src/content/shareables/frost-alarm.yaml'), 'utf8')) as {
		posts: Record<string, Record<string, { text: string }[]>>;
	};
	const texts = Object.values(item.posts).flatMap((posts) =>
		['en', 'ru'].flatMap((language) => posts[language]!.map(({ text }) => text.trim())),
	);
	await page.goto(`${site}admin/#/collections/shareables/entries/frost-alarm`);
	await expect.poll(shown).toEqual(expect.arrayContaining(texts));
});

test('an item with a picture is added', async ({ page }) => {
	// What is not on the screen is drawn when it comes near: on this one everything is.
	await page.setViewportSize({ width: 1280, height: 9000 });
	await open(page);
	await page.goto(`${site}admin/#/collections/shareables/new`);
	const field = (name: string, inside: Page | Locator = page) => inside.getByRole('group', { name: `“⁨${name}⁩” Field` }).first();
	const fill = async (group: Locator, text: string) => group.getByRole('textbox').or(group.getByRole('spinbutton')).first().fill(text);
	const choose = async (group: Locator, option: string) => {
		await group.getByRole('combobox').click();
		await page.getByRole('option', { name: option, exact: true }).click();
	};
	const languages = ['English', 'Русский', 'Deutsch'];
	for (const [name, text] of [
		['Title', 'A new greenhouse'],
		['Summary', 'What was built next door.'],
	] as const) {
		for (const language of languages) await fill(field(`${name} – ${language}`), text);
	}
	await field('Draft').getByRole('switch').or(field('Draft').getByRole('checkbox')).uncheck();
	await fill(field('Link'), '$website/news/greenhouse');
	await choose(field('Goal'), 'Known for what we do');
	await choose(field('Kind'), 'Culture');
	await choose(field('Topics'), 'Growers');
	await field('Audience').getByRole('checkbox', { name: 'Everyone' }).check();
	await field('Image').getByRole('checkbox').check();
	await field('File').getByRole('button', { name: 'Browse' }).click();
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('dialog').getByRole('button', { name: 'Upload' }).click();
	const picture = await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#17695a' } })
		.png()
		.toBuffer();
	await (await chooser).setFiles({ name: 'Greenhouse next door.png', mimeType: 'image/png', buffer: picture });
	await page.getByRole('dialog').getByRole('button', { name: 'Insert' }).click();
	for (const language of languages) await fill(field(`Alt text – ${language}`), 'A greenhouse between two houses');
	await field('Publish from').getByRole('button', { name: 'Today' }).click();
	const posts = field('LinkedIn', field('Posts'));
	await posts.getByRole('checkbox').check();
	for (const language of languages) {
		const texts = field(`LinkedIn – ${language}`, posts);
		await texts.getByRole('button', { name: /^Add/ }).last().click();
		await fill(field('Id', texts), 'short');
		await field('Voice', texts).getByRole('radio', { name: 'Short' }).check();
		await fill(field('Text', texts), 'I work at $company, and this is the new greenhouse in our street.');
	}
	const save = page.getByRole('button', { name: 'Save', exact: true });
	await fill(field('Link'), 'www.tilvia.example');
	await save.click();
	await expect(field('Link')).toContainText('Write the whole address, beginning with https://.');
	await fill(field('Link'), '$website/news/greenhouse');
	await save.click();
	const item = 'src/content/shareables/a-new-greenhouse.yaml';
	await expect.poll(() => read(page, item).catch(() => '')).toContain('file: /share/greenhouse-next-door.png');
	expect(await read(page, item)).not.toContain('draft');
	writeFileSync(join(folder, item), await read(page, item));
	mkdirSync(join(folder, 'public/share'), { recursive: true });
	writeFileSync(join(folder, 'public/share/greenhouse-next-door.png'), picture);
	expectContentCheck();
});

test('who practises saves into the browser, and needs no folder', async ({ page }) => {
	await changePage(page, '/admin/', (html) => html.replace(/"backend":\{[^}]*\}/, '"backend":{"name":"test-repo"}'));
	await putFiles(page, places.practice);
	await page.goto(`${site}admin/`);
	await page.getByRole('button', { name: 'Work with Test Repository' }).click();
	await expect(page.getByRole('treeitem', { name: /^Guidelines/ })).toBeVisible();
	const quiz = 'quizzes/linkedin/profile.yaml';
	await change(page, 'quizzes-linkedin/entries/profile', 'Pass', '0.4', quiz, places.practice);
	expect(await read(page, quiz, places.practice)).toMatch(/^pass: 0\.4$/m);
});

test('the page is in no sitemap, and has a policy of its own', async ({ request }) => {
	expect(readFileSync(join(baseSite, 'sitemap-0.xml'), 'utf8')).not.toContain('/admin/');
	const response = await request.get(`${site}admin/`);
	expect(response.headers()['content-security-policy']).toMatch(/^frame-ancestors [^;]+$/);
	expect(await response.text()).toContain("connect-src 'self' blob: data: https://api.github.com;");
	const other = await request.get(`${site}en/`);
	expect(other.headers()['content-security-policy']).toContain("default-src 'none'");
	expect(await other.text()).not.toContain('unsafe-inline');
});

test('without `editing` there is no editor, and nothing of it', () => {
	const editorsIn = (built: string) => globSync('{admin/index.html,_astro/*{admin,material-symbols,leaflet,svgo}*}', { cwd: built });
	expect(existsSync(join(rootSite, 'index.html'))).toBe(true);
	expect(editorsIn(rootSite)).toEqual([]);
	expect(editorsIn(baseSite).length).toBeGreaterThan(1);
});
