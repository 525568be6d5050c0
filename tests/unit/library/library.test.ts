import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	facets,
	search,
	isNarrowed,
	networksOn,
	prepareItems,
	readQuery,
	sortItems,
	writeQuery,
	type IndexItem,
	type LibraryQuery,
} from '../../../src/lib/library/library.ts';

const today = '2027-03-10';
const base: IndexItem = {
	id: 'a',
	title: 'A calculator',
	summary: 'It counts heat.',
	networks: [{ id: 'linkedin' }, { id: 'x' }],
	topics: ['energy'],
	goal: 'traffic',
	audience: ['customers'],
	languages: ['en', 'ru'],
	kind: 'product',
	publishFrom: '2027-01-01',
};
const items: IndexItem[] = [
	base,
	{
		...base,
		id: 'b',
		title: 'Ёлка в теплице',
		topics: ['growers', 'energy'],
		networks: [{ id: 'telegram' }],
		kind: 'humour',
		expires: '2027-03-20',
	},
	{ ...base, id: 'c', title: 'Come and work here', topics: ['careers'], goal: 'hiring', kind: 'hiring', expires: '2027-12-31' },
	{ ...base, id: 'begins-later', publishFrom: '2027-03-11' },
	{ ...base, id: 'ended', expires: '2027-03-09' },
	{ ...base, id: 'held', held: [{ from: '2027-03-01', until: '2027-03-10' }] },
	{ ...base, id: 'barred', networks: [{ id: 'x', barredFrom: '2027-03-01' }] },
];
const wanted: LibraryQuery = { values: {}, text: '', sort: 'new' };
const none = () => false;
const ids = (entries: readonly { item: IndexItem }[]) => entries.map(({ item }) => item.id);
const entries = prepareItems(items, today, (_facet, value) => ({ careers: 'Jobs' })[value] ?? '');
const found = (change: Partial<LibraryQuery>, isShared: (id: string) => boolean = none) =>
	search(entries, { ...wanted, ...change }, isShared);

test('what is offered on a day is neither early nor late, neither held back nor without a network', () => {
	expect(ids(entries)).toEqual(['a', 'b', 'c']);
	expect(ids(prepareItems(items, '2027-03-11'))).toEqual(['a', 'b', 'c', 'begins-later', 'held']);
});

test('a network that takes advertisements up to a day only is left out from then on', () => {
	const networks = [{ id: 'x' }, { id: 'telegram', barredFrom: '2026-03-05' }, { id: 'vk', barredFrom: '' }];
	expect(networksOn(networks, '2026-03-04')).toEqual(['x', 'telegram']);
	expect(networksOn(networks, '2026-03-05')).toEqual(['x']);
});

describe('it finds', () => {
	test.each<[what: string, change: Partial<LibraryQuery>, expected: string[]]>([
		['everything', {}, ['a', 'b', 'c']],
		['by one value', { values: { topic: 'energy' } }, ['a', 'b']],
		['by several', { values: { topic: 'energy', network: 'x' } }, ['a']],
		['nothing for what no item has', { values: { kind: 'people' } }, []],
		['a part of a word, whatever its capitals', { text: 'CALC' }, ['a']],
		['every word, wherever it stands', { text: 'heat елка' }, ['b']],
		['a label', { text: 'jobs' }, ['c']],
		['what ends soon', { values: { ends: 'soon' } }, ['b']],
	])('%s', (_what, change, expected) => {
		expect(ids(found(change).entries)).toEqual(expected);
	});

	test.each([
		['no', ['b', 'c']],
		['yes', ['a']],
	])('what was shared: %s', (shared, expected) => {
		expect(ids(found({ values: { shared } }, (id) => id === 'a').entries)).toEqual(expected);
	});
});

test('an item ends soon in its last fourteen days', () => {
	const ending = (expires: string) => prepareItems([{ ...base, expires }], today)[0]?.values.ends.includes('soon');
	expect(['2027-03-10', '2027-03-24', '2027-03-25'].map(ending)).toEqual([true, true, false]);
});

const anItem: fc.Arbitrary<IndexItem> = fc.record({
	id: fc.uuid(),
	title: fc.constantFrom('One', 'Two'),
	summary: fc.constant('Words.'),
	networks: fc.subarray(
		['linkedin', 'telegram', 'x'].map((id) => ({ id })),
		{ minLength: 1 },
	),
	topics: fc.subarray(['energy', 'growers', 'team'], { minLength: 1 }),
	goal: fc.constantFrom('traffic', 'hiring'),
	audience: fc.subarray(['customers', 'everyone'], { minLength: 1 }),
	languages: fc.constant(['en', 'ru']),
	kind: fc.constantFrom('product', 'people'),
	publishFrom: fc.constant('2027-01-01'),
	expires: fc.constantFrom('2027-03-12', '2027-09-01', undefined),
});
const options = {
	network: ['linkedin', 'telegram', 'x'],
	topic: ['energy', 'growers', 'team'],
	goal: ['traffic', 'hiring'],
	audience: ['customers', 'everyone'],
	language: ['en', 'ru'],
	kind: ['product', 'people'],
	shared: ['no', 'yes'],
	ends: ['soon'],
};
const aWish: fc.Arbitrary<LibraryQuery> = fc.record({
	values: fc.record(
		Object.fromEntries(facets.map((facet) => [facet, fc.constantFrom(...options[facet])])) as Record<
			(typeof facets)[number],
			fc.Arbitrary<string>
		>,
		{ requiredKeys: [] },
	),
	text: fc.constantFrom('', 'one', 'two words'),
	sort: fc.constantFrom('new' as const, 'ends' as const, 'me' as const),
});
const isShared = (id: string) => id < '8';

test('an option shows as many items as it says', () => {
	fc.assert(
		fc.property(fc.array(anItem, { maxLength: 12 }), aWish, (list, wish) => {
			const all = prepareItems(list, today);
			const { counts } = search(all, wish, isShared);
			for (const facet of facets) {
				for (const value of options[facet]) {
					const { entries: shown } = search(all, { ...wish, values: { ...wish.values, [facet]: value } }, isShared);
					expect(counts[facet].get(value) ?? 0).toBe(shown.length);
				}
			}
		}),
	);
});

test('sorting leaves nothing out and adds nothing', () => {
	fc.assert(
		fc.property(fc.array(anItem, { maxLength: 12 }), aWish, (list, { sort }) => {
			const all = prepareItems(list, today);
			const result = sortItems(all, sort, { topics: new Set(['team']), networks: new Set(['x']) });
			expect(ids(result).toSorted()).toEqual(ids(all).toSorted());
		}),
	);
});

describe('it sorts', () => {
	const interests = { topics: new Set(['growers', 'energy', 'careers']), networks: new Set(['x']) };
	test.each([
		['new', ['a', 'b', 'c']],
		['ends', ['b', 'c', 'a']],
		['me', ['a', 'b', 'c']],
	] as const)('by %s', (sort, expected) => {
		expect(ids(sortItems(entries, sort, interests))).toEqual(expected);
	});

	test('for a reader without interests as it stands, and by topics before networks', () => {
		expect(ids(sortItems(entries, 'me', { topics: new Set(), networks: new Set() }))).toEqual(['a', 'b', 'c']);
		expect(ids(sortItems(entries, 'me', { topics: new Set(['careers']), networks: new Set(['telegram']) }))).toEqual(['b', 'c', 'a']);
	});
});

describe('the address', () => {
	test('says what is wanted, and what it says is read again', () => {
		fc.assert(
			fc.property(aWish, (wish) => {
				const address = new URLSearchParams('from=chat');
				writeQuery(address, wish, 'new');
				expect(address.get('from')).toBe('chat');
				expect(readQuery(address, options, 'new')).toEqual(wish);
				expect(isNarrowed(wish)).toBe([...address.keys()].some((name) => name !== 'from' && name !== 'sort'));
			}),
		);
	});

	test('may say what no filter has', () => {
		const address = new URLSearchParams('network=myspace&goal=__proto__&kind=&sort=best&shared=maybe&q=%3Cb%3E');
		expect(readQuery(address, options, 'me')).toEqual({ ...wanted, text: '<b>', sort: 'me' });
	});

	test('loses what is no longer wanted', () => {
		const address = new URLSearchParams('kind=people&q=a&shared=no&ends=soon&sort=ends');
		writeQuery(address, wanted, 'new');
		expect(address.toString()).toBe('');
	});
});
