import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDraft, serialiseDraft } from '../../../src/lib/checker/draft.ts';
import { isElectionTime } from '../../../src/lib/checker/election.ts';
import { reasons } from '../../../src/lib/checker/settled.ts';
import { readerCountries, subjects } from '../../../src/lib/checker/rules.ts';

const draft = fc.record({
	text: fc.string({ unit: 'grapheme' }),
	networks: fc.array(fc.string(), { maxLength: 4 }),
	country: fc.constantFrom(...readerCountries),
	about: fc.subarray([...subjects]),
	picture: fc.boolean(),
	description: fc.string(),
	settled: fc.array(fc.record({ rule: fc.string(), place: fc.string(), reason: fc.constantFrom(...reasons) }), { maxLength: 3 }),
});

describe('a kept draft', () => {
	test('is read as it was written', () => {
		fc.assert(fc.property(draft, (kept) => void expect(parseDraft(serialiseDraft(kept))).toEqual(kept)));
	});

	test('of any other kind is no draft', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(parseDraft(text)).toBeUndefined()));
	});

	test.each([
		['{"version":2,"text":"later"}', undefined],
		['{"version":1}', undefined],
		[
			'{"version":1,"text":"a","networks":"x","country":"mars","about":["client","tomato",3],"picture":1,"description":{}}',
			{ text: 'a', networks: [], country: 'elsewhere', about: ['client'], picture: false, description: '', settled: [] },
		],
		[
			'{"version":1,"text":"a","settled":[null,{"rule":"x","place":"y","reason":"keep"},{"rule":"x","place":"y","reason":"tomato"}]}',
			{
				text: 'a',
				networks: [],
				country: 'elsewhere',
				about: [],
				picture: false,
				description: '',
				settled: [{ rule: 'x', place: 'y', reason: 'keep' }],
			},
		],
	])('%s', (text, expected) => {
		expect(parseDraft(text)).toEqual(expected);
	});
});

test.each([
	['2026-09-17', 'ru', false],
	['2026-09-18', 'ru', true],
	['2026-09-20', 'ru', true],
	['2026-09-21', 'ru', false],
	['2026-09-19', 'us', false],
] as const)('on %s an election in %s is on: %s', (today, country, expected) => {
	expect(isElectionTime([{ countries: ['ru', 'eu'], from: '2026-09-18', until: '2026-09-20' }], country, today)).toBe(expected);
});
