import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { chromiumFlags, findChromium } from '../scripts/lib/chromium.ts';
import { median } from './figures.ts';
import { serveCompressed, type Transfer } from './serve-compressed.ts';
import type { BenchSite } from './site.ts';

export interface PageFigures {
	/** What a first view transfers. */
	sent: Transfer[];
	/** Milliseconds at four-fold CPU slowdown. */
	firstContentfulPaint: number;
	/** When the largest text of the first screen stands there: Starlight paints its header first, and the lesson later. */
	largestContentfulPaint: number;
	totalBlockingTime: number;
}

export const loads = 9;
const slowdown = 4;
const longTaskLimit = 50;
const settled = 2000;

/** Loads the same page of each site on a telephone's screen with a cold cache, in turn; times are medians. */
export async function measurePages(sites: readonly BenchSite[], page: string): Promise<PageFigures[]> {
	const servers = await Promise.all(sites.map(({ folder, base }) => serveCompressed(join(folder, 'dist'), base)));
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
	try {
		const figures: PageFigures[] = [];
		for (const { address, sent } of servers) {
			await load(browser, address + page, 1);
			figures.push({ sent: [...sent], firstContentfulPaint: 0, largestContentfulPaint: 0, totalBlockingTime: 0 });
		}
		const timings: Timing[][] = sites.map(() => []);
		for (let round = 0; round < loads; round++) {
			for (const [index, { address }] of servers.entries()) timings[index]!.push(await load(browser, address + page, slowdown));
		}
		return figures.map(({ sent }, index) => ({
			sent,
			firstContentfulPaint: median(timings[index]!.map(({ paint }) => paint)),
			largestContentfulPaint: median(timings[index]!.map(({ largest }) => largest)),
			totalBlockingTime: median(timings[index]!.map(({ blocked }) => blocked)),
		}));
	} finally {
		await browser.close();
		for (const { close } of servers) close();
	}
}

interface Timing {
	paint: number;
	largest: number;
	blocked: number;
}

async function load(browser: Browser, address: string, rate: number): Promise<Timing> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate });
		await page.goto(address, { waitUntil: 'load' });
		await page.waitForTimeout(settled);
		const { paint, largest, tasks } = await page.evaluate(readTimeline);
		const blocked = tasks
			.map(({ start, duration }) => Math.min(duration, start + duration - paint) - longTaskLimit)
			.filter((time) => time > 0);
		return { paint, largest, blocked: blocked.reduce((sum, time) => sum + time, 0) };
	} finally {
		await context.close();
	}
}

/** Runs in the page. */
async function readTimeline() {
	const entries = (type: string) =>
		new Promise<PerformanceEntryList>((resolve) => {
			const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
			observer.observe({ type, buffered: true });
			setTimeout(resolve, 500, []);
		});
	const [tasks, painted] = await Promise.all([entries('longtask'), entries('largest-contentful-paint')]);
	return {
		paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
		largest: painted.at(-1)?.startTime ?? Number.NaN,
		tasks: tasks.map(({ startTime, duration }) => ({ start: startTime, duration })),
	};
}
