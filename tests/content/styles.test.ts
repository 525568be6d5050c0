import { expect, test } from 'vitest';
import { files } from './sources.ts';

const markup = files('src/**/*.{ts,astro,mdx}').map(({ text }) => text);
/** Sheets that pages share; Astro drops what a component's own sheet has no element for. */
const sheets = files('src/styles/*.css');

test('every class that a shared sheet styles is given to something', () => {
	const given = new Set(
		markup.flatMap((text) =>
			[...text.matchAll(/\bclass(?:Name|List|:list|Names)?\b[^\n]*/g)].flatMap(([line]) => line.match(/[a-z][\w-]*/gi) ?? []),
		),
	);
	const styled = sheets.flatMap(({ path, text }) =>
		[...text.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)(?=[^;{}]*\{)/g)].map(([, name = '']) => ({ path, name })),
	);
	expect(styled.length).toBeGreaterThan(50);
	const isOurs = (name: string) => !name.startsWith('starlight-');
	expect(styled.filter(({ name }) => isOurs(name) && !given.has(name)).map(({ path, name }) => `${path}: .${name}`)).toEqual([]);
});

test('no text is cut off where letters are large', () => {
	const drawn = files('src/**/*.{astro,css}');
	expect(drawn.filter(({ text }) => text.includes('text-overflow')).map(({ path }) => path)).toEqual([]);
});

test('no rule asks of the whole page what is in it: each change anywhere would then have every element styled anew', () => {
	const drawn = files('src/**/*.{astro,css}');
	expect(drawn.filter(({ text }) => /(?::root|\bhtml|\bbody)[^\s{},]*(?:, )?:has\(/.test(text)).map(({ path }) => path)).toEqual([]);
});
