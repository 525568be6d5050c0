import { builtPages, documentOf, type BuiltPage } from '../e2e/built-pages.ts';
import { expect, test } from '../e2e/helpers.ts';
import { sheets } from '../e2e/paper.ts';
import { shippedPortal as portal, sites } from '../support/sites.ts';

const { folder, base } = sites.shipped;
const lessons = builtPages(folder).filter(({ html }) => html.includes('<quiz-form'));
const wordsOf = (page: BuiltPage) => documentOf(page).querySelector('main')!.textContent.split(/\s+/).length;

for (const { code } of portal.languages) {
	const own = lessons.filter(({ language }) => language === code);
	const [longest] = own.toSorted((a, b) => wordsOf(b) - wordsOf(a));
	const tabled = own.find(({ html }) => html.includes('<table'));
	for (const [which, found] of Object.entries({ 'longest lesson': longest, 'lesson with a table': tabled })) {
		if (!found) continue;
		test(`the ${which} fits on four sheets: /${found.path}`, async ({ page }) => {
			expect(await sheets(page, base + found.path)).toBeLessThanOrEqual(4);
		});
	}
}
