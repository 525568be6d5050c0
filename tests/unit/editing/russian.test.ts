import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../../src/lib/editing/components.ts';
import { editorConfig } from '../../../src/lib/editing/config.ts';
import { russian } from '../../../src/lib/editing/russian.ts';
import { inWords } from '../../../src/lib/editing/words.ts';
import { collectionNames, singleFiles, yamlCollections } from '../../../src/schemas/collections.ts';
import { docsSchema } from '../../../src/schemas/docs.ts';
import { writtenSchema } from '../../../src/schemas/json-schema.ts';
import { context as both } from '../schemas/judge.ts';

const context = { ...both, languages: ['ru'] };
const kinds = writtenSchema(docsSchema).oneOf!;
const config = editorConfig({
	backend: { name: 'test-repo' },
	languages: [{ code: 'ru', label: 'Русский' }],
	defaultLanguage: 'ru',
	title: 'Голос',
	url: 'https://portal.example',
	yaml: collectionNames.map((name) => {
		const { folder, schema } = yamlCollections[name];
		return { name, folder, folders: name === 'quizzes' ? ['town-square'] : [], schema: writtenSchema(schema(context)) };
	}),
	files: Object.entries(singleFiles).map(([name, { file, schema }]) => ({ name, file, schema: writtenSchema(schema(context)) })),
	pages: kinds.map((schema, index) => ({ folder: ['programme/reports', 'training/town-square', 'guidelines'][index]!, schema })),
	titles: { 'town-square': 'Городская площадь' },
});
const components = authorComponents({ networks: ['town-square'], contacts: ['questions'], people: [] });

/** What people read of a value, by the name of the property. */
function* texts(value: unknown): Generator<[name: string, text: string]> {
	if (typeof value !== 'object' || value === null) return;
	for (const [name, inside] of Object.entries(value)) {
		if (typeof inside === 'string' && (name === 'hint' || name.toLowerCase().endsWith('label'))) yield [name, inside];
		yield* texts(inside);
	}
}

const isHidden = (value: object) => 'widget' in value && value.widget === 'hidden';

test('a page can be kept as a draft', () => {
	const pages = config.collections!.filter((collection) => 'name' in collection && collection.name?.startsWith('pages'));
	expect(pages).toHaveLength(kinds.length);
	for (const page of pages)
		expect('fields' in page && page.fields?.find(({ name }) => name === 'draft')).toMatchObject({ widget: 'boolean' });
});
const visible = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.filter((each) => typeof each !== 'object' || !isHidden(each as object)).map(visible);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, visible(inside)]));
};

const own = new Set(['Русский', 'Городская площадь', 'Town square', 'Item']);
const shown = [...texts(visible([config, components]))];

describe('the editor in Russian', () => {
	test('has words for each label and each hint', () => {
		const lacking = shown.flatMap(([name, text]) => {
			if (name === 'hint') return text in russian.hints ? [] : [text];
			return text.split(' – ').filter((part) => !(part in russian.labels) && !own.has(part));
		});
		expect([...new Set(lacking)]).toEqual([]);
	});

	test('has no words for what no schema says', () => {
		const hints = new Set(shown.flatMap(([name, text]) => (name === 'hint' ? [text] : [])));
		const described = JSON.stringify([
			...collectionNames.map((name) => writtenSchema(yamlCollections[name].schema(context))),
			...Object.values(singleFiles).map(({ schema }) => writtenSchema(schema(context))),
			kinds,
		]);
		const isSaid = (text: string) => hints.has(text) || described.includes(JSON.stringify(text));
		expect(Object.keys(russian.hints).filter((text) => !isSaid(text))).toEqual([]);
	});

	test('says all of it to people, and leaves what a file says', () => {
		const told = inWords(config, russian);
		const quizzes = told.collections!.find(({ name }) => name === 'quizzes-town-square')!;
		expect(quizzes).toMatchObject({ label: 'Тесты – Городская площадь', folder: 'quizzes/town-square' });
		const revision = (quizzes as unknown as { fields: { name: string }[] }).fields.find(({ name }) => name === 'revision');
		expect(revision).toMatchObject({ label: 'Ревизия', hint: expect.stringMatching(/^Увеличьте, когда верным стал другой ответ/) });
		const names = (value: unknown) => JSON.stringify(value).match(/"name":"[^"]*"/g);
		expect(names(told)).toEqual(names(config));
		expect(JSON.stringify(told)).toContain(String.raw`Постоянный id, один на весь сайт. (^`);
	});
});
