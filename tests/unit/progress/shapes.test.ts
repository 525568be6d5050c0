import { expect, test } from 'vitest';
import { parse, serialise } from '../../../src/lib/progress/parse.ts';

const at = Date.UTC(2026, 0, 1, 12);
const id = 'why-we-speak/what-an-advocate-is';
const question = 'honest-opinion';
const good = { done: true, at };
const answer = { revision: 1, chosen: ['a'], correct: true, at };
const inQuiz = (part: unknown) => ({ quizzes: { [id]: part } });
const inAnswer = (part: unknown) => inQuiz({ answers: { [question]: part } });

const shapes: Record<string, object> = {
	'sections that are texts': {
		quizzes: 'x',
		acknowledgements: 'x',
		shares: 'x',
		reviews: 'x',
		weeks: 'x',
		badges: 'x',
		preferences: 'x',
		since: 'x',
	},
	'sections that are lists': {
		quizzes: [1],
		acknowledgements: [],
		shares: [null],
		reviews: [[]],
		weeks: [],
		badges: [],
		preferences: [{}],
	},
	'sections that are nothing': {
		quizzes: null,
		acknowledgements: null,
		shares: null,
		reviews: null,
		weeks: null,
		badges: null,
		preferences: null,
		since: null,
	},
	'a quiz that is a number': inQuiz(7),
	'answers that are a list': inQuiz({ answers: [answer] }),
	'an answer that is a text': inAnswer('right'),
	'an answer whose parts are of wrong types': inAnswer({ first: { ...answer, chosen: 'a' }, last: { ...answer, at: 'today' } }),
	'a choice that is a number': inAnswer({ first: { ...answer, chosen: [1] }, last: { ...answer, chosen: [null] } }),
	'a pass without a score': inQuiz({ answers: {}, passed: { revision: 1, at } }),
	'a pass with a score beyond all': inQuiz({ answers: {}, passed: { revision: 1, at, score: 99 } }),
	'a round that is a text': inQuiz({ answers: {}, attempt: { number: 'two', at } }),
	'times out of reach': {
		acknowledgements: { 'guidelines/disclosure': { 1: 9e15 } },
		shares: { 'heat-loss-calculator': { 'x/en/short': -1 } },
		badges: { 'first-lesson': 1e300 },
	},
	'times that are texts': {
		acknowledgements: { 'guidelines/disclosure': { 1: 'yesterday' } },
		shares: { a: { 'x/en/a': '5' } },
		weeks: { 1: { first: '1', last: at } },
	},
	'ratings of no such scale': { reviews: { [question]: { [at]: 9, soon: 2 } } },
	'preferences of wrong types': {
		preferences: { language: 'ru', badges: { value: true, at }, 'interest/topic/sensors': { value: 'yes' } },
	},
	'a nest of a thousand lists': inAnswer(Array.from({ length: 1000 }).reduce((nest) => [nest], 'deep')),
};

/** The values in an object, however deep they stand. */
const valuesOf = (part: unknown): unknown[] => (typeof part === 'object' && part !== null ? Object.values(part).flatMap(valuesOf) : [part]);

// Pages that meet such documents are in tests/e2e/storage-shapes.test.ts.
test.each(Object.entries(shapes))('%s are set aside, nothing of them is left, and their neighbours stay', (_what, parts) => {
	const { state, setAside } = parse(JSON.stringify({ version: 1, lessons: { [id]: good }, ...parts }));
	expect(setAside.length).toBeGreaterThan(0);
	const { version, since, lessons, ...rest } = state;
	expect({ version, since, lessons }).toEqual({ version: 1, since: 0, lessons: { [id]: good } });
	expect(valuesOf(rest)).toEqual([]);
	expect(parse(serialise(state))).toEqual({ state, setAside: [], newer: false });
});
