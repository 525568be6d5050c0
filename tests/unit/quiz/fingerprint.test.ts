import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meaningOf, ruleText } from '../../../src/lib/quiz/fingerprint.ts';
import type { WrittenQuestion } from '../../../src/lib/quiz/kinds/index.ts';
import { choice, everyKind, match, matchWithOther, order, post, scenario, typed } from './lint/questions.ts';
import { runs } from '../../property-runs.ts';

/** A copy in which every text by language reads otherwise. */
function reworded(value: unknown, key = ''): unknown {
	if (Array.isArray(value)) return value.map((each) => reworded(each));
	if (typeof value !== 'object' || value === null) return value;
	if ('en' in value && key !== 'accept') return { en: 'Something else.', ru: 'Другое.' };
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, reworded(each, name)]));
}

const meanings = (...questions: readonly WrittenQuestion[]) => new Set(questions.map(meaningOf)).size;

describe.each([...everyKind, matchWithOther])('the meaning of a question of the kind $kind', (question) => {
	test('is not in its wording', () => {
		const other = reworded(question) as WrittenQuestion;
		expect(other.stem).not.toEqual(question.stem);
		expect(meaningOf(other)).toBe(meaningOf(question));
	});

	test('is not in what its author accepts', () => {
		expect(meanings(question, { ...question, accepted: [{ warning: 'stems-differ', reason: 'So be it.' }] })).toBe(1);
	});

	test('is in its id and its rule', () => {
		expect(
			meanings(
				question,
				{ ...question, id: 'another' },
				{ ...question, ref: 'guidelines/comments' },
				{ ...question, ref: 'guidelines/comments#how-to-answer' },
			),
		).toBe(4);
	});
});

test('questions of different kinds have different meanings', () => {
	expect(meanings(...everyKind.map((question) => ({ ...question, id: 'one', ref: undefined })))).toBe(everyKind.length);
});

describe('the key is in the meaning', () => {
	test('of options: which there are and which are right, and whether one or several are asked for', () => {
		const [first, second, third] = choice.options as [(typeof choice.options)[0], (typeof choice.options)[0], (typeof choice.options)[0]];
		expect(
			meanings(
				choice,
				{ ...choice, options: [{ ...first, correct: false }, { ...second, correct: true }, third] },
				{ ...choice, options: [{ ...first, id: 'job' }, second, third] },
				{ ...choice, options: [first, second] },
				{ ...choice, kind: 'multiple' },
			),
		).toBe(5);
	});

	test('of an order: the order', () => {
		expect(meanings(order, { ...order, items: order.items.toReversed() }, { ...order, items: order.items.slice(0, 2) })).toBe(3);
	});

	test('of a match: the pairs, and what belongs to none', () => {
		const [boss] = matchWithOther.others!;
		expect(
			meanings(
				match,
				{ ...match, pairs: match.pairs.slice(0, 1) },
				matchWithOther,
				{ ...match, others: [boss!, { ...boss!, id: 'nobody' }] },
				{ ...match, pairs: [...match.pairs, { ...match.pairs[0]!, id: boss!.id }] },
			),
		).toBe(5);
	});

	test('of a match without others: as it was before there were any', () => {
		expect(meaningOf(match)).toBe('["who-answers","match",null,[["fault"],["press"]]]');
	});

	test('of a typed answer: what is accepted, in any language', () => {
		expect(
			meanings(
				typed,
				{ ...typed, accept: { ...typed.accept, ru: ['#TepliaPeople'] } },
				{ ...typed, accept: { ...typed.accept, en: [...typed.accept.en!, '#Teplia'] } },
				{ ...typed, accept: { en: typed.accept.ru!, ru: typed.accept.en! } },
			),
		).toBe(4);
	});

	test('of a post: which sentences break a guideline', () => {
		expect(meanings(post, { ...post, sentences: post.sentences.map((each) => ({ ...each, breaks: !each.breaks })) })).toBe(2);
	});

	test('of a story: where choices lead, where it begins and how it ends', () => {
		const [first, second] = scenario.scenes as [(typeof scenario.scenes)[0], (typeof scenario.scenes)[0]];
		expect(
			meanings(
				scenario,
				{ ...scenario, scenes: [second, first] },
				{ ...scenario, scenes: [{ ...first, choices: first.choices.map((each) => ({ ...each, to: 'angry' })) }, second] },
				{ ...scenario, endings: scenario.endings.map((each) => ({ ...each, result: 'fair' as const })) },
			),
		).toBe(4);
	});
});

const manyOthers = { ...match, others: ['boss', 'desk', 'nobody'].map((id) => ({ ...matchWithOther.others![0]!, id })) };

test('the places of options, pairs, sentences, choices and accepted answers are not in the meaning', () => {
	fc.assert(
		fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
			const mixed = <Entry>(list: readonly Entry[]) =>
				list
					.map((entry) => [numbers.next().value as number, entry] as const)
					.toSorted(([a], [b]) => a - b)
					.map(([, entry]) => entry);
			const accept = Object.fromEntries(mixed(Object.entries(typed.accept)).map(([language, answers]) => [language, mixed(answers)]));
			const [first, ...others] = scenario.scenes.map((scene) => ({ ...scene, choices: mixed(scene.choices) }));
			expect(meaningOf({ ...choice, options: mixed(choice.options) })).toBe(meaningOf(choice));
			expect(meaningOf({ ...match, pairs: mixed(match.pairs) })).toBe(meaningOf(match));
			expect(meaningOf({ ...manyOthers, others: mixed(manyOthers.others) })).toBe(meaningOf(manyOthers));
			expect(meaningOf({ ...post, sentences: mixed(post.sentences) })).toBe(meaningOf(post));
			expect(meaningOf({ ...typed, accept })).toBe(meaningOf(typed));
			expect(meaningOf({ ...scenario, scenes: [first!, ...mixed(others)], endings: mixed(scenario.endings) })).toBe(meaningOf(scenario));
		}),
		{ numRuns: runs(50) },
	);
});

test.each(['#tepliaPEOPLE', '«#TepliaPeople»', '#TepliaPeople.'])('an accepted answer that is graded alike is the same: %s', (answer) => {
	expect(meaningOf({ ...typed, accept: { ...typed.accept, ru: [answer, 'людитеплии'] } })).toBe(meaningOf(typed));
});

describe('the text of a rule', () => {
	const rule = new Map([
		['en', 'Say where you work.'],
		['ru', 'Скажите, где вы работаете.'],
	]);
	const changed = (language: string, words: string) => ruleText(new Map(rule).set(language, words));

	test.each([
		['en', 'Say  where\nyou work'],
		['en', 'SAY where you work!'],
		['ru', 'Скажите: где вы работаете?'],
	])('forgives white space, case and punctuation: %s %j', (language, words) => {
		expect(changed(language, words)).toBe(ruleText(rule));
	});

	test.each([
		['en', 'Say where you worked.'],
		['ru', 'Скажите, где вы не работаете.'],
		['de', 'Sag, wo du arbeitest.'],
	])('differs where the words do, in any language: %s %j', (language, words) => {
		expect(changed(language, words)).not.toBe(ruleText(rule));
	});

	test('does not depend on the order of the languages', () => {
		expect(ruleText(new Map([...rule].toReversed()))).toBe(ruleText(rule));
	});
});
