import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { fieldsOf, rootList, switchesOf } from '../../../src/lib/editing/fields.ts';
import type { JsonSchema } from '../../../src/lib/editing/json-schema.ts';
import { singleFiles, yamlCollections } from '../../../src/schemas/collections.ts';
import { docsSchema } from '../../../src/schemas/docs.ts';
import { writtenSchema } from '../../../src/schemas/json-schema.ts';

const languages = [
	{ code: 'en', label: 'English' },
	{ code: 'ru', label: 'Русский' },
	{ code: 'de', label: 'Deutsch', incomplete: true },
];
const context = { languages: ['en', 'ru', 'de'], networks: ['linkedin', 'x'], topics: ['energy'], audiences: ['partners'] };

const kinds: [name: string, schema: JsonSchema][] = [
	...Object.entries({ ...yamlCollections, ...singleFiles }).map(([name, { schema }]): [string, JsonSchema] => [
		name,
		writtenSchema(schema(context)),
	]),
	...writtenSchema(docsSchema).oneOf!.map((page): [string, JsonSchema] => [String(page.properties!['kind']!.const), page]),
];
const editorFields = (name: string, schema: JsonSchema) =>
	schema.type === 'array' ? [rootList(schema, name, { languages })] : fieldsOf(schema, { languages });

/** A property of a schema, or the field for it. */
interface Found {
	path: string;
	required: boolean;
	hint: string | undefined;
}

/** What a schema asks for, at any depth. */
function properties(schema: JsonSchema, path: string): Found[] {
	const inside = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap((part) =>
		properties(part, path),
	);
	const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
		{
			path: `${path}.${name}`,
			required: (schema.required?.includes(name) ?? false) && property.type !== 'boolean',
			hint: property.description,
		},
		...properties(property, `${path}.${name}`),
	]);
	const values = schema.additionalProperties;
	const names = schema.propertyNames?.enum as string[] | undefined;
	const named =
		typeof values !== 'object'
			? []
			: (names ?? context.languages).flatMap((name) => [
					{
						path: `${path}.${name}`,
						required: !names && name !== 'de',
						// What the field is for stands above its languages, once.
						hint: names ? undefined : values.description,
					},
					...properties(values, `${path}.${name}`),
				]);
	return [...inside, ...own, ...named];
}

/** What the editor asks for, at any depth. A field that tells shapes apart is the editor's own choice among them. */
function asked(fields: readonly Field[], path: string): Found[] {
	return fields.flatMap((field) => {
		const own = `${path}.${field.name}`;
		const { hint, required } = field as { hint?: string; required?: boolean };
		return [{ path: own, required: required === true, hint }, ...insideOf(field, own)];
	});
}

function insideOf(field: Field, path: string): Found[] {
	if ('types' in field && field.types) return field.types.flatMap(({ fields = [] }) => asked(fields, path));
	if ('fields' in field && field.fields) return asked(field.fields as Field[], path);
	return 'field' in field && field.field ? insideOf(field.field as Field, path) : [];
}

function hidden(fields: readonly Field[], path: string): string[] {
	return fields.flatMap((field) => {
		const own = `${path}.${field.name}`;
		if (field.widget === 'hidden') return [own];
		const inside = [
			...('fields' in field ? (field.fields as Field[]) : []),
			...('types' in field && field.types ? field.types.flatMap(({ fields = [] }) => fields) : []),
		];
		return hidden(inside, own);
	});
}

const kept = ['networks.status', 'portal.company.cases', 'cast.company.cases', 'cast.people'];
const isKept = ({ path }: Found) => kept.some((each) => path === each || path.startsWith(`${each}.`));
/** The editor asks for the shape of these before it shows their fields. */
const tellsShape = /\.kind$/;
/** Two shapes without a name: their fields stand side by side, and only one of them is filled in. */
const inEitherShape = /^paths\.steps\./;

test('switches of which files have to speak are told from those that are off where nothing is said', () => {
	const { said, unsaid } = switchesOf(kinds.map(([, schema]) => schema));
	expect(said.toSorted()).toEqual(['acknowledge', 'available', 'enabled', 'open']);
	expect(unsaid.toSorted()).toEqual(['breaks', 'confidence', 'correct', 'onHome', 'shuffle']);
});

test('what the editor cannot ask for is kept as it is', () => {
	expect(kinds.flatMap(([name, schema]) => hidden(editorFields(name, schema), name)).toSorted()).toEqual(kept.toSorted());
});

describe.each(kinds)('%s', (name, schema) => {
	const wanted = properties(schema, name).filter((each) => !isKept(each));
	const fields = asked(editorFields(name, schema), name)
		.map((each) => ({ ...each, path: schema.type === 'array' ? each.path.replace(`${name}.`, '') : each.path }))
		.filter((each) => !isKept(each) && each.path !== name);
	const paths = (list: readonly Found[]) => new Set(list.map(({ path }) => path));

	test('has a field for each that its schema asks for, and no other', () => {
		expect([...paths(wanted)].filter((path) => !tellsShape.test(path) && !paths(fields).has(path))).toEqual([]);
		expect([...paths(fields)].filter((path) => !paths(wanted).has(path))).toEqual([]);
	});

	test('requires what its schema requires, and nothing else', () => {
		const required = paths(fields.filter((each) => each.required));
		const needed = paths(wanted.filter((each) => each.required));
		expect([...needed].filter((path) => paths(fields).has(path) && !required.has(path) && !inEitherShape.test(path))).toEqual([]);
		expect([...required].filter((path) => !needed.has(path))).toEqual([]);
	});

	test('says below each field what its schema says of it', () => {
		const said = new Set(fields.map(({ path, hint }) => `${path}: ${hint}`));
		const silent = wanted.filter(({ path, hint }) => hint !== undefined && paths(fields).has(path) && !said.has(`${path}: ${hint}`));
		expect(silent.map(({ path }) => path)).toEqual([]);
	});
});
