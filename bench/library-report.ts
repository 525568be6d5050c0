import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { calendarDate } from '../src/lib/time/visibility.ts';
import { astroProgram } from '../scripts/lib/astro-program.ts';
import { chromiumFlags, findChromium } from '../scripts/lib/chromium.ts';
import { serveSite } from '../scripts/lib/serve-site.ts';
import { median } from './figures.ts';
import { makeItems } from './library-items.ts';

const itemCount = 2000;
const slowdown = 4;

/**
 * Filters a library of 2,000 items in Chromium: from each choice until the cards are laid out.
 *
 * @param project the site, which is built with its own content
 * @param workshop folder for what is built
 * @returns a line for the report
 * @throws Error with the output of the build when it fails
 */
export async function libraryReport(project: string, workshop: string): Promise<string> {
	mkdirSync(workshop, { recursive: true });
	const folder = join(workshop, 'library');
	const { status, stdout, stderr } = spawnSync(process.execPath, [astroProgram, 'build', '--outDir', folder], {
		cwd: project,
		env: { ...process.env, OUTSPOKEN_BASE: '/' },
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`The site for the library could not be built.\n${stdout}${stderr}`);
	const { address, server } = await serveSite({ folder, base: '/', port: 4700 });
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
	try {
		const times = await measure(browser, address);
		const [middle, slowest] = [median(times), Math.max(...times)].map((time) => time.toFixed(1));
		return `library, ${itemCount} items, a filter at ${slowdown}-fold CPU slowdown, ms: median ${middle}, slowest ${slowest} of ${times.length}`;
	} finally {
		await browser.close();
		server.close();
	}
}

async function measure(browser: Browser, address: string): Promise<number[]> {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
	const networks = ['linkedin', 'telegram', 'x'];
	await page.route('**/items.json', (route) => route.fulfill({ json: makeItems(itemCount, networks, calendarDate(new Date())) }));
	await page.goto(`${address}en/share/?sort=ends`);
	await page.locator('share-library form').waitFor();
	await page
		.getByRole('status')
		.filter({ hasText: String(itemCount) })
		.waitFor();
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	return page.evaluate(chooseEach);
}

/** Runs in the page: chooses every option of every filter and takes it back, types some words, and times each. */
function chooseEach(): number[] {
	const times: number[] = [];
	const choose = (control: HTMLSelectElement | HTMLInputElement, value: string) => {
		const start = performance.now();
		control.value = value;
		control.dispatchEvent(new Event('input', { bubbles: true }));
		// Reading a height makes the browser lay the page out.
		if (document.body.offsetHeight > 0) times.push(performance.now() - start);
	};
	for (const select of document.querySelectorAll<HTMLSelectElement>('share-library select[data-facet]')) {
		for (const { value } of select.options) choose(select, value);
		choose(select, '');
	}
	const search = document.querySelector<HTMLInputElement>('share-library input[type=search]');
	for (const words of search ? ['g', 'gr', 'gro', 'grow', 'grower heat', 'no such thing', ''] : []) choose(search!, words);
	return times;
}
