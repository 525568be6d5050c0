import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
	interface Window {
		axe?: typeof axe;
	}
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into each page that a window opens. To put it in for each look takes longer than the look itself. */
export async function bringAxe(context: BrowserContext): Promise<void> {
	await context.addInitScript({ content: source });
}

/**
 * What axe finds on a page, a line for each rule.
 *
 * @param within selector of the part to look at
 * @param options which rules, and what else axe may be told
 */
export async function violations(page: Page, options: axe.RunOptions = {}, within?: string): Promise<string[]> {
	const isThere = await page.evaluate(() => window.axe !== undefined);
	if (!isThere) await page.evaluate(source);
	const told: axe.RunOptions = {
		resultTypes: ['violations'],
		// What is found is shown as HTML: axe looks at the whole page to make selectors.
		selectors: false,
		// No rule that is asked for reads the style sheets, which axe would load anew for each look.
		preload: { assets: ['media'] },
		...options,
	};
	return page.evaluate(
		async ({ part, told: asked }) => {
			const { violations: found } = await window.axe!.run(part ?? document, asked);
			return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
		},
		{ part: within, told },
	);
}
