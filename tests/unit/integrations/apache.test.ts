import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apacheFile, siteHeaders } from '../../../src/integrations/host-headers.ts';
import { hasApache, startApache } from '../../support/apache.ts';

const headers = siteHeaders({ url: 'https://voice.company.example', embed: [] });
const policy = "default-src 'none'; frame-ancestors 'self'";
const editor = "frame-ancestors 'self'";
const missing = '<title>Missing</title>';

describe.each(['/', '/intranet/outspoken/'])('Debian’s Apache with deploy/apache.conf, at %s', (base) => {
	const site = mkdtempSync(join(tmpdir(), 'outspoken-site-'));
	let stop = async () => {};
	let get: (path: string, headers?: Record<string, string>) => Promise<Response>;

	beforeAll(async () => {
		if (!hasApache()) return;
		for (const name of ['en', 'admin', '_astro']) mkdirSync(join(site, name));
		const apart = { own: ['admin'], others: ['en'], policy: editor };
		const files = {
			'apache-headers.conf': apacheFile({ base, policy, apart, headers }),
			'cloudfront-headers.json': '{}',
			_headers: '',
			'404.html': missing,
			'en/index.html': 'words '.repeat(1000),
			'admin/index.html': 'editor',
			'_astro/a.js': 'a()',
			'site.webmanifest': '{}',
		};
		for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
		const server = await startApache(site, base);
		({ stop } = server);
		get = (path, sent = {}) => fetch(server.address + base + path, { headers: sent, redirect: 'manual' });
	});

	afterAll(async () => {
		await stop();
		rmSync(site, { recursive: true });
	});

	test('sends all headers with pages, files and what is missing', async ({ skip }) => {
		skip(!hasApache(), 'There is no Apache here.');
		for (const path of ['en/', '_astro/a.js', 'no/such/page/']) {
			const response = await get(path);
			for (const [name, value] of Object.entries({ ...headers, 'Content-Security-Policy': policy })) {
				expect(response.headers.get(name), `${path} ${name}`).toBe(value);
			}
		}
		expect((await get('admin/')).headers.get('content-security-policy')).toBe(editor);
	});

	test('keeps what is called by its content, names types, packs text, and hides what is for hosts', async ({ skip }) => {
		skip(!hasApache(), 'There is no Apache here.');
		expect((await get('_astro/a.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect((await get('en/')).headers.get('cache-control')).toBe('no-cache');
		expect((await get('_astro/a.js')).headers.get('content-type')).toMatch(/^(?:text|application)\/javascript; ?charset=utf-8$/);
		expect((await get('site.webmanifest')).headers.get('content-type')).toMatch(/^application\/manifest\+json/);
		expect((await get('en/', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
		for (const path of ['_headers', 'apache-headers.conf', 'cloudfront-headers.json', 'no/such/page/']) {
			const response = await get(path);
			expect({ path, status: response.status, text: await response.text() }).toEqual({ path, status: 404, text: missing });
		}
	});
});
