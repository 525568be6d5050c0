import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { product } from '../../scripts/lib/assemble-site.ts';
import { builtPages, elementsOf, rootSite } from './built-pages.ts';
import { changePage, expect, fileTest, test } from './helpers.ts';
import { languages, word } from './words.ts';

const pages = builtPages(rootSite);

/** The script that is written into the head as it stands. */
const early = readFileSync(join(product, 'src/components/overrides/early.js'), 'utf8');

/** The sources that a policy names in one of its directives. */
function sources(policy: string, directive: string): string[] {
	const found = policy
		.split(';')
		.map((part) => part.trim().split(/\s+/))
		.find(([name]) => name === directive);
	return found?.slice(1) ?? [];
}

const hashes = (policy: string) => sources(policy, 'script-src').filter((source) => source.startsWith("'sha256-"));

test('the header allows the scripts that the pages allow, and nothing by the way', async ({ request }) => {
	const header = (await request.get('/en/')).headers()['content-security-policy'] ?? '';
	const ofPages = new Set(
		pages.flatMap(({ html }) => hashes(/http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '')),
	);
	expect(new Set(hashes(header))).toEqual(ofPages);
	expect(ofPages.size).toBeGreaterThan(0);
	expect(sources(header, 'frame-ancestors')).toEqual(["'self'", 'https://intranet.tilvia.example.com']);
});

fileTest('every page names each of its inline scripts before all but its first one and its sheet, and lets no other in', () => {
	for (const page of pages) {
		const elements = elementsOf(page);
		const place = elements.findIndex(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy');
		const before = elements.slice(0, place).map(({ name, text, attributes: { rel, href, charset } }) => {
			if (text === early) return 'early script';
			if (name !== 'link') return charset === undefined ? name : 'character set';
			return rel === 'stylesheet' && /^\/_astro\/[\w.-]+\.css$/.test(href ?? '') ? 'sheet' : `link to ${href}`;
		});
		// Only the layout can have put these two there, and every policy lets them in.
		const hasEarly = elements.some(({ text }) => text === early);
		const hasSheet = elements.some(
			({ name, attributes: { rel, media } }) => name === 'link' && rel === 'stylesheet' && media === undefined,
		);
		expect(before, page.path).toEqual([
			'html',
			'head',
			'character set',
			...(hasEarly ? ['early script'] : []),
			...(hasSheet ? ['sheet'] : []),
		]);
		const first = elements[place];
		const policy = first?.attributes['content'] ?? '';
		expect(policy, page.path).not.toBe('');
		expect(sources(policy, 'default-src'), page.path).toEqual(["'none'"]);
		const allowed = sources(policy, 'script-src');
		expect(
			allowed.filter((source) => !source.startsWith("'sha256-")),
			page.path,
		).toEqual(["'self'", "'wasm-unsafe-eval'"]);
		// Data for a script is run by nobody and needs no hash.
		const inline = elements
			.filter(({ name, attributes: { src, type } }) => name === 'script' && src === undefined && type !== 'application/json')
			.map(({ text }) => hash(text));
		expect(new Set(hashes(policy)), page.path).toEqual(new Set(inline));
	}
});

test('the usual headers are sent with pages and with what is missing', async ({ request }) => {
	for (const path of ['/en/', '/favicon.svg', '/no/such/page/']) {
		const headers = (await request.get(path)).headers();
		expect(headers['content-security-policy'], path).toContain("default-src 'none'");
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['referrer-policy'], path).toBe('same-origin');
	}
});

test.describe('with something injected', () => {
	test.use({ expected: /Content.Security.Policy|hostile\.example|requires 'Trusted/i });

	for (const { what, inject } of [
		{
			what: 'an inline script',
			inject: () => {
				const script = document.createElement('script');
				script.textContent = 'window.injected = true';
				document.body.append(script);
			},
		},
		{
			what: 'a handler in an attribute',
			inject: () => {
				document.body.insertAdjacentHTML('beforeend', '<button onclick="window.injected = true">x</button>');
				document.querySelector<HTMLButtonElement>('body > button:last-of-type')?.click();
			},
		},
		{
			what: 'a script of another host',
			inject: () => {
				const script = document.createElement('script');
				script.src = 'https://hostile.example/script.js';
				document.body.append(script);
			},
		},
		{
			what: 'a picture of another host',
			inject: () => {
				document.body.append(Object.assign(new Image(), { src: 'https://hostile.example/picture.png' }));
			},
		},
	]) {
		test(`${what} is refused`, async ({ page }) => {
			await page.goto('/en/');
			await page.evaluate(() => {
				addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
					document.documentElement.dataset['refused'] = effectiveDirective;
				});
			});
			// Trusted Types throw where a script would be made of a text.
			await page.evaluate(inject).catch(() => {});
			await expect(page.locator('html')).toHaveAttribute('data-refused', /^img-src|^require-trusted-types-for$/);
			expect(await page.evaluate(() => (window as { injected?: boolean }).injected)).toBeUndefined();
		});
	}
});

test.describe('with something in its HTML that slipped past the author checks', () => {
	test.use({ expected: /Content.Security.Policy|hostile\.example/i });

	for (const [what, html] of [
		['an inline script', '<script>window.injected = true</script>'],
		['a script of another host', '<script src="https://hostile.example/script.js"></script>'],
		['a handler in an attribute', '<img src="data:broken" onerror="window.injected = true" alt="">'],
	] as const) {
		test(`${what} does not run`, async ({ page }) => {
			await changePage(page, '/en/programme/', (text) => text.replace('</h1>', `</h1>${html}`));
			await page.goto('/en/programme/');
			await expect(page.locator('h1')).toBeVisible();
			expect(await page.evaluate(() => (window as { injected?: boolean }).injected)).toBeUndefined();
		});
	}
});

test('the theme can be switched under the policy, and stays switched', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/en/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	const paper = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
	const light = await paper();
	await page.getByRole('button', { name: word('en', 'theme.toDark') }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await paper()).not.toBe(light);
	await expect(page.getByRole('button', { name: word('en', 'theme.toLight') })).toBeVisible();
	await page.goto('/ru/guidelines/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('search works under the policy', async ({ page }) => {
	await page.goto('/en/');
	await page.locator('site-search button').click();
	await page.getByRole('dialog').getByRole('searchbox').fill('profile');
	await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
});

test.describe('with an address that no page has', () => {
	test.use({ expected: /404/ });

	test('the answer is 404, in every language', async ({ page }) => {
		const response = await page.goto('/en/no/such/page/');
		expect(response?.status()).toBe(404);
		for (const language of languages) {
			await expect(page.locator(`[lang=${language}]`).getByRole('heading', { name: word(language, 'notFound.title') })).toBeVisible();
			await expect(page.locator(`main a[href="/${language}/"]`)).toBeVisible();
		}
	});

	for (const language of languages) {
		test(`the language of the address comes first (${language})`, async ({ page }) => {
			await page.goto(`/${language}/no/such/page/`);
			await expect(page.locator('main h2').first()).toHaveText(word(language, 'notFound.title'));
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page).toHaveTitle(word(language, 'notFound.title'));
		});
	}
});

function hash(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
