import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { leanCounting } from '../../../src/integrations/lean-counting.mjs';
import { weightedLength } from '../../../src/lib/networks/weighted.ts';

const require = createRequire(import.meta.url);

let code: string;

beforeAll(async () => {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: leanCounting },
		build: { write: false, lib: { entry: 'src/lib/networks/weighted.ts', formats: ['es'] }, minify: true },
	});
	[{ code }] = (built as Rolldown.RolldownOutput[])[0]!.output;
}, 120_000);

test('the browser counts as the server does', async () => {
	const browser = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { weightedLength: typeof weightedLength };
	const texts = ['Привет мир', 'см https://example.com/a/b?x=1', 'readme.md', 'пример.рф', '👨‍👩‍👧‍👦 и №', 'я'.repeat(3000)];
	expect(texts.map((text) => browser.weightedLength(text))).toEqual(texts.map((text) => weightedLength(text)));
});

test('it gets no polyfills, and at most 12 kB', () => {
	expect(code).not.toContain('core-js');
	expect(brotliCompressSync(code).length).toBeLessThan(12_000);
});

test('what stands for a module is a file: a development server bundles dependencies from files alone', () => {
	const files = leanCounting.map(({ replacement }) => (isAbsolute(replacement) ? replacement : require.resolve(replacement)));
	expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
