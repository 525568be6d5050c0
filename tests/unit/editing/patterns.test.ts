import { globSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { english } from '../../../src/lib/editing/english.ts';
import { inWords } from '../../../src/lib/editing/words.ts';
import { collectionNames, singleFiles, yamlCollections } from '../../../src/schemas/collections.ts';
import { docsSchema } from '../../../src/schemas/docs.ts';
import { patternsOf } from '../../../src/schemas/json-schema.ts';
import { context } from '../schemas/judge.ts';
import { configured } from './configured.ts';

/** The regular expression of a pattern, made as the editor’s library makes it. */
function regexOf(pattern: string): RegExp | undefined {
	const { source, flags } = /^\/?(?<source>.+?)(?:\/(?<flags>[dgimsuy]*))?$/.exec(pattern)?.groups ?? {};
	try {
		return new RegExp(source!, flags);
	} catch {
		return undefined;
	}
}

/** The patterns in a part of the configuration, each with what is said of a value that does not fit. */
function* patternsIn(value: unknown): Generator<[pattern: string, message: string]> {
	if (typeof value !== 'object' || value === null) return;
	for (const [name, inside] of Object.entries(value)) {
		if (name === 'pattern' && Array.isArray(inside)) yield inside as [string, string];
		else yield* patternsIn(inside);
	}
}

/** The schemas of texts, at any depth, that a pattern judges. */
function judgesIn(schema: z.core.$ZodType): z.core.$ZodType[] {
	const { def } = schema as unknown as { def: z.core.$ZodTypes['_zod']['def'] };
	if (def.type === 'string') return patternsOf(schema).length > 0 ? [schema] : [];
	const inside: (z.core.$ZodType | undefined)[] = [
		...('shape' in def ? Object.values(def.shape) : []),
		...('options' in def ? def.options : []),
		...['element', 'valueType', 'innerType', 'in', 'out'].map((name) => (def as unknown as Record<string, z.core.$ZodType>)[name]),
	];
	return inside.flatMap((each) => (each === undefined ? [] : judgesIn(each)));
}

function uniqueBy<Each>(list: readonly Each[], key: (each: Each) => string): Each[] {
	return [...new Map(list.map((each) => [key(each), each])).values()];
}

/** Each text in a value. */
function* textsIn(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value.trim();
	else if (typeof value === 'object' && value !== null) for (const inside of Object.values(value)) yield* textsIn(inside);
}

const patterns = uniqueBy([...patternsIn(inWords(configured(context.languages), english))], (pair) => pair.join('\n'));
const judges = uniqueBy(
	[
		...collectionNames.map((name) => yamlCollections[name].schema(context)),
		...Object.values(singleFiles).map(({ schema }) => schema(context)),
		...docsSchema.options,
	].flatMap(judgesIn),
	(judge) =>
		patternsOf(judge)
			.map(({ pattern }) => String(pattern))
			.join('\n'),
);
const isRefused = (judge: z.core.$ZodType, text: string) =>
	(judge as z.ZodType).safeParse(text).error?.issues.some(({ code }) => code === 'invalid_format') ?? false;

const shipped = globSync(['portal.yaml', '{quizzes,src/content}/**/*.{yaml,mdx}', 'tests/site/**/*.{yaml,mdx}']).flatMap((file) => {
	const text = readFileSync(file, 'utf8');
	return [...textsIn(parse(file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text))];
});
const written = [
	'',
	'#ТеплияЛюди',
	'#Öffnen_2',
	"'#People'",
	'#a b',
	'HTTPS://Intranet.Example',
	'https://*.a.example:80',
	'Ab',
	'ё',
	'a--b',
	'-',
	'/',
];
const texts = [...new Set([...shipped, ...written])];

test('each pattern is one that the editor can read', () => {
	expect(patterns.filter(([pattern]) => regexOf(pattern) === undefined)).toEqual([]);
	expect(patterns.length).toBeGreaterThan(10);
	expect(texts.length).toBeGreaterThan(5000);
});

describe.each(patterns)('%s', (pattern, message) => {
	const regex = regexOf(pattern);
	const own = judges.filter((judge) => patternsOf(judge).some(({ pattern: { source } }) => source === regex?.source));

	test.runIf(own.length > 0)('accepts and refuses what the check does', () => {
		const judged = texts.filter((text) => own.some((judge) => isRefused(judge, text) === regex?.test(text)));
		expect(judged).toEqual([]);
	});

	test('is explained to people, not to programmers', () => {
		expect(message).toMatch(/^[A-Z`“].*\.$/);
		expect(message).not.toMatch(/\[a-z|\\|\^|\(\?|undefined|quotes/);
	});
});
