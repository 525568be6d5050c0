import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostLayout } from '../../../src/integrations/host-layout.ts';

let workshop: string;

beforeEach(() => {
	workshop = mkdtempSync(join(tmpdir(), 'outspoken-'));
	mkdirSync(join(workshop, 'site/en'), { recursive: true });
	for (const file of ['index.html', 'en/index.html', '404.html', '_headers']) writeFileSync(join(workshop, 'site', file), file);
});

afterEach(() => rmSync(workshop, { recursive: true }));

async function laidOut(environment: Record<string, string>, base: string): Promise<string[]> {
	const { hooks } = hostLayout(environment);
	await hooks['astro:config:done']!({ config: { base } } as never);
	await hooks['astro:build:done']!({ dir: pathToFileURL(join(workshop, 'site/')), logger: { info: () => undefined } } as never);
	return globSync('**/*', { cwd: workshop })
		.filter((file) => statSync(join(workshop, file)).isFile())
		.map((file) => file.split(sep).join('/'))
		.toSorted();
}

const asBuilt = ['site/404.html', 'site/_headers', 'site/en/index.html', 'site/index.html'];

test.each<Record<string, string>>([{ NETLIFY: 'true' }, { CF_PAGES: '1' }, { WORKERS_CI: '1' }])(
	'on a host that serves the folder at its root (%j), a site with a base path lies below it',
	async (environment) => {
		expect(await laidOut(environment, '/intranet/outspoken/')).toEqual([
			'site/404.html',
			'site/_headers',
			'site/_redirects',
			'site/intranet/outspoken/404.html',
			'site/intranet/outspoken/en/index.html',
			'site/intranet/outspoken/index.html',
		]);
		expect(readFileSync(join(workshop, 'site/_redirects'), 'utf8')).toBe('/ /intranet/outspoken/ 302\n');
	},
);

test('a site at the root stays as it is built', async () => {
	expect(await laidOut({ NETLIFY: 'true' }, '/')).toEqual(asBuilt);
});

test('on any other host a site stays as it is built', async () => {
	expect(await laidOut({ CI: 'true' }, '/intranet/outspoken/')).toEqual(asBuilt);
});
