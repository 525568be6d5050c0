import type { SingleQuestion } from '../../../../src/lib/quiz/kinds/single/index.ts';
import type { WrittenQuestion } from '../../../../src/lib/quiz/kinds/index.ts';
import type { Texts } from '../../../../src/lib/quiz/kinds/kind.ts';
import type { MatchQuestion } from '../../../../src/lib/quiz/kinds/match/index.ts';
import type { OrderQuestion } from '../../../../src/lib/quiz/kinds/order/index.ts';
import type { PostQuestion } from '../../../../src/lib/quiz/kinds/post/index.ts';
import type { ScenarioQuestion } from '../../../../src/lib/quiz/kinds/scenario/index.ts';
import type { TextQuestion } from '../../../../src/lib/quiz/kinds/text/index.ts';

/** One sound question of each kind; tests spoil a copy. */
const why: Texts = { en: 'Because readers say so.', ru: 'Так говорят читатели.' };

export function option(id: string, text: Texts, correct = false): SingleQuestion['options'][number] {
	return { id, correct, text, why };
}

export const choice: SingleQuestion = {
	id: 'praise',
	kind: 'single',
	ref: 'guidelines/disclosure',
	stem: { en: 'You praise a sensor. What do you add?', ru: 'Вы хвалите датчик. Что добавите?' },
	options: [
		option('work', { en: 'My job', ru: 'Работу' }, true),
		option('price', { en: 'What it costs', ru: 'Сколько стоит' }),
		option('link', { en: 'A link to us', ru: 'Нашу ссылку' }),
	],
};

export const order: OrderQuestion = {
	id: 'complaint',
	kind: 'order',
	stem: { en: 'A grower complains. Put your steps in order.', ru: 'Агроном жалуется. Расставьте шаги по порядку.' },
	items: [
		{ id: 'thank', text: { en: 'Thank him', ru: 'Поблагодарить' } },
		{ id: 'ask', text: { en: 'Ask what happened', ru: 'Спросить, что случилось' } },
		{ id: 'pass-on', text: { en: 'Pass it on', ru: 'Передать дальше' } },
	],
	why,
};

export const match: MatchQuestion = {
	id: 'who-answers',
	kind: 'match',
	stem: { en: 'Who answers whom? Match them.', ru: 'Кто кому отвечает? Соедините.' },
	pairs: [
		{ id: 'press', left: { en: 'A journalist', ru: 'Журналистка' }, right: { en: 'The press office', ru: 'Пресс-служба' }, why },
		{ id: 'fault', left: { en: 'A broken sensor', ru: 'Сломанный датчик' }, right: { en: 'Support', ru: 'Поддержка' }, why },
	],
};

/** The same with a right side that belongs to nothing. */
export const matchWithOther: MatchQuestion = {
	...match,
	others: [{ id: 'boss', right: { en: 'Your manager', ru: 'Руководитель' }, why }],
};

export const typed: TextQuestion = {
	id: 'hashtag',
	kind: 'text',
	stem: { en: 'Which hashtag do our people use?', ru: 'Какой хештег у наших людей?' },
	accept: { en: ['#TepliaPeople', 'TepliaPeople'], ru: ['#TepliaPeople', 'ЛюдиТеплии'] },
	why,
};

export const post: PostQuestion = {
	id: 'draft',
	kind: 'post',
	stem: { en: 'Mark what breaks a guideline.', ru: 'Отметьте, что нарушает правила.' },
	network: 'linkedin',
	author: { en: 'Anna', ru: 'Анна' },
	role: { en: 'Engineer', ru: 'Инженер' },
	sentences: [
		{ id: 'open', breaks: false, text: { en: 'I work at Teplia.', ru: 'Я работаю в Теплии.' }, why },
		{ id: 'secret', breaks: true, text: { en: 'The new sensor comes in May.', ru: 'Новый датчик выйдет в мае.' }, why },
	],
};

export const scenario: ScenarioQuestion = {
	id: 'story',
	kind: 'scenario',
	stem: { en: 'A comment arrives. What do you do?', ru: 'Пришёл комментарий. Что вы сделаете?' },
	scenes: [
		{
			id: 'comment',
			text: { en: '“It failed.”', ru: '«Он отказал».' },
			choices: [
				{ id: 'ask', text: { en: 'Ask', ru: 'Спросить' }, to: 'number' },
				{ id: 'delete', text: { en: 'Delete', ru: 'Удалить' }, to: 'angry' },
			],
		},
		{
			id: 'number',
			text: { en: 'He sends a number.', ru: 'Он прислал номер.' },
			choices: [
				{ id: 'pass-on', text: { en: 'Pass on', ru: 'Передать' }, to: 'helped' },
				{ id: 'argue', text: { en: 'Argue', ru: 'Спорить' }, to: 'angry' },
			],
		},
	],
	endings: [
		{ id: 'helped', result: 'good', text: { en: 'He thanks you.', ru: 'Он благодарит.' }, why },
		{ id: 'angry', result: 'bad', text: { en: 'He leaves.', ru: 'Он уходит.' }, why },
	],
};

export const everyKind: readonly WrittenQuestion[] = [choice, order, match, typed, post, scenario];
