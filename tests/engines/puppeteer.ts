import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { until, type Reader, type Role } from './reader.ts';

interface Options {
	browser: 'chrome' | 'firefox';
	program: string;
	args?: string[];
}

/** Starts Chromium, or Firefox by WebDriver BiDi. */
export async function startPuppeteer({ browser, program, args = [] }: Options, origin: string) {
	const started = await puppeteer.launch({ browser, executablePath: program, args, headless: true });
	return { name: await started.version(), reader: await readerIn(started, origin), stop: () => started.close() };
}

async function readerIn(browser: Browser, origin: string): Promise<Reader> {
	const page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 900 });
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error instanceof Error ? error.message : String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});

	async function found(role: Role, name: string): Promise<ElementHandle> {
		let handle: ElementHandle | null = null;
		await until(`${role} “${name}”`, async () => {
			handle = await page.$(inTree(role, name));
			return handle !== null && (await handle.isVisible());
		});
		return handle!;
	}

	return {
		open: async (path) => void (await page.goto(origin + path)),
		meets: async (role, name) => void (await found(role, name)),
		// A locator waits until the place of a thing no longer moves, as when a page grows above it.
		press: async (role, name) => {
			await found(role, name);
			await page.locator(inTree(role, name)).click();
		},
		write: async (role, name, text) => (await found(role, name)).type(text),
		key: (key) => page.keyboard.press(key),
		isAt: async (role, name) => {
			const handle = await found(role, name);
			await until(`the focus on ${role} “${name}”`, () => handle.evaluate((element) => element === document.activeElement));
		},
		hears: (words) => until(`“${words}” in a live region`, async () => (await liveTexts(page)).some((text) => text.includes(words))),
		problems: async () => problems,
	};
}

/** A selector of what the accessibility tree has under a role and a name. */
function inTree(role: string, name?: string): string {
	const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
	return `::-p-aria(${name === undefined ? '' : `[name=${quoted(name)}]`}[role=${quoted(role)}])`;
}

async function liveTexts(page: Page): Promise<string[]> {
	const regions = await page.$$(inTree('status'));
	return Promise.all(regions.map((region) => region.evaluate((element) => element.textContent?.replaceAll(/\s+/g, ' ') ?? '')));
}
