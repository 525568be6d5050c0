import type { Page } from '@playwright/test';
import { builtPages, documentOf, rootSite } from './built-pages.ts';
import { expect, test } from './helpers.ts';
import { portal, word } from './words.ts';

interface Item {
	id: string;
	from: string;
	expires: string | undefined;
	network: string[];
	topic: string[];
}

const items = readItems();
const notBegun = 'desk-says-why';
const winter = '2027-02-01';
const item = '/en/share/heat-loss-calculator/';

function readItems(): Item[] {
	const library = builtPages(rootSite).find(({ path }) => path === 'en/share/');
	if (!library) throw new Error('The built site has no page en/share/.');
	return [...documentOf(library).querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => ({
		id: dataset['item'] ?? '',
		from: dataset['from'] ?? '',
		expires: dataset['expires'],
		network: (dataset['network'] ?? '').split(' '),
		topic: (dataset['topic'] ?? '').split(' '),
	}));
}

/** Ids of the items that are offered on a day, in their order on the page. */
function offered(day: string, fits: (each: Item) => boolean = () => true): string[] {
	return items.filter((each) => each.from <= day && (each.expires === undefined || day <= each.expires) && fits(each)).map(({ id }) => id);
}

const noonOf = (day: string) => new Date(`${day}T12:00:00`);
const shown = (page: Page) => page.locator('main [data-item]').locator('visible=true');
const select = (page: Page, name: string) => page.locator(`main select[name=${name}]`);
const status = (page: Page) => page.locator('share-library').getByRole('status').first();

async function expectShown(page: Page, ids: readonly string[]): Promise<void> {
	await expect(status(page)).toHaveText(new RegExp(`\\b${ids.length}\\b`));
	expect(await shown(page).evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['item']))).toEqual(ids);
}

test.describe('on a day in winter', () => {
	test.beforeEach(({ page }) => page.clock.setFixedTime(noonOf(winter)));

	test('everything that is offered is shown and counted', async ({ page }) => {
		await page.goto('/en/share/');
		const all = offered(winter);
		await expectShown(page, all);
		await expect(status(page)).toHaveText(word('en', 'share.count', { count: all.length, total: all.length }));
	});

	test('an address with filters shows what fits them', async ({ page }) => {
		await page.goto('/en/share/?network=x&topic=energy');
		await expect(select(page, 'network')).toHaveValue('x');
		await expect(select(page, 'topic')).toHaveValue('energy');
		const fitting = offered(winter, ({ network, topic }) => network.includes('x') && topic.includes('energy'));
		expect(fitting.length).toBeGreaterThan(0);
		expect(fitting.length).toBeLessThan(offered(winter).length);
		await expectShown(page, fitting);
	});

	test('a filter goes into the address without filling the history, and the rest of the address stays', async ({ page }) => {
		await page.goto('/en/share/?from=chat');
		await expect(select(page, 'topic')).toBeVisible();
		const length = await page.evaluate(() => history.length);
		await select(page, 'topic').selectOption('careers');
		await expect(page).toHaveURL('/en/share/?from=chat&topic=careers');
		await expectShown(
			page,
			offered(winter, ({ topic }) => topic.includes('careers')),
		);
		await select(page, 'topic').selectOption('energy');
		await select(page, 'network').selectOption('linkedin');
		await expect(page).toHaveURL('/en/share/?from=chat&topic=energy&network=linkedin');
		expect(await page.evaluate(() => history.length)).toBe(length);
		await page.reload();
		await expect(select(page, 'topic')).toHaveValue('energy');
		await expectShown(
			page,
			offered(winter, ({ topic, network }) => topic.includes('energy') && network.includes('linkedin')),
		);
	});

	test('values that no filter has are ignored', async ({ page }) => {
		await page.goto('/en/share/?network=myspace&topic=%3Cimg%20src%3Dx%3E&goal=__proto__');
		for (const name of ['network', 'topic', 'goal', 'kind']) await expect(select(page, name)).toHaveValue('');
		await expectShown(page, offered(winter));
	});

	test('clearing the filters shows everything and clears the address', async ({ page }) => {
		await page.goto('/en/share/?network=telegram&kind=people');
		await expect(select(page, 'kind')).toHaveValue('people');
		await page.getByRole('button', { name: word('en', 'share.filter.clear') }).click();
		await expect(page).toHaveURL('/en/share/');
		await expectShown(page, offered(winter));
	});

	test('where nothing fits, a sentence says so', async ({ page }) => {
		const topics = [...new Set(items.flatMap(({ topic }) => topic))];
		await page.goto('/en/share/');
		const kinds = await select(page, 'kind')
			.locator('option')
			.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
		for (const kind of kinds.filter(Boolean)) {
			for (const topic of topics) {
				await select(page, 'kind').selectOption(kind);
				await select(page, 'topic').selectOption(topic);
				if ((await shown(page).count()) > 0) continue;
				await expect(page.getByText(word('en', 'share.empty'))).toBeVisible();
				await expectShown(page, []);
				return;
			}
		}
		throw new Error('Every kind has an item for every topic; the test needs a pair without one.');
	});
});

test('an item is offered from its first day on, by the reader’s calendar', async ({ page }) => {
	await page.clock.setFixedTime(noonOf('2027-01-11'));
	await page.goto('/en/share/');
	await expectShown(page, offered('2027-01-11'));
	expect(offered('2027-01-11')).not.toContain(notBegun);
	await page.goto(`/en/share/${notBegun}/`);
	await expect(page.getByText(word('en', 'share.notShown'))).toBeVisible();
	await expect(page.locator('copy-text').first()).toBeHidden();

	await page.clock.setFixedTime(noonOf('2027-01-12'));
	await page.goto('/en/share/');
	await expectShown(page, offered('2027-01-12'));
	expect(offered('2027-01-12')).toContain(notBegun);
	await page.goto(`/en/share/${notBegun}/`);
	await expect(page.locator('copy-text').first()).toBeVisible();
	await expect(page.getByText(word('en', 'share.notShown'))).toBeHidden();
});

test('items that have ended are hidden, however old the site is', async ({ page }) => {
	await page.clock.setFixedTime(noonOf('2028-01-01'));
	await page.goto('/en/share/');
	await expectShown(
		page,
		items.filter(({ expires }) => expires === undefined || expires >= '2028-01-01').map(({ id }) => id),
	);
	for (const { id } of items.filter(({ expires }) => expires !== undefined && expires < '2028-01-01')) {
		await page.goto(`/en/share/${id}/`);
		await expect(page.getByText(word('en', 'share.notShown'))).toBeVisible();
		await expect(page.locator('copy-text').first()).toBeHidden();
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('what had not begun when the site was built is not offered', async ({ page }) => {
		const today = new Date().toISOString().slice(0, 10);
		await page.goto('/en/share/');
		for (const { id } of items.filter(({ from }) => from > today)) await expect(page.locator(`main [data-item="${id}"]`)).toBeHidden();
		expect(await shown(page).count()).toBeGreaterThan(0);
	});
});

test('a text is copied with its tracked link', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(item);
	const post = page.locator('copy-text[data-post="telegram/en/short"]');
	await post.getByRole('button').click();
	await expect(post.getByRole('status')).toHaveText(word('en', 'share.copied'));
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await post.locator('.text').textContent());
});

test('where the browser refuses to copy, the text is selected and a sentence says so', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
	});
	await page.goto(item);
	const post = page.locator('copy-text[data-post="linkedin/en/expert"]');
	await post.getByRole('button').click();
	await expect(post.getByRole('status')).toHaveText(word('en', 'share.copyManually'));
	const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
	const text = (await post.locator('.text').textContent()) ?? '';
	const words = (value: string) => value.split(/\s+/).filter(Boolean);
	expect(words(selected)).toEqual(words(text));
});

const dialogs = [
	{ network: 'linkedin', post: 'linkedin/en/expert', dialog: 'https://www.linkedin.com/sharing/share-offsite/', fields: ['url'] },
	{ network: 'telegram', post: 'telegram/en/short', dialog: 'https://t.me/share/url', fields: ['text', 'url'] },
	{ network: 'x', post: 'x/en/short', dialog: 'https://x.com/intent/tweet', fields: ['text', 'url'] },
];

for (const { network, post, dialog, fields } of dialogs) {
	test(`the link to ${network} opens its dialog with the tracked address, which names no person`, async ({ page }) => {
		await page.goto(item);
		const element = page.locator(`copy-text[data-post="${post}"]`);
		const target = new URL((await element.getByRole('link').getAttribute('href')) ?? '');
		expect(target.origin + target.pathname).toBe(dialog);
		expect([...target.searchParams.keys()].toSorted()).toEqual(fields);
		const shared = new URL(target.searchParams.get('url') ?? '');
		expect(Object.fromEntries(shared.searchParams)).toEqual({
			utm_source: network,
			utm_medium: portal.trackedLinks.medium,
			utm_campaign: portal.trackedLinks.campaign,
			utm_content: 'heat-loss-calculator',
		});
		const whole = (await element.locator('.text').textContent()) ?? '';
		expect(whole.endsWith(`\n\n${shared.href}`)).toBe(true);
		if (fields.includes('text')) expect(whole.startsWith(target.searchParams.get('text') ?? '?')).toBe(true);
		await expect(element.getByRole('link')).toHaveAttribute('rel', /noopener/);
	});
}

test.describe('with a dialog that takes no words', () => {
	test.use({ expected: /linkedin\.com|ERR_FAILED/ });

	test('opening it copies them', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(item);
		const post = page.locator('copy-text[data-post="linkedin/en/expert"]');
		await expect(post.getByRole('button')).toBeVisible();
		await post.getByRole('link').click();
		await expect(post.getByRole('status')).toHaveText(word('en', 'share.copied'));
		await page.bringToFront();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await post.locator('.text').textContent());
	});
});
