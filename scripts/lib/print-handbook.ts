import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Prints the handbook of a language as a PDF with an outline and page numbers.
 *
 * @param address of the served site, with the base path and a slash at its end
 * @param file the PDF to write; its folder is made
 * @throws Error when the site has no handbook in that language
 */
export async function printHandbook(page: Page, address: string, language: string, file: string): Promise<void> {
	const response = await page.goto(`${address}${language}/guidelines/handbook/`);
	if (!response?.ok()) throw new Error(`The site has no handbook in \`${language}\`.`);
	await page.locator('whole-handbook button').click();
	await page.locator('whole-handbook[data-gathered]').waitFor();
	await mkdir(dirname(file), { recursive: true });
	await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}
