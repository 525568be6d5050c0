import type { Locator, Page } from '@playwright/test';
import { expect, sidewaysScroll, storedProgress, tabTo, test, refuseToCopy } from './helpers.ts';
import { anyWord, languages, portal, word } from './words.ts';

const item = '/en/share/heat-loss-calculator/';
const withGap = 'telegram/en/question';

const post = (page: Page, key: string) => page.locator(`post-text[data-post="${key}"]`);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Waits until one text of each network is offered. */
const ready = (page: Page) => page.locator('[data-tab=telegram]').click();

/** Opens the item with a text in view. */
async function open(page: Page, key: string, path = item) {
	await page.goto(path);
	await page.locator(`[data-tab="${key.split('/')[0]}"]`).click();
	await page.locator(`[data-pick="${key}"]`).click();
	const element = post(page, key);
	await expect(element).toBeVisible();
	const part = (selector: string) => element.locator(selector);
	return {
		element,
		words: part('pre'),
		field: part('textarea'),
		count: part('.count'),
		copy: part('[data-copy]'),
		edit: part('[data-edit]'),
		given: part('[data-back]'),
		restart: part('[data-restart]'),
		gap: part('button[data-gap]'),
		hashtags: part('[data-hashtags] input'),
		dialog: part('[data-open]'),
		send: part('[data-send]'),
		status: part('.take > [role=status]:not([data-sum])'),
		sum: part('[data-sum]'),
	};
}

test.describe('with a clipboard', () => {
	test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

	test('a text is copied with its tracked link, and the browser remembers which', async ({ page }) => {
		const { words, copy, status } = await open(page, 'telegram/en/short');
		await copy.click();
		await expect(status).toHaveText(word('en', 'share.copied'));
		expect(await copied(page)).toBe(await words.textContent());
		const stored = (await storedProgress(page)) as unknown as { shares: Record<string, Record<string, number>> };
		expect(Object.keys(stored.shares['heat-loss-calculator'] ?? {})).toEqual(['telegram/en/short']);
	});

	test('on a narrow phone, after copying one’s own words, nothing covers what comes next', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		const { edit, field, copy, dialog, status, element } = await open(page, 'telegram/en/short');
		expect(
			new Set(await page.locator('[data-tab]:visible').evaluateAll((tabs) => tabs.map((tab) => (tab as HTMLElement).offsetTop))).size,
		).toBe(1);
		await edit.click();
		await field.fill('Mine.');
		// Copying stays in sight, and passes over the button below it.
		await element.evaluate((post) => scrollBy(0, post.getBoundingClientRect().top - 20));
		await copy.click();
		await expect(status).toHaveText(word('en', 'share.copied'));
		for (const part of [copy, dialog]) {
			const isOnTop = (button: Element) => {
				const { left, right, top, bottom } = button.getBoundingClientRect();
				return [top + 4, bottom - 4].every((y) => button.contains(document.elementFromPoint((left + right) / 2, y)));
			};
			await expect.poll(() => part.evaluate(isOnTop)).toBe(true);
		}
	});

	test('after a reload a text for everybody is offered, and the copied one is marked', async ({ page }) => {
		const offered = () => page.locator('section[data-network=telegram] post-text').locator('visible=true');
		await page.goto(item);
		await ready(page);
		const first = await offered().getAttribute('data-post');
		await page.reload();
		await ready(page);
		await expect(offered()).toHaveAttribute('data-post', first!);
		await offered().locator('[data-copy]').click();
		// Which text is offered differs from browser to browser; one with a gap asks first.
		if (first === withGap) await offered().locator('[data-anyway]').click();
		await expect(page.locator(`[data-pick="${first}"] [data-taken]`)).toBeVisible();
		await page.reload();
		await ready(page);
		await expect(offered()).toHaveAttribute('data-post', /\/(?:personal|short)$/);
		await expect(page.locator(`[data-pick="${first}"] [data-taken]`)).toBeVisible();
		await expect(page.locator('share-texts section:not([data-off])')).toHaveAttribute('data-network', 'telegram');
	});

	test('the whole way can be gone with the keyboard', async ({ page }) => {
		await page.goto(item);
		await tabTo(page, page.locator('[data-tab=telegram]'));
		await page.keyboard.press('Enter');
		await tabTo(page, page.locator('[data-pick="telegram/en/question"]'));
		await page.keyboard.press('Enter');
		await tabTo(page, post(page, withGap).locator('button[data-gap]'));
		await page.keyboard.press('Enter');
		await page.keyboard.type('the door');
		await tabTo(page, post(page, withGap).locator('[data-copy]'));
		await page.keyboard.press('Enter');
		await expect.poll(() => copied(page)).toContain('the door');
	});
});

test('where the browser refuses to copy, the text is selected and a sentence says so', async ({ page }) => {
	await refuseToCopy(page);
	const { words, copy, status, edit, field } = await open(page, 'linkedin/en/expert');
	await copy.click();
	await expect(status).toHaveText(word('en', 'share.copyManually'));
	const plain = (value: string) => value.split(/\s+/).filter(Boolean);
	const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
	expect(plain(selected)).toEqual(plain((await words.textContent()) ?? ''));
	await edit.click();
	await field.fill('Mine.');
	await copy.click();
	await expect(status).toHaveText(word('en', 'share.copyManually'));
	expect(
		await field.evaluate((area) => [(area as HTMLTextAreaElement).selectionStart, (area as HTMLTextAreaElement).selectionEnd]),
	).toEqual([0, 5]);
});

const dialogs = [
	{ network: 'linkedin', key: 'linkedin/en/expert', dialog: 'https://www.linkedin.com/sharing/share-offsite/', fields: ['url'] },
	{ network: 'telegram', key: 'telegram/en/short', dialog: 'https://t.me/share/url', fields: ['text', 'url'] },
	{ network: 'x', key: 'x/en/short', dialog: 'https://x.com/intent/tweet', fields: ['text', 'url'] },
];

for (const { network, key, dialog: address, fields } of dialogs) {
	test(`the link to ${network} opens its dialog with the tracked address, which names no person`, async ({ page }) => {
		const { dialog, words, edit, field } = await open(page, key);
		const target = async () => new URL((await dialog.getAttribute('href')) ?? '');
		const before = await target();
		expect(before.origin + before.pathname).toBe(address);
		expect([...before.searchParams.keys()].toSorted()).toEqual(fields);
		const shared = new URL(before.searchParams.get('url') ?? '');
		expect(Object.fromEntries(shared.searchParams)).toEqual({
			utm_source: network,
			utm_medium: portal.trackedLinks.medium,
			utm_campaign: portal.trackedLinks.campaign,
			utm_content: 'heat-loss-calculator',
		});
		const whole = (await words.textContent()) ?? '';
		expect(whole.endsWith(`\n\n${shared.href}`)).toBe(true);
		if (fields.includes('text')) expect(whole.startsWith(before.searchParams.get('text') ?? '?')).toBe(true);
		await expect(dialog).toHaveAttribute('rel', /noopener/);

		await edit.click();
		await field.fill('Mine & 100 %.');
		expect((await target()).searchParams.get('text')).toBe(fields.includes('text') ? 'Mine & 100 %.' : null);
	});
}

test.describe('with a dialog that takes no words', () => {
	test.use({ expected: /linkedin\.com|ERR_FAILED/ });

	test('opening it copies them', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const { dialog, status, words } = await open(page, 'linkedin/en/expert');
		await dialog.click();
		await expect(status).toHaveText(word('en', 'share.copied.paste', { network: 'LinkedIn' }));
		await page.bringToFront();
		expect(await copied(page)).toBe(await words.textContent());
	});
});

test('every new browser is offered a text for everybody before one for some', async ({ browser, baseURL }) => {
	const first: (string | null)[] = [];
	for (let visit = 0; visit < 4; visit++) {
		const context = await browser.newContext({ baseURL: baseURL! });
		const page = await context.newPage();
		await page.goto(item);
		await page.locator('[data-tab=x]').click();
		first.push(await page.locator('section[data-network=x] post-text').locator('visible=true').getAttribute('data-post'));
		await context.close();
	}
	expect(first).toEqual(Array.from({ length: 4 }, () => 'x/en/short'));
});

test.describe('on a phone whose keyboard is open', () => {
	test.use({ viewport: { width: 360, height: 400 } });

	test('copying stays in sight while a gap is filled, and so does what it says', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const { copy, gap, field, status, dialog } = await open(page, withGap);
		await gap.click();
		await field.press('Enter');
		await field.pressSequentially('the door. '.repeat(30));
		await expect(gap).toBeHidden();
		await expect(copy).toBeInViewport({ ratio: 1 });
		// Nothing covers it.
		await copy.click();
		await expect(status).toHaveText(word('en', 'share.copied'));
		await expect(status).toBeInViewport({ ratio: 1 });
		await expect(dialog).toBeInViewport({ ratio: 1 });
	});

	test('of copying and the gap one stays over the text at a time, and covers no other button', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const { element, copy, gap, dialog, field } = await open(page, withGap);
		await gap.click();
		const position = (part: Locator) => part.evaluate((each) => getComputedStyle(each).position);
		const [place, line] = [element.locator('.stays'), element.locator('.gaps')];
		expect([await position(place), await position(line)]).toEqual(['static', 'sticky']);
		await field.fill('No gap is left.');
		expect([await position(place), await position(line)]).toEqual(['sticky', 'static']);
		await copy.click();
		await expect(dialog).toBeInViewport({ ratio: 1 });
		const [above, below] = [(await copy.boundingBox())!, (await dialog.boundingBox())!];
		// The ground around the button that stays is as wide as this.
		expect(below.y - above.y - above.height).toBeGreaterThanOrEqual(8);
	});

	test('the gap to fill keeps its distance from the buttons above it', async ({ page }) => {
		const { element, gap } = await open(page, withGap);
		await expect(gap).toBeVisible();
		const [above, below] = [(await element.locator('.take > .actions').boundingBox())!, (await gap.boundingBox())!];
		expect(below.y - above.y - above.height).toBeGreaterThanOrEqual(8);
	});

	test('the advice comes before copying, and a gap is asked about once', async ({ page }) => {
		const { element, copy } = await open(page, withGap);
		const advice = element.getByText(word('en', 'share.advice'));
		await expect(advice).toBeVisible();
		expect((await advice.boundingBox())!.y).toBeLessThan((await copy.boundingBox())!.y);
		await copy.click();
		await expect(element.getByText(word('en', 'share.gap.ask'))).toHaveCount(1);
	});
});

for (const language of languages) {
	test(`at 320 px an item can be read and edited (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await page.goto(`/${language}/share/heat-loss-calculator/`);
		await ready(page);
		await page.locator('[data-edit]').locator('visible=true').first().click();
		await expect(page.locator('textarea').locator('visible=true').first()).toBeFocused();
		expect(await sidewaysScroll(page)).toBe(0);
	});
}

test.describe('a text that is edited', () => {
	const found = (element: Locator, rule: string) => element.locator(`li[data-found="${rule}"]`);

	test('is checked as one writes, and the rules are loaded only then', async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(new URL(request.url()).pathname));
		const { element, field, edit, given, status, sum } = await open(page, 'x/en/short');
		expect(requests.filter((path) => /rules\.json|text-check/.test(path))).toEqual([]);
		await edit.click();
		await field.fill('Tilvia makes the best sensors!!!! Call +31 6 1234 5678');
		await expect(found(element, 'phone-numbers')).toContainText(word('en', 'check.severity.must'));
		await expect(found(element, 'phone-numbers').getByRole('link')).toHaveAttribute('href', /\/en\/guidelines\/confidential\/#/);
		await expect(sum).toHaveText(anyWord('en', 'check.sum'));
		await expect(status, 'what is to be read below the text is not said above it as well').toBeEmpty();
		await found(element, 'phone-numbers').getByRole('button', { name: '+31 6 1234 5678' }).click();
		await expect(field).toBeFocused();
		expect(await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe(
			'+31 6 1234 5678',
		);
		await expect(element.getByRole('link', { name: word('en', 'check.whole') })).toHaveAttribute('href', '/en/check/');
		await given.click();
		await expect(element.locator('.text-check')).toBeHidden();
	});

	test('is measured with its link, and shortened', async ({ page }) => {
		const { element, field, edit, count } = await open(page, 'x/en/short');
		await edit.click();
		await field.fill(`${'a'.repeat(250)}  #one #two`);
		await expect(count).toHaveClass(/long/);
		await expect(found(element, 'length').locator('[data-over]')).toHaveText(
			word('en', 'check.over.characters', { network: 'X', over: 6 }),
		);
		await found(element, 'length').locator('[data-fix]').click();
		await expect(field).toHaveValue(`${'a'.repeat(250)} #one`);
		await expect(count).not.toHaveClass(/long/);
	});
});
