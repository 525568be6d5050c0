import type { EntryCollection, Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/lib/editing/english.ts';
import { russian } from '../../../src/lib/editing/russian.ts';
import { inWords } from '../../../src/lib/editing/words.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { guidelineGroups } from '../../../src/schemas/docs.ts';
import { configured } from './configured.ts';

const config = configured(['en', 'ru']);
const collections = config.collections!.filter((collection) => !('divider' in collection)) as EntryCollection[];
const named = (name: string) => collections.find((collection) => collection.name === name)!;
const all = collections.map((collection) => [collection.name, collection] as const);
const pages = all.filter(([name]) => name.startsWith('pages'));

/** A field and all that stands inside it. */
function withInside(field: Field): Field[] {
	const { field: each, fields = [], types = [] } = field as { field?: Field; fields?: Field[]; types?: Field[] };
	return [field, ...[...(each ? [each] : []), ...fields, ...types].flatMap(withInside)];
}

/** The fields of a kind of file, by their path. */
function fieldAt(collection: string, path: string): Field & { label?: string; hint?: string } {
	const [first, ...rest] = path.split('.');
	const top = named(collection).fields!.find(({ name }) => name === first) as Field;
	return rest.reduce((field, name) => withInside(field).find((each) => each !== field && each.name === name)!, top);
}

test.each(pages)('%s: each field is written in every language, inside lists too', (_, { fields }) => {
	const inside = (fields as Field[]).flatMap(withInside);
	expect(inside.length).toBeGreaterThan(5);
	expect(inside.filter((field) => !('i18n' in field) || field.i18n !== true).map(({ name }) => name)).toEqual([]);
});

describe('the list of kinds', () => {
	test('has each kind once', () => {
		const kinds = all.map(([name]) => name.replace(/-town-square$/, '')).filter((name) => !name.startsWith('pages'));
		expect(kinds.toSorted()).toEqual([...collectionNames].toSorted());
		expect(pages).toHaveLength(3);
	});

	test('begins with the work of every day, under the words of the site', () => {
		const labels = config.collections!.map((collection) => ('label' in collection ? collection.label : '—'));
		expect(labels.slice(0, 8)).toEqual([
			'Library',
			'Quick answers',
			'Topics of the week',
			'Thanks',
			'Campaigns',
			'Quiet periods',
			'—',
			'Programme – Reports',
		]);
		expect(labels).toContain('Quizzes – Town Square');
	});
});

describe.each(all)('%s', (_, { fields, slug, ...collection }) => {
	test('what is new begins as a draft, on top of the form', () => {
		expect(fields![0]).toMatchObject({ name: 'draft', widget: 'boolean', default: true });
		expect(fields!.filter((field) => field.name === 'draft')).toHaveLength(1);
	});

	test('keeps its files and their names', () => {
		expect(collection).toMatchObject({ create: true, delete: false });
		expect([['create'], false]).toContainEqual((slug as { editable: unknown }).editable);
	});

	test('gives no file a name by chance', () => {
		expect(JSON.stringify(slug)).not.toContain('uuid');
		const { template, hint } = slug as { template?: string; hint?: string };
		const tags = [...(template ?? '').matchAll(/\{\{([\w.]+)/g)].map(([, tag]) => tag!.split('.')[0]);
		for (const tag of tags) expect(fields!.find((field) => field.name === tag)).not.toMatchObject({ required: false });
		const isFixed = template !== undefined && tags.length === 0;
		expect(isFixed || hint !== undefined).toBe(true);
	});
});

describe('names of new files', () => {
	const slugOf = (name: string) => named(name).slug as { template?: string; pattern: [string, string] };
	const accepts = (name: string, slug: string) => new RegExp(slugOf(name).pattern[0]).test(slug);

	test('of answers begin with a theme, and what is said names all themes', () => {
		for (const theme of guidelineGroups) {
			expect(accepts('answers', theme) && accepts('answers', `${theme}-photos`)).toBe(true);
		}
		for (const words of [english, russian]) {
			const { pattern, hint } = inWords(named('answers').slug as { hint: string; pattern: [string, string] }, words, {
				themes: 'one, two',
			});
			expect([pattern[1], hint]).toEqual([expect.stringContaining('(one, two)'), expect.stringContaining('(one, two)')]);
			for (const theme of guidelineGroups) expect(pattern[1]).not.toContain(theme);
		}
		for (const wrong of ['99f128b9', 'postings', 'posting-', 'photos-posting', 'posting_photos'])
			expect(accepts('answers', wrong)).toBe(false);
	});

	test('of quizzes and word lists are typed', () => {
		expect([slugOf('quizzes-town-square').template, slugOf('terms').template]).toEqual([undefined, undefined]);
	});

	test('of weeks are the Monday, and of what there is one of, its own', () => {
		expect(slugOf('weeks').template).toContain('{{week');
		expect(named('mix')).toMatchObject({ limit: 1, slug: { template: 'advice', editable: false } });
	});
});

describe('a field', () => {
	test('of a language says what is written in it', () => {
		expect(fieldAt('shareables', 'image.alt').label).toBe('Alt text');
		expect(fieldAt('shareables', 'image.alt.en').label).toBe('Alt text – English');
		expect(fieldAt('campaigns', 'title.ru').label).toBe('Title – Русский');
	});

	test('of a network that is not in use says so', () => {
		expect(fieldAt('shareables', 'posts.town-square')).toMatchObject({
			label: 'Town square – not in use',
			hint: expect.stringContaining('nobody sees'),
		});
		expect(fieldAt('shareables', 'posts.town-square.en').label).toBe('Town square – not in use – English');
	});

	test('of a draft says what its switch does, whichever way it stands', () => {
		for (const words of [english, russian]) {
			const [draft] = inWords(named('shareables'), words).fields as { hint: string }[];
			expect(draft!.hint).toMatch(/^(?:While this is on|Пока включено), /);
		}
		expect((named('shareables').fields![0] as { hint: string }).hint).toContain('Saved is not published yet');
	});

	test('with choices calls each by its name for people', () => {
		expect(fieldAt('shareables', 'goal')).toMatchObject({
			options: expect.arrayContaining([{ label: 'New colleagues', value: 'hiring' }]),
		});
		const choices = all
			.flatMap(([, { fields }]) => (fields as Field[]).flatMap(withInside))
			.flatMap((field) => ('options' in field ? field.options : []));
		expect(choices.filter((choice) => typeof choice !== 'object')).toEqual([]);
		expect(choices.length).toBeGreaterThan(100);
	});

	test('of an address or a loose date refuses what the check refuses', () => {
		const accepts = (path: string, text: string) =>
			new RegExp((fieldAt('gains', path) as unknown as { pattern: [string] }).pattern[0]).test(text);
		for (const address of ['https://example.org/page', 'http://example.org', '$website/news'])
			expect(accepts('source.url', address)).toBe(true);
		for (const wrong of ['not an address', 'www.example.org', 'https://']) expect(accepts('source.url', wrong)).toBe(false);
		for (const date of ['2023', '2023-07', '2023-07-01']) expect(accepts('source.date', date)).toBe(true);
		for (const wrong of ['yesterday', '07.2023', '2023-7']) expect(accepts('source.date', wrong)).toBe(false);
	});

	test('of a list adds one, not many', () => {
		const lists = all.flatMap(([, { fields }]) => (fields as Field[]).flatMap(withInside)).filter(({ widget }) => widget === 'list');
		expect(lists.filter((list) => !(list as { label_singular?: string }).label_singular)).toEqual([]);
		expect(fieldAt('answers', 'answers')).toMatchObject({ label_singular: 'Answer' });
		expect(fieldAt('weeks', 'points')).toMatchObject({ label_singular: 'Point' });
		expect(named('shareables')).toMatchObject({ label_singular: 'Item' });
	});

	test('of a picture to share looks where such pictures lie', () => {
		expect(fieldAt('shareables', 'image.file')).toMatchObject({ media_folder: '/public/share', public_folder: '/share' });
		expect(config).toMatchObject({ media_folder: '/public/images', public_folder: '/images' });
	});
});
