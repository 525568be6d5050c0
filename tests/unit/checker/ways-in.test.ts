import { describe, expect, test } from 'vitest';
import { check } from '../../../src/lib/checker/check.ts';
import { product } from '../../../scripts/lib/assemble-site.ts';
import { readPostRules } from '../../../scripts/lib/post-rules.ts';

const employer = { name: { en: 'Orvanta', ru: 'Орванта' }, cases: {}, hashtag: '#OrvantaLife', products: ['Orvanta Beam'] };
const { contextOf, rules } = readPostRules(product, employer);

function weights(draft: string, country: 'us' | 'ru' = 'us'): Record<string, string> {
	const context = { ...contextOf(draft, { networks: ['linkedin'], country, about: [] }), election: false };
	return Object.fromEntries(check(draft, context, rules).map(({ rule, severity }) => [rule, severity]));
}

describe('a way in', () => {
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

	test('a key that its form gives away is certain anywhere', () => {
		expect(weights(`Look: AKIA${'A1B2'.repeat(4)}`)).toMatchObject({ credentials: 'must' });
	});

	test('an internal address is certain only near work', () => {
		expect(weights('Orvanta: see jira.orvanta.internal/x')).toMatchObject({ 'internal-hosts': 'must' });
		expect(weights('My toaster answers at 192.168.0.7 now.')).not.toHaveProperty('internal-hosts');
	});
});

test('a discount is certainly an ad only in a call to buy beside the company or a product', () => {
	expect(weights('Орванта до пятницы: скидка 20 %, заказывайте.', 'ru')).toMatchObject({ 'advertising-russia': 'must' });
	expect(weights('Орванта: минус 12 % брака за год, и это наша бригада.', 'ru')).not.toHaveProperty('advertising-russia');
	expect(weights('Работаю в Орванте. Ветер стих. Снег растаял. Мост покрасили: скидка от завода 20 %.', 'ru')).not.toHaveProperty(
		'advertising-russia',
	);
});
