import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printHandbook } from '../../scripts/lib/print-handbook.ts';
import { builtPages, documentOf, rootSite } from './built-pages.ts';
import { expect, fileTest, test } from './helpers.ts';
import { originOf } from '../support/sites.ts';
import { languages, word } from './words.ts';

const pages = builtPages(rootSite);
const built = (path: string) => documentOf(pages.find((page) => page.path === path)!);
const texts = (elements: Iterable<Element>) => [...elements].map((element) => element.textContent?.trim() ?? '');

for (const language of languages) {
	fileTest(`the handbook holds every guideline in its order, once, without what a reader would press (${language})`, () => {
		const handbook = built(`${language}/guidelines/handbook/`);
		const listed = built(`${language}/guidelines/`).querySelectorAll('ol.steps a');
		expect(texts(handbook.querySelectorAll('article.rule > h2'))).toEqual(texts(listed));
		expect([...handbook.querySelectorAll('main nav[aria-labelledby] a')].map((link) => link.getAttribute('href'))).toEqual(
			[...handbook.querySelectorAll('article.rule > h2')].map(({ id }) => `#${id}`),
		);
		const ids = [...handbook.querySelectorAll('[id]')].map(({ id }) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		expect(handbook.querySelectorAll('main button, main fieldset')).toHaveLength(0);
	});

	fileTest(`its headings stand one level below those of the page itself (${language})`, () => {
		const own = built(`${language}/guidelines/disclosure/`);
		const article = built(`${language}/guidelines/handbook/`).querySelector('article[aria-labelledby=disclosure]')!;
		expect(texts(article.querySelectorAll('.prose h3'))).toEqual(texts(own.querySelectorAll('.prose h2')));
		expect(texts(article.querySelectorAll('.prose h4'))).toEqual(texts(own.querySelectorAll('.prose h3')));
		expect(article.querySelectorAll('.prose :is(h2, h5)')).toHaveLength(0);
	});

	test(`it is printed as a PDF, each guideline on pages of its own (${language})`, async ({ page }, { outputDir }) => {
		const file = join(outputDir, 'handbook', `${language}.pdf`);
		await printHandbook(page, `${originOf('root')}/`, language, file);
		const pdf = readFileSync(file, 'latin1');
		const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
		expect(sheets.length).toBeGreaterThan(await page.locator('article.rule').count());
	});
}

test('the overview leads to it', async ({ page }) => {
	await page.goto('/en/guidelines/');
	await page.getByRole('link', { name: word('en', 'handbook.link') }).click();
	await expect(page).toHaveURL('/en/guidelines/handbook/');
	await page.locator('main nav').getByRole('link').last().click();
	await expect(page.locator('article.rule > h2').last()).toBeInViewport();
});
