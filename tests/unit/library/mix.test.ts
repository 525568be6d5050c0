import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markPosted, recordShare } from '../../../src/lib/library/shares.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import { kindsDue, lastKinds, plan, roundOf, sharedItemIds, type Candidate } from '../../../src/lib/library/mix.ts';
import { daysAfter } from '../../../src/lib/time/calendar.ts';
import { isOffered } from '../../../src/lib/time/visibility.ts';

const mix = [
	{ kind: 'expertise', posts: 2 },
	{ kind: 'people', posts: 1 },
	{ kind: 'hiring', posts: 0 },
];

describe('what the reader has shared', () => {
	const apply = (...changes: ((state: Progress) => Progress)[]) => changes.reduce((state, change) => change(state), empty());
	const copied = (item: string, at: number) => (state: Progress) => recordShare(state, item, 'x/en/short', at);
	const posted = (item: string, done: boolean, at: number) => (state: Progress) => markPosted(state, item, done, at);

	test('is what they copied or marked, the last one first, each once', () => {
		expect(sharedItemIds(apply(copied('a', 1), copied('b', 2), posted('c', true, 3), copied('a', 4)))).toEqual(['a', 'c', 'b']);
	});

	test('is not what they have taken back', () => {
		expect(sharedItemIds(apply(copied('a', 1), posted('a', false, 2)))).toEqual([]);
		expect(sharedItemIds(apply(posted('a', true, 1), posted('a', false, 2), posted('a', true, 3)))).toEqual(['a']);
	});

	test('counts by kind, as many as a round has, and without what is no item any more', () => {
		expect(roundOf(mix)).toBe(3);
		expect(lastKinds(['a', 'gone', 'constructor', 'b', 'c', 'd'], { a: 'people', b: 'hiring', c: 'expertise', d: 'people' }, mix)).toEqual([
			'people',
			'hiring',
			'expertise',
		]);
	});
});

describe('the kind that is due', () => {
	test.each<[last: string[], due: string[]]>([
		[[], ['expertise', 'people']],
		[['expertise'], ['people', 'expertise']],
		[
			['expertise', 'expertise'],
			['people', 'expertise'],
		],
		[
			['people', 'people', 'people'],
			['expertise', 'people'],
		],
		[
			['hiring', 'hiring'],
			['expertise', 'people'],
		],
	])('after %j is %j', (last, due) => {
		expect(kindsDue(mix, last)).toEqual(due);
	});

	test('in the long run makes the mix', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 }), (weights) => {
				const parts = weights.map((posts, index) => ({ kind: `k${index}`, posts }));
				fc.pre(roundOf(parts) > 0);
				const written: string[] = [];
				for (let post = 0; post < roundOf(parts); post++) written.push(kindsDue(parts, written)[0]!);
				for (const { kind, posts } of parts) expect(written.filter((each) => each === kind)).toHaveLength(posts);
			}),
		);
	});
});

const day = fc.integer({ min: 0, max: 90 }).map((days) => daysAfter('2026-11-24', days));
const candidate = fc
	.record({
		kind: fc.constantFrom('expertise', 'people', 'hiring', 'unknown'),
		publishFrom: day,
		ends: fc.option(day),
		held: fc.option(day),
	})
	.map(({ ends, held, ...item }): Omit<Candidate, 'id'> => ({
		...item,
		expires: ends ?? undefined,
		held: held === null ? [] : [{ from: held, until: daysAfter(held, 5) }],
	}));
const candidates = fc.array(candidate, { maxLength: 30 }).map((items) => items.map((item, index) => ({ ...item, id: `item-${index}` })));
const situation = fc.record({
	candidates,
	sharedEvery: fc.integer({ min: 1, max: 4 }),
	last: fc.array(fc.constantFrom('expertise', 'people', 'hiring'), { maxLength: 3 }),
	weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
	posts: fc.integer({ min: 0, max: 10 }),
	from: day,
	seed: fc.string(),
});

describe('a plan', () => {
	test('never has an item twice, nor one that was shared, has ended, has not begun or is held back', () => {
		fc.assert(
			fc.property(situation, ({ candidates: items, sharedEvery, last, weekdays, posts, from, seed }) => {
				const shared = new Set(items.filter((_, index) => index % sharedEvery === 0).map(({ id }) => id));
				const found = plan({ weekdays: new Set(weekdays), posts, from }, { mix, last, candidates: items, shared, seed });
				const ids = found.map(({ item }) => item.id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.filter((id) => shared.has(id))).toEqual([]);
				expect(found.filter(({ item, date }) => !isOffered(item, date))).toEqual([]);
				expect(found.filter(({ item }) => item.kind === 'hiring' || item.kind === 'unknown')).toEqual([]);
			}),
		);
	});

	test('has one post a day at most, on the days that were chosen, in their order, and no more than was wished', () => {
		fc.assert(
			fc.property(situation, ({ candidates: items, last, weekdays, posts, from, seed }) => {
				const found = plan({ weekdays: new Set(weekdays), posts, from }, { mix, last, candidates: items, shared: new Set(), seed });
				const dates = found.map(({ date }) => date);
				expect(dates).toEqual([...new Set(dates)].toSorted());
				expect(dates.filter((date) => date < from || !weekdays.includes(new Date(date).getUTCDay() || 7))).toEqual([]);
				expect(found.length).toBeLessThanOrEqual(posts);
			}),
		);
	});

	const always = (id: string, kind: string): Candidate => ({ id, kind, publishFrom: '2026-01-01' });
	const three = [always('a', 'expertise'), always('b', 'expertise'), always('c', 'people'), always('d', 'hiring')];
	const wish = { weekdays: new Set([2, 4]), posts: 3, from: '2026-11-25' };

	test('follows the mix from where the reader stands', () => {
		const found = plan(wish, { mix, last: ['expertise', 'expertise'], candidates: three, shared: new Set(), seed: '' });
		expect(found.map(({ date, item }) => [date, item.kind])).toEqual([
			['2026-11-26', 'people'],
			['2026-12-01', 'expertise'],
			['2026-12-03', 'expertise'],
		]);
	});

	test('takes another kind where the one that is due has nothing left', () => {
		const found = plan(wish, { mix, last: [], candidates: three, shared: new Set(['a', 'b']), seed: '' });
		expect(found.map(({ item }) => item.id)).toEqual(['c']);
	});

	test('is the same again, and another in another browser', () => {
		const many = Array.from({ length: 40 }, (_, index) => always(`item-${index}`, 'expertise'));
		const planned = (seed: string) => plan(wish, { mix, last: [], candidates: many, shared: new Set(), seed }).map(({ item }) => item.id);
		expect(planned('one')).toEqual(planned('one'));
		expect(planned('one')).not.toEqual(planned('two'));
	});
});
