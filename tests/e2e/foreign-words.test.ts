import { expect, lesson, test } from './helpers.ts';

/** Words in Cyrillic letters that the page gives out for words of its own language. */
function unmarked(): string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found: string[] = [];
	while (walker.nextNode()) {
		const { textContent: text, parentElement: parent } = walker.currentNode;
		const isSpoken = parent?.closest('script, style, template, [aria-hidden]') === null;
		if (isSpoken && /\p{Script=Cyrillic}/u.test(text ?? '') && parent.closest<HTMLElement>('[lang]')?.lang !== 'ru') found.push(text ?? '');
	}
	return found;
}

test('Russian words on an English page say that they are Russian', async ({ page }) => {
	for (const path of [
		'/en/networks/',
		'/en/networks/telegram/',
		'/en/hr/',
		'/en/share/',
		'/en/check/',
		'/en/programme/leaders/',
		lesson('en', 'telegram/profile'),
	]) {
		await page.goto(path);
		expect(await page.evaluate(unmarked), path).toEqual([]);
	}
	await page.goto('/en/networks/telegram/');
	await expect(page.locator('main [lang=ru]')).not.toHaveCount(0);
});

test('English titles of sources on a Russian page say that they are English', async ({ page }) => {
	await page.goto('/ru/networks/telegram/');
	await expect(page.locator('main footer li [lang=en]')).not.toHaveCount(0);
	await page.goto('/ru/hr/');
	await expect(page.locator('option[lang=en]')).toHaveCount(1);
});
