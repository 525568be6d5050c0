import { brotliCompressSync } from 'node:zlib';
import { builtPages, rootSite, type BuiltPage } from './built-pages.ts';
import { addressesIn, scriptsOf, weigh } from './first-view.ts';
import { expect, fileTest, hiddenWork, test } from './helpers.ts';

/**
 * What the first view of a lesson may take: bytes as they are sent (brotli), and requests with that of the page. More than a
 * tenth of the scripts sees to it that no tab takes away what another has kept (lib/progress/journal.ts).
 */
const budget = { styles: 4_600, scripts: 9_700, requests: 6 };
/** Bytes of a lesson of middling length, in English: page, styles and scripts. A letter of another alphabet takes two. */
const whole = 21_200;

const lessons = builtPages(rootSite).filter(({ html }) => html.includes('<quiz-form'));

fileTest('there are lessons to weigh', () => {
	expect(lessons.length).toBeGreaterThan(0);
});

for (const lesson of lessons) {
	fileTest(`/${lesson.path} is within its budget`, () => {
		const { styles, scripts } = filesOf(lesson);
		expect(weigh(rootSite, styles)).toBeLessThan(budget.styles);
		expect(weigh(rootSite, scripts)).toBeLessThan(budget.scripts);
		expect(1 + styles.length + scripts.length).toBeLessThanOrEqual(budget.requests);
	});
}

fileTest('a lesson of middling length is within the budget of all its files', () => {
	const english = lessons.filter(({ language }) => language === 'en');
	const weights = english.map((lesson) => {
		const { styles, scripts } = filesOf(lesson);
		return brotliCompressSync(lesson.html).length + weigh(rootSite, [...styles, ...scripts]);
	});
	weights.sort((a, b) => a - b);
	expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(whole);
});

function filesOf(lesson: BuiltPage): { styles: string[]; scripts: string[] } {
	return { styles: addressesIn(lesson, 'link[rel=stylesheet]', 'href'), scripts: [...scriptsOf(rootSite, lesson)] };
}

test('no page asks for the layout of what waits for the first paint', async ({ page }) => {
	const asked: string[] = [];
	page.on('console', (message) => {
		if (message.text().startsWith(hiddenWork)) asked.push(page.url());
	});
	for (const path of ['/en/training/why-we-speak/what-an-advocate-is/', '/en/guidelines/disclosure/', '/en/', '/en/me/', '/en/check/']) {
		await page.goto(path);
		// Reads no box of the page, as other ways to wait do.
		await page.waitForFunction(() => 'painted' in document.documentElement.dataset);
	}
	expect(asked).toEqual([]);
});
