import type { Page } from '@playwright/test';
import { painted } from './helpers.ts';

/** How many sheets of A4 a page takes on paper. */
export async function sheets(page: Page, path: string): Promise<number> {
	await page.goto(path);
	await painted(page);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
