import { describe, expect, test } from 'vitest';
import { lintQuestion } from '../../../../src/lib/quiz/lint/lint-question.ts';
import type { WrittenQuestion } from '../../../../src/lib/quiz/kinds/index.ts';
import type { ScenarioQuestion } from '../../../../src/lib/quiz/kinds/scenario/index.ts';
import { everyKind, match, matchWithOther, order, post, scenario, typed } from './questions.ts';

const languages = ['en', 'ru'];

/** Name, place and sentence of each finding. */
const found = (question: WrittenQuestion) =>
	lintQuestion(question, languages).map(({ path, warning = 'error', message }) => `${warning} ${path.join('.')}: ${message}`);

test.each([...everyKind, matchWithOther])('a sound question of the kind $kind has no finding', (question) => {
	expect(found(question)).toEqual([]);
});

test.each([...everyKind, matchWithOther])('a question of the kind $kind is read in the enabled languages only', (question) => {
	expect(lintQuestion(question, ['en'])).toEqual([]);
});

describe('an order', () => {
	const [first, second, third] = order.items as [(typeof order.items)[0], (typeof order.items)[0], (typeof order.items)[0]];

	test('of things that say the same', () => {
		expect(found({ ...order, items: [first, { ...second, text: { en: 'Thank him!', ru: 'Спросить' } }, third] })).toEqual([
			'error items.1.text.en: The things `thank` and `ask` say the same in `en`. Change one. (Haladyna, Downing & Rodriguez 2002)',
		]);
	});

	test('of things with one id', () => {
		expect(found({ ...order, items: [first, { ...second, id: 'thank' }, third] })).toEqual([
			'error items.1.id: Two things have the id `thank`. Give this one an id of its own.',
		]);
	});

	test.each([
		[{ en: 'Correct.' }, 'en', 'only says whether it is right. Say why'],
		[{ ru: 'Поблагодарить, спросить, что случилось, передать дальше' }, 'ru', 'only repeats it. Say why it is right or wrong'],
	])('whose explanation is empty: %j', (why, language, sentence) => {
		expect(found({ ...order, why: { ...order.why, ...(why as Record<string, string>) } })).toEqual([
			`error why.${language}: The explanation of the order ${sentence}. (Van der Kleij, Feskens & Eggen 2015)`,
		]);
	});
});

describe('a match', () => {
	const [press, fault] = match.pairs as [(typeof match.pairs)[0], (typeof match.pairs)[0]];

	test.each([
		['left', { left: { en: 'a journalist.', ru: 'Датчик' } }, 'left.en: The left sides', 'en'],
		['right', { right: { en: 'Support', ru: 'Пресс служба' } }, 'right.ru: The right sides', 'ru'],
	])('with a %s side that stands twice', (_side, change, place, language) => {
		expect(found({ ...match, pairs: [press, { ...fault, ...change } as typeof fault] })).toEqual([
			`error pairs.1.${place} \`press\` and \`fault\` say the same in \`${language}\`. Change one. (Haladyna, Downing & Rodriguez 2002)`,
		]);
	});

	test('whose explanation repeats a side', () => {
		expect(found({ ...match, pairs: [press, { ...fault, why: { en: 'A broken sensor: support.', ru: 'Там починят.' } }] })).toEqual([
			'error pairs.1.why.en: The explanation of pair `fault` only repeats it. Say why it is right or wrong. (Van der Kleij, Feskens & Eggen 2015)',
		]);
	});

	const [boss] = matchWithOther.others!;

	test.each([
		['the id of a pair', { id: 'fault' }, 'error others.0.id: Two pairs or others have the id `fault`. Give this one an id of its own.'],
		[
			'the words of a right side',
			{ right: { en: 'support', ru: 'Руководитель' } },
			'error others.0.right.en: The right sides `fault` and `boss` say the same in `en`. Change one. (Haladyna, Downing & Rodriguez 2002)',
		],
		[
			'an explanation that repeats it',
			{ why: { en: 'Your manager.', ru: 'Он на вашей стороне.' } },
			'error others.0.why.en: The explanation of right side `boss` only repeats it. Say why it is right or wrong. (Van der Kleij, Feskens & Eggen 2015)',
		],
		[
			'a length that gives it away',
			{ right: { en: 'You', ru: 'Вы' } },
			'longest-right others: In `en` the right answer has 12 characters and the wrong ones 3 on average, so its length gives it away. Shorten it, or write the others as fully (at most 1.4 times is fine). (Pham, Besanko & Devitt 2018)',
			'longest-right others: In `ru` the right answer has 11 characters and the wrong ones 2 on average, so its length gives it away. Shorten it, or write the others as fully (at most 1.4 times is fine). (Pham, Besanko & Devitt 2018)',
		],
	])('with a right side besides that has %s', (_what, change, ...findings) => {
		expect(found({ ...matchWithOther, others: [{ ...boss!, ...change }] })).toEqual(findings);
	});
});

describe('an answer to type', () => {
	test.each([
		[
			'missing in one language',
			{ en: ['#TepliaPeople'] },
			'error accept: No answer is accepted in `ru`. Add `ru: […]`, as every language of portal.yaml is needed.',
		],
		['that counts already', { ...typed.accept, ru: ['Ёж', '«еж»'] }, 'error accept.ru.1: `«еж»` counts as `Ёж` already. Remove it.'],
		[
			'of marks alone',
			{ ...typed.accept, en: ['…'] },
			'error accept.en.0: `…` is nothing that a reader could type. Write a word or a number.',
		],
	])('%s', (_what, accept, finding) => {
		expect(found({ ...typed, accept })).toEqual([finding]);
	});

	test('that the question says itself', () => {
		expect(found({ ...typed, stem: { ...typed.stem, ru: 'Какой хештег: #TepliaPeople?' } })).toEqual([
			'answer-in-stem stem.ru: The text says the answer itself («#TepliaPeople»). Put it in other words. (Haladyna, Downing & Rodriguez 2002)',
		]);
	});

	test('that is part of a longer word there passes', () => {
		expect(found({ ...typed, accept: { en: ['tag'], ru: ['тег'] } })).toEqual([]);
	});
});

describe('a post', () => {
	test.each([
		[false, 'error sentences: No sentence breaks a guideline. Add `breaks: true` to one that does.'],
		[true, 'error sentences: Every sentence breaks a guideline, so there is nothing to find. Add one that is fine.'],
	])('in which every sentence is alike (%s)', (breaks, finding) => {
		expect(found({ ...post, sentences: post.sentences.map((sentence) => ({ ...sentence, breaks })) })).toEqual([finding]);
	});

	test('with an explanation that only judges', () => {
		const [open, secret] = post.sentences as [(typeof post.sentences)[0], (typeof post.sentences)[0]];
		expect(found({ ...post, sentences: [open, { ...secret, why: { en: 'Dates.', ru: 'Неверно.' } }] })).toEqual([
			'error sentences.1.why.ru: The explanation of sentence `secret` only says whether it is right. Say why. (Van der Kleij, Feskens & Eggen 2015)',
		]);
	});
});

describe('a story', () => {
	/** The sound story with one choice that leads elsewhere; choices are numbered through all scenes. */
	const leading = (place: number, to: string): ScenarioQuestion => {
		let count = 0;
		return {
			...scenario,
			scenes: scenario.scenes.map((scene) => ({
				...scene,
				choices: scene.choices.map((choice) => (count++ === place ? { ...choice, to } : choice)),
			})),
		};
	};

	test('with a choice that leads nowhere; what cannot be reached therefore is told later', () => {
		expect(found(leading(2, 'helpd'))).toEqual([
			'error scenes.1.choices.0.to: There is no scene or ending `helpd`. Did you mean `helped`?',
		]);
		expect(found(leading(2, 'court'))).toEqual([
			'error scenes.1.choices.0.to: There is no scene or ending `court`. There are: `comment`, `number`, `helped`, `angry`.',
		]);
	});

	test.each([
		['the scene before', 3, 'comment'],
		['its own scene', 3, 'number'],
	])('that goes back to %s', (_what, place, to) => {
		expect(found(leading(place, to))).toEqual([
			`error scenes.1.choices.1.to: The choice leads back to \`${to}\`, so the story can go round and never end. Lead it on.`,
		]);
	});

	test('with a scene and an ending that no choice leads to', () => {
		expect(found(leading(0, 'angry'))).toEqual([
			'error scenes.1: No choice leads to the scene `number`. Let one lead there, or remove it.',
			'error endings.0: No choice leads to the ending `helped`. Let one lead there, or remove it.',
		]);
	});

	test('in which two ways meet is none that goes round', () => {
		expect(found(leading(1, 'number')).filter((line) => line.includes('round'))).toEqual([]);
	});

	test.each([
		['bad', 'No ending is good, so nobody can answer rightly. Write `result: good` at one.'],
		['good', 'Every ending is good, so there is nothing to choose. Let one be `fair` or `bad`.'],
	] as const)('all of whose endings are %s', (result, sentence) => {
		expect(found({ ...scenario, endings: scenario.endings.map((ending) => ({ ...ending, result })) })).toEqual([
			`error endings: ${sentence}`,
		]);
	});

	test('with one id for a scene and an ending', () => {
		const endings = [...scenario.endings, { ...scenario.endings[1]!, id: 'number' }];
		expect(found({ ...scenario, endings })).toEqual([
			'error endings.2.id: Two scenes or endings have the id `number`. Give this one an id of its own.',
		]);
	});

	test('whose good way is the longest choice', () => {
		const [first, second] = scenario.scenes as [ScenarioQuestion['scenes'][0], ScenarioQuestion['scenes'][0]];
		const choices = [{ ...first.choices[0]!, text: { en: 'Thank him and ask which sensor it was', ru: 'Спросить' } }, first.choices[1]!];
		expect(found({ ...scenario, scenes: [{ ...first, choices }, second] })).toEqual([
			'longest-right scenes.0.choices: In `en` the right answer has 37 characters and the wrong ones 6 on average, so its length gives it away. Shorten it, or write the others as fully (at most 1.4 times is fine). (Pham, Besanko & Devitt 2018)',
		]);
	});

	test('with two choices that say the same', () => {
		const [first, second] = scenario.scenes as [ScenarioQuestion['scenes'][0], ScenarioQuestion['scenes'][0]];
		const choices = [first.choices[0]!, { ...first.choices[1]!, text: { en: 'ask!', ru: 'Удалить' } }];
		expect(found({ ...scenario, scenes: [{ ...first, choices }, second] })).toEqual([
			'error scenes.0.choices.1.text.en: The choices `ask` and `delete` say the same in `en`. Change one. (Haladyna, Downing & Rodriguez 2002)',
		]);
	});
});
