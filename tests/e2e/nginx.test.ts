import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { baseSite, rootSite } from './built-pages.ts';
import { findNginx, startNginx } from '../support/nginx.ts';
import { basePath } from '../support/sites.ts';

/** What each kind of file is sent as; the index of the search is read by our own script alone. */
const types: Record<string, RegExp> = {
	'.html': /^text\/html; charset=utf-8$/,
	'.js': /^(?:application|text)\/javascript; charset=utf-8$/,
	'.css': /^text\/css; charset=utf-8$/,
	'.json': /^application\/json; charset=utf-8$/,
	'.webmanifest': /^application\/manifest\+json; charset=utf-8$/,
	'.ics': /^text\/calendar; charset=utf-8$/,
	'.xml': /^text\/xml; charset=utf-8$/,
	'.csv': /^text\/csv/,
	'.txt': /^text\/plain; charset=utf-8$/,
	'.svg': /^image\/svg\+xml$/,
	'.png': /^image\/png$/,
	'.webp': /^image\/webp$/,
	'.jpg': /^image\/jpeg$/,
	'.avif': /^image\/avif$/,
	'.ico': /^image\/x-icon$/,
	'.woff2': /^font\/woff2$/,
	'.wasm': /^application\/wasm$/,
	'.pagefind': /^application\/octet-stream$/,
	'.pf_index': /^application\/octet-stream$/,
	'.pf_meta': /^application\/octet-stream$/,
	'.pf_fragment': /^application\/octet-stream$/,
};

// In one process, as what is fetched is fetched once.
test.describe.configure({ mode: 'default' });

for (const { where, site, base } of [
	{ where: 'at the root', site: rootSite, base: '/' },
	{ where: 'under a path', site: baseSite, base: basePath },
]) {
	test.describe(`nginx with deploy/nginx.conf, ${where}`, () => {
		let stop = async () => {};
		let get: (path: string, headers?: Record<string, string>) => Promise<Response>;

		test.beforeAll(async () => {
			// On a poor network each of the three steps that fetch it may take its minute.
			test.setTimeout(240_000);
			const nginx = findNginx();
			test.skip(nginx === undefined, 'There is no nginx here, and none can be had: install it, or Debian’s apt-get.');
			const server = await startNginx(nginx!, site, base);
			({ stop } = server);
			get = (path, headers = {}) => fetch(server.address + base + path, { headers, redirect: 'manual' });
		});

		test.afterAll(() => stop());

		test('sends each kind of file as what it is', async () => {
			const files = globSync('**/*.*', { cwd: site }).filter((file) => !/[a-z]+-headers\.(?:conf|json)$/.test(file));
			const first = new Map(files.map((file) => [extname(file), file]));
			expect([...first.keys()].filter((kind) => !types[kind])).toEqual([]);
			for (const [kind, file] of first) {
				const response = await get(file.replaceAll('\\', '/'));
				expect(response.status, file).toBe(200);
				expect(response.headers.get('content-type'), file).toMatch(types[kind]!);
			}
		});

		test('leads from a folder to its page, and answers what is missing with the page for that', async () => {
			expect((await get('en/')).status).toBe(200);
			const slashless = await get('en');
			expect([slashless.status, slashless.headers.get('location')]).toEqual([301, `${base}en/`]);
			for (const path of ['no/such/page/', '_astro/', '_headers', 'nginx-headers.conf', 'cloudfront-headers.json', '_redirects']) {
				const response = await get(path);
				expect(response.status, path).toBe(404);
				expect(await response.text(), path).toBe(readFileSync(join(site, '404.html'), 'utf8'));
			}
		});

		test('sends the headers of the built site with everything', async () => {
			const rules = readFileSync(join(site, '_headers'), 'utf8')
				.split('\n\n')
				.map((rule) => ({
					path: rule.split('\n')[0]!,
					headers: new Map([...rule.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value])),
				}));
			const all = rules[0]!.headers;
			const policy = 'Content-Security-Policy';
			expect([...all.keys()]).toContain(policy);
			// Beside an editor, which says its policy itself, that of the other pages stands with their folders.
			const own = rules.find(({ path }) => path === `${base}en/*`)?.headers.get(policy) ?? all.get(policy)!;
			expect(own).toContain("default-src 'none'");
			for (const [path, said] of [
				['en/', own],
				['favicon.svg', own],
				['no/such/page/', own],
				['admin/', existsSync(join(site, 'admin')) ? all.get(policy)! : own],
			] as const) {
				const { headers } = await get(path);
				for (const [name, value] of new Map(all).set(policy, said)) expect(headers.get(name), `${path} ${name}`).toBe(value);
			}
		});

		test('has scripts kept for good and pages asked for anew, which costs no bytes', async () => {
			const script = globSync('_astro/*.js', { cwd: site })[0]!;
			expect((await get(script.replaceAll('\\', '/'))).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
			expect((await get('_astro/none.js')).headers.get('cache-control')).toBeNull();
			const page = await get('en/');
			expect(page.headers.get('cache-control')).toBe('no-cache');
			expect((await get('en/', { 'if-none-match': page.headers.get('etag')! })).status).toBe(304);
		});

		test('packs what is text', async () => {
			const { headers } = await get('en/', { 'accept-encoding': 'gzip' });
			expect([headers.get('content-encoding'), headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
		});
	});
}
