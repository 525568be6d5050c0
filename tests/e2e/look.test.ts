import type { Page } from '@playwright/test';
import { expect, painted, sidewaysScroll, started, test } from './helpers.ts';
import { at, storeProgress } from './stored.ts';
import { written } from './words.ts';

const kinds = [
	'',
	'start/new-hire/',
	'start/new-hire/certificate/',
	'hr/',
	'training/',
	'training/linkedin/',
	'training/linkedin/profile/',
	'guidelines/',
	'guidelines/disclosure/',
	'networks/',
	'guidelines/can-i-post/',
	'answers/',
	'share/',
	'share/heat-loss-calculator/',
	'programme/contests/windowsill/',
];
const paths = [...written.flatMap((language) => kinds.map((kind) => `/${language}/${kind}`)), '/404.html'];

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await started(page);
}

for (const path of paths) {
	test(`${path} has targets that a finger can hit, and loses nothing with text twice as large on a narrow screen`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page, path);
		expect(await smallTargets(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 740 });
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		expect(await sidewaysScroll(page)).toBe(0);
		expect(await overTheEdge(page)).toEqual([]);
		expect(await squeezed(page)).toEqual([]);
		expect(await brokenInTitle(page), 'words of the title in pieces').toEqual([]);
		await expect(page.locator('body'), 'other long words').toHaveCSS('hyphens', 'auto');
		if (path === '/404.html') return;
		const rows = await page
			.locator('.site-header > :is(.brand, .site-tools)')
			.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2));
		expect(Math.abs(rows[0]! - rows[1]!), 'the header is one row').toBeLessThan(2);
	});
}

for (const path of ['/en/', '/en/training/linkedin/profile/', '/ru/share/heat-loss-calculator/']) {
	test(`${path} does not move where the reader wants no motion`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, path);
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll('*')]
				.filter((element) => {
					const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
					return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration) || scrollBehavior === 'smooth';
				})
				.map(({ tagName, className }) => `${tagName} ${String(className)}`),
		);
		expect(moving).toEqual([]);
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	});

	test(`${path} prints without navigation and tools`, async ({ page }) => {
		await open(page, path);
		await page.emulateMedia({ media: 'print' });
		for (const part of ['.site-nav', '.site-tools', 'nav.module', '.skip-link', 'main button', '.next']) {
			await expect(page.locator(part).locator('visible=true'), part).toHaveCount(0);
		}
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('main p').first()).toBeVisible();
		const paper = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
		expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(paper);
	});
}

test('forced colours mark the current place and the chosen network alone, and draw how far a path is', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/en/share/heat-loss-calculator/');
	await expect(page.locator('.site-nav a[aria-current]')).toHaveCSS('border-top-width', '3px');
	await expect(page.locator('.site-nav a:not([aria-current])').first()).toHaveCSS('border-top-width', '0px');
	const lines = await page.locator('[data-tab]:visible').evaluateAll((tabs) => {
		const ground = getComputedStyle(document.body).backgroundColor;
		return tabs.map((tab) => [tab.getAttribute('aria-pressed'), String(getComputedStyle(tab).borderBottomColor !== ground)]);
	});
	expect(lines.length).toBeGreaterThan(1);
	for (const [pressed, line] of lines) expect(line).toBe(pressed);
	await open(page, '/en/start/new-hire/');
	await expect(page.locator('progress.bar').first()).toHaveCSS('border-top-width', '1px');
	await expect(page.locator('progress-mark').first().locator('.icon'), 'no tick before it is done').toBeHidden();
});

test('forced colours tell what is done by its tick, and what is half done by half a disc', async ({ page }) => {
	await storeProgress(page, {
		lessons: { 'linkedin/profile': { done: true, at } },
		acknowledgements: { 'guidelines/disclosure': { '1': at } },
	});
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page, '/en/start/new-hire/');
	const mark = (step: string) => page.locator(`progress-mark[data-id="${step}"]`);
	await expect(mark('guidelines/disclosure').locator('.icon')).toBeVisible();
	for (const [step, side] of [
		['linkedin/profile', '11px'],
		['telegram/profile', '2px'],
	] as const) {
		await expect(mark(step)).toHaveCSS('border-inline-start-width', side);
		await expect(mark(step).locator('.icon')).toBeHidden();
	}
});

for (const language of written) {
	test(`the header is one row on a tablet (${language})`, async ({ page }) => {
		await open(page, `/${language}/guidelines/disclosure/`);
		for (const width of [768, 834, 895]) {
			await page.setViewportSize({ width, height: 1024 });
			const rows = await page
				.locator('.brand svg, .site-nav a, .site-tools > *')
				.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => Math.round(top + bottom)));
			expect(Math.max(...rows) - Math.min(...rows), `twice the distance of their middles at ${width} px`).toBeLessThanOrEqual(4);
			const lines = await page.locator('.site-nav span').evaluateAll((names) =>
				names.map((name) => {
					const text = document.createRange();
					text.selectNodeContents(name);
					return text.getClientRects().length;
				}),
			);
			expect(lines, `lines of each name at ${width} px`).toEqual(lines.map(() => 1));
			const parts = await page
				.locator('.brand, .site-nav, .site-tools')
				.evaluateAll((all) => all.map((part) => part.getBoundingClientRect()).map(({ left, right }) => ({ left, right })));
			expect(parts[1]!.left, `${width} px`).toBeGreaterThanOrEqual(parts[0]!.right);
			expect(parts[2]!.left, `${width} px`).toBeGreaterThanOrEqual(parts[1]!.right);
			expect(await sidewaysScroll(page), `${width} px`).toBe(0);
		}
	});
}

test('what unfolds has a sign of it', async ({ page }) => {
	await open(page, '/en/guidelines/disclosure/');
	await expect(page.locator('.sources > summary')).toHaveCSS('display', 'list-item');
});

test('a page that is dark on the screen prints dark on white', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, '/en/guidelines/disclosure/');
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	const lightness = await page
		.locator('main p')
		.first()
		.evaluate((element) => {
			const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [];
			return (red + green + blue) / 3;
		});
	expect(lightness).toBeLessThan(128);
});

/** Elements with text of their own that reach over the window's edge, where nobody can read them. */
function overTheEdge(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((element) => {
				const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
				if (!own || !element.checkVisibility() || element.closest('.visually-hidden, .skip-link')) return false;
				const { left, right, width } = element.getBoundingClientRect();
				return width > 0 && (left < -1 || right > innerWidth + 1);
			})
			.map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`),
	);
}

/** Words of the title that are parted between two lines; longer ones are hyphenated where the browser knows how. */
function brokenInTitle(page: Page): Promise<string[]> {
	return page.locator('h1').evaluate((title) => {
		const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
		const broken: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			for (const { 0: word, index } of node.textContent!.matchAll(/(?<!\p{L})\p{L}{1,9}(?!\p{L})/gu)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
			}
		}
		return broken;
	});
}

/** Texts in so narrow a column that their words fall apart into letters. */
function squeezed(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const boxOf = (element: Element): Element =>
			/^(?:inline$|contents)/.test(getComputedStyle(element).display) && element.parentElement ? boxOf(element.parentElement) : element;
		return [...document.querySelectorAll<HTMLElement>('body *')]
			.filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip-link'))
			.map((element) => ({
				own: [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '')).join(''),
				letter: Number.parseFloat(getComputedStyle(element).fontSize),
				width: boxOf(element).getBoundingClientRect().width,
			}))
			.filter(({ own, letter, width }) => own.length > 8 && width > 1 && width < 3 * letter)
			.map(({ own, width }) => `${own.slice(0, 40)} (${Math.round(width)})`);
	});
}

/** Links and controls smaller than 24 CSS pixels outside running text, and buttons lower than 44. */
function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const inText = (element: HTMLElement) => {
			const around = element.closest('p, dd, td, figcaption, blockquote, li');
			const rest = around?.textContent?.trim().length ?? 0;
			return getComputedStyle(element).display === 'inline' && rest > (element.textContent?.trim().length ?? 0);
		};
		// A link whose `::after` covers its card is as large as the card.
		const area = (element: HTMLElement) => {
			const after = getComputedStyle(element, '::after');
			const covers = after.position === 'absolute' && after.content !== 'none' && element.offsetParent !== null;
			return (covers ? (element.offsetParent as HTMLElement) : element).getBoundingClientRect();
		};
		return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, label:has(input), input:not(label input)')]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, .skip-link'))
			.filter((element) => {
				const { width, height } = area(element);
				const least = element.matches('button, .button') ? 44 : 24;
				return !inText(element) && (height < least - 0.5 || width < 24);
			})
			.map((element) => {
				const { width, height } = area(element);
				return `${element.tagName} ${element.textContent?.trim().slice(0, 40)} (${Math.round(width)} × ${Math.round(height)})`;
			});
	});
}

test('header, text and footer have one edge, also on a wide screen', async ({ page }) => {
	for (const width of [1280, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/en/training/');
		await painted(page);
		const edges = await Promise.all(
			['.brand', 'main h1', '.site-footer p'].map(async (part) => (await page.locator(part).first().boundingBox())?.x),
		);
		expect(new Set(edges).size, `${width}: ${edges.join(', ')}`).toBe(1);
	}
});
