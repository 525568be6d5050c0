import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rootSite } from './built-pages.ts';
import type { Language } from './words.ts';

/** An item as the built site hands it to the filters. */
export interface Item {
	id: string;
	title: string;
	networks: { id: string }[];
	topics: string[];
	kind: string;
	publishFrom: string;
	expires?: string;
	held: { from: string; until: string }[];
	picture?: string;
}

/** The index of the built site. */
export function readItems(language: Language): Item[] {
	return JSON.parse(readFileSync(join(rootSite, language, 'share/items.json'), 'utf8')) as Item[];
}

/** Items that are offered on a day, in the order of the index. */
export function offeredOn(items: readonly Item[], day: string): Item[] {
	return items.filter(({ publishFrom, expires = '9999', held }) => {
		const rests = held.some(({ from, until }) => from <= day && day <= until);
		return publishFrom <= day && day <= expires && !rests;
	});
}

export const noonOf = (day: string) => new Date(`${day}T12:00:00`);

/** The day on which the site was built, by its library. */
export async function builtDay(page: Page, language: Language = 'en'): Promise<string> {
	const html = await (await page.request.get(`/${language}/share/`)).text();
	return /data-day="([\d-]+)"/.exec(html)?.[1] ?? '';
}
