import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../../src/lib/editing/components.ts';
import { draftHint } from '../../../src/lib/editing/collections.ts';
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
		if (typeof inside === 'string' && (['hint', 'description'].includes(name) || /label(?:_singular)?$/i.test(name))) yield [name, inside];
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

type Inside = { name: string; label?: string; field?: Inside; fields?: Inside[]; types?: Inside[] };

const inside = ({ field, fields = [], types = [] }: Inside, wanted: string): Inside =>
	[...(field ? [field] : []), ...fields, ...types].find(({ name }) => name === wanted)!;

const own = new Set(['Русский', 'Town Square', 'Town square', 'GitHub', 'GitLab']);
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
		const isSaid = (text: string) => text === draftHint || hints.has(text) || described.includes(JSON.stringify(text));
		expect(Object.keys(russian.hints).filter((text) => !isSaid(text))).toEqual([]);
	});

	test('calls a field where it stands, unless other fields have its name', () => {
		const labels = new Set(shown.flatMap(([name, text]) => (/label(?:_singular)?$/i.test(name) ? text.split(' – ') : [])));
		const hidden = new Set(JSON.stringify(config).match(/(?<="label(?:_singular)?":")[^"]*/g));
		expect(Object.keys(russian.labels).filter((label) => !labels.has(label) && !hidden.has(label))).toEqual([]);
	});

	test('names in hints no field by the word that files have for it', () => {
		const fields = new Set(JSON.stringify(config).match(/(?<="name":")[^"]*/g));
		const said = shown.flatMap(([name, text]) => (['hint', 'description'].includes(name) ? [text] : []));
		const named = (text: string) =>
			[...text.matchAll(/`(\w{3,})`|\b(?:severity|fixed|free|good|fair)\b/g)].some(([found, name]) => fields.has(name ?? found));
		expect([...new Set(said.filter(named))]).toEqual([]);
		expect(said.filter((text) => /^[А-Яа-яё]+( [а-яё]+)?\.$/.test(text) && text.length < 12)).toEqual([]);
	});

	test.each([
		['quizzes-town-square', 'draw', 'Сколько вопросов за раз'],
		['quizzes-town-square', 'questions.order.items', 'Что расставить'],
		['quizzes-town-square', 'questions.scenario.scenes.choices.to', 'Куда ведёт'],
		['decisions', 'questions.options.to', 'Куда ведёт'],
		['recognitions', 'to', 'Кому'],
		['leaders', 'reach', 'Как связаться'],
		['leaders', 'name', 'Имя'],
		['roi', 'reach', 'Охват'],
		['rules', 'find.patterns', 'Шаблоны'],
		['answers', 'answers.aliases.ru.item', 'Слово'],
	])('calls a field by what it is in its place: %s, %s', (kind, path, label) => {
		const told = inWords(config, russian).collections!.find(({ name }) => name === kind) as unknown as Inside;
		expect(path.split('.').reduce<Inside>(inside, told).label).toBe(label);
	});

	test('says all of it to people, and leaves what a file says', () => {
		const told = inWords(config, russian);
		const quizzes = told.collections!.find(({ name }) => name === 'quizzes-town-square')!;
		expect(quizzes).toMatchObject({ label: 'Тесты – Town Square', folder: 'quizzes/town-square' });
		const revision = (quizzes as unknown as { fields: { name: string }[] }).fields.find(({ name }) => name === 'revision');
		expect(revision).toMatchObject({ label: 'Номер правки', hint: expect.stringMatching(/^Увеличьте, когда верным стал другой ответ/) });
		const names = (value: unknown) => JSON.stringify(value).match(/"name":"[^"]*"/g);
		expect(names(told)).toEqual(names(config));
		expect(JSON.stringify(told)).toContain('","Строчные латинские буквы, цифры и одиночные дефисы, например `heat-loss-guide`."]');
	});
});
