import type { Page } from '@playwright/test';
import { expect, storedProgress, test, refuseToCopy } from './helpers.ts';
import { sheets } from './paper.ts';
import { languages, word, topicName } from './words.ts';

const shown = (page: Page) => page.locator('dated-items > article').locator('visible=true');

test.describe('the topic of the week', () => {
	for (const [day, title] of [
		['2026-11-25', 'Why the leaf is wet at sunrise'],
		['2026-11-29', 'Why the leaf is wet at sunrise'],
		['2026-11-30', 'Who is woken when it freezes'],
	] as const) {
		test(`on ${day} is that of the reader’s date`, async ({ page }) => {
			await page.clock.setFixedTime(new Date(`${day}T23:30:00`));
			await page.goto('/en/programme/leaders/');
			await expect(shown(page)).toHaveCount(1);
			await expect(shown(page).getByRole('heading')).toHaveText(title);
			await page.goto('/en/programme/leaders/kit/');
			await expect(shown(page)).toHaveCount(1);
			await expect(shown(page).locator('h2')).toHaveText(title);
		});
	}

	test('is not repeated among the weeks that come, and leaves them as it begins', async ({ page }) => {
		const coming = page
			.getByRole('list')
			.filter({ has: page.locator('time') })
			.getByRole('listitem');
		await page.clock.setFixedTime(new Date('2026-11-29T12:00:00'));
		await page.goto('/en/programme/leaders/');
		await expect(coming.first()).toContainText('Who is woken when it freezes');
		await page.clock.setFixedTime(new Date('2026-11-30T12:00:00'));
		await page.reload();
		await expect(coming).toHaveCount(2);
		await page.clock.setFixedTime(new Date('2027-01-11T12:00:00'));
		await page.reload();
		await expect(page.getByText(word('en', 'leaders.noWeeks'))).toBeVisible();
	});

	test('is missed kindly in a week without one, and weeks that are over leave the list', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-12-30T12:00:00'));
		await page.goto('/en/programme/leaders/');
		await expect(shown(page)).toHaveCount(0);
		await expect(page.getByText(word('en', 'leaders.noTopic'))).toBeVisible();
		await expect(page.locator('dated-items ol > li').locator('visible=true')).toHaveCount(1);
	});

	test('says in a briefing of another week that it is over', async ({ page }) => {
		const over = page.getByText(word('en', 'briefing.over'), { exact: false });
		await page.clock.setFixedTime(new Date('2026-11-29T12:00:00'));
		await page.goto('/en/programme/leaders/wet-leaf/');
		await expect(over).toBeHidden();
		await page.clock.setFixedTime(new Date('2026-11-30T00:10:00'));
		await page.reload();
		await expect(over).toBeVisible();
	});
});

test('a briefing says of an item from when on it is to be shared, until then', async ({ page }) => {
	const from = page.locator('.agenda').getByText(word('en', 'briefing.from', { date: '12 January 2027' }));
	for (const [day, isEarly] of [
		['2027-01-11', true],
		['2027-01-12', false],
	] as const) {
		await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
		await page.goto('/en/programme/leaders/desk-says-why/');
		await expect(from).toBeVisible({ visible: isEarly });
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`the weeks stand there with their days in ${language}`, async ({ page }) => {
			await page.goto(`/${language}/programme/leaders/`);
			const weeks = page.locator('dated-items ol > li').locator('visible=true');
			expect(await weeks.count()).toBeGreaterThan(0);
			for (const week of await weeks.all()) await expect(week.locator('time')).toHaveText(/20\d\d/);
			await weeks.last().getByRole('link').click();
			await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6);
			await expect(page.getByRole('button')).toHaveCount(0);
		});
	}
});

test('the languages of a leader are divided by commas alone', async ({ page }) => {
	await page.goto('/en/programme/leaders/');
	const languages = page.locator('.card dd').filter({ has: page.locator('[lang=ru]') });
	await expect(languages).not.toHaveCount(0);
	for (const each of await languages.all()) expect(await each.innerText()).toMatch(/^[^\s,]+(?:, [^\s,]+)*$/);
});

test('a briefing is copied as text in one tap, with what the page says', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/programme/leaders/frost-nights/');
	await page.getByRole('button', { name: word('en', 'briefing.copy') }).click();
	await expect(page.getByText(word('en', 'words.copied'))).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^Who is woken when it freezes\n/);
	for (const heading of await page.locator('.agenda .part').allTextContents()) expect(text).toContain(heading);
	for (const quoted of await page.locator('.agenda blockquote').allTextContents()) {
		for (const line of quoted.trim().split('\n')) expect(text).toContain(line);
	}
	expect(text).toContain(`${word('en', 'briefing.before')}\n${await page.locator('main .panel p').innerText()}`);
	for (const point of await page.locator('.agenda ul > li').allInnerTexts())
		expect(text).toContain(point.split(word('en', 'briefing.rule'))[0]!.trim());
	expect(text).toContain('/en/guidelines/confidential/#four-things-that-stay-inside');
});

test('where the browser refuses to copy, the text is unfolded and selected', async ({ page }) => {
	await refuseToCopy(page);
	await page.goto('/en/programme/leaders/frost-nights/');
	await page.getByRole('button', { name: word('en', 'briefing.copy') }).click();
	await expect(page.getByText(word('en', 'share.copyManually'))).toBeVisible();
	await expect(page.locator('copy-text .text')).toBeVisible();
	expect(await page.evaluate(() => String(getSelection()))).toContain('Who is woken when it freezes');
});

test('a briefing has at most two sheets of paper in each language', async ({ page }) => {
	for (const language of languages) {
		for (const week of ['sit-beside-us', 'frost-nights', 'kit']) {
			await page.clock.setFixedTime(new Date('2026-11-25T12:00:00'));
			const taken = await sheets(page, `/${language}/programme/leaders/${week}/`);
			expect(taken, `${language}, ${week}`).toBeGreaterThan(0);
			expect(taken, `${language}, ${week}`).toBeLessThanOrEqual(2);
		}
	}
});

test.describe('interests', () => {
	test('chosen in My progress mark the leaders and fill What is in it for you', async ({ page }) => {
		await page.goto('/en/programme/for-you/');
		await expect(page.getByText(word('en', 'forYou.interests.none'))).toBeVisible();
		await page.getByRole('link', { name: word('en', 'forYou.interests.choose') }).click();
		await page.getByLabel(topicName('en', 'careers')).check();
		await expect.poll(async () => (await storedProgress(page))?.preferences['interest/topic/careers']?.value).toBe('yes');

		await page.goto('/en/programme/for-you/');
		await expect(page.getByText(word('en', 'forYou.interests.none'))).toBeHidden();
		const topics = page.locator('by-interest [data-topics]').locator('visible=true');
		await expect(topics).toHaveText([topicName('en', 'careers')]);
		await topics.click();
		await expect(page).toHaveURL(/\/en\/share\/\?topic=careers$/);

		await page.goto('/en/programme/leaders/');
		await expect(page.locator('by-interest [data-topics]').locator('visible=true')).toHaveCount(1);
		await expect(page.locator('#alina')).toContainText(word('en', 'leaders.fits'));
	});
});

test('thanks stand newest first, and a link leads to what they are about', async ({ page }) => {
	await page.goto('/en/programme/recognitions/');
	const dates = await page.locator('main time').evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
	expect(dates.length).toBeGreaterThan(3);
	expect(dates).toEqual(dates.toSorted().toReversed());
	await expect(page.getByRole('link', { name: word('en', 'recognitions.suggest') })).toHaveAttribute('href', /^mailto:voice@/);
	await page.locator('main li.card a').first().click();
	await expect(page).toHaveURL(/\/en\/share\/[a-z-]+\/$/);
});
