import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildSite, newFolder, product } from '../../scripts/lib/assemble-site.ts';
import { serveSite } from '../../scripts/lib/serve-site.ts';
import { assembleTestCompany } from '../support/test-company.ts';
import { testSite } from '../support/sites.ts';
import { expect, test } from './helpers.ts';

// One site serves them all: it is built once.
test.describe.configure({ mode: 'serial', timeout: 240_000 });
// What the library tells developers of itself.
test.use({ expected: /^console (?:debug|info|log)/ });

let folder: string;
let site: { address: string; server: Server };

test.beforeAll(async () => {
	folder = newFolder('editor');
	assembleTestCompany(folder);
	appendFileSync(join(folder, 'portal.yaml'), 'editing:\n  save: browser\n');
	const { status, output } = buildSite(folder);
	expect(status, output).toBe(0);
	site = await serveSite({ folder: join(folder, 'dist'), base: '/', port: 4700 });
});

test.afterAll(() => {
	site?.server.close();
	rmSync(folder, { recursive: true, force: true });
});

const edited = () =>
	['portal.yaml', ...globSync('{quizzes,src/content}/**/*.{yaml,mdx}', { cwd: folder })].map((file) => file.replaceAll('\\', '/'));

/** The folder in the browser that the editor practises on. */
const place = 'sveltia-cms-test';

async function open(page: Page): Promise<void> {
	const files = edited().map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
	await page.goto(`${site.address}favicon.svg`);
	await page.evaluate(
		async ([name, list]) => {
			const root = await navigator.storage.getDirectory();
			for (const [path, text] of list) {
				let parent = await root.getDirectoryHandle(name, { create: true });
				const parts = path.split('/');
				for (const part of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(part, { create: true });
				const stream = await (await parent.getFileHandle(parts.at(-1)!, { create: true })).createWritable();
				await stream.write(text);
				await stream.close();
			}
		},
		[place, files] as const,
	);
	await page.goto(`${site.address}admin/`);
	await page.getByRole('button', { name: 'Work with Test Repository' }).click();
	await expect(page.getByRole('treeitem', { name: /^Guidelines/ })).toBeVisible();
}

function read(page: Page, file: string): Promise<string> {
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

async function change(page: Page, entry: string, field: string, value: string, file: string): Promise<void> {
	const before = await read(page, file);
	await page.goto(`${site.address}admin/#/collections/${entry}`);
	await page
		.getByRole('textbox', { name: field })
		.or(page.getByRole('spinbutton', { name: field }))
		.first()
		.fill(value);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect.poll(() => read(page, file)).not.toBe(before);
	writeFileSync(join(folder, file), await read(page, file));
}

test('the editor shows every kind of file, and asks no other host', async ({ page, problems }) => {
	await open(page);
	for (const name of ['Guidelines', 'Training – Linkedin', 'Quizzes – Linkedin', 'Shareables', 'Rules', 'Networks']) {
		await expect(page.getByRole('treeitem', { name: new RegExp(`^${name}`) })).toBeVisible();
	}
	await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Material Symbols Outlined"'))).toBe(true);
	expect(problems.filter((problem) => problem.startsWith('foreign'))).toEqual([]);
});

test('a lesson and a quiz are changed and saved: nothing else in them changes, and the check is content', async ({ page }) => {
	await open(page);
	const quiz = 'quizzes/linkedin/profile.yaml';
	const lesson = 'src/content/docs/en/training/linkedin/profile.mdx';
	const before = [quiz, lesson].map((file) => readFileSync(join(folder, file), 'utf8'));
	await change(page, 'quizzes-linkedin/entries/profile', 'Pass', '0.5', quiz);
	await change(page, 'pages-training-linkedin/entries/profile', 'Title', 'A profile that says what you do', lesson);
	const after = [quiz, lesson].map((file) => readFileSync(join(folder, file), 'utf8'));
	expect(after).toEqual([
		before[0]!.replace(/^pass: .*$/m, 'pass: 0.5'),
		before[1]!.replace(/^title: .*$/m, 'title: A profile that says what you do'),
	]);
	const { status, stdout } = spawnSync(process.execPath, [join(product, 'scripts/check.ts')], { cwd: folder, encoding: 'utf8' });
	expect(status, stdout).toBe(0);
});

test('the page is in no sitemap, and has a policy of its own', async ({ request }) => {
	expect(readFileSync(join(folder, 'dist/sitemap-0.xml'), 'utf8')).not.toContain('/admin/');
	const response = await request.get(`${site.address}admin/`);
	expect(response.headers()['content-security-policy']).toMatch(/^frame-ancestors [^;]+$/);
	expect(await response.text()).toContain("connect-src 'self' blob: data:;");
	const other = await request.get(`${site.address}en/`);
	expect(other.headers()['content-security-policy']).toContain("default-src 'none'");
	expect(await other.text()).not.toContain('unsafe-inline');
});

test('without `editing` there is no editor, and nothing of it', () => {
	const built = join(testSite, 'dist');
	expect(existsSync(join(built, 'index.html'))).toBe(true);
	expect(existsSync(join(built, 'admin'))).toBe(false);
	expect(globSync('_astro/*{admin,material-symbols,leaflet,svgo}*', { cwd: built })).toEqual([]);
});
