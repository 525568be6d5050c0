import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { files } from './sources.ts';

type Texts = Record<string, string>;

const languages = new Map(files('src/content/i18n/*.yaml').map(({ path, text }) => [basename(path, '.yaml'), parse(text) as Texts]));
const plural = /_(?:zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(plural, '');
const stems = (texts: Texts) => [...new Set(Object.keys(texts).map(stem))].toSorted();
const english = languages.get('en')!;

/** Texts that leave out the company's name, as the language would have to decline it. */
const declined: Record<string, string[]> = { ru: ['home.title'] };

/** Keys that Starlight asks for by itself. */
const starlights = new Set(
	files('node_modules/@astrojs/starlight/dist/translations/en.js').flatMap(({ text }) =>
		[...text.matchAll(/^\t"([\w.]+)":/gm)].map(([, key = '']) => key),
	),
);

describe.each([...languages])('in %s', (language, texts) => {
	test('the keys are those of English', () => {
		expect(stems(texts)).toEqual(stems(english));
	});

	test('no text is empty or has white space around it', () => {
		const flawed = Object.entries(texts).filter(([, text]) => typeof text !== 'string' || text === '' || text !== text.trim());
		expect(flawed).toEqual([]);
	});

	test('a text that is counted has every form that the language has, and no other', () => {
		const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
		const counted = new Set(
			Object.keys(texts)
				.filter((key) => plural.test(key))
				.map(stem),
		);
		for (const key of counted) {
			const found = Object.keys(texts).filter((each) => stem(each) === key);
			expect({ key, forms: found.map((each) => each.slice(key.length + 1)).toSorted() }).toEqual({ key, forms });
		}
	});

	test('the same places are filled in as in English', () => {
		const places = (text: string | undefined) => [...new Set(text?.match(/\{\{\s*\w+\s*\}\}/g))].toSorted();
		for (const [key, text] of Object.entries(texts)) {
			const model = english[key] ?? english[`${stem(key)}_other`] ?? english[stem(key)];
			expect({ key, places: places(text) }).toEqual({ key, places: declined[language]?.includes(key) ? [] : places(model) });
		}
	});

	test('no place is filled in with other brackets', () => {
		const flawed = Object.entries(texts).filter(([, text]) => /[{}]/.test(text.replaceAll(/\{\{\w+\}\}/g, '')));
		expect(flawed).toEqual([]);
	});
});

const source = files('src/**/*.{ts,astro}');
const quotedIn = (text: string) => [...text.matchAll(/['"]([\w.-]+)['"]/g)].map(([, word = '']) => word);
const quoted = new Set(source.flatMap(({ text }) => quotedIn(text)));
/** What authors may choose from (also where `lib` lists it), and the kinds of things that queries tell apart. */
const values = source.filter(({ path }) => /^src\/(?:schemas|queries|lib)\//.test(path)).flatMap(({ text }) => quotedIn(text));

/** Keys that are put together, as `goal.${value}`: what stands before and after the part that varies, and what may stand there. */
const composed = source
	.flatMap(({ text }) =>
		[...text.matchAll(/`((?:[a-z]\w*\.[\w.]*)?\$\{[^}`]+\}[\w.]*)`/gi)].map(([, key = '']) => {
			const [before = '', after = ''] = key.split(/\$\{[^}]+\}/);
			return { before, after, parts: new Set([...values, ...quotedIn(text)]) };
		}),
	)
	.filter(({ before, after }) => before !== '' || after.startsWith('.'));

function isUsed(key: string): boolean {
	if (quoted.has(key)) return true;
	return composed.some(
		({ before, after, parts }) =>
			key.startsWith(before) && key.endsWith(after) && parts.has(key.slice(before.length, key.length - after.length)),
	);
}

test('every text is used', () => {
	expect(stems(english).filter((key) => !starlights.has(key) && !isUsed(key))).toEqual([]);
});

test('every key that is asked for has a text', () => {
	const calls = /\b(?:words|locals\.t|interfaceText)\((?:[\w.]+,\s*)?['"]([\w.-]+)['"]/g;
	const asked = source.flatMap(({ path, text }) => [...text.matchAll(calls)].map(([, key = '']) => ({ path, key })));
	expect(asked.length).toBeGreaterThan(80);
	expect(asked.filter(({ key }) => !stems(english).includes(key) && !starlights.has(key))).toEqual([]);
});

test('every key that is put together has a text for at least one value', () => {
	const prefixes = composed.filter(({ before }) => before !== '' && source.some(({ text }) => text.includes(`(\`${before}\${`)));
	expect(prefixes.filter(({ before, after }) => !stems(english).some((key) => key.startsWith(before) && key.endsWith(after)))).toEqual([]);
});
