import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../../src/lib/editing/components.ts';
import { russian } from '../../../src/lib/editing/russian.ts';
import { inWords } from '../../../src/lib/editing/words.ts';
import { collectionNames, singleFiles, yamlCollections } from '../../../src/schemas/collections.ts';
import { docsSchema } from '../../../src/schemas/docs.ts';
import { writtenSchema } from '../../../src/schemas/json-schema.ts';
import { context as both } from '../schemas/judge.ts';
import { configured } from './configured.ts';

const config = configured(['ru'], true);
const components = authorComponents({ networks: ['town-square'], contacts: ['questions'], people: [] });

/** What people read of a value, by the name of the property. */
function* texts(value: unknown): Generator<[name: string, text: string]> {
	if (typeof value !== 'object' || value === null) return;
	for (const [name, inside] of Object.entries(value)) {
		if (typeof inside === 'string' && (['hint', 'description'].includes(name) || name.toLowerCase().endsWith('label')))
			yield [name, inside];
		if (name === 'pattern' && Array.isArray(inside)) yield ['hint', String(inside[1])];
		yield* texts(inside);
	}
}

const isHidden = (value: object) => 'widget' in value && value.widget === 'hidden';

const visible = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.filter((each) => typeof each !== 'object' || !isHidden(each as object)).map(visible);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, visible(inside)]));
};

const own = new Set(['Русский', 'Town Square', 'Town square', 'Item']);
const shown = [...texts(visible([config, components]))];

describe('the editor in Russian', () => {
	test('has words for each label and each hint, beside a field or in the catalogue', () => {
		const isRussian = (text: string) => /[а-яё]/i.test(text);
		const lacking = shown.flatMap(([name, text]) => {
			if (name === 'hint' || name === 'description') return text in russian.hints || isRussian(text) ? [] : [text];
			return text.split(' – ').filter((part) => !(part in russian.labels || isRussian(part) || own.has(part)));
		});
		expect([...new Set(lacking)]).toEqual([]);
	});

	test('has no words for what no schema says', () => {
		const hints = new Set(shown.flatMap(([name, text]) => (['hint', 'description'].includes(name) ? [text] : [])));
		const context = { ...both, languages: ['ru'] };
		const described = JSON.stringify([
			...collectionNames.map((name) => writtenSchema(yamlCollections[name].schema(context))),
			...Object.values(singleFiles).map(({ schema }) => writtenSchema(schema(context))),
			writtenSchema(docsSchema),
		]);
		const isSaid = (text: string) => hints.has(text) || described.includes(JSON.stringify(text));
		expect(Object.keys(russian.hints).filter((text) => !isSaid(text))).toEqual([]);
	});

	test('calls a field where it stands, unless other fields have its name', () => {
		const labels = new Set(shown.flatMap(([name, text]) => (name.toLowerCase().endsWith('label') ? text.split(' – ') : [])));
		const hidden = new Set(JSON.stringify(config).match(/(?<="label(?:_singular)?":")[^"]*/g));
		expect(Object.keys(russian.labels).filter((label) => !labels.has(label) && !hidden.has(label))).toEqual([]);
	});

	test('says all of it to people, and leaves what a file says', () => {
		const told = inWords(config, russian);
		const quizzes = told.collections!.find(({ name }) => name === 'quizzes-town-square')!;
		expect(quizzes).toMatchObject({ label: 'Тесты – Town Square', folder: 'quizzes/town-square' });
		const revision = (quizzes as unknown as { fields: { name: string }[] }).fields.find(({ name }) => name === 'revision');
		expect(revision).toMatchObject({ label: 'Ревизия', hint: expect.stringMatching(/^Увеличьте, когда верным стал другой ответ/) });
		const names = (value: unknown) => JSON.stringify(value).match(/"name":"[^"]*"/g);
		expect(names(told)).toEqual(names(config));
		expect(JSON.stringify(told)).toContain('","Строчные латинские буквы, цифры и одиночные дефисы, например `heat-loss-guide`."]');
	});
});
