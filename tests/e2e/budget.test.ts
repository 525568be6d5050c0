import { builtPages, rootSite } from './built-pages.ts';
import { addressesIn, scriptsOf, weigh } from './first-view.ts';
import { expect, fileTest } from './helpers.ts';

/**
 * What the first view of a lesson may take besides its text: bytes as they are sent (brotli), and requests with that of the
 * page. More than a tenth of the scripts sees to it that no tab takes away what another has kept (lib/progress/journal.ts).
 */
const budget = { styles: 5_000, scripts: 12_000, requests: 8 };

const lessons = builtPages(rootSite).filter(({ html }) => html.includes('<quiz-form'));

fileTest('there are lessons to weigh', () => {
	expect(lessons.length).toBeGreaterThan(0);
});

for (const lesson of lessons) {
	fileTest(`/${lesson.path} is within its budget`, () => {
		const styles = addressesIn(lesson, 'link[rel=stylesheet]', 'href');
		const scripts = scriptsOf(rootSite, lesson);
		expect(weigh(rootSite, styles)).toBeLessThan(budget.styles);
		expect(weigh(rootSite, scripts)).toBeLessThan(budget.scripts);
		expect(1 + styles.length + scripts.size).toBeLessThanOrEqual(budget.requests);
	});
}
