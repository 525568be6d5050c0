import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCode, checkReceipt } from '../../../src/lib/receipts/check.ts';
import { encodeReceipt, stepsMark } from '../../../src/lib/receipts/code.ts';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { makeReceipt } from '../../../src/lib/receipts/make-receipt.ts';
import type { Curriculum, CurriculumStep } from '../../../src/lib/receipts/curriculum.ts';
import type { Receipt } from '../../../src/lib/receipts/receipt.ts';
import { curriculum, earlierReceipt, finished, noon } from './curriculum.ts';
import { runs } from '../../property-runs.ts';

const today = '2026-12-24';
/** Whole numbers, both ends among them. */
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const receipt = earlierReceipt();
const present = makeReceipt(curriculum, 'new-hire', finished())!;
const check = (value: unknown, by: Curriculum = curriculum) => checkReceipt(JSON.stringify(value), by, today);
/** A receipt with a change, and a code that fits it. */
const forged = (change: Partial<Receipt>) => {
	const changed = { ...receipt, ...change };
	return { ...changed, code: encodeReceipt(changed) };
};
const [quizStep, guidelineStep, readStep] = receipt.steps as [Receipt['steps'][0], Receipt['steps'][0], Receipt['steps'][0]];

test.each([
	['makes', present],
	['made in an earlier release', receipt],
])('a receipt that the site %s is in order', (_when, made) => {
	expect(check(made)).toEqual({ content: made, path: 'new-hire', problems: [], notes: [] });
	expect(checkCode(made.code, curriculum, today)).toMatchObject({ path: 'new-hire', problems: [], notes: [] });
});

test('its code says the same date, and no score', () => {
	const { content } = checkCode(present.code, curriculum, today);
	expect(content).toMatchObject({ finished: present.finished, numbers: [2, 3] });
	expect(content).not.toHaveProperty('scores');
});

test('a code of an earlier release says the same date and scores', () => {
	expect(checkCode(receipt.code, curriculum, today).content).toMatchObject({
		finished: receipt.finished,
		scores: { first: 50, last: 100 },
		numbers: [2, 3],
	});
});

describe('what does not count', () => {
	test.each<[what: string, text: string, problem: unknown]>([
		['a text that is no JSON', '{"format":"outspoken-rec', { kind: 'unreadable' }],
		['another JSON file', '{"name":"outspoken"}', { kind: 'foreign' }],
		['a list', '[]', { kind: 'foreign' }],
		['an export of a newer version', JSON.stringify({ ...receipt, version: 2 }), { kind: 'newer' }],
		['a version that is a text', JSON.stringify({ ...receipt, version: '1' }), { kind: 'field', at: 'version' }],
		['a date that is none', JSON.stringify({ ...receipt, finished: '2026-02-30' }), { kind: 'field', at: 'finished' }],
		['an endless name', JSON.stringify({ ...receipt, name: 'a'.repeat(201) }), { kind: 'field', at: 'name' }],
		['no steps', JSON.stringify({ ...receipt, steps: [] }), { kind: 'field', at: 'steps' }],
		[
			'an answer that is a number',
			JSON.stringify({ ...receipt, steps: [{ ...quizStep, quiz: { ...quizStep.quiz, questions: { praise: { first: 1, last: true } } } }] }),
			{ kind: 'field', at: 'steps.0.quiz.questions.praise' },
		],
	])('%s', (_what, text, problem) => {
		expect(checkReceipt(text, curriculum, today)).toEqual({ problems: [problem], notes: [] });
	});

	test.each<[what: string, change: Partial<Receipt>, problem: unknown]>([
		['a path that the portal does not have', { path: 'constructor' }, { kind: 'unknownPath', at: 'constructor' }],
		['a step too few', { steps: [quizStep, guidelineStep] }, { kind: 'missingStep', at: 'guidelines/comments' }],
		[
			'a quiz only read',
			{ steps: [{ id: quizStep.id, done: quizStep.done }, guidelineStep, readStep] },
			{ kind: 'notPassed', at: quizStep.id },
		],
		[
			'too low a score',
			{ steps: [{ ...quizStep, quiz: { ...quizStep.quiz!, score: 0.49 } }, guidelineStep, readStep] },
			{ kind: 'notPassed', at: quizStep.id },
		],
		[
			'a revision to come',
			{ steps: [{ ...quizStep, quiz: { ...quizStep.quiz!, revision: 3 } }, guidelineStep, readStep] },
			{ kind: 'unknownRevision', at: quizStep.id },
		],
		[
			'a guideline only read',
			{ steps: [quizStep, { id: guidelineStep.id, done: guidelineStep.done }, readStep] },
			{ kind: 'notAcknowledged', at: guidelineStep.id },
		],
		['a day after tomorrow', { finished: '2026-12-26' }, { kind: 'future', at: '2026-12-26' }],
	])('%s', (_what, change, problem) => {
		expect(check(forged(change)).problems).toEqual([problem]);
	});

	const questions = quizStep.quiz!.questions!;
	const [question = ''] = Object.keys(questions);
	const withQuestions = (changed: object) => ({
		steps: [{ ...quizStep, quiz: { ...quizStep.quiz!, questions: changed } }, guidelineStep, readStep],
	});
	test.each<[what: string, change: object]>([
		['day', { finished: '2026-12-01' }],
		['name', { name: 'Somebody Else' }],
		['group', { group: 'Another team' }],
		['day of a step', { steps: [{ ...quizStep, done: '2026-12-01' }, guidelineStep, readStep] }],
		['questions, as there are none', withQuestions({})],
		['first answer', withQuestions({ ...questions, [question]: { first: !questions[question]!.first, last: questions[question]!.last } })],
		['score', { steps: [{ ...quizStep, quiz: { ...quizStep.quiz!, score: 0.99 } }, guidelineStep, readStep] }],
	])('a file that had another %s when it was made', (_what, change) => {
		expect(check({ ...receipt, ...change }).problems).toEqual([{ kind: 'changed' }]);
	});

	test('the order of fields and questions says nothing', () => {
		const turned = (value: object) => Object.fromEntries(Object.entries(value).toReversed());
		expect(check(turned({ ...receipt, ...withQuestions(turned(questions)) })).problems).toEqual([]);
	});
});

test('what was revised since is a note', () => {
	const later: Curriculum = {
		...curriculum,
		quizzes: { 'square/profile': { ...curriculum.quizzes['square/profile']!, revision: 3 } },
	};
	expect(check(receipt, later)).toMatchObject({ problems: [], notes: [{ kind: 'oldRevision', at: 'square/profile' }] });
	expect(checkCode(receipt.code, later, today)).toMatchObject({ problems: [], notes: [{ kind: 'oldRevision', at: 'square/profile' }] });
});

test.each([
	['asks for the version that was acknowledged, or a later one', { acknowledge: 3, version: 3 }, [], []],
	['has a new version that asks nobody again', { acknowledge: 2, version: 4 }, [], []],
	['asks for a newer one', { acknowledge: 4, version: 4 }, [], [{ kind: 'oldRevision', at: 'guidelines/disclosure' }]],
	['has no such version', { acknowledge: 1, version: 2 }, [{ kind: 'unknownRevision', at: 'guidelines/disclosure' }], []],
])('a guideline that %s', (_what, versions, problems, notes) => {
	const steps = curriculum.paths['new-hire']!.steps.map((step) => (step.acknowledge === undefined ? step : { ...step, ...versions }));
	const now: Curriculum = { ...curriculum, paths: { 'new-hire': { steps } } };
	expect(check(receipt, now)).toMatchObject({ problems, notes });
	expect(checkCode(receipt.code, now, today)).toMatchObject({ problems, notes });
});

test('a code of a path whose steps were others then says so', () => {
	const other: Curriculum = { ...curriculum, paths: { 'new-hire': { steps: curriculum.paths['new-hire']!.steps.slice(1) } } };
	expect(checkCode(receipt.code, other, today)).toMatchObject({ path: 'new-hire', problems: [], notes: [{ kind: 'otherSteps' }] });
});

describe('where lessons are to choose from', () => {
	const [profile, ...rest] = curriculum.paths['new-hire']!.steps as [CurriculumStep, ...CurriculumStep[]];
	const choosing = (...others: CurriculumStep[]): Curriculum => ({
		...curriculum,
		paths: { 'new-hire': { steps: [...others, profile].map((step): CurriculumStep => ({ ...step, choice: 1 })).concat(rest) } },
	});

	test('a receipt with one of them is in order, and so is its code', () => {
		const now = choosing({ id: 'pump/bucket' }, { id: 'pump/rope' });
		expect(check(present, now)).toMatchObject({ problems: [], notes: [] });
		expect(checkCode(present.code, now, today)).toMatchObject({ path: 'new-hire', problems: [], notes: [] });
	});

	test('one that was issued while all of them were asked for stays valid', () => {
		const all: Curriculum = { ...curriculum, paths: { 'new-hire': { steps: [{ id: 'pump/bucket' }, profile, ...rest] } } };
		const earlier = makeReceipt(all, 'new-hire', markLesson(finished(), 'pump/bucket', true, noon))!;
		expect(check(earlier, choosing({ id: 'pump/bucket' }))).toMatchObject({ problems: [], notes: [] });
		expect(checkCode(earlier.code, choosing({ id: 'pump/bucket' }), today)).toMatchObject({
			path: 'new-hire',
			problems: [],
			notes: [{ kind: 'otherSteps' }],
		});
	});

	test('of several selections with the mark of a code, the one that fits it best counts', () => {
		const now = choosing();
		const steps = now.paths['new-hire']!.steps;
		const mark = stepsMark(present.steps);
		const like = range(1, 20_000)
			.map((number) => ({ ...profile, id: `pump/${number}`, choice: 1, quiz: 'pump/rope' }))
			.find((other) => stepsMark([other, ...rest]) === mark)!;
		const quizzes = { ...now.quizzes, 'pump/rope': { ...curriculum.quizzes['square/profile']!, revision: 1 } };
		const both: Curriculum = { quizzes, paths: { 'new-hire': { steps: [like, ...steps] } } };
		expect(checkCode(present.code, both, today)).toMatchObject({ path: 'new-hire', problems: [], notes: [] });
	});

	test.each([
		[2, []],
		[10, []],
		[11, [{ kind: 'manyChoices' }]],
		[200, [{ kind: 'manyChoices' }]],
	])('a code of a path with %i choices of two is answered', (count, notes) => {
		const choices = range(1, count).map((choice) => [0, 1].map((which) => ({ id: `pump/${choice}-${which}`, choice })));
		const paths = { pump: { steps: choices.flat() } };
		const first = choices.map(([step]) => ({ ...step!, done: '2026-12-03' }));
		const code = encodeReceipt({ ...receipt, path: 'pump', steps: first });
		expect(checkCode(code, { quizzes: {}, paths }, today)).toMatchObject({ path: 'pump', problems: [], notes });
	});

	test('one with none of them, or with one that was only read, does not count', () => {
		const { steps } = receipt;
		expect(check(forged({ steps: steps.slice(1) }), choosing({ id: 'pump/bucket' })).problems).toEqual([
			{ kind: 'missingChoice', at: 'pump/bucket' },
		]);
		const read = forged({ steps: [{ id: quizStep.id, done: quizStep.done }, guidelineStep, readStep] });
		expect(check(read, choosing({ id: 'pump/bucket' })).problems).toEqual([{ kind: 'notPassed', at: quizStep.id }]);
	});
});

test('a code of another portal, and one of the future, do not count', () => {
	expect(checkCode(receipt.code, { quizzes: {}, paths: {} }, today).problems).toEqual([{ kind: 'unknownPath' }]);
	expect(checkCode(makeReceipt(curriculum, 'reader', finished(noon + 3e10))!.code, curriculum, today).problems).toMatchObject([
		{ kind: 'future' },
	]);
});

test('any JSON and any text is answered', () => {
	const odd = fc.oneof(
		fc.json(),
		fc.string({ unit: fc.constantFrom(...'=&%-О0Ａé{}[]":,\u0000\uD83C🍅') }),
		fc
			.tuple(fc.constantFrom(...Object.keys(receipt)), fc.jsonValue())
			.map(([field, value]) => JSON.stringify({ ...receipt, [field]: value })),
		fc.jsonValue().map((step) => JSON.stringify({ ...receipt, steps: [step, quizStep] })),
	);
	fc.assert(
		fc.property(odd, (text) => {
			expect(Array.isArray(checkReceipt(text, curriculum, today).problems)).toBe(true);
			expect(Array.isArray(checkCode(text, curriculum, today).problems)).toBe(true);
		}),
		{ numRuns: runs(500) },
	);
});
