import { describe, expect, test } from 'vitest';
import { borrowedLife } from '../../../src/lib/library/borrowed-life.ts';

const wordsIn = (text: string, language: string) => borrowedLife(text, language).map(({ word }) => word);

describe('in English', () => {
	test.each([
		['I envy the people who work outdoors.', ['I']],
		['Boots are provided. I asked.', ['I']],
		['I used to think that accounts was dull.', ['I']],
		['They like talking about it; I’ve tested that at lunch.', ['I’ve']],
		['My windowsill is full of leggy seedlings.', ['My']],
		['A cashier once taught me to count backwards.', ['me']],
		['The forms are mine.', ['mine']],
		['Proud to be part of this team!', ['Proud to']],
		['So happy that the branch in our street is open again.', ['So happy that']],
		['The app shows the fee first. Tried it on the train.', ['Tried it']],
		['I work at Harbour Bank and never knew how my salary arrives at night.', ['my']],
	])('%s', (text, words) => {
		expect(wordsIn(text, 'en')).toEqual(words);
	});

	test.each([
		'I work at Harbour Bank. The fee is now shown before you pay.',
		'Harbour Bank, where I work, opens on Saturdays.',
		'I work here, so I’m biased. The queue is shorter.',
		'My employer, Harbour Bank, is hiring. Ask me who to write to.',
		'My colleague Jo counted the parcels.',
		'We moved the counter. Customers found it anyway.',
		'What I would ask first: [your question].',
		'The queue is shorter. [What I noticed on my first day.]',
		'“I couldn’t find my card,” a customer said.',
		'Happy customers write short letters.',
	])('lets stand: %s', (text) => {
		expect(wordsIn(text, 'en')).toEqual([]);
	});
});

describe('in Russian', () => {
	test.each([
		['Сапоги выдают. Проверено.', ['проверено']],
		['Сапоги выдают. Проверил.', ['проверил']],
		['Раньше думала, что бухгалтерия — это скучно.', ['думала']],
		['Работаю в банке и радуюсь короткой очереди.', ['радуюсь']],
		['Работаю в банке, очень рада новому отделению.', ['рада']],
		['Работаю в банке и сама проверила: комиссию видно сразу.', ['проверила']],
		['Завидую тем, кто развозит посылки.', ['завидую']],
		['Нам, честно говоря, этого не хватало, а мне особенно.', ['мне']],
		['Моя бабушка платит через это приложение.', ['моя']],
		['С курьерами, с которыми довелось поговорить, спорить трудно.', ['довелось']],
		['Каждое утро смотрю на этот график.', ['смотрю']],
		['Горжусь нашей командой!', ['горжусь']],
		['За ночь погрузил двенадцать паллет.', ['погрузил']],
		['На прошлой неделе разобрала сорок писем.', ['разобрала']],
		['Вчера за 3 часа упаковала все заказы.', ['упаковала']],
	])('%s', (text, words) => {
		expect(wordsIn(text, 'ru')).toEqual(words);
	});

	test.each([
		'Работаю в банке. Комиссию теперь видно до оплаты.',
		'В банке, где я работаю, открыли отделение.',
		'Коллега из банка, где я работаю, собрала вопросы клиентов.',
		'Моя коллега Надя пересчитала посылки.',
		'Есть вопросы? Спросите меня, а лучше поддержку.',
		'Удивило вот что: [что заметили вы]. ',
		'Моя догадка: [ваша].',
		'Отделение открыли. [Что я увидел в первый день.]',
		'«Я не нашёл свою карту», — сказал клиент.',
		'Курьер приехал рано. Проверил адрес и уехал.',
		'Датчик над трубой уверен, что живёт в пустыне.',
		'К началу мая по такому случаю откроют новую кассу.',
		'Идею, статью и новую батарею принесли коллеги.',
		'За ночь снег засыпал двор.',
		'За ночь бригада погрузила двенадцать паллет.',
		'Утром курьер нашёл коробку. За час упаковал её.',
	])('lets stand: %s', (text) => {
		expect(wordsIn(text, 'ru')).toEqual([]);
	});
});

test.each([
	['At the depot overnight I loaded twelve pallets by hand.', 'en', ['depot overnight I loaded twelve pallets']],
	['I work at Harbour Bank and never knew how my salary arrives.', 'en', ['knew how my salary arrives']],
	['Boots are provided. I asked.', 'en', ['I asked']],
	['За ночь погрузил двенадцать паллет и коробки.', 'ru', ['За ночь погрузил двенадцать паллет и']],
	['Сапоги выдают. Проверено.', 'ru', ['Проверено']],
])('quotes the words around it: %s', (text, language, passages) => {
	expect(borrowedLife(text, language).map(({ passage }) => passage)).toEqual(passages);
});

test('reads each paragraph by itself and names a word once', () => {
	expect(wordsIn('The line is short.\n\nI like it. I really do.', 'en')).toEqual(['I']);
});

test('finds nothing in a language that it has no rules for', () => {
	expect(wordsIn('Ich habe es selbst probiert.', 'de')).toEqual([]);
});
