import type { Page } from '@playwright/test';
import { expect, sidewaysScroll, tabTo, test } from './helpers.ts';
import { builtDay, noonOf, offeredOn, readItems, type Item } from './library-index.ts';
import { anyWord, languages, word } from './words.ts';

const items = readItems('en');
const winter = '2027-02-01';
const most = 24;

const cards = (page: Page) => page.locator('share-library .cards [data-item]').locator('visible=true');
const select = (page: Page, name: string) => page.locator(`main select[name=${name}]`);
const search = (page: Page) => page.locator('main input[name=q]');
const status = (page: Page) => page.locator('share-library').getByRole('status');
const dayInWords = (day: string) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(`${day}T12:00:00`));
const idsOf = (list: readonly Item[]) => list.map(({ id }) => id);
const winterItems = (fits: (item: Item) => boolean = () => true) => offeredOn(items, winter).filter(fits);

async function expectShown(page: Page, list: readonly Item[], total = offeredOn(items, winter).length): Promise<void> {
	await expect(status(page)).toHaveText(word('en', 'share.count', { count: list.length, total }));
	expect(await cards(page).evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset['item']))).toEqual(
		idsOf(list).slice(0, most),
	);
}

test.describe('on a day in winter', () => {
	test.beforeEach(({ page }) => page.clock.setFixedTime(noonOf(winter)));

	test('everything that is offered is shown and counted', async ({ page }) => {
		await page.goto('/en/share/');
		await expectShown(page, winterItems());
	});

	test('an address with filters shows what fits them', async ({ page }) => {
		await page.goto('/en/share/?network=x&topic=energy');
		await expect(select(page, 'network')).toHaveValue('x');
		await expect(select(page, 'topic')).toHaveValue('energy');
		const fitting = winterItems(({ networks, topics }) => networks.some(({ id }) => id === 'x') && topics.includes('energy'));
		expect(fitting.length).toBeGreaterThan(0);
		expect(fitting.length).toBeLessThan(winterItems().length);
		await expectShown(page, fitting);
		await expect(page.locator('main summary').first()).toHaveText(word('en', 'share.filter.active', { count: 2 }));
	});

	test('filters go along to another language, also for whoever goes there before a script has come', async ({ page }) => {
		await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
		await page.goto('/en/share/?network=x&topic=energy');
		await page.locator('language-links a[hreflang=ru]').click();
		await expect(page).toHaveURL('/ru/share/?network=x&topic=energy');
	});

	test('words are searched for while they are typed, and stand in the address', async ({ page }) => {
		await page.goto('/en/share/');
		await search(page).fill('TOMATO');
		// Until the index has come, the cards are those of the finished page.
		await expect(status(page)).toHaveText(anyWord('en', 'share.count'));
		const tomatoes = await cards(page).getByRole('link').allTextContents();
		expect(tomatoes.length).toBeGreaterThan(0);
		expect(tomatoes.length).toBeLessThan(winterItems().length);
		await expect(page).toHaveURL('/en/share/?q=TOMATO');
		await search(page).fill('<img src=x onerror=alert(1)>');
		await expect(page.getByText(word('en', 'share.empty'))).toBeVisible();
		await expectShown(page, []);
	});

	test('values that no filter has are ignored', async ({ page }) => {
		await page.goto('/en/share/?network=myspace&topic=%3Cimg%20src%3Dx%3E&goal=__proto__&sort=best');
		for (const name of ['network', 'topic', 'goal', 'kind']) await expect(select(page, name)).toHaveValue('');
		await expectShown(page, winterItems());
	});

	test('what ends first can come first', async ({ page }) => {
		await page.goto('/en/share/');
		await select(page, 'sort').selectOption('ends');
		await expect(page).toHaveURL('/en/share/?sort=ends');
		const order = winterItems().toSorted((a, b) => ((a.expires ?? '9999') < (b.expires ?? '9999') ? -1 : 1));
		const firstToEnd = order.filter(({ expires }) => expires === order[0]?.expires);
		await expect.poll(async () => idsOf(firstToEnd).includes((await cards(page).first().getAttribute('data-item')) ?? '')).toBe(true);
	});

	test('what interests the reader comes first, and they can have the newest first', async ({ page }) => {
		await page.addInitScript(() => {
			const preferences = { 'interest/topic/careers': { value: 'yes', at: 1 } };
			localStorage.setItem('outspoken:/', JSON.stringify({ version: 1, preferences }));
		});
		await page.goto('/en/share/');
		await expect(select(page, 'sort')).toHaveValue('me');
		const careers = winterItems(({ topics }) => topics.includes('careers'));
		await expectShown(page, [...careers, ...winterItems(({ topics }) => !topics.includes('careers'))]);
		await select(page, 'sort').selectOption('new');
		await expect(page).toHaveURL('/en/share/?sort=new');
		await expectShown(page, winterItems());
	});

	test('a card leads to the texts for the network and in the language that are looked for', async ({ page }) => {
		await page.goto('/en/share/?network=x&language=ru');
		const [first] = winterItems(({ networks }) => networks.some(({ id }) => id === 'x'));
		await expect(cards(page).first().getByRole('link')).toHaveAttribute('href', `/ru/share/${first?.id}/?network=x`);
		await cards(page).first().getByRole('link').click();
		await expect(page.locator('share-texts section').locator('visible=true').first()).toHaveAttribute('data-network', 'x');
	});

	test('all of it can be done with the keyboard', async ({ page }) => {
		await page.goto('/en/share/');
		await tabTo(page, search(page));
		await page.keyboard.type('sensor');
		await expect(page).toHaveURL('/en/share/?q=sensor');
		await tabTo(page, select(page, 'topic'));
		await page.keyboard.press('ArrowDown');
		await expect(page).toHaveURL(/topic=/);
		await expect(select(page, 'topic')).toBeFocused();
		await tabTo(page, page.getByRole('button', { name: word('en', 'share.filter.clear') }));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/en/share/');
	});
});

test('what the reader has posted is marked and can be left out', async ({ page }) => {
	await page.clock.setFixedTime(noonOf(winter));
	const [first, ...others] = winterItems();
	await page.goto(`/en/share/${first?.id}/`);
	await page.getByRole('button', { name: word('en', 'share.mark') }).click();
	await page.goto('/en/share/');
	await expect(cards(page).first().getByText(word('en', 'share.cardShared'))).toBeVisible();
	await select(page, 'shared').selectOption('no');
	await expectShown(page, others);
	await select(page, 'shared').selectOption('yes');
	await expectShown(page, first ? [first] : []);
});

test('the first view asks for no index, and a filter asks once', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('items.json')) asked.push(request.url());
	});
	await page.clock.setFixedTime(noonOf(await builtDay(page)));
	await page.goto('/en/share/');
	await expect(select(page, 'kind')).toBeVisible();
	expect(asked).toEqual([]);
	await select(page, 'kind').selectOption({ index: 1 });
	await expect(page).toHaveURL(/kind=/);
	await expect.poll(() => asked).toHaveLength(1);
	await search(page).fill('a');
	await expect(page).toHaveURL(/q=a/);
	await select(page, 'kind').selectOption({ index: 0 });
	await expect(page).not.toHaveURL(/kind=/);
	expect(asked).toHaveLength(1);
});

test('an item is offered from its first day on, by the reader’s calendar', async ({ page }) => {
	const later = items.toSorted((a, b) => (a.publishFrom < b.publishFrom ? 1 : -1))[0]!;
	const dayBefore = new Date(Date.parse(later.publishFrom) - 86_400_000).toISOString().slice(0, 10);
	for (const [day, begun] of [
		[dayBefore, false],
		[later.publishFrom, true],
	] as const) {
		await page.clock.setFixedTime(noonOf(day));
		await page.goto('/en/share/');
		const list = offeredOn(items, day);
		await expectShown(page, list, list.length);
		expect(idsOf(list).includes(later.id)).toBe(begun);
		await page.goto(`/en/share/${later.id}/`);
		await expect(page.locator('share-texts')).toBeVisible({ visible: begun });
		await expect(page.getByText(word('en', 'share.notYet', { date: dayInWords(later.publishFrom) }))).toBeVisible({ visible: !begun });
		await expect(page.locator('main .notice').locator('visible=true')).toHaveCount(begun ? 0 : 1);
	}
});

test('items that have ended are hidden, however old the site is', async ({ page }) => {
	await page.clock.setFixedTime(noonOf('2028-01-01'));
	await page.goto('/en/share/');
	const list = offeredOn(items, '2028-01-01');
	await expectShown(page, list, list.length);
	const ended = items.find(({ expires }) => expires !== undefined && expires < '2028-01-01')!;
	await page.goto(`/en/share/${ended.id}/`);
	await expect(page.getByText(word('en', 'share.ended', { date: dayInWords(ended.expires!) }))).toBeVisible();
	await expect(page.locator('main .notice').locator('visible=true')).toHaveCount(1);
	await expect(page.locator('share-texts')).toBeHidden();
	await page.goto('/en/share/all/');
	await expect(page.locator(`main li[data-item="${ended.id}"]`)).toBeHidden();
});

test('in a quiet period the items that it touches rest, with the reason, and come back afterwards', async ({ page }) => {
	const held = items.find((item) => item.held.length > 0 && item.expires === undefined)!;
	const { from, until } = held.held[0]!;
	const reason = anyWord('en', 'share.held');
	await page.clock.setFixedTime(noonOf(from));
	await page.goto('/en/share/');
	const list = offeredOn(items, from);
	expect(idsOf(list)).not.toContain(held.id);
	await expectShown(page, list, list.length);
	await expect(page.getByText(reason)).toBeVisible();
	await page.goto(`/en/share/${held.id}/`);
	await expect(page.getByText(reason)).toBeVisible();
	await expect(page.locator('share-texts')).toBeHidden();

	const after = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
	await page.clock.setFixedTime(noonOf(after));
	await page.goto(`/en/share/${held.id}/`);
	await expect(page.locator('share-texts')).toBeVisible();
	await expect(page.getByText(reason)).toBeHidden();
});

for (const language of languages) {
	test(`at 320 px nothing is cut off, and the filters fold away (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await page.goto(`/${language}/share/?kind=product`);
		await expect(cards(page).first()).toBeVisible();
		await expect(select(page, 'kind')).toBeHidden();
		await page.locator('main summary').first().click();
		await expect(select(page, 'kind')).toHaveValue('product');
		expect(await sidewaysScroll(page)).toBe(0);
	});
}

test('a suggestion opens a mail with its questions', async ({ page }) => {
	await page.goto('/en/share/');
	const href = await page.getByRole('link', { name: word('en', 'share.suggest') }).getAttribute('href');
	expect(href).toMatch(/^mailto:voice@/);
	expect(decodeURIComponent(href ?? '')).toContain(word('en', 'share.suggest.why'));
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('what is not offered on the day of the build is not listed, and a plain page lists the rest', async ({ page }) => {
		await page.goto('/en/share/');
		await expect(cards(page).first()).toBeVisible();
		// By keyboard: cards that come into view may move what is below them while a pointer is on its way.
		await page.getByRole('link', { name: word('en', 'share.all') }).press('Enter');
		await expect(page).toHaveURL('/en/share/all/');
		const listed = () => page.locator('main li[data-item]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['item']));
		await expect.poll(listed).toEqual(idsOf(offeredOn(items, await builtDay(page))));
		await page.locator('main li[data-item] a').first().click();
		await expect(page.locator('pre').first()).toBeVisible();
	});
});
