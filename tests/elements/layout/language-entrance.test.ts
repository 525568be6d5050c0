// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { setPreference } from '../../../src/lib/progress/changes.ts';
import { keep, open } from '../page.ts';

// Links within the page, as jsdom goes nowhere else.
const page = () =>
	open(
		'language-entrance',
		() => import('../../../src/elements/layout/language-entrance.ts'),
		'<language-entrance data-default="ru"><a hreflang="en" href="#en"></a><a hreflang="ru" href="#ru"></a></language-entrance>',
	);
const asked = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

test('goes to the language that the browser asks for, and to the default where there is none of these', async () => {
	asked('de', 'en-GB');
	await page();
	expect(location.hash).toBe('#en');
	asked('de');
	await page();
	expect(location.hash).toBe('#ru');
});

test('goes to the language that was chosen before', async () => {
	asked('en');
	keep((state) => setPreference(state, 'language', 'ru', 1));
	await page();
	expect(location.hash).toBe('#ru');
});
