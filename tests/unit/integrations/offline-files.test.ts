import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { offlineFiles } from '../../../src/integrations/offline-files.ts';
import type { KeptPath } from '../../../src/lib/offline/kept-path.ts';

const folder = mkdtempSync(join(tmpdir(), 'outspoken-offline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base = '/intranet/';
const list = 'en/start/hire/offline.json';
const plan = {
	title: 'First steps',
	href: '/intranet/en/start/hire/',
	offline: '/intranet/en/offline/',
	pages: ['/intranet/', '/intranet/en/start/hire/', '/intranet/en/offline/'],
	data: ['/intranet/en/start/hire/steps.json'],
};
const site = {
	'index.html': '<p>Choose a language.</p>',
	'en/start/hire/index.html': `<link rel="stylesheet" href="/intranet/_astro/page.css"><link rel="manifest" href="/intranet/site.webmanifest">
		<script src="/intranet/_astro/page.js"></script><keep-path data-bytes="0"></keep-path><a href="/intranet/report.csv">A report</a>
		<text-check data-x="{&quot;rules&quot;:&quot;/intranet/en/rules.json&quot;,&quot;next&quot;:&quot;/intranet/en/&quot;}" data-when="a>b"></text-check>
		<img srcset="/intranet/small.png 1x, /intranet/large.png 2x" src="/intranet/gone.png">`,
	'en/offline/index.html': '<p>There is no network.</p>',
	'en/start/hire/steps.json': '[]',
	'en/rules.json': '{}',
	'_astro/page.css': '@font-face{src:url(/intranet/_astro/face.woff2)}',
	'_astro/face.woff2': 'face',
	'_astro/page.js': 'import"./shared.js";import("./later.js");import("./search.js");const deps=["_astro/later.css"];fetch("./nothing.js")',
	'_astro/shared.js': '',
	'_astro/search.js': 'import(`/intranet/pagefind/pagefind.js`);import("./other.js")',
	'_astro/later.js': '',
	'_astro/later.css': '',
	'_astro/other.js': '',
	'site.webmanifest': '{}',
	'report.csv': '',
	'small.png': '1',
	'large.png': '22',
};

async function finish(options: { offline?: boolean; changed?: Partial<Record<keyof typeof site, string>> } = {}) {
	const write = (name: string, text: string) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	for (const [name, text] of Object.entries({ ...site, ...options.changed })) write(name, text);
	write(list, JSON.stringify(plan));
	const { hooks } = offlineFiles({ offline: options.offline, site: { base } });
	const config = { srcDir: pathToFileURL(join(import.meta.dirname, '../../../src/')), vite: { build: { target: ['chrome123'] } } };
	await hooks['astro:config:done']!({ config } as never);
	await hooks['astro:build:done']!({ dir: pathToFileURL(`${folder}/`) } as never);
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	return { kept: JSON.parse(read(list)) as KeptPath, worker: read('service-worker.js'), page: read('en/start/hire/index.html') };
}

describe('a finished path', () => {
	test('keeps its pages with all that they load, and nothing that they only lead to', async () => {
		const { kept } = await finish();
		expect(kept.files.map(([href]) => href.slice(base.length))).toEqual([
			'',
			'_astro/face.woff2',
			'_astro/later.css',
			'_astro/later.js',
			'_astro/other.js',
			'_astro/page.css',
			'_astro/page.js',
			'_astro/search.js',
			'_astro/shared.js',
			'en/offline/',
			'en/rules.json',
			'en/start/hire/',
			'en/start/hire/steps.json',
			'large.png',
			'small.png',
		]);
		const hashed = kept.files.filter(([, revision]) => revision === undefined).map(([href]) => href);
		expect(hashed).toEqual(kept.files.map(([href]) => href).filter((href) => href.includes('/_astro/')));
	});

	test('says in its page how many bytes that is', async () => {
		const { kept, page } = await finish();
		const bytes = Number(/data-bytes="(\d+)"/.exec(page)?.[1]);
		const contents = kept.files.map(([href]) => {
			const name = href.slice(base.length);
			return site[(name === '' || name.endsWith('/') ? `${name}index.html` : name) as keyof typeof site];
		});
		expect(bytes).toBe(contents.join('').length);
	});
});

describe('the worker', () => {
	test('is one script without imports, and the same for the same site', async () => {
		const [{ worker }, again] = [await finish(), await finish()];
		expect(worker).not.toMatch(/\bimport\b|\bexport\b|process\.env/);
		expect(again.worker).toBe(worker);
	});

	test('is another as soon as a page of a path is', async () => {
		const [{ worker }, changed] = [await finish(), await finish({ changed: { 'en/offline/index.html': '<p>No network.</p>' } })];
		expect(changed.worker).not.toBe(worker);
	});

	test('takes itself away where nothing is to be kept', async () => {
		const { worker, page } = await finish({ offline: false });
		expect(worker).toContain('unregister');
		expect(worker).not.toContain('respondWith');
		expect(page).toContain('data-bytes="0"');
	});
});
