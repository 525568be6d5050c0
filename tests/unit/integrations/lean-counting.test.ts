import { brotliCompressSync } from 'node:zlib';
import { build } from 'rolldown';
import { beforeAll, expect, test } from 'vitest';
import { leanCounting } from '../../../src/integrations/lean-counting.mjs';
import { textLength } from '../../../src/lib/networks/text-length.ts';

let code: string;

beforeAll(async () => {
	const { output } = await build({
		input: 'src/lib/networks/text-length.ts',
		platform: 'browser',
		resolve: { alias: leanCounting },
		write: false,
		output: { minify: true },
	});
	code = output[0].code;
}, 30_000);

test('the browser counts as the server does', async () => {
	const browser = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { textLength: typeof textLength };
	const texts = ['Привет мир', 'см https://example.com/a/b?x=1', 'readme.md', 'пример.рф', '👨‍👩‍👧‍👦 и №', 'я'.repeat(3000)];
	expect(texts.map((text) => browser.textLength(text, 'weighted'))).toEqual(texts.map((text) => textLength(text, 'weighted')));
});

test('it gets no polyfills, and at most 12 kB', () => {
	expect(code).not.toContain('core-js');
	expect(brotliCompressSync(code).length).toBeLessThan(12_000);
});
