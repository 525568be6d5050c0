import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion } from '../../../../src/lib/quiz/choice/choice.ts';
import { lintChoice } from '../../../../src/lib/quiz/choice/lint.ts';
import type { Texts } from '../../../../src/lib/quiz/kinds/kind.ts';
import { choice, option } from './questions.ts';

const languages = ['en', 'ru'];

/** The sound question with the third option worded so. */
function offering(language: string, text: string): ChoiceQuestion {
	return { ...choice, options: choice.options.with(2, option('link', { ...choice.options[2]!.text, [language]: text })) };
}

/** The sound question with the first option explained so. */
function explaining(why: Texts): ChoiceQuestion {
	return { ...choice, options: choice.options.with(0, { ...choice.options[0]!, why: { ...choice.options[0]!.why, ...why } }) };
}

/** Name and place of each finding. */
const found = (question: ChoiceQuestion, read = languages) =>
	lintChoice(question, read).map(({ path, warning = 'error' }) => `${warning} ${path.join('.')}`);

describe('an option that sums the others up is found', () => {
	test.each([
		['en', 'All of the above'],
		['en', 'All the above.'],
		['en', 'None of the above, sadly'],
		['en', 'Both of these'],
		['en', 'All of these'],
		['en', 'Neither of the other answers'],
		['en', 'All answers are right'],
		['en', 'All are correct'],
		['en', 'Both are right'],
		['en', 'Everything listed'],
		['en', 'None of these answers'],
		['en', 'No answer is right'],
		['en', 'Both'],
		['en', 'A and B'],
		['en', 'Both A and C'],
		['ru', 'Всё перечисленное'],
		['ru', 'Все из перечисленного'],
		['ru', 'Ничего из вышеперечисленного.'],
		['ru', 'Ни один из названных'],
		['ru', 'Ни один из вариантов'],
		['ru', 'Все варианты верны'],
		['ru', 'Оба варианта'],
		['ru', 'Оба ответа верны'],
		['ru', 'Все верны'],
		['ru', 'Всё верно'],
		['ru', 'Нет верного ответа'],
		['ru', 'Правильного ответа нет'],
		['ru', 'Ни один ответ не верен'],
		['ru', 'Всё вышеперечисленное'],
		['ru', 'И то, и другое'],
		['ru', 'Ни то, ни другое'],
		['ru', 'А и Б'],
		['ru', 'Варианты А и В'],
	])('%s: %s', (language, text) => {
		expect(lintChoice(offering(language, text), languages)).toEqual([
			{
				id: 'quiz/catch-all',
				path: ['options', 2, 'text', language],
				message: `Option \`link\` sums the others up («${text}»). Write an answer of its own. (Haladyna, Downing & Rodriguez 2002)`,
			},
		]);
	});
});

describe('an option that begins alike but is an answer of its own passes', () => {
	test.each([
		['en', 'All of the growers'],
		['en', 'None of the photos'],
		['en', 'All of these photos'],
		['en', 'All of them'],
		['en', 'Both colleagues'],
		['en', 'Nothing, it is fine'],
		['en', 'A and an apple'],
		['en', 'One of our photos'],
		['ru', 'Все из отдела'],
		['ru', 'Оба датчика'],
		['ru', 'Все фото сразу'],
		['ru', 'Ничего не добавлю'],
		['ru', 'Всё о датчике'],
		['ru', 'Ни один датчик'],
	])('%s: %s', (language, text) => {
		expect(lintChoice(offering(language, text), languages).filter(({ warning }) => warning === undefined)).toEqual([]);
	});
});

describe('options that say the same are found', () => {
	test.each([
		['in other case and punctuation', 'en', 'What, it costs!'],
		['with ё for е', 'ru', 'Сколько стоит.'],
		['with other spaces', 'en', ' what  it costs '],
	])('%s', (_what, language, text) => {
		expect(lintChoice(offering(language, text), languages)).toEqual([
			{
				id: 'quiz/same-words',
				path: ['options', 2, 'text', language],
				message: `The options \`price\` and \`link\` say the same in \`${language}\`. Change one. (Haladyna, Downing & Rodriguez 2002)`,
			},
		]);
	});

	test.each([
		['signs', ['C', 'C++', 'C#']],
		['a minus', ['5 °C', '−5 °C', '-5 °C!']],
		['more and less', ['5 m', '< 5 m', '> 5 m']],
		['a hashtag', ['Teplia', '#Teplia', '@Teplia']],
		['emoji', ['👍', '👎', '🙂']],
	])('but not where %s make the difference', (_what, texts) => {
		const options = texts.map((text, index) => option(`o${index}`, { en: text }, index === 0));
		expect(found({ ...choice, options }, ['en'])).toEqual([]);
	});
});

describe('an explanation that explains nothing is found', () => {
	test.each([
		['en', 'My job!', 'repeats'],
		['en', 'Right, my job.', 'repeats'],
		['en', 'That is correct because my job', 'repeats'],
		['en', 'Correct.', 'whether'],
		['en', 'Yes, this is the right answer!', 'whether'],
		['ru', 'Работу.', 'repeats'],
		['ru', 'Верно: работу', 'repeats'],
		['ru', 'Это правильный ответ.', 'whether'],
		['ru', 'Да, верно', 'whether'],
	])('%s: %s', (language, why, sentence) => {
		const [finding, ...others] = lintChoice(explaining({ [language]: why }), languages);
		expect(finding).toMatchObject({
			id: 'quiz/empty-explanation',
			path: ['options', 0, 'why', language],
			message: expect.stringMatching(`^The explanation of option \`work\` .*${sentence}.*Eggen 2015\\)$`),
		});
		expect(others).toEqual([]);
	});

	test.each([
		['en', 'My job is what they weigh.'],
		['en', 'Right, readers weigh it.'],
		['ru', 'Верно, читатели это учтут.'],
	])('one that says more passes: %s: %s', (language, why) => {
		expect(found(explaining({ [language]: why }))).toEqual([]);
	});
});

describe('words that leave no exception', () => {
	test.each([
		['en', 'Always a link'],
		['en', 'A link to all'],
		['en', 'It never fails'],
		['ru', 'Ссылку всегда'],
		['ru', 'Ссылки на все'],
		['ru', 'Он никогда не'],
	])('are found where only wrong options have them: %s: %s', (language, text) => {
		expect(found(offering(language, text))).toEqual([`absolute-words options.2.text.${language}`]);
	});

	test.each([
		['en', 'Nothing at all'],
		['en', 'All right then'],
		['en', 'Overall, no'],
		['ru', 'Всё о датчике'],
		['ru', 'Все же нет'],
		['ru', 'Всего ничего'],
	])('pass in a phrase that says something else: %s: %s', (language, text) => {
		expect(found(offering(language, text))).toEqual([]);
	});

	test('pass where a right option has them too', () => {
		const question = offering('en', 'Always a link');
		expect(found({ ...question, options: question.options.with(0, option('work', { en: 'Always my job', ru: 'Работу' }, true)) })).toEqual(
			[],
		);
	});
});

describe('the number of options', () => {
	const numbered = (count: number) =>
		Array.from({ length: count }, (_, index) => option(`o${index}`, { en: `Answer ${index}`, ru: `Ответ ${index}` }, index === 0));

	test.each([2, 3, 4])('%i pass', (count) => {
		expect(found({ ...choice, options: numbered(count) })).toEqual([]);
	});

	test.each([5, 6])('%i are many', (count) => {
		expect(found({ ...choice, options: numbered(count) })).toEqual(['many-options options']);
	});
});

describe('the length of the right answer', () => {
	const sized = (language: string, ...lengths: number[]): ChoiceQuestion => ({
		...choice,
		options: lengths.map((length, index) => option(`o${index}`, { [language]: `${'x'.repeat(length - 1)}${index}` }, index === 0)),
	});

	test.each([
		[14, 10, 10],
		[140, 100, 100],
		[5, 1, 1],
		[3, 2, 2],
	])('passes when %i characters stand beside %i and %i', (...lengths) => {
		expect(found(sized('ru', ...lengths), ['ru'])).toEqual([]);
	});

	test.each([
		[141, 100, 100],
		[29, 20, 20],
		[60, 70, 10],
	])('is found when %i characters stand beside %i and %i', (right, first, second) => {
		expect(lintChoice(sized('ru', right, first, second), ['ru'])).toEqual([
			{
				id: 'quiz/longest-right',
				warning: 'longest-right',
				path: ['options'],
				message: `In \`ru\` the right answer has ${right} characters and the wrong ones ${(first + second) / 2} on average, so its length gives it away. Shorten it, or write the others as fully (at most 1.4 times is fine). (Pham, Besanko & Devitt 2018)`,
			},
		]);
	});
});

describe('the key', () => {
	test.each<[what: string, kind: ChoiceQuestion['kind'], right: boolean[], message: string]>([
		['no right option', 'single', [false, false, false], 'No option is marked as right. Add `correct: true` to the right one.'],
		[
			'two right options of one',
			'single',
			[true, true, false],
			'2 options are marked as right, but `single` takes one. Keep one `correct: true`, or write `kind: multiple`.',
		],
		[
			'one right option of several',
			'multiple',
			[true, false, false],
			'One option is marked as right, but `multiple` takes two or more. Write `kind: single`.',
		],
		[
			'only right options',
			'multiple',
			[true, true, true],
			'Every option is marked as right. Add a wrong one that a sensible person might choose.',
		],
	])('%s', (_what, kind, right, message) => {
		const options = choice.options.map((each, index) => ({ ...each, correct: right[index]! }));
		expect(lintChoice({ ...choice, kind, options }, languages)).toEqual([{ id: 'quiz/answer-key', path: ['options'], message }]);
	});

	test('two options with one id', () => {
		const options = choice.options.map((each, index) => ({ ...each, id: index === 0 ? 'a' : 'b' }));
		expect(lintChoice({ ...choice, options }, languages)).toEqual([
			{ id: 'id/repeated', path: ['options', 2, 'id'], message: 'Two options have the id `b`. Give this one an id of its own.' },
		]);
	});
});
