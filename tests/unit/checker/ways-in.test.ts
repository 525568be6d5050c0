import { describe, expect, test } from 'vitest';
import { check } from '../../../src/lib/checker/check.ts';
import { product } from '../../../scripts/lib/assemble-site.ts';
import { readPostRules } from '../../../scripts/lib/post-rules.ts';
import { isOurs } from '../../content/sources.ts';

const employer = { name: { en: 'Orvanta', ru: 'Орванта' }, cases: {}, hashtag: '#OrvantaLife', products: ['Orvanta Beam'] };
const ofEmployer = readPostRules(product, employer);

function weights(draft: string, country: 'us' | 'ru' = 'us', { contextOf, rules } = ofEmployer): Record<string, string> {
	const context = { ...contextOf(draft, { networks: ['linkedin'], country, about: [] }), election: false };
	return Object.fromEntries(check(draft, context, rules).map(({ rule, severity }) => [rule, severity]));
}

describe.runIf(isOurs)('a way in', () => {
	test.each([
		['at the company', 'Orvanta has a new lock. The password is Larch77!x.', 'must'],
		['among words of work', 'For Sunday: the vpn is slow, the password is Larch77!x.', 'must'],
		['of a product of ours', 'The Orvanta Beam opens with the password Larch77x.', 'must'],
		['in Russian, at work', 'Сменщику: логин прежний, пароль Larch77!x.', 'must'],
	])('%s is certain', (_, draft, severity) => {
		expect(weights(draft)['credentials']).toBe(severity);
	});

	test.each([
		['in a game', 'The pirate ship sails at noon. The password is "parrot".'],
		['in a game in which others say we', 'The password is "parrot", said the captain, "so we all get in".'],
		['in Russian, in a game', 'Корабль отплывает в полдень. Пароль: попугай7.'],
		['of a club', 'We play chess on Mondays. Our password is Larch77!x.'],
		['of a family', 'My son set it: the wifi password is Larch77!x. Orvanta slept.'],
	])('%s is asked about', (_, draft) => {
		expect(weights(draft)).toMatchObject({ codes: 'ask' });
		expect(weights(draft)).not.toHaveProperty('credentials');
	});

	test('what opens nothing of the company is no certain leak', () => {
		expect(weights('Password: "please". It works at Orvanta, too.')).toMatchObject({ codes: 'ask' });
		expect(weights('Orvanta has wifi for guests: the password is Larch77!x.')).not.toHaveProperty('credentials');
		expect(weights('Our frost alarm at Orvanta? Ask Denis: +31 6 1234 5678.')).not.toHaveProperty('codes');
		expect(weights('The alarm is the year of the Orvanta moon.')).toMatchObject({ codes: 'ask' });
		expect(weights('Dress code: 1980s. The Orvanta party was a riot.')).not.toHaveProperty('codes');
	});

	test.each([
		'Questions on the alarm? Ask Denis: 06 1234 5678.',
		'The side door alarm is loud. Call 020 7946 0018.',
		'The frost alarm costs 1200 euros, and it is worth it.',
		'Our smart lock 3000 is out today.',
		'That lock 4471 growers have by now.',
	])('a number that counts or calls is no code: %s', (draft) => {
		expect(weights(draft)).not.toHaveProperty('codes');
	});

	test('a number is found as one thing', () => {
		expect(Object.keys(weights('The alarm code? Ask Denis: 06 1234 5678.'))).toEqual(['phone-numbers']);
		expect(weights('The door code is 4471.')).toMatchObject({ codes: 'ask' });
		expect(weights('Alarm: 2580.')).toMatchObject({ codes: 'ask' });
	});

	test('what is sold under the name of something that opens is no way in', () => {
		const locks = readPostRules(product, { ...employer, products: ['Orvanta Keypad'] });
		const draft = 'I work at Orvanta. Of the Orvanta Keypad we have sold the number 1250.';
		expect(weights(draft, 'us', locks)).not.toHaveProperty('codes');
		expect(weights(draft)).toMatchObject({ codes: 'ask' });
	});

	test('a key that its form gives away is certain anywhere', () => {
		expect(weights(`Look: AKIA${'A1B2'.repeat(4)}`)).toMatchObject({ credentials: 'must' });
	});

	test('an internal address is certain only near work', () => {
		expect(weights('Orvanta: see jira.orvanta.internal/x')).toMatchObject({ 'internal-hosts': 'must' });
		expect(weights('My toaster answers at 192.168.0.7 now.')).not.toHaveProperty('internal-hosts');
	});
});

describe.runIf(isOurs)('before anybody says what a draft is about', () => {
	test.each([
		['ru', 'Скидка 20% до пятницы, заказывайте по промокоду ТЕПЛО!'],
		['ru', 'Только до воскресенья: минус 15 %, успейте заказать.'],
		['us', 'Use code WARM for 20% off until Friday, order now!'],
		['us', 'Hurry: half price this week only. Buy two.'],
	] as const)('the words of an ad are asked about (%s): %s', (country, draft) => {
		expect(weights(draft, country)).toMatchObject({ offers: 'ask' });
	});

	test.each([
		['ru', 'Заказывайте в столовой суп с укропом, он удался.'],
		['ru', 'Не берите зонт, скидок на дождь сегодня нет.'],
		['us', 'I buy my seeds in February, and always too many.'],
		['us', 'Is there a discount if I buy two? I forgot to ask.'],
	] as const)('other words are left alone (%s): %s', (country, draft) => {
		expect(weights(draft, country)).not.toHaveProperty('offers');
	});
});

describe.runIf(isOurs)('a way round a block', () => {
	const drafts = [
		'Работаю в Орванте. Не грузится телега? Ставьте VPN, у меня летает.',
		'Не открывается – включите впн.',
		'Blocked again? I use a VPN and it loads.',
	];

	test.each(drafts)('is asked about where readers are in Russia: %s', (draft) => {
		expect(weights(draft, 'ru')).toMatchObject({ 'ways-round-russia': 'ask' });
		expect(weights(draft, 'us')).not.toHaveProperty('ways-round-russia');
	});

	test('a way that is open to everybody is none', () => {
		const draft = 'Работаю в Орванте. Не грузятся снимки? Напишите мне, пришлю почтой.';
		expect(weights(draft, 'ru')).not.toHaveProperty('ways-round-russia');
	});
});

test.runIf(isOurs)('a discount is certainly an ad only beside the company or a product, and less of something else is none', () => {
	expect(weights('Орванта до пятницы: скидка 20 %, заказывайте.', 'ru')).toMatchObject({ 'advertising-russia': 'must' });
	expect(weights('Орванта до пятницы: минус 20 %.', 'ru')).toMatchObject({ 'advertising-russia': 'must' });
	expect(weights('Куплено в Орванте с моей сотруднической скидкой.', 'ru')).not.toHaveProperty('advertising-russia');
	expect(weights('Орванта: минус 12 % брака за год.', 'ru')).not.toHaveProperty('advertising-russia');
	expect(weights('Орванта: минус 12 % брака за год, и это наша бригада.', 'ru')).not.toHaveProperty('advertising-russia');
	expect(weights('Работаю в Орванте. Ветер стих. Снег растаял. Мост покрасили: скидка от завода 20 %.', 'ru')).not.toHaveProperty(
		'advertising-russia',
	);
});
