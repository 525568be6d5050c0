import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.ts';
import { inPath } from '../../scripts/lib/in-path.ts';

/** Browsers of different makers, as the hard tests visit them. */
export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Path of Firefox: named by the variable FIREFOX_PATH, or the system's; undefined where there is none. */
function findFirefox(): string | undefined {
	const named = process.env['FIREFOX_PATH'] ?? '';
	return existsSync(named) ? named : (inPath('firefox-esr') ?? inPath('firefox'));
}

/** Whether a browser is installed; says so where it is not. */
export function hasBrowser(name: BrowserName): boolean {
	if (name === 'chromium' || findFirefox() !== undefined) return true;
	console.warn(
		'There is no Firefox here, so nothing is tried in it. Install one (`apt-get install firefox-esr`), or name it in FIREFOX_PATH.',
	);
	return false;
}

/**
 * Starts a browser without a window. Firefox speaks WebDriver BiDi.
 *
 * @param preferences of Firefox, as `about:config` lists them
 */
export function startBrowser(name: BrowserName, preferences: Record<string, unknown> = {}): Promise<Browser> {
	if (name === 'firefox') {
		return puppeteer.launch({
			browser: 'firefox',
			executablePath: findFirefox()!,
			extraPrefsFirefox: preferences,
			protocolTimeout: 600_000,
		});
	}
	return puppeteer.launch({
		browser: 'chrome',
		executablePath: findChromium(),
		args: chromiumFlags,
		headless: 'shell',
		protocolTimeout: 600_000,
	});
}

/** A new page, and what goes wrong in it: errors, and what it writes to the console as one. */
export async function newPage(browser: Browser): Promise<{ page: Page; problems: string[] }> {
	const page = await browser.newPage();
	page.setDefaultTimeout(120_000);
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(`error: ${error instanceof Error ? error.message : String(error)}`));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warn') problems.push(`console: ${message.text()}`);
	});
	return { page, problems };
}

/** Chooses files that are made in the page, as a reader would. */
export async function chooseFiles(page: Page, selector: string, given: readonly { name: string; text: string }[]): Promise<void> {
	const perCall = 500;
	await page.evaluate(() => ((window as unknown as { given: File[] }).given = []));
	for (let start = 0; start < given.length; start += perCall) {
		await page.evaluate(
			(part) => (window as unknown as { given: File[] }).given.push(...part.map(({ name, text }) => new File([text], name))),
			given.slice(start, start + perCall),
		);
	}
	await page.evaluate((place) => {
		const chosen = new DataTransfer();
		for (const file of (window as unknown as { given: File[] }).given) chosen.items.add(file);
		const input = document.querySelector<HTMLInputElement>(place)!;
		input.files = chosen.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	}, selector);
}
