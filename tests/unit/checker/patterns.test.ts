import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/lib/checker/fold.ts';
import { identifiers } from '../../../src/lib/checker/identifiers.ts';
import { findPattern, mayIdentify, type Pattern } from '../../../src/lib/checker/rules.ts';

/** Texts in which «» mark what is to be found; without marks, nothing is. */
const cases: Record<Pattern, string[]> = {
	'many-tags': ['«#a» «#b» «#c» «#d» «#e» «#f» «#g»', '#a #b #c #d #e #f'],
	phones: [
		'Call «+31 6 1234 5678» now',
		'Call «+1-202-555-0147».',
		'«(415) 555-0132», after six',
		'«415-555-0132»',
		'«8 (905) 123-45-67»',
		'«89161234567»',
		'«+7(916)123-45-67»',
		'«07700 900123»',
		'«0031 6 2345 6789»',
		'«06 12345678», «0612345678»',
		'«06-12345678»',
		'«06-1234 5678»',
		'«06 12 34 56 78», «07.12.34.56.78»',
		'«0170/1234567»',
		'«8 701 123-45-67», «8 (029) 123-45-67»',
		'Звоните «234-56-78»',
		'234-56-7, 2345678, 234 56 78, 1-234-56-78 и 034-56-78',
		'03 12 18 24 31',
		'014/2026-115',
		'87011234567',
		'06.11.2026 10:00, 06-11-2026 10:00',
		'8 800 555-35-35 is free',
		'+1 800 555 0199 is free',
		'1,200,000,000 and 12 000 000 000',
		'2026-11-0042',
		'12.03.2026-14.03.2026',
		'3.141592653589793',
		'A123456789012',
	],
	'personal-numbers': [
		'«4111 1111 1111 1111»',
		'«5500-0000-0000-0004»',
		'4111 1111 1111 1112',
		'«GB82 WEST 1234 5698 7654 32»',
		'GB82 WEST 1234 5698 7654 33',
		'«219-09-9999»',
		'000-09-9999',
		'«112-233-445 95»',
		'112-233-445 96',
		'«500100732259»',
		'500100732258',
		'паспорт «4510 123456»',
		'паспорт серии «45 10 № 123456»',
		'паспорт станка 4510 123456',
		'the machine’s passport is number 1234567',
		'passport no. «C01234567»',
		'серийный номер 4510 123456',
	],
	emails: ['«anna.berg@mail.example»', 'press@teplia.example', 'a @ b', '«anna@mail.example», «lars@mail.example»', '@anna'],
	credentials: [
		'«password: Gurke!77».',
		'«Пароль — qwerty123», да',
		'the wifi «password is tomato2026»',
		'«AKIAIOSFODNN7EXAMPLE»',
		'«ghp_aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5»',
		'«-----BEGIN RSA PRIVATE KEY-----»',
		'the «door code is 4471»',
		'«password: "Larch77x»", he wrote',
		'the gate «pin: 4471»',
		'«PIN: 4471», please',
		'«Password: "please»".',
		'«Password: “marshmallow»”',
		'the alarm is «2580»',
		'the code: 0612 345 678',
		'the alarm costs 1200 euros',
		'alarm 06 1234 5678',
		'Dress code: 1980s disco',
		'Дресс-код: 80-е',
		'Штрих-код: 4607001',
		'the pin: 8x40',
		'source code: v2.3.1',
		'the code: 4000 lines',
		'Change your password today.',
		'my code is clean',
		'the code 2026 edition',
		'password: https://example.com/reset',
		'пароль надо менять',
	],
	'certain-credentials': [
		'«password: Gurke!77».',
		'the «password is Larch77x»',
		'the front door is «4471»',
		'keypad by the blue door still wants «7044#», hold it',
		'Back door is «4471» then hash',
		'login as always, «parlanka_2026!»',
		'password: tomato',
		'the alarm code was 2580',
		'the door 1250 people walked through',
		'Door 4471 is finished',
		'“The password is Admin1”, says the film',
		'PIN: 4471',
		'пароль 123456',
	],
	tokens: ['«AKIAIOSFODNN7EXAMPLE»', 'password: Gurke!77'],
	'loose-digits': [
		'it is «4471» then hash',
		'на калитке «2580» и решётка',
		'the year we began, «2016»*',
		'1200 people',
		'€120, 45 %, 1.250, 12-345',
		'06 1234 5678',
	],
	'internal-hosts': [
		'«10.20.30.40» is slow',
		'«192.168.1.20»:3000',
		'172.32.0.1',
		'8.8.8.8',
		'Version 10.4.2.',
		'«gw.internal»',
		'«printer.local»',
		'https://«jira.teplia.example.com/browse/A-1»',
		'works on localhost:8080',
		'local. Corp.',
	],
	'company-hosts': [
		'«10.20.30.40» is slow',
		'«bi.orvanta.lan»',
		'«gw.internal»',
		'«jira.orvanta.internal»/browse/A-1',
		'192.168.1.20',
		'printer.local',
		'wiki.archlinux.org/title',
	],
	prices: ['«€249»', '«24 900 рублей»', '«19 990 ₽».', '«$1,200.50»', '«5 dollars»', '24 900 sensors', '2026'],
	capitals: ['«THIS IS NOT WHAT WE WANTED»', 'NASA and ESA', 'WEAR THE GLOVE', 'I A B C D', '«ЭТО ТОТ САМЫЙ БОЛЬШОЙ МОМЕНТ», да'],
	exclamations: ['Wow«!!!!»', 'Wow!!!', 'What«?!?!»'],
	emoji: ['«🎉🎉🎉🚀»', '🎉🎉🎉', '«🎉 🎉 🎉 🎉»', '👨‍👩‍👧 family', '🇳🇱🇩🇪🇫🇷', '1234567'],
	gaps: [
		'I «[your own example]» x',
		'«{{name}}»',
		'«[ВСТАВЬТЕ МЕСТО]»',
		'[3]',
		'[fig. 2]',
		'[eggs, milk]',
		'[REDACTED]',
		'[laughs in welder]',
		'[имя изменено]',
		'[имя скрыто]',
		'«[имя]»',
		'«[ваше растение]»',
		'«[What you once found up there.]»',
	],
	'run-together': ['«#smart_greenhouse»', '«#smartgreenhousetechnology»', '#SmartGreenhouse', '#greenhouse', '#2026_1'],
};

describe.each(Object.entries(cases))('%s', (pattern, texts) => {
	test.each(texts)('%s', (marked) => {
		const text = marked.replaceAll(/[«»]/g, '');
		const expected = [...marked.matchAll(/«([^»]*)»/g)].map(([, inside]) => inside);
		expect(findPattern(pattern as Pattern, text, fold(text), identifiers).map(({ start, end }) => text.slice(start, end))).toEqual(
			expected,
		);
	});
});

const late = Object.entries(cases).flatMap(([name, texts]) => (name in identifiers ? texts.filter((text) => text.includes('«')) : []));

test.each([...late, 'twelve of 100', 'up 5 percent', 'shop.example/a', 'https://a'])('a draft with %s asks for what finds it', (text) => {
	expect(mayIdentify(text)).toBe(true);
});

test('words alone ask for nothing that finds numbers and addresses', () => {
	expect(mayIdentify('A quiet day at work, and then tea. Second-hand tea!')).toBe(false);
});
