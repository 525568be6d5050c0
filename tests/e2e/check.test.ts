import type { Page } from '@playwright/test';
import { builtPages, documentOf, elementsOf, rootSite } from './built-pages.ts';
import { expect, fileTest, notStarted, sayOfDraft, sidewaysScroll, tabTo, test } from './helpers.ts';
import { basePath, originOf } from '../support/sites.ts';
import { languages, word, type Language } from './words.ts';

const address = (language: Language) => `/${language}/check/`;
const key = 'outspoken:/:draft';

const draft = (page: Page) =>
	languages.map((language) => page.getByRole('textbox', { name: word(language, 'check.draft'), exact: true })).reduce((a, b) => a.or(b));
const finding = (page: Page, rule: string) => page.locator(`li[data-found="${rule}"]`);
const marks = (page: Page, weight: string) => page.locator(`.marks mark.${weight}`);
const choice = (page: Page, name: string, value: string) => page.locator(`input[name=${name}][value=${value}]`);
const keep = (page: Page) => page.locator('input[name=keep]');
const notice = (page: Page) => page.locator('[data-notice]');
const kept = (page: Page, name = key) => page.evaluate((item) => localStorage.getItem(item), name);

const praise = 'Tilvia makes the best sensors!!!!';

test('marks lie exactly behind their words', async ({ page }) => {
	await page.goto(address('en'));
	await draft(page).fill(`${'A long line that goes on and on. '.repeat(12)}\n\nTilvia.\n`);
	const [field, layer] = await Promise.all([
		draft(page).evaluate((element) => ({ height: element.scrollHeight, width: element.clientWidth })),
		page.locator('.marks').evaluate((element) => ({ height: element.scrollHeight, width: element.clientWidth })),
	]);
	expect(layer).toEqual(field);
	expect(await draft(page).evaluate((element) => element.scrollHeight - element.clientHeight), 'nothing is scrolled out of sight').toBe(0);
});

for (const language of languages) {
	test(`each draft is checked in its own language, on the ${language} page`, async ({ page }) => {
		await page.goto(address(language));
		await sayOfDraft(page);
		await draft(page).fill('Тилвия делает отличные датчики.');
		await finding(page, 'disclosure-missing').locator('[data-fix]').click();
		await expect(draft(page)).toHaveValue('Я работаю в Тилвии.\n\nТилвия делает отличные датчики.');
		await draft(page).fill('Tilvia makes great sensors.');
		await finding(page, 'disclosure-missing').locator('[data-fix]').click();
		await expect(draft(page)).toHaveValue('I work at Tilvia.\n\nTilvia makes great sensors.');
		await draft(page).fill('Idiots! Дебилы!');
		await expect(marks(page, 'must')).toHaveText(['Idiots', 'Дебилы']);
	});
}

test('what words show is said at once, and nothing is clean before the reader has said where it goes and what it is about', async ({
	page,
}) => {
	await page.goto(address('en'));
	const unsaid = page.getByRole('link', { name: word('en', 'check.unsaid') });
	await expect(unsaid).toBeHidden();
	await draft(page).fill(praise);
	await expect(finding(page, 'disclosure-missing')).toBeVisible();
	await draft(page).fill('A heron lives behind the loading dock.');
	await expect(page.locator('[data-clean]')).toBeHidden();
	await expect(page.locator('[data-total]')).toHaveText(word('en', 'check.unfinished'));
	await unsaid.click();
	await expect(page.getByRole('group', { name: word('en', 'check.networks') })).toBeInViewport();
	const link = page.locator('[data-unsaid] a:visible');
	await choice(page, 'about', 'none').check();
	await expect(link).toHaveText(word('en', 'check.unsaid.place'));
	await choice(page, 'about', 'none').uncheck();
	await choice(page, 'network', 'linkedin').check();
	await expect(link).toHaveText(word('en', 'check.unsaid.topic'));
	await link.click();
	await expect(page.getByRole('group', { name: word('en', 'check.about') })).toBeInViewport();
	await expect(page.locator('[data-total]')).toHaveText(word('en', 'check.unfinished'));
	await sayOfDraft(page);
	await expect(page.locator('[data-total]')).toHaveText(word('en', 'check.clean'));
	await expect(page.locator('[data-clean]')).toBeVisible();
	await expect(unsaid).toBeHidden();
});

test('what the reader says of the draft counts', async ({ page }) => {
	await page.goto(address('en'));
	await sayOfDraft(page);
	await draft(page).fill('I work at Tilvia. Order now and save 20 percent.');
	await expect(finding(page, 'prices')).toBeVisible();
	await page.getByRole('combobox').selectOption('ru');
	await expect(finding(page, 'advertising-russia')).toBeVisible();
	await expect(finding(page, 'prices')).toHaveCount(0);
	await choice(page, 'about', 'money').check();
	await expect(finding(page, 'paid-not-said')).toBeVisible();
	await page.locator('input[name=picture]').check();
	await expect(finding(page, 'picture-description')).toBeVisible();
	await page.getByLabel(word('en', 'check.picture.description')).fill('A sensor in the shade');
	await draft(page).press('End');
	await expect(finding(page, 'picture-description')).toHaveCount(0);
});

for (const language of languages) {
	test(`whether a stranger sees the employer is asked once, and the answer stays with the draft (${language})`, async ({ page }) => {
		await page.goto(address(language));
		await sayOfDraft(page, 'other');
		await draft(page).fill('Tilvia has new bins.');
		const asked = finding(page, 'disclosure-unclear');
		const clean = page.locator('[data-clean]');
		const last = clean.getByText(word(language, 'check.question.who'));
		await expect(page.locator('[data-total]')).toHaveText(word(language, 'check.sum', { count: 1, must: 0, ask: 1 }));
		await expect(clean).toBeHidden();
		await asked.locator('[data-reason=no]').click();
		await expect(asked).toHaveClass(/must/);
		await asked.locator('[data-fix]').click();
		await expect(draft(page)).toHaveValue('I work at Tilvia.\n\nTilvia has new bins.');
		await expect(asked).toHaveCount(0);
		await expect(last).toBeVisible();
		await draft(page).fill('');
		await draft(page).fill('Tilvia has new bins.');
		await asked.locator('[data-reason=yes]').click();
		await expect(clean).toBeVisible();
		await expect(last).toBeHidden();
		await keep(page).check();
		await page.reload();
		await expect(clean).toBeVisible();
		await expect(last).toBeHidden();
		await expect(choice(page, 'network', 'other')).toBeChecked();
	});
}

test('each chosen network counts in its own way, and what is too long is marked', async ({ page }) => {
	await page.goto(address('en'));
	await sayOfDraft(page);
	await choice(page, 'network', 'x').check();
	await draft(page).fill('Привет 😀');
	const count = (network: string) => page.locator(`[data-count=${network}]`);
	await expect(count('linkedin')).toContainText(word('en', 'check.count', { count: 9, limit: '3,000' }));
	await expect(count('x')).toContainText(word('en', 'check.count', { count: 9, limit: 280 }));
	await expect(count('telegram')).toBeHidden();
	await draft(page).fill(`${'a'.repeat(280)}bcd`);
	await expect(count('x')).toHaveClass(/over/);
	await expect(finding(page, 'length')).toContainText('X');
	await expect(finding(page, 'length').getByRole('button', { name: 'bcd' })).toBeVisible();
});

test('the sum is said when the reader pauses, not with every letter', async ({ page }) => {
	const now = Date.UTC(2026, 10, 24, 11);
	await page.clock.install({ time: now });
	await page.goto(address('en'));
	await sayOfDraft(page);
	// From here on no time passes but what the test lets pass, however slow the machine is.
	await page.clock.pauseAt(now + 3_600_000);
	const sum = page.locator('p[data-sum]');
	await expect(sum).toBeEmpty();
	await draft(page).pressSequentially(praise);
	await expect(finding(page, 'disclosure-missing')).toBeVisible();
	await expect(sum).toBeEmpty();
	await page.clock.runFor(2000);
	await expect(sum).toHaveText(word('en', 'check.sum', { count: 2, must: 1, ask: 0 }));
	await expect(page.locator('[data-total]')).toHaveText(word('en', 'check.sum', { count: 2, must: 1, ask: 0 }));
});

test('on a phone findings stand below the draft and before the options; the draft keeps its place and stays in sight', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(address('en'));
	const box = () => page.locator('.sheet').boundingBox();
	await expect(page.locator('.sheet')).toBeVisible();
	const empty = await box();
	await page.getByRole('button', { name: word('en', 'check.example') }).click();
	await expect(page.locator('[data-findings] > li').first()).toBeVisible();
	const top = (selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
	expect(await top('.sheet')).toBeLessThan(await top('[data-findings]'));
	expect(await top('[data-findings]')).toBeLessThan(await top('.saying'));
	await page.evaluate(() => scrollTo(0, 0));
	expect(await box()).toEqual(empty);
	// The findings are drawn anew when more lists of words have come.
	await expect(async () => {
		await page
			.locator('[data-findings] > li')
			.last()
			.evaluate((finding) => finding.scrollIntoView({ block: 'nearest' }));
		await expect(page.locator('.sheet')).toBeInViewport({ ratio: 0.9, timeout: 1_000 });
	}).toPass();
});

test('marks are seen in forced colours too', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(address('en'));
	await sayOfDraft(page);
	await draft(page).fill(praise);
	// The marks are drawn anew when the rules have come.
	const mark = marks(page, 'must').first();
	await expect(mark).toHaveCSS('visibility', 'visible');
	await expect(mark).toHaveCSS('text-decoration-line', 'underline');
	const paper = await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
	await expect(mark).not.toHaveCSS('text-decoration-color', paper);
	expect(await draft(page).evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
});

test('the keyboard alone is enough', async ({ page }) => {
	await page.goto(address('en'));
	await tabTo(page, draft(page));
	await page.keyboard.type(praise);
	await tabTo(page, choice(page, 'network', 'telegram'));
	await page.keyboard.press('Space');
	await expect(page.locator('[data-count=telegram]')).toBeVisible();
	await tabTo(page, finding(page, 'disclosure-missing').locator('[data-fix]'));
	await page.keyboard.press('Enter');
	await expect(draft(page)).toHaveValue(`I work at Tilvia.\n\n${praise}`);
	await page.keyboard.press('Enter');
	await expect(draft(page)).toHaveValue(praise);
	await expect(draft(page)).toBeFocused();
});

test('nothing is sent, and nothing is kept, whatever is typed', async ({ page }) => {
	await page.goto(address('en'), { waitUntil: 'load' });
	await sayOfDraft(page);
	await expect(draft(page)).toBeVisible();
	// What every page loads once it is painted is there.
	await expect(page.locator(notStarted)).toHaveCount(0);
	const requests: { method: string; path: string }[] = [];
	page.on('request', (request) => {
		// Some browsers ask for the icon of a page when all else is there, some never.
		const path = new URL(request.url()).pathname;
		if (path !== '/favicon.svg') requests.push({ method: request.method(), path });
	});
	const before = await page.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage } }));
	await draft(page).pressSequentially('Secret: Project Halogen, password: Gurke!77, tilvia.example.com');
	await choice(page, 'network', 'telegram').check();
	await choice(page, 'about', 'client').check();
	await expect(finding(page, 'secret-names')).toBeVisible();
	// What looks for numbers and passwords, and what counts for X, come as scripts of the site when they are needed.
	const names = () =>
		requests
			.map(({ method, path }) => `${method} ${path.replace(/\.[\w-]+\.js$/, '')}`)
			.filter((name) => name !== 'GET /_astro/rolldown-runtime');
	await expect.poll(names).toEqual(['GET /_astro/secret-names', 'GET /_astro/identifiers']);
	await choice(page, 'network', 'x').check();
	await expect(page.locator('[data-count=x]')).toBeVisible();
	expect(names()).toEqual(['GET /_astro/secret-names', 'GET /_astro/identifiers', 'GET /_astro/weighted']);
	expect(await page.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage } }))).toEqual(before);
	await page.reload();
	await expect(draft(page)).toHaveValue('');
});

test('no secret name stands in the page', async ({ page }) => {
	await page.goto(address('en'));
	expect(await page.content()).not.toMatch(/halogen|галоген/i);
});

test('a portal under a path keeps its draft under a key of its own', async ({ page }) => {
	await page.goto(`${originOf('base')}${basePath}en/check/`);
	await draft(page).fill('Below a path');
	await keep(page).check();
	await expect(notice(page)).toHaveText(word('en', 'check.kept'));
	expect(JSON.parse((await kept(page, `outspoken:${basePath}:draft`)) ?? '{}')).toMatchObject({ version: 1, text: 'Below a path' });
	expect(await kept(page)).toBeNull();
});

test('with findings shown, nothing is cut off at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await page.goto(address('ru'));
	await sayOfDraft(page);
	await draft(page).fill(`${'оченьдлинноеслово'.repeat(20)} https://tilvia.example.com/${'x'.repeat(200)} Тилвия!!!! +7 916 123-45-67`);
	await expect(finding(page, 'phone-numbers')).toBeVisible();
	expect(await sidewaysScroll(page)).toBe(0);
});

test('the ways to the check lead there', async ({ page }) => {
	for (const from of ['/en/', '/en/guidelines/', '/en/share/', '/en/share/heat-loss-calculator/']) {
		await page.goto(from);
		await page
			.locator('main')
			.getByRole('link', { name: word('en', 'check.link'), exact: true })
			.click();
		await expect(page).toHaveURL(address('en'));
	}
});

for (const [language, query] of [
	['en', 'telephone numbers of people'],
	['ru', 'проверить черновик'],
] as const) {
	test(`search finds the page (${language})`, async ({ page }) => {
		await page.goto(`/${language}/`);
		await page.getByRole('banner').locator('site-search button').click();
		await page.getByRole('dialog').getByRole('searchbox').fill(query);
		await expect(
			page
				.getByRole('dialog')
				.locator(`a[href^="${address(language)}"]`)
				.first(),
		).toBeVisible();
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`the page says what it would check, with the rule behind it (${language})`, async ({ page }) => {
			await page.goto(address(language));
			await expect(page.locator('post-check noscript p')).toHaveText(word(language, 'check.noScript'));
			await expect(page.locator('form')).toBeHidden();
			await expect(page.locator('button, select, textarea, input').locator('visible=true')).toHaveCount(0);
			const rule = page.locator('[data-rule=disclosure-missing]');
			await rule.locator('summary').click();
			await expect(rule.locator('[data-message]')).toBeVisible();
			await rule.getByRole('link').click();
			await expect(page).toHaveURL(new RegExp(`/${language}/guidelines/disclosure/#`));
		});
	}
});

fileTest('every rule leads to a heading that exists', () => {
	const pages = new Map(builtPages(rootSite).map((page) => [`/${page.path}`, page]));
	const anchors = new Map<string, Set<string | undefined>>();
	const anchorsOf = (path: string) => {
		if (!anchors.has(path)) anchors.set(path, new Set(elementsOf(pages.get(path)!).map(({ attributes: { id } }) => id)));
		return anchors.get(path)!;
	};
	for (const language of languages) {
		const rules = [...documentOf(pages.get(address(language))!).querySelectorAll<HTMLAnchorElement>('details[data-rule] a')];
		expect(rules.length).toBeGreaterThan(25);
		for (const { href } of rules) {
			const { pathname, hash } = new URL(href, 'http://localhost');
			expect(anchorsOf(pathname).has(decodeURIComponent(hash.slice(1))), href).toBe(true);
		}
	}
});

test.describe('on a day of a quiet period', () => {
	const during = new Date('2027-03-25T12:00:00');
	const quiet = (page: Page) => page.locator('#quiet-spring-prices');
	const pause = 'quiet-period/spring-prices';
	const lastDay = { en: '4 April 2027', ru: '4 апреля 2027', de: '4. April 2027' };

	for (const language of languages) {
		test(`the page says so, and the check points at what touches it (${language})`, async ({ page }) => {
			await page.clock.setFixedTime(during);
			await page.goto(address(language));
			await sayOfDraft(page);
			await expect(quiet(page)).toContainText(word(language, 'kind.product'));
			await expect(quiet(page)).toContainText(lastDay[language]);
			await draft(page).fill('I work at Tilvia. Our new price list is out soon.');
			await expect(finding(page, pause).getByRole('button', { name: 'price list' })).toBeVisible();
			await expect(finding(page, pause)).toContainText(word(language, 'check.severity.must'));
			await draft(page).fill('I work at Tilvia. Read https://tilvia.example.com/node/frost-alarm?utm_source=x');
			await expect(finding(page, pause).getByRole('button', { name: /node\/frost/ })).toBeVisible();
			await finding(page, pause).getByRole('link').click();
			await expect(page).toHaveURL(`${address(language)}#quiet-spring-prices`);
			await expect(draft(page)).toHaveValue(/frost-alarm/);
			await quiet(page).locator('summary').click();
			await quiet(page).getByRole('link').first().click();
			await expect(page).toHaveURL(new RegExp(`/${language}/share/`));
		});
	}

	test('a draft that has nothing to do with it is left alone', async ({ page }) => {
		await page.clock.setFixedTime(during);
		await page.goto(address('en'));
		await sayOfDraft(page);
		await draft(page).fill('A heron lives behind the loading dock.');
		await expect(page.locator('[data-clean]')).toBeVisible();
	});

	test('the day after, nothing is said of it', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2027-04-05T12:00:00'));
		await page.goto(address('en'));
		await sayOfDraft(page);
		await draft(page).fill('I work at Tilvia. Our new price list is out.');
		await expect(draft(page)).toHaveValue(/price list/);
		await expect(finding(page, pause)).toHaveCount(0);
		await expect(quiet(page)).toBeHidden();
	});
});

test('what no word needs is taken off with one touch, and what is still too long is said', async ({ page }) => {
	await page.goto(address('en'));
	await sayOfDraft(page, 'x');
	const words = 'A heron lives behind the dock. '.repeat(8).trim();
	await draft(page).fill(`${words}\n\n\n\nHello  there. #greenhouse #tomatoes #sensors #nature`);
	await expect(finding(page, 'length').locator('[data-over]')).toHaveText(word('en', 'check.over.characters', { network: 'X', over: 23 }));
	await finding(page, 'length').locator('[data-fix]').click();
	await expect(draft(page)).toHaveValue(`${words}\n\nHello there. #greenhouse`);
	await expect(finding(page, 'length')).toHaveCount(0);
	await page.getByRole('button', { name: word('en', 'check.undo') }).click();
	await expect(draft(page)).toHaveValue(/#nature$/);
	await draft(page).fill(`${words} ${words}!!!!`);
	await finding(page, 'length').locator('[data-fix]').click();
	await expect(draft(page)).toHaveValue(`${words} ${words}!`);
	const left = word('en', 'check.over.characters', { network: 'X', over: 216 });
	await expect(page.locator('[data-mended] span')).toHaveText(word('en', 'check.still', { title: 'Longer than the network takes', left }));
	await expect(finding(page, 'length').locator('[data-fix]')).toBeHidden();
});

test('what is added to a draft is said in words, and in sight on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(address('en'));
	await sayOfDraft(page);
	await draft(page).fill(`Tilvia makes great sensors.\n\n${'A heron lives behind the dock.\n\n'.repeat(20)}`);
	const sheet = page.locator('.sheet');
	await sheet.evaluate((element) => (element.scrollTop = element.scrollHeight));
	await finding(page, 'disclosure-missing').locator('[data-fix]').click();
	await expect(page.locator('[data-mended] span')).toHaveText(word('en', 'check.added', { added: 'I work at Tilvia.' }));
	await expect(page.locator('[data-mended]')).toBeInViewport({ ratio: 1 });
	await expect(sheet).toBeInViewport({ ratio: 1 });
	expect(await sheet.evaluate((element) => element.scrollTop), 'the beginning is shown').toBe(0);
});

test('on a phone the draft covers neither the sum nor what is focused after a finding is settled', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(address('en'));
	await sayOfDraft(page);
	await draft(page).fill(`Between us!!!! ${praise}`);
	const sum = page.locator('[data-total]');
	const expectClear = async () => {
		const bottom = await page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().bottom);
		for (const part of [sum, page.locator(':focus')]) {
			await expect(part).toBeInViewport({ ratio: 1 });
			expect(await part.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bottom);
		}
	};
	const lowest = async (button: string) => {
		const found = page.locator(`[data-findings] ${button}`).locator('visible=true').last();
		await found.evaluate((element) => element.scrollIntoView({ block: 'end' }));
		return found;
	};
	await (await lowest('[data-fix]')).click();
	await expect(page.locator('[data-undo]')).toBeFocused();
	await expectClear();
	await (await lowest('[data-dismiss] summary')).click();
	await (await lowest('[data-dismiss] [data-reason]')).click();
	await expect(sum).toBeFocused();
	await expectClear();
});

test('below a picture the limit of a caption counts', async ({ page }) => {
	await page.goto(address('en'));
	await sayOfDraft(page);
	await choice(page, 'network', 'telegram').check();
	await draft(page).fill('a'.repeat(1030));
	await expect(finding(page, 'length')).toHaveCount(0);
	const count = page.locator('[data-count=telegram]');
	await expect(count).toContainText(word('en', 'check.count', { count: '1,030', limit: '4,096' }));
	await page.locator('input[name=picture]').check();
	await expect(finding(page, 'length')).toContainText('Telegram');
	await expect(finding(page, 'length').locator('[data-over]')).toHaveText(
		word('en', 'check.over.characters', { network: 'Telegram', over: 6 }),
	);
	await expect(count).toContainText(word('en', 'check.count', { count: '1,030', limit: '1,024' }));
	await expect(count).toContainText(word('en', 'check.count.caption'));
});

test('where the law restricts advertising is read from the files of the networks, and named', async ({ page }) => {
	await page.goto(address('en'));
	await sayOfDraft(page);
	await choice(page, 'network', 'telegram').check();
	await draft(page).fill('I work at Tilvia. Order now and save 20 percent.');
	await expect(finding(page, 'advertising-restricted-network')).toHaveCount(0);
	await page.getByRole('combobox').selectOption('ru');
	await expect(finding(page, 'advertising-restricted-network').locator('[data-networks]')).toHaveText('LinkedIn, Telegram');
	await choice(page, 'network', 'linkedin').uncheck();
	await choice(page, 'network', 'telegram').uncheck();
	await expect(finding(page, 'advertising-restricted-network')).toHaveCount(0);
});
