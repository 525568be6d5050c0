import { builtPages, type BuiltPage } from '../e2e/built-pages.ts';
import { expect, test } from '../e2e/helpers.ts';
import { sheets } from '../e2e/paper.ts';
import { shippedPortal as portal, sites } from '../support/sites.ts';

const { folder, base } = sites.shipped;
const pages = builtPages(folder);
const lessons = pages.filter(({ html }) => html.includes('<quiz-form'));
/** Near enough, and without a document for each of all lessons. */
const lengthOf = ({ html }: BuiltPage) => html.replaceAll(/<[^>]*>/g, '').length;

for (const { code } of portal.languages) {
	const own = lessons.filter(({ language }) => language === code);
	const [longest] = own.toSorted((a, b) => lengthOf(b) - lengthOf(a));
	const tabled = own.find(({ html }) => html.includes('<table'));
	for (const [which, found] of Object.entries({ 'longest lesson': longest, 'lesson with a table': tabled })) {
		if (!found) continue;
		test(`the ${which} fits on four sheets: /${found.path}`, async ({ page }) => {
			expect(await sheets(page, base + found.path)).toBeLessThanOrEqual(4);
		});
	}
}

const addressed = pages.find(({ html }) => /<a [^>]*href="(https?:[^"]*)"[^>]*>\1<\/a>/.test(html));
if (addressed) {
	test(`a link that shows its address has it once on paper: /${addressed.path}`, async ({ page }) => {
		await page.goto(base + addressed.path);
		await page.emulateMedia({ media: 'print' });
		const added = await page.locator('.prose a[href^=http]').evaluateAll((links) =>
			links.map((link) => ({
				text: link.textContent,
				href: link.getAttribute('href'),
				after: getComputedStyle(link, '::after').content,
			})),
		);
		const shown = added.filter(({ text, href }) => text === href);
		expect(shown.length).toBeGreaterThan(0);
		expect(shown.map(({ after }) => after)).toEqual(shown.map(() => 'none'));
	});
}
