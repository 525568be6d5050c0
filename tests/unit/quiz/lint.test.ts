import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lintQuestion, lintQuiz } from '../../../src/lib/quiz/lint.ts';
import type { QuizData } from '../../../src/schemas/quiz.ts';

type Question = Parameters<typeof lintQuestion>[0];
type Texts = Record<string, string>;

const languages = ['en', 'ru'];

function option(id: string, text: Texts, correct = false): Question['options'][number] {
	return { id, correct, text, why: { en: 'Because readers say so.', ru: 'Так говорят читатели.' } };
}

const sound: Question = {
	id: 'praise',
	kind: 'single',
	stem: { en: 'You praise a sensor. What do you add?', ru: 'Вы хвалите датчик. Что добавите?' },
	options: [
		option('work', { en: 'My job', ru: 'Работу' }, true),
		option('price', { en: 'What it costs', ru: 'Сколько стоит' }),
		option('link', { en: 'A link to us', ru: 'Нашу ссылку' }),
	],
};

const asking = (language: string, stem: string): Question => ({ ...sound, stem: { ...sound.stem, [language]: stem } });

/** The sound question with the third option worded so. */
function offering(language: string, text: string): Question {
	const [first, second, third] = sound.options as [Question['options'][number], Question['options'][number], Question['options'][number]];
	return { ...sound, options: [first, second, { ...third, text: { ...third.text, [language]: text } }] };
}

const negative = 'The question asks for what is not so. Ask for what is right instead; a reader overlooks the small word.';

test('a sound question has no finding', () => {
	expect(lintQuestion(sound, languages)).toEqual([]);
});

describe('a question that asks for what is not so is found', () => {
	test.each([
		['en', 'Which of these is not a reason to post?'],
		['en', 'Which of these isn’t a reason to post?'],
		['en', "Which comment doesn't need an answer?"],
		['en', 'What should you not post?'],
		['en', 'What shouldn’t you post?'],
		['en', 'Which posts should an employee not share?'],
		['en', 'You find a leaked price list. What can you not do with it?'],
		['en', 'Which of these cannot be shared?'],
		['en', 'Which of these never belongs in a post?'],
		['en', 'When should you not answer a comment?'],
		['en', 'Who may not speak to the press?'],
		['en', 'Which of these is no advertisement?'],
		['en', 'What not to do with a leaked photo?'],
		['en', 'If the link does not work, which step does not help?'],
		['en', 'Which of these does a good headline not contain?'],
		['en', 'In which case is a label not needed?'],
		['en', 'What do you never post?'],
		['en', 'Choose all that do not fit.'],
		['en', 'Choose everything you would not post.'],
		['en', 'Select the post that is not an advertisement.'],
		['en', 'All of these help, except:'],
		['en', 'All of these help except one. Which one?'],
		['en', 'Which of these fit, except one?'],
		['ru', 'Какой из этих постов не реклама?'],
		['ru', 'Какую ссылку не стоит пересылать?'],
		['ru', 'В каком посте не нужна пометка?'],
		['ru', 'Каких слов не должно быть в посте?'],
		['ru', 'Что из этого не подходит?'],
		['ru', 'Из этих шагов какой не поможет?'],
		['ru', 'Что вы никогда не напишете?'],
		['ru', 'Чего не стоит писать клиенту?'],
		['ru', 'О чём не стоит писать?'],
		['ru', 'Какой из заголовков не говорит, где вы работаете?'],
		['ru', 'Под постом четыре комментария. Какой вы не удалите?'],
		['ru', 'Кто не может отвечать журналистам?'],
		['ru', 'Кому не нужно показывать прототип?'],
		['ru', 'Как не стоит отвечать на критику?'],
		['ru', 'Если ссылка битая, какой шаг не поможет?'],
		['ru', 'Как вы думаете, что не подходит?'],
		['ru', 'Вы нашли чужой прайс: что с ним не надо делать?'],
		['ru', 'Выберите всё, что не подходит.'],
		['ru', 'Отметьте пост, который не нуждается в пометке.'],
		['ru', 'Подходит всё, кроме:'],
		['ru', 'Все ответы верны, кроме одного. Какого?'],
	])('%s: %s', (language, stem) => {
		expect(lintQuestion(asking(language, stem), languages)).toEqual([{ path: ['stem', language], message: negative }]);
	});
});

describe('a question that asks for what is right passes, whatever its situation says', () => {
	test.each([
		['en', 'You do not know what went wrong. What do you answer?'],
		['en', 'Your link is not tracked, and what you measure does not show it. What helps?'],
		['en', 'What do you do if the link does not work?'],
		['en', 'What do you do when a reader doesn’t believe you?'],
		['en', 'What do you answer somebody who does not agree?'],
		['en', 'Which post tells readers what they do not know yet?'],
		['en', 'What is the best reply to someone you do not know?'],
		['en', 'Which reply shows you are not a bot?'],
		['en', 'How do you say that you are not the press office?'],
		['en', 'Which post is better, and is it not too long?'],
		['en', 'What do you do with a post not marked as an advertisement?'],
		['en', 'What do you change so that the reader is not misled?'],
		['en', 'What is good not only for you?'],
		['en', 'A reader writes: “Which sensor does not fail?” What do you answer?'],
		['en', 'A reader writes: “What does not work?”. Choose all that fit.'],
		['en', 'Why should you not delete the comment?'],
		['en', 'Everyone except you has posted. What do you do?'],
		['en', 'Which rule holds on every network except LinkedIn?'],
		['en', 'Choose the answer for a reader that is not at work.'],
		['en', 'Choose all that fit.'],
		['en', 'Which of these is NOT a reason to post?'],
		['en', 'All of these help, EXCEPT:'],
		['en', 'You are not thrilled by the release. What do you write?'],
		['ru', 'Что не так с этим постом?'],
		['ru', 'Чего не хватает посту?'],
		['ru', 'Что здесь не менее важно?'],
		['ru', 'Какой пост займёт не больше минуты?'],
		['ru', 'Что нужно не только вам?'],
		['ru', 'Какой совет не повредит никому?'],
		['ru', 'Что вы сделаете, если ссылка не работает?'],
		['ru', 'Что вы ответите тому, кто не согласен?'],
		['ru', 'Какой пост понравится тем, кто вас не знает?'],
		['ru', 'Что поправить, чтобы не обидеть читателя?'],
		['ru', 'Как ответить, что дата не объявлена?'],
		['ru', 'Какой ответ покажет, что вы не робот?'],
		['ru', 'Кто вам ответит, если не пресс-служба?'],
		['ru', 'Как не потерять читателей?'],
		['ru', 'Почему не стоит удалять комментарий?'],
		['ru', 'Вы молчали, потому что не знали ответа. Что напишете?'],
		['ru', 'Читатель пишет: «Что у вас не работает?» Что ответите?'],
		['ru', 'Дата не объявлена, но вы её знаете. Что напишете?'],
		['ru', 'Кроме вас, в чате три коллеги. Что сделаете?'],
		['ru', 'Что, кроме ссылки, нужно посту?'],
		['ru', 'Какой из этих постов НЕ реклама?'],
		['ru', 'Выберите всё, что подходит.'],
		['ru', 'Выберите ответ для читателя, который не согласен.'],
	])('%s: %s', (language, stem) => {
		expect(lintQuestion(asking(language, stem), languages)).toEqual([]);
	});
});

test('a stem in a language without patterns passes', () => {
	expect(lintQuestion(asking('de', 'Was ist nicht richtig?'), ['de'])).toEqual([]);
});

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
		expect(lintQuestion(offering(language, text), languages)).toEqual([
			{ path: ['options', 2, 'text', language], message: `Option \`link\` sums the others up («${text}»). Write an answer of its own.` },
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
		expect(lintQuestion(offering(language, text), languages)).toEqual([]);
	});
});

describe('options that say the same are found', () => {
	test.each([
		['in other case and punctuation', 'en', 'What, it costs!'],
		['with ё for е', 'ru', 'Сколько стоит.'],
		['with other spaces', 'en', ' what  it costs '],
	])('%s', (_what, language, text) => {
		expect(lintQuestion(offering(language, text), languages)).toEqual([
			{ path: ['options', 2, 'text', language], message: `Options \`price\` and \`link\` say the same in \`${language}\`. Change one.` },
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
		expect(lintQuestion({ ...sound, options }, ['en'])).toEqual([]);
	});

	test('and an explanation that repeats its option too', () => {
		const [first, ...others] = sound.options;
		const question = { ...sound, options: [{ ...first!, why: { en: 'My job!', ru: 'Честно.' } }, ...others] };
		expect(lintQuestion(question, languages)).toEqual([
			{
				path: ['options', 0, 'why', 'en'],
				message: 'The explanation of option `work` repeats the option. Say why it is right or wrong.',
			},
		]);
	});
});

describe('the length of the right answer', () => {
	const sized = (...lengths: number[]): Question => ({
		...sound,
		options: lengths.map((length, index) => option(`o${index}`, { en: `${'x'.repeat(length - 1)}${index}` }, index === 0)),
	});

	test.each([
		[14, 10, 10],
		[140, 100, 100],
		[5, 1, 1],
		[3, 2, 2],
	])('passes when %i characters stand beside %i and %i', (...lengths) => {
		expect(lintQuestion(sized(...lengths), ['en'])).toEqual([]);
	});

	test.each([
		[141, 100, 100],
		[29, 20, 20],
		[60, 70, 10],
	])('is found when %i characters stand beside %i and %i', (right, first, second) => {
		expect(lintQuestion(sized(right, first, second), ['en'])).toEqual([
			{
				path: ['options'],
				message: `In \`en\` the right answer has ${right} characters and the wrong ones ${(first + second) / 2} on average, so its length gives it away. Shorten it, or write the others as fully (at most 1.4 times is fine).`,
			},
		]);
	});
});

describe('the key', () => {
	test.each<[what: string, kind: Question['kind'], right: boolean[], message: string]>([
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
		const options = sound.options.map((each, index) => ({ ...each, correct: right[index]! }));
		expect(lintQuestion({ ...sound, kind, options }, languages)).toEqual([{ path: ['options'], message }]);
	});

	test('two options with one id', () => {
		const options = sound.options.map((each, index) => ({ ...each, id: index === 0 ? 'a' : 'b' }));
		expect(lintQuestion({ ...sound, options }, languages)).toEqual([
			{ path: ['options', 2, 'id'], message: 'Two options have the id `b`. Give this one an id of its own.' },
		]);
	});
});

describe('a quiz as a whole', () => {
	/** Questions whose right answers stand in these places. */
	const quiz = (...places: number[]) => ({
		questions: places.map((place, index) => ({
			...sound,
			id: `q${index}`,
			options: sound.options.map((each, at) => ({ ...each, correct: at === place })),
		})),
	});

	test.each([[[0, 1, 0]], [[1, 1]], [[2]], [[]]])('right answers in the places %j pass', (places) => {
		expect(lintQuiz(quiz(...places))).toEqual([]);
	});

	test('right answers always in one place are found', () => {
		expect(lintQuiz(quiz(1, 1, 1))).toEqual([
			{ path: ['questions'], message: 'The right answer is option 2 in every question. Move some, so that the place gives nothing away.' },
		]);
	});

	test('two questions with one id are found', () => {
		const { questions } = quiz(0, 1);
		expect(lintQuiz({ questions: questions.map((each) => ({ ...each, id: 'same' })) })).toEqual([
			{ path: ['questions', 1, 'id'], message: 'Two questions of this quiz have the id `same`. Give this one an id of its own.' },
		]);
	});
});

const folder = join(import.meta.dirname, '../../../quizzes');

test.each(globSync('**/*.yaml', { cwd: folder }).toSorted())('the quiz %s is sound', (file) => {
	const quiz = parse(readFileSync(join(folder, file), 'utf8')) as QuizData;
	expect(quiz.questions.flatMap((question) => lintQuestion(question, languages))).toEqual([]);
	expect(lintQuiz(quiz)).toEqual([]);
});
