import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages, leadsSomewhere, rootSite, type BuiltPage } from './built-pages.ts';
import { expect, sidewaysScroll, test } from './helpers.ts';
import { languages, portal } from './words.ts';

const pages = builtPages(rootSite);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: all that another theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** Length of the HTML from which on a page is given more time, in characters. */
const longPage = 200_000;
const standsAlone = ({ path }: BuiltPage) => path === '404.html';

test('there are pages to look at in both languages', () => {
	for (const language of languages) expect(pages.filter((page) => page.language === language).length).toBeGreaterThan(10);
});

test.use({ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 360, height: 740 } });

for (const built of pages) {
	test(`/${built.path} is sound and accessible`, async ({ page, problems }) => {
		// The handbook is as long as all guidelines together, and axe looks at every element.
		test.slow(built.html.length > longPage);
		if (built.path === '') await stayAtEntrance(page);
		await page.goto(`/${built.path}`);
		if (built.path !== '') await expect(page.locator(':not(:defined)')).toHaveCount(0);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		expect(await violations(page), 'light at 360 px').toEqual([]);
		await turn(page, 'dark');
		expect(await violations(page, colourRules), 'dark at 360 px').toEqual([]);
		await page.setViewportSize({ width: 320, height: 740 });
		expect(await sidewaysScroll(page), 'sideways scrolling at 320 px').toBe(0);
		await page.setViewportSize({ width: 1280, height: 800 });
		expect(await violations(page), 'dark at 1280 px').toEqual([]);
		await turn(page, 'light');
		expect(await violations(page, colourRules), 'light at 1280 px').toEqual([]);
		await checkIdentity(page, built);
		expect(problems).toEqual([]);
	});
}

/** The entrance leads away at once; without its script it stays to be looked at. */
async function stayAtEntrance(page: Page): Promise<void> {
	await page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
}

/** Changes the colours as the button in the header does, also where a page has none. Without motion they hold at once. */
async function turn(page: Page, theme: 'light' | 'dark'): Promise<void> {
	await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
}

/** What axe finds, one line a rule: by all rules, or by those that are named. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
	// The legacy mode spares a page of its own; it differs only where there are frames.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	const { violations: found } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
	return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function checkIdentity(page: Page, built: BuiltPage): Promise<void> {
	await expect(page.locator('h1')).toHaveCount(1);
	await expect(page.locator('html')).toHaveAttribute('lang', built.language ?? portal.defaultLanguage);
	expect((await page.title()).length).toBeGreaterThan(3);
	if (standsAlone(built)) return;

	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new URL(built.path, `${portal.site.url}/`).href);
	const alternates = await page
		.locator('link[rel=alternate][hreflang]')
		.evaluateAll((links) => links.map((link) => ({ language: link.getAttribute('hreflang'), href: link.getAttribute('href') ?? '' })));
	for (const language of languages) expect(alternates.map((each) => each.language)).toContain(language);
	for (const { href } of alternates) {
		const { origin, pathname } = new URL(href);
		expect(origin).toBe(portal.site.url);
		expect(leadsSomewhere(rootSite, pathname.slice(1)), href).toBe(true);
	}
}
