import { brotliCompressSync } from 'node:zlib';
import { builtPages, documentOf } from '../e2e/built-pages.ts';
import { scriptsOf, weigh } from '../e2e/first-view.ts';
import { expect, fileTest } from '../e2e/helpers.ts';
import { shippedPortal as portal, sites } from '../support/sites.ts';

/** What *Check my post* may take before somebody writes: its own scripts and its rules with their lists, as they are sent (brotli). */
const budget = 24_000;

const { folder, base } = sites.shipped;
const pages = builtPages(folder);

for (const { code } of portal.languages) {
	const check = pages.find(({ path }) => path === `${code}/check/`);
	const home = pages.find(({ path }) => path === `${code}/`);
	if (!check || !home) continue;
	fileTest(`/${code}/check/ is within its budget`, () => {
		// A company may keep longer lists than those that come with the portal.
		fileTest.skip(portal.company.name['en'] !== 'Teplia', 'the lists are those of another company');
		const ofEveryPage = scriptsOf(folder, home, base);
		const own = [...scriptsOf(folder, check, base)].filter((script) => !ofEveryPage.has(script));
		const rules = documentOf(check).querySelector('script[data-setting]')!.textContent;
		expect(own.length).toBeGreaterThan(0);
		expect(weigh(folder, own) + brotliCompressSync(rules).length).toBeLessThan(budget);
	});
}
