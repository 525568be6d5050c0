import puppeteer, { type Browser, type ElementHandle } from 'puppeteer-core';
import { candidates, findLikely } from './candidates.ts';
import { longestStep, until, type Reader, type Role } from './reader.ts';

interface Options {
	browser: 'chrome' | 'firefox';
	program: string;
	args?: string[];
}

/** Starts Chromium, or Firefox by WebDriver BiDi. */
export async function startPuppeteer({ browser, program, args = [] }: Options, origin: string) {
	const limits = { timeout: longestStep, protocolTimeout: longestStep };
	const started = await puppeteer.launch({ browser, executablePath: program, args, headless: true, ...limits });
	return { name: await started.version(), reader: await readerIn(started, origin), stop: () => started.close() };
}

async function readerIn(browser: Browser, origin: string): Promise<Reader> {
	const page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 900 });
	page.setDefaultTimeout(longestStep);
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error instanceof Error ? error.message : String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});

	/** Elements that the accessibility tree has under this role, of those whose texts have these words. */
	async function inTree(role: Role | 'status', words: string, name?: string): Promise<ElementHandle[]> {
		const likely = await page.evaluateHandle(findLikely, candidates[role], words);
		const elements = [...(await likely.getProperties()).values()].map((each) => each.asElement() as ElementHandle);
		const matches = await Promise.all(elements.map((element) => element.$(asSelector(role, name))));
		return matches.filter((match) => match !== null);
	}

	async function found(role: Role, ...names: string[]): Promise<ElementHandle> {
		let handle: ElementHandle | undefined;
		await until(`${role} “${names.join('” or “')}”`, async () => {
			for (const name of names) {
				[handle] = await inTree(role, name, name);
				if ((await handle?.isVisible()) === true) return true;
			}
			return false;
		});
		return handle!;
	}

	return {
		open: async (path) => void (await page.goto(origin + path)),
		meets: async (role, ...names) => void (await found(role, ...names)),
		// A locator waits until the place of a thing no longer moves, as when a page grows above it.
		press: async (role, name) => (await found(role, name)).asLocator().click(),
		write: async (role, name, text) => (await found(role, name)).type(text),
		key: (key) => page.keyboard.press(key),
		isAt: async (role, name) => {
			const handle = await found(role, name);
			await until(`the focus on ${role} “${name}”`, () => handle.evaluate((element) => element === document.activeElement));
		},
		hears: (words) => until(`“${words}” in a live region`, async () => (await inTree('status', words)).length > 0),
		problems: async () => problems,
	};
}

/** A selector of what the accessibility tree has under a role and a name. */
function asSelector(role: string, name?: string): string {
	const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
	return `::-p-aria(${name === undefined ? '' : `[name=${quoted(name)}]`}[role=${quoted(role)}])`;
}
