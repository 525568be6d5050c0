import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, serialise } from '../../../src/lib/progress/parse.ts';
import { empty, limits } from '../../../src/lib/progress/state.ts';
import { progress } from './arbitrary.ts';

const answer = { revision: 1, chosen: ['a'], correct: true, at: 5 };
const tooLong = 'x'.repeat(limits.text + 1);

describe('any text', () => {
	test('never makes it throw, and what it returns can be stored and read back', () => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.json(),
			fc.json().map((json) => `{"version":1,"lessons":${json},"quizzes":{"q":${json}},"shares":{"s":${json}}}`),
			fc.tuple(progress, fc.nat()).map(([state, length]) => serialise(state).slice(0, length)),
		);
		fc.assert(
			fc.property(anything, (text) => {
				const { state } = parse(text);
				expect(parse(serialise(state))).toEqual({ state, setAside: [], newer: false });
			}),
		);
	});

	test('that was serialised gives the same state', () => {
		fc.assert(
			fc.property(progress, (state) => {
				expect(parse(serialise(state))).toEqual({ state, setAside: [], newer: false });
			}),
		);
	});

	test.each([
		['nothing', null],
		['an empty document', '{"version":1}'],
	])('of %s is the empty state', (_what, text) => {
		expect(parse(text)).toEqual({ state: empty(), setAside: [], newer: false });
	});

	test.each(['', 'null', '[]', '7', '{', '{"version":1', '{}', '{"version":"1"}', '{"version":0}', '{"__proto__":{"version":1}}'])(
		'that is no document is set aside whole: %s',
		(text) => {
			expect(parse(text)).toEqual({ state: empty(), setAside: [{ path: '', raw: text }], newer: false });
		},
	);

	test.each(['{"version":2}', '{"version":1.5,"lessons":7}', '{"version":1e999}'])('of a newer version is left alone: %s', (text) => {
		expect(parse(text)).toEqual({ state: empty(), setAside: [], newer: true });
	});
});

test('equal states give equal text, whatever the order of their keys', () => {
	const one = { ...empty(), lessons: { b: { done: true, at: 1 }, a: { done: false, at: 2 } } };
	const other = { ...empty(), lessons: { a: { at: 2, done: false }, b: { at: 1, done: true } } };
	expect(serialise(one)).toBe(serialise(other));
});

describe('an entry that cannot be read is set aside and its neighbours are kept', () => {
	const mark = { done: true, at: 1 };
	const readable = {
		version: 1,
		since: 3,
		lessons: { good: mark },
		quizzes: {
			q: {
				answers: { good: { first: answer, last: { ...answer, guess: true } } },
				passed: { revision: 1, at: 5, score: 1 },
				attempt: { number: 2, at: 5 },
			},
		},
		acknowledgements: { good: { 1: 5 } },
		shares: { good: { 'x/en/short': 5 } },
		posted: { good: mark },
		reviews: { good: { 5: 1 } },
		weeks: { 2: { first: 5, last: 6 } },
		badges: { good: 5 },
		preferences: { good: { value: 'en', at: 5 } },
	};
	const { lessons, quizzes, acknowledgements, shares, posted, reviews, weeks, badges, preferences } = readable;

	test.each<[path: string, value: unknown, document: object]>([
		['lessons.bad', true, { lessons: { ...lessons, bad: true } }],
		['lessons.bad', { done: 'yes', at: 1 }, { lessons: { ...lessons, bad: { done: 'yes', at: 1 } } }],
		['lessons.bad', { done: true }, { lessons: { ...lessons, bad: { done: true } } }],
		['lessons.bad', { done: true, at: -1 }, { lessons: { ...lessons, bad: { done: true, at: -1 } } }],
		['lessons.bad', { done: true, at: 1e300 }, { lessons: { ...lessons, bad: { done: true, at: 1e300 } } }],
		[`lessons.${tooLong}`, mark, { lessons: { ...lessons, [tooLong]: mark } }],
		['quizzes.bad', [], { quizzes: { ...quizzes, bad: [] } }],
		['quizzes.q.answers.bad', { first: 1, last: 2 }, withAnswer({ first: 1, last: 2 })],
		['quizzes.q.answers.bad', { first: { ...answer, chosen: 'a' } }, withAnswer({ first: { ...answer, chosen: 'a' } })],
		['quizzes.q.answers.bad', { last: { ...answer, revision: 0.5 } }, withAnswer({ last: { ...answer, revision: 0.5 } })],
		['quizzes.q.answers.bad', { last: { ...answer, chosen: [tooLong] } }, withAnswer({ last: { ...answer, chosen: [tooLong] } })],
		['acknowledgements.bad', 5, { acknowledgements: { ...acknowledgements, bad: 5 } }],
		['acknowledgements.good.2', '5', { acknowledgements: { good: { 1: 5, 2: '5' } } }],
		['shares.good.bad', null, { shares: { good: { ...shares.good, bad: null } } }],
		['posted.bad', 7, { posted: { ...posted, bad: 7 } }],
		['reviews.good.6', 5, { reviews: { good: { ...reviews.good, 6: 5 } } }],
		['reviews.good.6', 0, { reviews: { good: { ...reviews.good, 6: 0 } } }],
		['reviews.good.soon', 2, { reviews: { good: { ...reviews.good, soon: 2 } } }],
		['reviews.good.06', 2, { reviews: { good: { ...reviews.good, '06': 2 } } }],
		['weeks.bad', 5, { weeks: { ...weeks, bad: 5 } }],
		['weeks.bad', { first: 5 }, { weeks: { ...weeks, bad: { first: 5 } } }],
		['badges.bad', '5', { badges: { ...badges, bad: '5' } }],
		['preferences.bad', { value: 7, at: 5 }, { preferences: { ...preferences, bad: { value: 7, at: 5 } } }],
		['preferences.bad', { value: tooLong, at: 5 }, { preferences: { ...preferences, bad: { value: tooLong, at: 5 } } }],
		['lessons.bad', { done: true, at: limits.time + 1 }, { lessons: { ...lessons, bad: { done: true, at: limits.time + 1 } } }],
		['since', 8.64e15, { since: 8.64e15 }],
	])('%s: %j', (path, value, change) => {
		const { state, setAside } = parse(JSON.stringify({ ...readable, ...change }));
		expect(state).toEqual(path === 'since' ? { ...readable, since: 0 } : readable);
		expect(setAside).toEqual([{ path, raw: JSON.stringify(value) }]);
	});

	function withAnswer(bad: object): object {
		return { quizzes: { q: { ...quizzes.q, answers: { ...quizzes.q.answers, bad } } } };
	}

	test('a whole section', () => {
		const { state, setAside } = parse('{"version":1,"lessons":[1],"shares":{"guide":{"x/en/short":5}}}');
		expect(state).toEqual({ ...empty(), shares: { guide: { 'x/en/short': 5 } } });
		expect(setAside).toEqual([{ path: 'lessons', raw: '[1]' }]);
	});

	test('one of two answers to a question, for which the other stands in', () => {
		const { state, setAside } = parse(JSON.stringify({ version: 1, quizzes: { q: { answers: { one: { first: 'b', last: answer } } } } }));
		expect(state.quizzes).toEqual({ q: { answers: { one: { first: answer, last: answer } } } });
		expect(setAside).toEqual([{ path: 'quizzes.q.answers.one.first', raw: '"b"' }]);
	});

	test.each(['passed', 'attempt'])('the %s of a quiz', (part) => {
		const { state, setAside } = parse(JSON.stringify({ version: 1, quizzes: { q: { answers: {}, [part]: { at: 7 } } } }));
		expect(state.quizzes).toEqual({ q: { answers: {} } });
		expect(setAside).toEqual([{ path: `quizzes.q.${part}`, raw: '{"at":7}' }]);
	});
});

test('what a later release added is carried along: in every kind of entry, and as a section', () => {
	const later = { rating: 4, nested: { b: [1, { c: null }] } };
	const mark = { done: true, at: 1, ...later };
	const answer = { revision: 1, chosen: ['a'], correct: true, at: 5, ...later };
	const passed = { revision: 1, at: 5, score: 1, ...later };
	const quiz = { answers: { one: { first: answer, last: answer, ...later } }, passed, attempt: { number: 2, at: 5, ...later }, ...later };
	const text = JSON.stringify({
		version: 1,
		lessons: { a: mark },
		posted: { a: mark },
		quizzes: { q: quiz },
		weeks: { 1: { first: 1, last: 2, ...later } },
		preferences: { a: { value: 'b', at: 1, ...later } },
		cards: later,
		constructor: later,
	});
	const { state, setAside } = parse(text);
	expect(setAside).toEqual([]);
	expect(JSON.parse(serialise(state))).toMatchObject(JSON.parse(text) as object);
});

test('a field of a later release that could not be written again is set aside, and its entry is kept', () => {
	const deep = `${'['.repeat(30)}${']'.repeat(30)}`;
	const { state, setAside } = parse(`{"version":1,"lessons":{"a":{"done":true,"at":1,"deep":${deep},"__proto__":1}}}`);
	expect(state.lessons).toEqual({ a: { done: true, at: 1 } });
	expect(setAside.map(({ path }) => path)).toEqual(['lessons.a.deep', 'lessons.a.__proto__']);
});

test('a time later than is believed is set aside with its entry', () => {
	const { state, setAside } = parse('{"version":1,"lessons":{"a":{"done":true,"at":5},"b":{"done":true,"at":6}}}', 5);
	expect([Object.keys(state.lessons), setAside.map(({ path }) => path)]).toEqual([['a'], ['lessons.b']]);
});

test('a part nested too deeply to be written again is set aside, if need be with the whole text, and its neighbours are kept', () => {
	const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
	const text = `{"version":1,"lessons":{"good":{"done":true,"at":1},"deep":${deep}}}`;
	const { state, setAside } = parse(text);
	expect(state.lessons).toEqual({ good: { done: true, at: 1 } });
	expect(setAside.map(({ path }) => path)).toEqual(['lessons.deep']);
	expect([deep, text].includes(setAside[0]?.raw ?? '')).toBe(true);
});

test('a hostile document changes no prototype', () => {
	const { state } = parse('{"version":1,"lessons":{"__proto__":{"done":true,"at":1}},"quizzes":{"constructor":{"answers":{}}}}');
	expect(Object.keys(state.lessons)).toEqual(['__proto__']);
	expect(Object.getPrototypeOf(state.lessons)).toBeNull();
	expect('done' in {}).toBe(false);
});
