import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumFlags, findChromium } from '../scripts/lib/chromium.ts';
import { product } from '../scripts/lib/assemble-site.ts';
import { judgeFolder } from '../scripts/lib/judged-posts.ts';
import { readPostRules } from '../scripts/lib/post-rules.ts';
import { median } from './figures.ts';

const characters = 20_000;
const runs = 15;
const slowdown = 4;
/** Milliseconds that a check may take. */
const bar = 50;

/** How long the post checker takes in a browser for a long draft, made of the posts of a folder. */
export async function checkReport(folder: string): Promise<string> {
	const { writtenRules, terms } = readPostRules(product);
	const posts = judgeFolder(folder);
	const texts = Object.fromEntries(
		['en', 'ru'].map((language) => [
			language,
			posts
				.filter(({ post }) => post.language === language)
				.map(({ post }) => post.text)
				.join('\n'),
		]),
	) as Record<'en' | 'ru', string>;
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: await bundle() });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		const drafts = (['en', 'ru'] as const).flatMap((language) => {
			const text = texts[language];
			const draft = text.repeat(Math.ceil(characters / Math.max(text.length, 1))).slice(0, characters);
			return draft === '' ? [] : [{ language, draft, checks: [] as number[], counts: [] as number[] }];
		});
		await page.evaluate(([rules]) => globalThis.benchPrepare(rules), [[writtenRules, terms]] as const);
		// In turns, so that what else the machine does is shared by all.
		for (let run = 0; run < runs; run++) {
			for (const each of drafts) {
				const { check, count } = await page.evaluate((given) => globalThis.benchCheck(given), each.draft);
				each.checks.push(check);
				each.counts.push(count);
			}
		}
		const lines = drafts.map(
			({ language, checks, counts }) =>
				`${language}: check ${median(checks).toFixed(1)} ms (worst ${Math.max(...checks).toFixed(1)}, first ${checks[0]!.toFixed(1)}), counting for X ${median(counts).toFixed(1)} ms`,
		);
		const heading = `Check my post: a draft of ${characters.toLocaleString('en')} characters at ${slowdown}-fold CPU slowdown, median of ${runs} in turns; at most ${bar} ms`;
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
