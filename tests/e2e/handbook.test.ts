import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printHandbook } from '../../scripts/lib/print-handbook.ts';
import { builtPages, documentOf, rootSite } from './built-pages.ts';
import { expect, fileTest, painted, test } from './helpers.ts';
import { originOf } from '../support/sites.ts';
import { languages, word } from './words.ts';

const pages = builtPages(rootSite);
const built = (path: string) => documentOf(pages.find((page) => page.path === path)!);
const texts = (elements: Iterable<Element>) => [...elements].map((element) => element.textContent?.trim() ?? '');

for (const language of languages) {
	const parts = pages.filter(
		({ path }) => path.startsWith(`${language}/guidelines/handbook/`) && path !== `${language}/guidelines/handbook/`,
	);

	fileTest(`the handbook holds every guideline in its order, once, without what a reader would press (${language})`, () => {
		const handbook = built(`${language}/guidelines/handbook/`);
		const listed = [...handbook.querySelectorAll('whole-handbook li a')];
		expect(texts(listed)).toEqual(texts(built(`${language}/guidelines/`).querySelectorAll('ol.steps a')));
		const rules = [...handbook.querySelectorAll('a[data-part]')].flatMap((link) => {
			const address = link.getAttribute('href')!;
			return [...built(address.slice(1)).querySelectorAll('article.rule > h2')].map(({ id }) => `${address}#${id}`);
		});
		expect(listed.map((link) => link.getAttribute('href'))).toEqual(rules);
		for (const page of [handbook, ...parts.map(documentOf)]) {
			const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
			expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
			expect(page.querySelectorAll('article button, article fieldset')).toHaveLength(0);
		}
	});

	fileTest(`its headings stand one level below those of the page itself (${language})`, () => {
		const own = built(`${language}/guidelines/disclosure/`);
		const article = parts.map((part) => documentOf(part).querySelector('article[aria-labelledby=disclosure]')).find(Boolean)!;
		expect(texts(article.querySelectorAll('.prose h3'))).toEqual(texts(own.querySelectorAll('.prose h2')));
		expect(texts(article.querySelectorAll('.prose h4'))).toEqual(texts(own.querySelectorAll('.prose h3')));
		expect(article.querySelectorAll('.prose :is(h2, h5)')).toHaveLength(0);
	});

	test(`it is printed as a PDF, each guideline on pages of its own (${language})`, async ({ page }, { outputDir }) => {
		const file = join(outputDir, 'handbook', `${language}.pdf`);
		await printHandbook(page, `${originOf('root')}/`, language, file);
		const pdf = readFileSync(file, 'latin1');
		const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
		expect(await page.locator('article.rule').count()).toBe(await page.locator('whole-handbook nav li').count());
		expect(sheets.length).toBeGreaterThan(await page.locator('article.rule').count());
	});
}

test('the overview leads to it, and its contents to each guideline', async ({ page }) => {
	await page.goto('/en/guidelines/');
	await page.getByRole('link', { name: word('en', 'handbook.link') }).click();
	await expect(page).toHaveURL('/en/guidelines/handbook/');
	await page.locator('main li').getByRole('link').last().click();
	await expect(page.locator('article.rule > h2').last()).toBeInViewport();
});

test('printed whole, each guideline looks as on the page of its theme', async ({ page }) => {
	const look = () =>
		page.locator('article.rule').evaluateAll((rules) =>
			rules.map((rule) =>
				[rule, ...rule.querySelectorAll('*')].map((each) => {
					const { margin, padding, color, font, display, borderWidth } = getComputedStyle(each);
					return [each.localName, margin, padding, color, font, display, borderWidth].join(' ');
				}),
			),
		);
	await page.addInitScript(() => (window.print = () => document.documentElement.toggleAttribute('data-printed', true)));
	await page.goto('/en/guidelines/handbook/');
	const addresses = await page.locator('a[data-part]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	const contents = page.locator('whole-handbook nav li').getByRole('link');
	await page.getByRole('button', { name: word('en', 'handbook.whole') }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed');
	const whole = await look();
	await contents.last().click();
	await expect(page.locator('article.rule > h2').last()).toBeInViewport();
	const apart = [];
	for (const address of addresses) {
		await page.goto(address);
		await painted(page);
		apart.push(...(await look()));
	}
	expect(whole).toEqual(apart);
});
