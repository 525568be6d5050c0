import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumFlags, findChromium } from '../scripts/lib/chromium.ts';
import { judgePosts, labelledPosts } from '../scripts/lib/labelled-posts.ts';
import { terms, writtenRules } from '../scripts/lib/post-rules.ts';
import { median } from './figures.ts';

const characters = 20_000;
const runs = 15;
const slowdown = 4;

/** What the post checker finds of the labelled posts, and how long it takes for a long draft of such posts. */
export async function checkReport(): Promise<string> {
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: await bundle() });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		const lines: string[] = [];
		for (const language of ['en', 'ru'] as const) {
			const posts = labelledPosts(language);
			const { precision, recall } = judgePosts(posts);
			const text = posts.map(({ post }) => post).join('\n');
			const draft = text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
			const { checks, counts } = await page.evaluate(([given, rules, count]) => globalThis.benchCheck(given, rules, count), [
				draft,
				[writtenRules, terms],
				runs,
			] as const);
			lines.push(
				`${language}: ${posts.length} labelled posts, must rules: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ` +
					`check ${median(checks).toFixed(1)} ms (first ${checks[0]!.toFixed(1)}, fastest ${Math.min(...checks).toFixed(1)}), counting for X ${median(counts).toFixed(1)} ms`,
			);
		}
		const heading = `Check my post: a draft of ${characters.toLocaleString('en')} characters at ${slowdown}-fold CPU slowdown, median of ${runs}`;
		return [heading, ...lines].join('\n');
	} finally {
		await browser.close();
	}
}

async function bundle(): Promise<string> {
	const entry = join(import.meta.dirname, 'check-in-browser.ts');
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error('The check could not be bundled for the browser.');
	return output.output[0].code;
}
