import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages, leadsSomewhere, type BuiltPage } from '../e2e/built-pages.ts';
import { collectProblems, expect, fileTest, notStarted, sidewaysScroll } from '../e2e/helpers.ts';
import { originOf, shippedPortal as portal, sites } from '../support/sites.ts';

const { folder, base } = sites.shipped;
const pages = builtPages(folder);
/** A language that is still being written may have no pages yet. */
const languages = portal.languages.map(({ code }) => code).filter((code) => pages.some(({ language }) => language === code));

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: all that another theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** Length of the HTML from which on a page is given more time, in characters. */
const longPage = 200_000;
const standsAlone = ({ path }: BuiltPage) => path === '404.html';

/**
 * Pages that together show every component: they are looked at in both colours and sizes, the others once. Astro marks
 * the elements of each component that has styles of its own with a class.
 */
const models = new Set<BuiltPage>();
const seen = new Set<string>();
for (const page of pages.toSorted((a, b) => componentsOf(b).size - componentsOf(a).size || b.html.length - a.html.length)) {
	const fresh = [...componentsOf(page)].filter((name) => !seen.has(name));
	if (fresh.length > 0) models.add(page);
	for (const name of fresh) seen.add(name);
}

function componentsOf({ html }: BuiltPage): Set<string> {
	return new Set(html.match(/\bastro-[a-z0-9]{8}\b/g));
}

interface Visit {
	page: Page;
	/** What went wrong since the last page. */
	problems: string[];
}

/** All pages are visited in one window, which is kept for the whole of a worker's time and forgets what a page has kept. */
const test = fileTest.extend<object, { visit: Visit }>({
	visit: [
		async ({ browser }, use) => {
			const context = await browser.newContext({ locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce' });
			const problems = await collectProblems(context);
			await use({ page: await context.newPage(), problems });
			await context.close();
		},
		{ scope: 'worker' },
	],
});

fileTest('there are pages to look at', () => {
	expect(languages).toContain(portal.defaultLanguage);
});

for (const built of pages) {
	test(`/${built.path} is sound and accessible`, async ({ visit: { page, problems } }) => {
		// The handbook is as long as all guidelines together, and axe looks at every element.
		test.slow(built.html.length > longPage);
		problems.length = 0;
		await page.setViewportSize({ width: 360, height: 740 });
		if (built.path === '') await stayAtEntrance(page);
		await page.goto(new URL(`${base}${built.path}`, originOf('shipped')).href);
		if (built.path !== '') await expect(page.locator(notStarted)).toHaveCount(0);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		expect(await violations(page), 'light at 360 px').toEqual([]);
		if (models.has(built)) await lookAtOtherColoursAndSizes(page);
		await page.setViewportSize({ width: 320, height: 740 });
		expect(await sidewaysScroll(page), 'sideways scrolling at 320 px').toBe(0);
		await checkIdentity(page, built);
		await page.unrouteAll();
		await page.evaluate(() => {
			localStorage.clear();
			sessionStorage.clear();
		});
		expect(problems).toEqual([]);
	});
}

async function lookAtOtherColoursAndSizes(page: Page): Promise<void> {
	await turn(page, 'dark');
	expect(await violations(page, colourRules), 'dark at 360 px').toEqual([]);
	await page.setViewportSize({ width: 1280, height: 800 });
	expect(await violations(page), 'dark at 1280 px').toEqual([]);
	await turn(page, 'light');
	expect(await violations(page, colourRules), 'light at 1280 px').toEqual([]);
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
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const { violations: found } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
	return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function checkIdentity(page: Page, built: BuiltPage): Promise<void> {
	await expect(page.locator('h1')).toHaveCount(1);
	await expect(page.locator('html')).toHaveAttribute('lang', built.language ?? portal.defaultLanguage);
	expect((await page.title()).length).toBeGreaterThan(3);
	if (standsAlone(built)) return;

	// The entrance is before all places.
	if (built.language !== undefined)
		await expect(page.locator('header [aria-current]').filter({ visible: true }), 'its place in the navigation').not.toHaveCount(0);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new URL(base + built.path, portal.site.url).href);
	const alternates = await page
		.locator('link[rel=alternate][hreflang]')
		.evaluateAll((links) => links.map((link) => ({ language: link.getAttribute('hreflang'), href: link.getAttribute('href') ?? '' })));
	if (languages.length > 1) expect(alternates.map((each) => each.language)).toEqual(expect.arrayContaining(languages));
	for (const { href } of alternates) {
		const { origin, pathname } = new URL(href);
		expect(origin).toBe(portal.site.url);
		expect(leadsSomewhere(folder, pathname.slice(base.length)), href).toBe(true);
	}
}
