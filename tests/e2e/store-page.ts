import type { BrowserContext, Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { randomOf } from '../support/random.ts';

/** What a page of `openStores` can be asked for. */
interface Api {
	/** Keeps that a lesson was read, and says whether the page would tell its reader that something is wrong. */
	act(id: string): Promise<string>;
	/** As `act`, but says nothing of when the document is written. */
	begin(id: string): void;
	kept(): string[];
}

declare global {
	interface Window {
		portal: Api;
	}
}

const address = '/store.html';

/** Lets pages of a context be opened that hold nothing but the store of progress, as it ships. */
export async function openStores(context: BrowserContext): Promise<() => Promise<Page>> {
	const body = await storePage();
	await context.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/html', body }));
	return async () => {
		const page = await context.newPage();
		await page.goto(address);
		return page;
	};
}

/** A page that holds nothing but the store of progress, as it ships. */
export async function storePage(): Promise<string> {
	return `<!doctype html><title>Store</title><link rel="icon" href="data:,"><script>${await storeScript()}</script>`;
}

const entry = `
	import { progress, afterNextPaint } from '/src/elements/progress/progress.ts';
	import { markLesson } from '/src/lib/progress/changes.ts';
	const change = (id) => (state, at) => markLesson(state, id, true, at);
	const told = () => (progress.held() ? 'cleared' : progress.status());
	window.portal = {
		act: (id) => progress.update(change(id)).then(told),
		begin: (id) => void progress.update(change(id), afterNextPaint()),
		kept: () => Object.keys(progress.read().lessons),
	};
	progress.subscribe(() => {
		if (told() !== 'saved') window.falseNotice ??= told() + ' ' + (progress.failure() ?? '');
	});
`;

async function storeScript(): Promise<string> {
	const name = 'virtual:store';
	const built = (await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [{ name, resolveId: (id) => (id === name ? name : undefined), load: (id) => (id === name ? entry : undefined) }],
		build: { write: false, rolldownOptions: { input: name, output: { format: 'iife' } } },
	})) as Rolldown.RolldownOutput;
	return built.output[0].code;
}

/** What became of acts in several tabs. */
export interface Outcome {
	done: number;
	/** Acts that no page knows any more. */
	lost: string[];
	/** Sentences that readers would have been told although all was well. */
	notices: string[];
}

/** A page of `openStores`, or of another driver that shows a `storePage`. */
interface Tab {
	evaluate(script: string): Promise<unknown>;
	close(): Promise<void>;
}

/**
 * Lets several tabs act at once, round after round. After an act a tab may be closed, or killed where the driver can, and
 * another takes its place.
 */
export async function actInTabs<Opened extends Tab>(
	open: () => Promise<Opened>,
	{ tabs, rounds, seed, kill }: { tabs: number; rounds: number; seed: number; kill?: (tab: Opened) => Promise<void> },
): Promise<Outcome> {
	const random = randomOf(seed);
	const pages: Opened[] = [];
	// One after the other, as Firefox opens no two at once for a driver.
	while (pages.length < tabs) pages.push(await open());
	const done: string[] = [];
	const notices: string[] = [];
	for (let round = 0; round < rounds; round++) {
		const fates = pages.map(() => random());
		await Promise.all(
			pages.map(async (page, index) => {
				const id = `round-${round}/tab-${index}`;
				done.push(id);
				if (kill && fates[index]! < 0.05) await page.evaluate(`portal.begin('${id}')`);
				else {
					const told = await page.evaluate(`portal.act('${id}')`);
					if (told !== 'saved') notices.push(`${id}: ${told}`);
				}
				const heard = await page.evaluate('window.falseNotice');
				if (heard !== undefined) notices.push(`${id} heard: ${heard}`);
				if (kill && fates[index]! < 0.05) await kill(page);
				if (fates[index]! < 0.1) await page.close();
			}),
		);
		for (const [index, fate] of fates.entries()) {
			if (fate < 0.1) pages[index] = await open();
		}
	}
	const kept = new Set((await (await open()).evaluate('portal.kept()')) as string[]);
	return { done: done.length, lost: done.filter((id) => !kept.has(id)), notices };
}

/** Ends the process of a page at once, as when it crashes. */
export async function kill(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	// The answer to this never comes.
	session.send('Page.crash').catch(() => {});
	await crashed;
}
