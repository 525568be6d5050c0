import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, lesson, storedProgress, tabTo, test } from './helpers.ts';
import { at, journalTexts, key, readToEnd, store, storeDocument, storeProgress, storedTexts } from './stored.ts';
import { word } from './words.ts';

const first = 'why-we-speak/what-an-advocate-is';
const profile = 'linkedin/profile';
const mark = { done: true, at };

const importing = (page: Page) => ({
	file: page.locator('import-data input'),
	status: page.locator('import-data').getByRole('status'),
	preview: page.locator('import-data [data-preview]'),
	lines: page.locator('import-data [data-counts] li'),
	confirm: page.locator('import-data [data-confirm]'),
	cancel: page.locator('import-data [data-cancel]'),
});

const over = (page: Page) => ({
	open: page.locator('start-over [data-open]'),
	dialog: page.getByRole('dialog', { name: word('en', 'me.over.title') }),
	confirm: page.locator('start-over [data-confirm]'),
	status: page.locator('start-over [data-status]'),
	undo: page.locator('start-over [data-undo]'),
});

/** What the preview says of a kind of entries. */
function line(kind: string, added: number, changed: number): string {
	const part = (name: string, count: number) => (count > 0 ? [word('en', `me.import.${name}`, { count })] : []);
	return word('en', 'me.import.line', { kind: word('en', kind), parts: [...part('added', added), ...part('changed', changed)].join(', ') });
}

async function choose(page: Page, text: string | Buffer, name = 'outspoken-progress-2026-01-01.json'): Promise<void> {
	await expect(importing(page).file).toBeVisible();
	await importing(page).file.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Presses what starts a download and reads the file. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const exported = (page: Page) => downloaded(page, () => page.locator('export-data button').click());

test.describe('bringing it back', () => {
	test('after a wipe a file brings everything back, and the page said nothing false in between', async ({ page }) => {
		await storeProgress(page, { lessons: { [first]: mark, [profile]: mark }, badges: { 'first-lesson': at } });
		await page.goto('/en/me/#data');
		await expect(page.locator(`[data-page="${profile}"] [data-facts]`)).not.toBeEmpty();
		const { text } = await exported(page);
		await page.evaluate(() => localStorage.clear());
		await page.reload();
		await expect(page.locator('[data-empty]')).toBeVisible();
		await expect(page.locator('[data-earned], progress-mark[data-done]')).toHaveCount(0);
		const { lines, preview, confirm, status } = importing(page);
		await choose(page, text);
		await expect(preview.getByRole('heading')).toBeFocused();
		await expect(lines.first()).toHaveText(line('me.entry.lessons', 2, 0));
		expect(await storedProgress(page)).toBeNull();
		await confirm.click();
		await expect(status).toHaveText(word('en', 'me.import.done'));
		expect((await storedTexts(page))[key]).toBe(text);
		await expect(page.locator(`[data-page="${profile}"] [data-facts]`)).not.toBeEmpty();
		await expect(page.locator('[data-badge="first-lesson"]')).toHaveAttribute('data-earned', '');
	});

	test('leaving it changes nothing, by keyboard, and the focus goes back to the choice', async ({ page }) => {
		await storeProgress(page, { lessons: { here: mark }, badges: { 'first-lesson': at } });
		await page.goto('/en/me/#data');
		await expect(page.locator('my-record:defined')).toBeVisible();
		const before = await storedTexts(page);
		await choose(page, JSON.stringify({ version: 1, lessons: { there: mark } }));
		const { cancel, preview, status, file } = importing(page);
		await tabTo(page, cancel);
		await page.keyboard.press('Enter');
		await expect(status).toHaveText(word('en', 'me.import.cancelled'));
		await expect(preview).toBeHidden();
		await expect(file).toBeFocused();
		expect(await storedTexts(page)).toEqual(before);
	});
});

test.describe('starting as another person', () => {
	test('clears everything in every tab, after offering it as a file, and can be undone', async ({ page, context }) => {
		await storeProgress(page, { lessons: { [first]: mark }, badges: { 'first-lesson': at } });
		await store(page, '[]', `${key}:aside:${at}`);
		await store(page, 'a draft', `${key}:draft`);
		await store(page, '{"version":1}', 'outspoken:/another/portal/');
		await store(page, 'dark', 'starlight-theme');
		await page.goto('/en/me/#over');
		const other = await context.newPage();
		await other.goto('/en/training/why-we-speak/');
		const begun = other.locator(`progress-mark[data-id="${first}"]`);
		await expect(begun).toHaveAttribute('data-begun', '');
		const before = await storedTexts(page);
		const { open, dialog, confirm, status, undo } = over(page);

		await open.click();
		await expect(dialog).toBeVisible();
		const file = await downloaded(page, () => page.locator('start-over [data-first]').click());
		expect(file.text).toBe(before[key]);
		await expect(dialog.getByRole('status')).toHaveText(word('en', 'me.export.done', { name: file.name }));

		await confirm.click();
		await expect(status).toHaveText(word('en', 'me.over.done'));
		await expect(undo).toBeFocused();
		await expect(page.locator('[data-empty]')).toBeVisible();
		await expect(page.locator('[data-earned]')).toHaveCount(0);
		await expect(begun).not.toHaveAttribute('data-begun');
		const cleared = await storedTexts(page);
		expect(Object.keys(cleared).toSorted()).toEqual([key, 'outspoken:/another/portal/', 'starlight-theme']);
		expect([cleared[key], ...(await journalTexts(page))].join(' ')).not.toContain(first);

		await test.step('the other tab does not bring it back', async () => {
			await other.goto(lesson('en', profile));
			await readToEnd(other);
			await expect.poll(async () => Object.keys((await storedProgress(page))?.lessons ?? {})).toEqual([profile]);
		});

		await undo.click();
		await expect(status).toHaveText(word('en', 'me.over.undone'));
		await expect(undo).toBeHidden();
		await expect(open).toBeFocused();
		await expect.poll(async () => Object.keys((await storedProgress(page))?.lessons ?? {}).toSorted()).toEqual([profile, first].toSorted());
		const { [key]: _document, ...others } = await storedTexts(page);
		const { [key]: _before, ...othersBefore } = before;
		expect(others).toEqual(othersBefore);
	});

	test('a tab that was open before, and acts only now, is the new person’s', async ({ page, context }) => {
		await storeDocument(page, { lessons: { [first]: mark } });
		const other = await context.newPage();
		await other.goto('/en/guidelines/mistakes/');
		await page.goto('/en/me/#over');
		await over(page).open.click();
		await over(page).confirm.click();
		await expect(over(page).status).toHaveText(word('en', 'me.over.done'));
		await readToEnd(other);
		await expect.poll(async () => Object.keys((await storedProgress(page))?.lessons ?? {})).toEqual(['guidelines/mistakes']);
	});

	test('can be left again with Escape and with the button, by keyboard, without a change', async ({ page }) => {
		await storeProgress(page, { lessons: { [first]: mark }, badges: { 'first-lesson': at } });
		await page.goto('/en/me/#over');
		const before = await storedTexts(page);
		const { open, dialog } = over(page);
		await tabTo(page, open);
		for (const leave of ['Escape', 'Enter']) {
			await page.keyboard.press('Enter');
			await expect(dialog).toBeVisible();
			if (leave === 'Enter') await tabTo(page, page.locator('start-over [data-cancel]'));
			await page.keyboard.press(leave);
			await expect(dialog).toBeHidden();
			await expect(open).toBeFocused();
		}
		expect(await storedTexts(page)).toEqual(before);
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`with everything shown, in ${colorScheme} colours`, () => {
		test.use({ colorScheme, viewport: { width: 360, height: 740 } });

		test('the page is accessible', async ({ page }) => {
			await storeDocument(page, {
				lessons: { [first]: mark, 'old/lesson': mark, bad: 7 },
				acknowledgements: { 'guidelines/disclosure': { 1: at } },
				shares: { 'heat-loss-calculator': { 'linkedin/en/expert': at } },
			});
			await page.goto('/en/me/');
			await page.locator('details.fold').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
			await choose(page, JSON.stringify({ version: 1, lessons: { there: mark, bad: 7 } }));
			for (const more of await page.locator('import-data summary, stored-data summary').all()) await more.click();
			await page.locator('my-interests input').first().check();
			await expect(page.locator('[data-shares] li')).toHaveCount(1);
			expect(await violations(page), 'with a file to be read').toEqual([]);
			await over(page).open.click();
			expect(await violations(page), 'with the dialog open').toEqual([]);
			await over(page).confirm.click();
			await expect(over(page).undo).toBeFocused();
			expect(await violations(page), 'with a way back').toEqual([]);
		});
	});
}
