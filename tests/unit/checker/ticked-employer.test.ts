import { describe, expect, test } from 'vitest';
import { product } from '../../../scripts/lib/assemble-site.ts';
import { readPostRules } from '../../../scripts/lib/post-rules.ts';
import { check } from '../../../src/lib/checker/check.ts';
import type { Country, Severity, Subject } from '../../../src/lib/checker/rules.ts';
import { readPortal } from '../../../src/integrations/portal.ts';
import { isOurs } from '../../content/sources.ts';

const { rules, contextOf } = readPostRules(product);
const name = readPortal(product).texts?.name['en'] ?? '';

const found = (draft: string, about: Subject[] = ['employer'], country: Country = 'ru', network = 'vk') =>
	check(draft, contextOf(draft, { networks: [network], country, about }), rules);
const rulesOf = (severity: Severity, ...said: Parameters<typeof found>) =>
	found(...said)
		.filter((finding) => finding.severity === severity)
		.map(({ rule }) => rule);
const questions = (draft: string) => rulesOf('ask', draft);

test.runIf(isOurs).each([
	['offers', `Работаю в ${name}. Лучшие в стране датчики. Всем советую, берите, не пожалеете!`],
	['offers', `Работаю в ${name}. Закажите датчик у нас.`],
	['offers', `Работаю в ${name}. Берите наш датчик, не пожалеете.`],
	['unreleased-ask', `I work at ${name}. We will launch the new sensor in May.`],
	['unreleased-ask', `Работаю в ${name}. Запустим новый датчик в мае.`],
	['own-figures', `I work at ${name}. Sales grew by 40% this year!`],
	['own-figures', `I work at ${name}. Sales +40 % this year!`],
	['own-figures', `Работаю в ${name}. Продажи выросли на 40 %.`],
	['names', 'Denis Petrov from support is on parental leave.'],
	['names', 'Денис Петров теперь в декрете.'],
	['names', `Работаю в ${name}. Спасибо нашему Ильдару.`],
])('asks by %s: %s', (rule, draft) => {
	expect(questions(draft)).toContain(rule);
});

test.runIf(isOurs).each([
	['offers', `Работаю в ${name}. Почему у нас берут зонты: «берите», написано на стойке.`],
	['unreleased-ask', `I work at ${name}. We launched the first sensor in May 2019.`],
	['own-figures', `I work at ${name}. Sales is two floors up, and 40 % of us walk.`],
	['names', 'Denis was early today.'],
])('does not ask by %s: %s', (rule, draft) => {
	expect(questions(draft)).not.toContain(rule);
});

test
	.runIf(isOurs)
	.each([
		'Our new alarm rings until somebody answers.',
		'I tried the new frost alarm. It rings until somebody answers.',
		`We love our ${name} sensors!`,
		'I’m so proud of what we built. Try it!',
		'Our team is hiring embedded developers.',
		`Frost on my window this morning. #${name}FrostContest`,
		'At work we counted herons today.',
		'My employer makes alarms. Ours rings.',
		'Наш новый сигнал звонит, пока кто-нибудь не ответит.',
		'Наша команда ищет разработчиков.',
		'Моя компания делает датчики. Наш звонит.',
	])('asks whether a stranger sees it, unless the company is named: %s', (draft) => {
	expect(questions(draft)).toContain('disclosure-unclear');
	expect(rulesOf('ask', draft, [])).not.toContain('disclosure-unclear');
});

test
	.runIf(isOurs)
	.each([
		`I work at ${name}. Our new alarm rings until somebody answers.`,
		`Our new alarm rings until somebody answers. I work at ${name}.`,
		`We at ${name} built an alarm. It rings.`,
		`Our alarm rings until somebody answers.\n\nNight shift, ${name}`,
		`We’re hiring at ${name}: two developers.`,
		`Работаю в ${name}. Наш новый сигнал звонит.`,
	])('asks nothing where it stands: %s', (draft) => {
	expect(found(draft).filter(({ rule }) => rule.startsWith('disclosure'))).toEqual([]);
});

describe.runIf(isOurs)('for readers in Russia', () => {
	test.each([
		`I work at ${name}. 20% off until Friday with code FROST20`,
		`I work at ${name}. A discount of 20% on the alarm.`,
		`I work at ${name}. Use promo code FROST20`,
		`I work at ${name}. Order now`,
		`I work at ${name}. Get yours for 49 euros.`,
		'Работаю в Теплии. Скидка 20 % до пятницы по промокоду ИНЕЙ20',
		'Работаю в Теплии. Промокод ИНЕЙ20.',
		'Работаю в Теплии. Минус 20 % до пятницы.',
		'Работаю в Теплии. Закажите датчик у нас.',
		'Работаю в Теплии. Купите датчик, пока есть.',
	])('a discount, a code or a call to buy has to go: %s', (draft) => {
		expect(rulesOf('must', draft)).toContain('advertising-russia');
		expect(rulesOf('must', draft, ['employer'], 'us')).not.toContain('advertising-russia');
		expect(rulesOf('must', draft, [])).toContain('advertising-russia');
	});

	test.each(['На датчики Теплии скидка 20 %.', 'Teplia sensors: 20% off.'])('also without a tick, beside the company: %s', (draft) => {
		expect(rulesOf('must', draft, [])).toContain('advertising-russia');
	});

	test.each([
		`I work at ${name}. It costs 49 euros`,
		`I work at ${name}. Only 4900 roubles`,
		'Работаю в Теплии. Датчик стоит 4900 рублей.',
		'Работаю в Теплии. Всего 4900 рублей.',
	])('a bare price is worth a second look: %s', (draft) => {
		expect(rulesOf('must', draft)).toEqual([]);
		expect(rulesOf('should', draft)).toEqual(['prices']);
	});

	test.each([
		'В магазине у дома скидка 20 % до пятницы. Купите хлеб.',
		'Работаю в Теплии. Ирина сегодня на смене, завтра дежурю я. В кино за углом скидка 20 %.',
	])('what others sell is not ours: %s', (draft) => {
		expect(rulesOf('must', draft, [])).toEqual([]);
	});

	test.each(['Работаю в Теплии. Завтра дождь, берите зонты.', `I work at ${name}. In order to sleep I buy earplugs.`])(
		'not every such word sells: %s',
		(draft) => {
			expect(rulesOf('must', draft)).toEqual([]);
		},
	);
});

test
	.runIf(isOurs)
	.each([`I work at ${name}. Our alarm is amazing, everybody should buy one!`, `I work at ${name}. If you want to see one, buy one.`])(
	'praise is no offer: %s',
	(draft) => {
		expect(found(draft, ['employer'], 'us').map(({ rule }) => rule)).toEqual([]);
	},
);

test
	.runIf(isOurs)
	.each([
		'Big thanks to Maria Schmidt from our service team. If your sensor is down call her on +49 170 1234567, she is off sick this week.',
		'Maria Schmidt is off sick this week. Her number is +49 170 1234567.',
		'Спасибо Марии Ивановой из нашего сервиса. Если датчик молчит, звоните ей: +7 912 345-67-89, она на больничном.',
	])('asks about number, name, health and employer alike: %s', (draft) => {
	const asked = found(draft, ['employer'], 'us').map(({ rule }) => rule);
	expect(asked).toEqual(expect.arrayContaining(['phone-numbers', 'names']));
	expect(asked.some((rule) => rule.startsWith('disclosure'))).toBe(true);
	const marked = found(draft, ['employer'], 'us')
		.find(({ rule }) => rule === 'names')!
		.ranges.map(({ start, end }) => draft.slice(start, end));
	expect(marked.some((place) => /sick|больничном/.test(place))).toBe(true);
});

test.runIf(isOurs).each(['Ставьте лайк!', 'Поставьте, пожалуйста, лайк', 'Жмите лайк', 'Ставьте лайки!'])(
	'begs for a like: %s',
	(draft) => {
		expect(rulesOf('should', draft, [])).toContain('begging');
	},
);

test.runIf(isOurs).each(['Первый лайк поставила мама.', 'Мне ставят лайк только коллеги.', 'Не ставьте лайк из вежливости.'])(
	'does not beg for a like: %s',
	(draft) => {
		expect(rulesOf('should', draft, [])).toEqual([]);
	},
);

test
	.runIf(isOurs)
	.each([
		'У клиента „Агросад“ опять сломался шлюз.',
		'У клиента «Агросад» третью ночь не работает шлюз.',
		'Our customer “Greenfields” is down again.',
	])('asks about what went wrong at a customer’s who is named: %s', (draft) => {
	expect(rulesOf('ask', draft, [])).toContain('customers');
});

test
	.runIf(isOurs)
	.each([
		'Клиент сказал: «спасибо». У меня сломался стул.',
		'У клиента сломался шлюз, приехали и починили.',
		'A customer wrote “it works”. Then my kettle broke.',
	])('does not ask about a customer: %s', (draft) => {
	expect(rulesOf('ask', draft, [])).not.toContain('customers');
});
