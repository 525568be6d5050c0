import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { files, isOurs } from './sources.ts';

type Texts = Record<string, string>;

const languages = new Map(files('src/content/i18n/*.yaml').map(({ path, text }) => [basename(path, '.yaml'), parse(text) as Texts]));
const plural = /_(?:zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(plural, '');
const stems = (texts: Texts) => [...new Set(Object.keys(texts).map(stem))].toSorted();
const [model = {}] = languages.values();

/** Texts that leave out the company's name, as the language would have to decline it. */
const declined: Record<string, string[]> = { ru: ['home.title'] };

/** Keys that Starlight asks for by itself, with its own placeholders. */
const starlights = new Map(
	files('node_modules/@astrojs/starlight/dist/translations/en.js').flatMap(({ text }) =>
		[...text.matchAll(/^\t"([\w.]+)": "(.*)"/gm)].map(([, key = '', words = '']) => [key, words] as const),
	),
);

describe.each([...languages])('in %s', (language, texts) => {
	test('the keys are those of the other languages', () => {
		expect(stems(texts)).toEqual(stems(model));
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

	test('a sentence of a message ends before the next begins, and not right behind a date, which may end with a point', () => {
		for (const key of ['hr.message.due', 'hr.message.noDue']) expect(texts[key]).toMatch(/[^}]\.$/);
	});

	test('the placeholders are those of the other languages', () => {
		const placeholders = (text: string | undefined) => [...new Set(text?.match(/\{\w+\}/g))].toSorted();
		for (const [key, text] of Object.entries(texts)) {
			const other = model[key] ?? model[`${stem(key)}_other`] ?? model[stem(key)];
			expect({ key, places: placeholders(text) }).toEqual({ key, places: declined[language]?.includes(key) ? [] : placeholders(other) });
		}
	});

	test('a placeholder is written {name}, and in a text that Starlight fills in as Starlight writes it', () => {
		const flawed = Object.entries(texts).filter(([key, text]) => {
			const left = starlights.get(key)?.includes('{{') ? text.replaceAll(/\{\{\w+\}\}/g, '') : text.replaceAll(/\{\w+\}/g, '');
			return /[{}]/.test(left);
		});
		expect(flawed).toEqual([]);
	});
});

const source = files('src/**/*.{ts,astro}');
const quotedIn = (text: string) => [...text.matchAll(/['"]([\w.-]+)['"]/g)].map(([, word = '']) => word);
/** What authors may choose from (also where `lib` lists it), and the kinds of things that queries tell apart. */
const values = source.filter(({ path }) => /^src\/(?:schemas|queries|lib)\//.test(path)).flatMap(({ text }) => quotedIn(text));

/** Tells which keys are asked for in files: as they are, or put together as `goal.${value}`, where authors or the file have the value. */
function usedIn(sources: typeof source): (key: string) => boolean {
	const quoted = new Set(sources.flatMap(({ text }) => quotedIn(text)));
	const composed = sources
		.flatMap(({ text }) =>
			[...text.matchAll(/`((?:[a-z]\w*\.[\w.]*)?\$\{[^}`]+\}[\w.]*)`/gi)].map(([, key = '']) => {
				const [before = '', after = ''] = key.split(/\$\{[^}]+\}/);
				return { before, after, parts: new Set([...values, ...quotedIn(text)]) };
			}),
		)
		.filter(({ before, after }) => before !== '' || after.startsWith('.'));
	return (key) =>
		quoted.has(key) ||
		composed.some(
			({ before, after, parts }) =>
				key.startsWith(before) && key.endsWith(after) && parts.has(key.slice(before.length, key.length - after.length)),
		);
}

test('every text is used', () => {
	const isUsed = usedIn(source);
	expect(stems(model).filter((key) => !starlights.has(key) && !isUsed(key))).toEqual([]);
});

test('every text that an element asks for by its key is handed over by a component', () => {
	const elements = source.filter(({ path }) => path.startsWith('src/elements/'));
	const keys = new Set(stems(model));
	const asked = [...new Set(elements.flatMap(({ text }) => quotedIn(text)))].filter((key) => key.includes('.') && keys.has(key));
	const handsOver = ({ text, path }: (typeof source)[number]) =>
		/\.labels\(/.test(text) || path.endsWith('-labels.ts') || path.startsWith('src/lib/quiz/kinds/');
	const isHandedOver = usedIn(source.filter(handsOver));
	expect(asked.length).toBeGreaterThan(100);
	expect(asked.filter((key) => !isHandedOver(key))).toEqual([]);
});

test('what a page tells readers to tick, or to find empty, is called so on the site', () => {
	const words = new Set([...languages.values()].flatMap((texts) => Object.values(texts)));
	const networks = files('src/content/networks/*.yaml').flatMap(({ text }) => Object.values((parse(text) as { name: Texts }).name));
	const known = new Set([...words, ...networks]);
	const told = files('src/content/docs/*/{training,guidelines}/**/*.mdx').flatMap(({ path, text }) =>
		[...text.matchAll(/(?:\btick\b|nothing is left under|отметьте)[^.\n]*/giu)]
			.flatMap(([sentence]) => [...sentence.matchAll(/\*\*([^*]+)\*\*/g)])
			.map(([, label = '']) => ({ path, label })),
	);
	expect(told.length).toBeGreaterThanOrEqual(isOurs ? 1 : 0);
	expect(told.filter(({ label }) => !known.has(label.trim()))).toEqual([]);
});
