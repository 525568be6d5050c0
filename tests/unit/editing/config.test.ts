import type { EntryCollection, Field } from '@sveltia/cms';
import { expect, test } from 'vitest';
import { editorConfig } from '../../../src/lib/editing/config.ts';
import { writtenSchema } from '../../../src/schemas/json-schema.ts';
import { docsSchema } from '../../../src/schemas/docs.ts';

const languages = [
	{ code: 'en', label: 'English' },
	{ code: 'ru', label: 'Русский' },
];
const kinds = writtenSchema(docsSchema).oneOf!;
const { collections = [] } = editorConfig({
	backend: { name: 'test-repo' },
	languages,
	defaultLanguage: 'en',
	title: 'Outspoken',
	url: 'https://outspoken.example',
	yaml: [],
	files: [],
	pages: kinds.map((schema) => ({ folder: String(schema.properties!['kind']!.const), schema })),
	titles: {},
});

/** A field and all that stands inside it. */
function withInside(field: Field): Field[] {
	const { field: each, fields = [], types = [] } = field as { field?: Field; fields?: Field[]; types?: Field[] };
	return [field, ...[...(each ? [each] : []), ...fields, ...types].flatMap(withInside)];
}

test.each(collections.map((collection) => [String(collection.name), collection as EntryCollection] as const))(
	'%s: each field is written in every language, inside lists too',
	(_, { fields }) => {
		const all = (fields as Field[]).flatMap(withInside);
		expect(all.length).toBeGreaterThan(5);
		expect(all.filter((field) => !('i18n' in field) || field.i18n !== true).map(({ name }) => name)).toEqual([]);
	},
);
