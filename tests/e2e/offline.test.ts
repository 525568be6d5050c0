import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { product } from '../../scripts/lib/assemble-site.ts';
import { offlineFiles } from '../../src/integrations/offline-files.ts';
import type { KeptPath } from '../../src/lib/offline/kept-path.ts';
import { originOf } from '../support/sites.ts';
import { rootSite } from './built-pages.ts';
import { expect, lesson, quizOn, storedProgress, test, sayOfDraft } from './helpers.ts';
import { readQuiz, rightAnswer, word, type Question } from './words.ts';

// Without a network requests fail, and pages that look for something besides say so at that level.
test.use({ expected: /failed request|net::ERR_|console debug|Failed to load resource/ });

const first = 'why-we-speak/what-an-advocate-is';
const start = '/en/start/new-hire/';
const list = `${start}offline.json`;
const keepButton = (page: Page) => page.locator('keep-path [data-keep]');
const removeButton = (page: Page) => page.locator('keep-path [data-remove]');

/** The site of the tests at an address of its own, that can change and go away. */
class Host {
	readonly #changes = new Map<string, string>();
	#server: Server | undefined;
	#port = 0;

	get origin(): string {
		return `http://localhost:${this.#port}`;
	}

	async open(): Promise<void> {
		this.#server = createServer(async (request, response) => {
			const path = request.url ?? '/';
			const answer = await fetch(new URL(path, originOf('root')), { redirect: 'manual' });
			const body = this.#changes.get(path.split('?')[0]!) ?? Buffer.from(await answer.arrayBuffer());
			const dropped = new Set([
				'connection',
				'content-encoding',
				'content-length',
				'etag',
				'keep-alive',
				'last-modified',
				'transfer-encoding',
			]);
			response.writeHead(answer.status, Object.fromEntries([...answer.headers].filter(([name]) => !dropped.has(name))));
			response.end(body);
		});
		await new Promise<void>((resolve) => this.#server!.listen(this.#port, '127.0.0.1', resolve));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	async close(): Promise<void> {
		const closed = new Promise((resolve) => this.#server?.close(resolve));
		this.#server?.closeAllConnections();
		await closed;
	}

	/** Changes a file of the site, as a release does. */
	change(path: string, change: (text: string) => string): void {
		const file = join(rootSite, path, path.endsWith('/') ? 'index.html' : '');
		this.#changes.set(path, change(readFileSync(file, 'utf8')));
	}
}

let host: Host;
test.beforeEach(async () => {
	host = new Host();
	await host.open();
});
test.afterEach(() => host.close());

test('where a path is kept, a search asks once whether the site is there', async ({ page }) => {
	await page.goto(host.origin + start);
	await keepButton(page).click();
	await expect(removeButton(page)).toBeVisible();
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	await page.locator('site-search button').click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('listitem').first()).toBeVisible();
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.method() === 'HEAD') asked.push(request.url());
	});
	// Near enough to names that these are weighed, and nothing is found: what is offered instead is weighed as well.
	await dialog.getByRole('searchbox').fill('guidelines qqqzzz vvvwww');
	await expect(dialog.getByRole('status')).not.toHaveText(word('en', 'search.searching'));
	expect(asked.length).toBeLessThanOrEqual(1);
});

test('a path that is kept opens without a network, with its quizzes and the check of posts', async ({ page }) => {
	const asked: string[] = [];
	await page.goto(host.origin + start);
	await expect(keepButton(page)).toContainText(/\d kB|\d MB/);
	page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
	await keepButton(page).click();
	await expect(removeButton(page)).toBeVisible();
	const { files } = JSON.parse(readFileSync(join(rootSite, list), 'utf8')) as KeptPath;
	const known = new Set([...files.map(([href]) => href), list, '/service-worker.js']);
	expect(
		asked.filter((path) => !known.has(path)),
		'nothing else is loaded',
	).toEqual([]);

	await host.close();
	const [question] = readQuiz(first) as [Question];
	await test.step('a lesson and its quiz', async () => {
		await page.goto(host.origin + start);
		await page.locator('path-progress .go a').click();
		await expect(page).toHaveURL(host.origin + lesson('en', first));
		await quizOn(page).answer(question, rightAnswer(question));
		await expect.poll(async () => (await storedProgress(page))?.quizzes[first]?.answers[question.id]?.last.correct).toBe(true);
	});
	await test.step('the check, in both languages', async () => {
		await page.goto(`${host.origin}/en/check/`);
		const draft = page.getByRole('textbox', { name: word('en', 'check.draft'), exact: true });
		await sayOfDraft(page);
		await draft.fill('Idiots! Дебилы!');
		await expect(page.locator('.marks mark.must')).toHaveText(['Idiots', 'Дебилы']);
	});
	await test.step('the guidelines, the quick answers and the review', async () => {
		for (const place of ['guidelines', 'answers', 'review']) {
			await page.goto(`${host.origin}/en/${place}/`);
			await expect(page.locator('h1')).toHaveText(word('en', `${place}.title`));
		}
	});
	await test.step('search offers what opens, and nothing else', async () => {
		await page.locator('site-search button').click();
		const dialog = page.getByRole('dialog');
		for (const query of ['profile', 'guidelines', 'results']) {
			await dialog.getByRole('searchbox').fill(query);
			await expect(dialog.getByRole('status')).toHaveText(/by name/);
			const found = await dialog.locator('li a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
			expect(
				found.filter((path) => !known.has(path)),
				query,
			).toEqual([]);
		}
		await dialog.getByRole('searchbox').fill('guidelines');
		await dialog.locator('li a[href="/en/guidelines/"]').click();
		await expect(page.locator('h1')).toHaveText(word('en', 'guidelines.title'));
	});
	await test.step('a page that is not kept names what is', async () => {
		await page.goto(`${host.origin}/en/programme/`);
		await expect(page.locator('h1')).toHaveText(word('en', 'offline.page.title'));
		await page.locator(`kept-paths li a[href="${start}"]`).click();
		await expect(page).toHaveURL(host.origin + start);
	});
	await test.step('taken away, nothing of it is left', async () => {
		await removeButton(page).click();
		await expect(keepButton(page)).toBeVisible();
		expect(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([
			[],
			0,
		]);
		expect((await storedProgress(page))?.quizzes[first]?.answers[question.id]?.last.correct).toBe(true);
	});
});

test('a new release is taken up at once, and no answer is lost', async ({ page }) => {
	await page.goto(host.origin + start);
	await keepButton(page).click();
	await expect(removeButton(page)).toBeVisible();
	await page.goto(host.origin + lesson('en', first));
	const [question] = readQuiz(first) as [Question];
	await quizOn(page).answer(question, rightAnswer(question));

	const renamed = (html: string) => html.replace(/(<h1[^>]*>)[^<]*/, '$1A new release');
	host.change(lesson('en', first), renamed);
	host.change(list, (text) => {
		const kept = JSON.parse(text) as KeptPath;
		const files = kept.files.map(([href, revision]) =>
			href === lesson('en', first) ? [href, 'new'] : revision ? [href, revision] : [href],
		);
		return JSON.stringify({ ...kept, files });
	});
	host.change('/service-worker.js', (code) => `${code}// new\n`);
	await test.step('with a network the page is the new one', async () => {
		await page.goto(host.origin + lesson('en', first));
		await expect(page.locator('h1')).toHaveText('A new release');
	});
	await test.step('without one it is too, as soon as the browser has the release', async () => {
		await expect
			.poll(() =>
				page.evaluate(
					async (path) => {
						const cache = await caches.open(`outspoken:/:/en/start/new-hire/offline.json`);
						return (await cache.keys())
							.map(({ url }) => url)
							.filter((url) => url.includes(path))
							.map((url) => new URL(url).search);
					},
					lesson('en', first),
				),
			)
			.toEqual(['?revision=new']);
		await host.close();
		await page.reload();
		await expect(page.locator('h1')).toHaveText('A new release');
	});
	await test.step('the answer is there', async () => {
		expect((await storedProgress(page))?.quizzes[first]?.answers[question.id]?.last.correct).toBe(true);
	});
});

test('where a release wants nothing kept, the worker takes everything away, and itself', async ({ page }) => {
	await page.goto(host.origin + start);
	await keepButton(page).click();
	await expect(removeButton(page)).toBeVisible();
	const folder = mkdtempSync(join(tmpdir(), 'outspoken-offline-'));
	const { hooks } = offlineFiles({ offline: false, site: { base: '/' } });
	await hooks['astro:config:done']!({ config: { srcDir: pathToFileURL(join(product, 'src/')), vite: {} } } as never);
	await hooks['astro:build:done']!({ dir: pathToFileURL(`${folder}/`) } as never);
	const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
	rmSync(folder, { recursive: true });
	host.change('/service-worker.js', () => worker);
	await page.goto(`${host.origin}/en/`);
	const left = () => page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]);
	await expect.poll(left).toEqual([[], 0]);
});
