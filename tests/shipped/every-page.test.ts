import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { bringAxe, violations } from '../e2e/axe.ts';
import { builtPages, leadsSomewhere, type BuiltPage } from '../e2e/built-pages.ts';
import { collectProblems, expect, fileTest, sidewaysScroll, started } from '../e2e/helpers.ts';
import { largestPage } from '../support/largest-page.ts';
import { originOf, shippedPortal as portal, sites } from '../support/sites.ts';

const { folder, base } = sites.shipped;
const pages = builtPages(folder);
/** A language that is still being written may have no pages yet. */
const languages = portal.languages.map(({ code }) => code).filter((code) => pages.some(({ language }) => language === code));

const allRules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that look at colours: all that another theme can change. */
const colourRules = { runOnly: ['color-contrast', 'link-in-text-block'] };
/** Each window begins like this: to make one another size costs an eighth of what a page takes. */
const narrow = { width: 320, height: 740 };
const standsAlone = ({ path }: BuiltPage) => path === '404.html';

/**
 * Pages that together show every component: they are looked at in both colours and three widths, the others in the narrowest. Astro marks
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
			const context = await browser.newContext({ locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce', viewport: narrow });
			const problems = await collectProblems(context);
			await bringAxe(context);
			await use({ page: await context.newPage(), problems });
			await context.close();
		},
		{ scope: 'worker' },
	],
});

fileTest('there are pages to look at', () => {
	expect(languages).toContain(portal.defaultLanguage);
});

/** Texts of the interface in a language. */
const textsIn = (language: string) => parse(readFileSync(`src/content/i18n/${language}.yaml`, 'utf8')) as Record<string, string>;

fileTest('where the portal’s company is the made-up one, the foot of a page says so and no example does', () => {
	fileTest.skip(!existsSync('src/content/demo.yaml'), 'Another company has moved in.');
	const cast = parse(readFileSync('src/content/cast.yaml', 'utf8')) as { company: { about: Record<string, string> } };
	for (const language of languages) {
		const own = pages.filter((page) => page.language === language && page.html.includes('class="site-footer'));
		expect(own.length).toBeGreaterThan(100);
		const { 'footer.demonstration': said = '', 'example.note': note = '' } = textsIn(language);
		expect(own.filter(({ html }) => !html.includes(said)).map(({ path }) => path)).toEqual([]);
		const introducing = own.filter(({ html }) => html.includes(cast.company.about[language] ?? '') || html.includes(` · ${note}`));
		expect(introducing.map(({ path }) => path)).toEqual([]);
	}
});

fileTest('no page has more than 150 kB of HTML', () => {
	const sizes = pages.map(({ path, html }) => ({ path, bytes: Buffer.byteLength(html) }));
	expect(
		sizes.filter(({ path, bytes }) => bytes > largestPage && !path.startsWith('admin')).map(({ path, bytes }) => `${path}: ${bytes}`),
	).toEqual([]);
});

for (const built of pages) {
	test(`/${built.path} is sound and accessible`, async ({ visit: { page, problems } }) => {
		problems.length = 0;
		if (built.path === '') await stayAtEntrance(page);
		await page.goto(new URL(`${base}${built.path}`, originOf('shipped')).href);
		if (built.path !== '') await started(page);
		expect(await violations(page, allRules), 'light at 320 px').toEqual([]);
		expect(await sidewaysScroll(page), 'sideways scrolling at 320 px').toBe(0);
		expect(await lowMarkers(page), 'items whose marker stands beside the last line of what they begin with').toEqual([]);
		await checkIdentity(page, built);
		if (models.has(built)) await lookAtOtherColoursAndSizes(page);
		if (built.path === '') await page.unrouteAll();
		await page.evaluate(() => {
			localStorage.clear();
			sessionStorage.clear();
		});
		expect(problems).toEqual([]);
	});
}

async function lookAtOtherColoursAndSizes(page: Page): Promise<void> {
	await turn(page, 'dark');
	expect(await violations(page, colourRules), 'dark at 320 px').toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await violations(page, allRules), 'dark at 360 px').toEqual([]);
	await page.setViewportSize({ width: 1280, height: 800 });
	expect(await violations(page, allRules), 'dark at 1280 px').toEqual([]);
	await turn(page, 'light');
	expect(await violations(page, colourRules), 'light at 1280 px').toEqual([]);
	await page.setViewportSize(narrow);
}

/** The entrance leads away at once; without its script it stays to be looked at. */
async function stayAtEntrance(page: Page): Promise<void> {
	await page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
}

/** Changes the colours as the button in the header does, also where a page has none. Without motion they hold at once. */
async function turn(page: Page, theme: 'light' | 'dark'): Promise<void> {
	await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
}

/** Things in a line of their own stand on its last line, and so does the marker of a list beside them. */
async function lowMarkers(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const low = [...document.querySelectorAll('li > :first-child')].filter((first) => {
			const { display, listStyleType } = getComputedStyle(first.parentElement!);
			return display === 'list-item' && listStyleType !== 'none' && getComputedStyle(first).display === 'inline-block';
		});
		return low.map(({ parentElement }) => parentElement!.textContent.trim());
	});
}

async function checkIdentity(page: Page, built: BuiltPage): Promise<void> {
	const { theme, ...identity } = await page.evaluate(() => ({
		theme: document.documentElement.dataset['theme'],
		headings: document.querySelectorAll('h1').length,
		lang: document.documentElement.lang,
		title: document.title,
		places: [...document.querySelectorAll('header [aria-current]')].filter((place) => place.checkVisibility()).length,
		canonical: [...document.querySelectorAll('link[rel=canonical]')].map((link) => link.getAttribute('href')),
		alternates: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => ({
			language: link.getAttribute('hreflang'),
			href: link.getAttribute('href') ?? '',
		})),
	}));
	expect(theme).toBe('light');
	expect(identity).toMatchObject({ headings: 1, lang: built.language ?? portal.defaultLanguage });
	expect(identity.title.length).toBeGreaterThan(3);
	if (standsAlone(built)) return;

	// The entrance is before all places, and the page for readers without a network stands in for any of them.
	const isNowhere = built.path === `${built.language}/offline/`;
	if (isNowhere) expect(identity.places, 'no place in the navigation').toBe(0);
	else if (built.language !== undefined) expect(identity.places, 'its place in the navigation').toBeGreaterThan(0);
	expect(identity.canonical).toEqual([new URL(base + built.path, portal.site.url).href]);
	const { alternates } = identity;
	if (languages.length > 1) expect(alternates.map((each) => each.language)).toEqual(expect.arrayContaining(languages));
	for (const { href } of alternates) {
		const { origin, pathname } = new URL(href);
		expect(origin).toBe(portal.site.url);
		expect(leadsSomewhere(folder, pathname.slice(base.length)), href).toBe(true);
	}
}
