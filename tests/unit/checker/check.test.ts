import { describe, expect, test } from 'vitest';
import { check, prepareRules, type Context, type Match } from '../../../src/lib/checker/check.ts';
import { edited } from '../../../src/lib/checker/fixes.ts';
import { missingLanguages } from '../../../src/lib/checker/languages.ts';
import { marked } from '../../../src/lib/checker/marks.ts';
import type { Rule } from '../../../src/lib/checker/rules.ts';

const context: Context = { networks: [], country: 'eu', about: [], election: false };
const words = (...phrases: string[]) => ({ words: { en: phrases, ru: ['слово'] } });
const tomato: Rule = { id: 'tomato', severity: 'should', find: words('tomato') };

function findings(draft: string, rule: Partial<Rule> | Rule[], said: Partial<Context> = {}): Match[] {
	const rules = Array.isArray(rule) ? rule : [{ ...tomato, ...rule }];
	return check(draft, { ...context, ...said }, prepareRules(rules));
}

const network = (id: string, limit: number, draft: string, more = {}) => ({
	id,
	isBinding: true,
	measures: [{ limit, unit: 'characters' as const, length: draft.length, count: (text: string) => text.length }],
	...more,
});

describe('a rule speaks', () => {
	test('where its words stand, with their places', () => {
		expect(findings('A tomato, tomatoes.', {})).toEqual([
			{
				rule: 'tomato',
				severity: 'should',
				ranges: [
					{ start: 2, end: 8 },
					{ start: 10, end: 18 },
				],
				excess: [],
				networks: [],
			},
		]);
	});

	test.each<[what: string, draft: string, rule: Partial<Rule>, said: Partial<Context>, speaks: boolean]>([
		['not in an empty draft', ' \n', { about: ['client'] }, { about: ['client'] }, false],
		['not without its words', 'A cucumber', {}, {}, false],
		['not in other countries', 'A tomato', { countries: ['us'] }, {}, false],
		['in its country', 'A tomato', { countries: ['us', 'eu'] }, {}, true],
		['not without its network', 'A tomato', { networks: ['x'] }, {}, false],
		['with its network', 'A tomato', { networks: ['x'] }, { networks: [network('x', 99, '')] }, true],
		[
			'not where no chosen network restricts advertising',
			'A tomato',
			{ where: 'advertising-restricted' },
			{ networks: [network('x', 99, '')] },
			false,
		],
		[
			'not where a network restricts it in another country',
			'A tomato',
			{ where: 'advertising-restricted' },
			{ networks: [network('x', 99, '', { restricted: ['ru'] })] },
			false,
		],
		[
			'where a network restricts it in the country',
			'A tomato',
			{ where: 'advertising-restricted' },
			{ networks: [network('x', 99, '', { restricted: ['ru', 'eu'] })] },
			true,
		],
		['of every draft, when it always does', 'A cucumber', { find: undefined, always: true }, {}, true],
		['where a page is linked', 'See https://a.example/b/?utm_source=x.', { find: { pages: ['https://a.example/b'] } }, {}, true],
		['not where another page is', 'See https://a.example/bc', { find: { pages: ['https://a.example/b'] } }, {}, false],
		['not outside of elections', 'A tomato', { during: 'election' }, {}, false],
		['at an election', 'A tomato', { during: 'election' }, { election: true }, true],
		['when the reader says so, without its words', 'A cucumber', { about: ['client'] }, { about: ['client'] }, true],
		['not when something else is missing', 'A tomato', { when: words('salt') }, {}, false],
		['when all is there', 'A tomato with salt', { when: words('salt') }, {}, true],
		['when the reader says what is needed', 'A tomato', { when: { ...words('salt'), about: ['money'] } }, { about: ['money'] }, true],
		['not when something silences it', 'A tomato, sorry', { unless: words('sorry') }, {}, false],
		['not when it is silenced in the opening', 'Sorry.\n\nA tomato', { unless: { ...words('sorry'), within: 'opening' } }, {}, false],
		['when silenced too late', 'A tomato\nb\nc sorry', { unless: { ...words('sorry'), within: 'opening' } }, {}, true],
		[
			'when silenced late in one long line',
			`A tomato ${'and '.repeat(60)} sorry`,
			{ unless: { ...words('sorry'), within: 'opening' } },
			{},
			true,
		],
		['not for words of a language that the draft is not in', 'A tomato', { find: { words: { en: ['leek'], ru: ['tomato'] } } }, {}, false],
		['for words of both languages in a mixed draft', 'A tomato и', { find: { words: { en: ['leek'], ru: ['tomato'] } } }, {}, true],
	])('%s', (_, draft, rule, said, speaks) => {
		expect(findings(draft, rule, said).length > 0).toBe(speaks);
	});

	test('once for a group, with the weightiest', () => {
		const rules: Rule[] = [
			{ ...tomato, id: 'a', severity: 'tip', group: 'one' },
			{ ...tomato, id: 'b', severity: 'must', group: 'one' },
			{ ...tomato, id: 'c', severity: 'should' },
		];
		expect(findings('A tomato', rules).map(({ rule }) => rule)).toEqual(['b', 'c']);
	});
});

describe('a rule of limits', () => {
	const long = 'one two three #a #b https://a.example https://b.example';

	test('marks what is beyond the strictest network, and names those that take less', () => {
		const networks = [network('wide', 1000, long), network('small', 20, long), network('tiny', 7, long)];
		expect(findings(long, { find: { limit: 'length' } }, { networks })).toMatchObject([
			{
				ranges: [{ start: 7, end: long.length }],
				excess: [
					{ network: 'small', count: long.length, limit: 20 },
					{ network: 'tiny', count: long.length, limit: 7 },
				],
			},
		]);
	});

	test('does not cut between the halves of an emoji', () => {
		const draft = 'ab😀cd';
		expect(findings(draft, { find: { limit: 'length' } }, { networks: [network('tiny', 3, draft)] })[0]?.ranges).toEqual([
			{ start: 2, end: 6 },
		]);
	});

	test.each([
		['hashtags', '#b'],
		['links', 'https://b.example'],
	] as const)('counts %s', (limit, beyond) => {
		const networks = [network('one', 1000, long, { [limit]: 1 }), network('any', 1000, long)];
		const [finding] = findings(long, { find: { limit } }, { networks });
		expect(finding?.ranges.map(({ start, end }) => long.slice(start, end))).toEqual([beyond]);
		expect(finding?.excess).toEqual([{ network: 'one', count: 2, limit: 1 }]);
	});
});

describe('a fix', () => {
	test.each<[what: string, draft: string, rule: Partial<Rule>, result: string | undefined]>([
		[
			'begins in the language of the draft',
			'Tomato. Слово и слово.',
			{ fix: { kind: 'begin', text: { en: 'Hi.', ru: 'Привет.' } } },
			'Привет.\n\nTomato. Слово и слово.',
		],
		[
			'writes hashtags in capitals',
			'At #smart_greenhouse_day',
			{ find: { patterns: ['run-together'] }, fix: { kind: 'camel-case' } },
			'At #SmartGreenhouseDay',
		],
		[
			'leaves alone what it cannot divide',
			'#smartgreenhousetechnology',
			{ find: { patterns: ['run-together'] }, fix: { kind: 'camel-case' } },
			undefined,
		],
		['keeps one sign of a row', 'Yes!!!! No?!?!', { find: { patterns: ['exclamations'] }, fix: { kind: 'one-of-each' } }, 'Yes! No?!'],
		['keeps one of each emoji', '🎉🎉🚀🎉 go', { find: { patterns: ['emoji'] }, fix: { kind: 'one-of-each' } }, '🎉🚀 go'],
	])('%s', (_, draft, rule, result) => {
		const [finding] = findings(draft, rule);
		expect(finding?.fix && edited(draft, finding.fix)).toBe(result);
	});
});

test('a sentence is not put before a draft in which something else is wrong', () => {
	const fix = { kind: 'begin', text: { en: 'Hi.' } } as const;
	const rules = (severity: Rule['severity']): Rule[] => [
		{ ...tomato, severity: 'must', fix },
		{ ...tomato, id: 'other', severity },
	];
	const offered = (severity: Rule['severity']) => findings('A tomato', rules(severity)).some((each) => each.fix !== undefined);
	expect((['must', 'ask', 'should', 'tip'] as const).map(offered)).toEqual([false, false, true, true]);
});

describe('marks', () => {
	test('cut the draft into pieces, the weightiest on top', () => {
		const [soft] = findings('A ripe tomato', { find: words('ripe tomato'), severity: 'tip' });
		const [hard] = findings('A ripe tomato', { severity: 'must' });
		expect(marked('A ripe tomato', [soft!, hard!])).toEqual([
			{ text: 'A ', severity: undefined },
			{ text: 'ripe ', severity: 'tip' },
			{ text: 'tomato', severity: 'must' },
		]);
	});
});

test.each([
	['Hello', ['en'], []],
	['Привет', ['en'], ['ru']],
	['Hello, привет', ['ru'], ['en', 'de']],
	['Hallo', ['en'], []],
	['123', ['en'], []],
])('«%s» with lists of %j there asks for %j', (draft, loaded, expected) => {
	expect(missingLanguages(draft, ['en', 'de', 'ru'], loaded)).toEqual(expected);
});
