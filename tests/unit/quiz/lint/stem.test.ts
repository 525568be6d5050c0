import { describe, expect, test } from 'vitest';
import { lintStem } from '../../../../src/lib/quiz/lint/stem.ts';
import { choice } from './questions.ts';

/** What is found in a text of one language. */
const found = (language: string, stem: string) => lintStem({ ...choice, stem: { [language]: stem } }, [language]);

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
		expect(found(language, stem)).toEqual([
			{
				id: 'quiz/negative-stem',
				warning: 'negative-stem',
				path: ['stem', language],
				message:
					'The question asks for what is not so. Ask for what is right instead; a reader overlooks the small word. (Haladyna, Downing & Rodriguez 2002)',
			},
		]);
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
		expect(found(language, stem)).toEqual([]);
	});
});

describe('a text that asks nothing and sets no task is found', () => {
	test.each([
		['en', 'Comments on LinkedIn.'],
		['en', 'You find a fault in the data sheet.'],
		['en', 'A grower asks: “Does it rust?”.'],
		['en', 'Your answers matter.'],
		['en', 'Writers’ luck.'],
		['ru', 'Комментарии в LinkedIn.'],
		['ru', 'Вы нашли ошибку в паспорте датчика.'],
		['ru', 'Агроном спрашивает: «Он ржавеет?».'],
		['ru', 'Выборы названия канала.'],
	])('%s: %s', (language, stem) => {
		expect(found(language, stem).map(({ warning }) => warning)).toEqual(['no-question']);
	});
});

describe('a question, a task and a sentence to complete pass', () => {
	test.each([
		['en', 'What do you answer?'],
		['en', 'Four comments stand there. Choose all that fit.'],
		['en', 'A complaint arrives. Put your steps in order.'],
		['en', 'A good answer begins with…'],
		['en', 'Our hashtag is ____.'],
		['ru', 'Что вы ответите?'],
		['ru', 'Под постом четыре комментария. Отметьте все подходящие.'],
		['ru', 'Пришла жалоба. Расставьте шаги по порядку.'],
		['ru', 'Хороший ответ начинается с…'],
		['ru', 'Наш хештег: ____.'],
		['de', 'Kommentare auf LinkedIn.'],
	])('%s: %s', (language, stem) => {
		expect(found(language, stem)).toEqual([]);
	});
});

describe('a text in two languages', () => {
	const differing = (en: string, ru: string) => lintStem({ ...choice, stem: { en, ru } }, ['en', 'ru']);

	test.each([
		['Your link is dead. What do you do?', 'Ссылка не работает. Что вы сделаете?'],
		['A reader writes: “It fails. Always.” What do you answer?', 'Читатель пишет: «Не работает. Вообще». Что вы ответите?'],
		['It costs 2.5 euros, e.g. in May. Which one?', 'Он стоит 2,5 евро, т. е. недорого. Какой?'],
		['Someone asks “Why?” under your post… What now?', 'Под постом спрашивают «Почему?»… Что теперь?'],
		['Which one?!', 'Какой?'],
	])('has as many sentences in each: %s', (en, ru) => {
		expect(differing(en, ru)).toEqual([]);
	});

	test('has one more in one of them', () => {
		expect(differing('Your link is dead. What do you do?', 'Что делать, если ссылка не работает?')).toEqual([
			{
				id: 'quiz/stems-differ',
				warning: 'stems-differ',
				path: ['stem'],
				message:
					'The text has 2 sentences in `en` and 1 sentence in `ru`. Say the same in each language, sentence by sentence. (International Test Commission 2017)',
			},
		]);
	});
});
