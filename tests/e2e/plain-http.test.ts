import { chromiumFlags, findChromium, onlyThisMachine } from '../../scripts/lib/chromium.ts';
import { originOf } from '../support/sites.ts';
import { collectProblems, expect, lesson, notStarted, test } from './helpers.ts';
import { word } from './words.ts';

const intranet = 'portal.intranet.example';

test.use({ launchOptions: { executablePath: findChromium(), args: [...chromiumFlags, onlyThisMachine(intranet)] } });

const pages = [
	'',
	'answers',
	'check',
	'guidelines/can-i-post',
	'guidelines/disclosure',
	'hr',
	'me',
	'networks',
	'plan',
	'programme/checklist',
	'programme/leaderboard',
	'programme/survey',
	'review',
	'search',
	'share',
	'share/frost-alarm',
	'start/new-hire',
	'start/new-hire/certificate',
];

test('on an intranet without https every element starts, and a text is copied', async ({ browser }) => {
	const context = await browser.newContext({ locale: 'en-GB' });
	const problems = await collectProblems(context, intranet);
	const page = await context.newPage();
	const origin = originOf('root').replace('localhost', intranet);
	for (const path of [...pages.map((name) => `/en/${name}${name === '' ? '' : '/'}`), lesson('en', 'linkedin/profile')]) {
		await page.goto(origin + path);
		expect(await page.evaluate(() => isSecureContext), path).toBe(false);
		await expect(page.locator(notStarted), path).toHaveCount(0);
		await expect(page.getByText(word('en', 'element.failed')), path).toHaveCount(0);
	}
	await page.goto(`${origin}/en/check/`);
	await page.getByRole('textbox').first().fill('We are hiring.');
	await page.locator('post-check [data-copy]').click();
	await expect(page.getByText(word('en', 'check.copied'))).toBeVisible();
	// By plain http a browser passes over headers that need https, and says so for each page.
	expect(problems.filter((problem) => !problem.includes('Cross-Origin-Opener-Policy'))).toEqual([]);
	await context.close();
});
