import { expect, test } from 'vitest';
import type { Match } from '../../../src/lib/checker/check.ts';
import { openFindings, settle, settledNow } from '../../../src/lib/checker/settled.ts';

const text = 'Anna and Oleg, Anna.';
const names: Match = {
	rule: 'people',
	severity: 'ask',
	settles: 'yes',
	ranges: [
		{ start: 0, end: 4 },
		{ start: 9, end: 13 },
		{ start: 15, end: 19 },
	],
	excess: [],
	networks: [],
};
const loud: Match = { rule: 'loud', severity: 'should', ranges: [{ start: 19, end: 20 }], excess: [], networks: [] };
const long: Match = { ...loud, rule: 'long', excess: [{ network: 'x', count: 3, limit: 2 }] };

test('the right answer settles the places that were asked about, wherever they stand now', () => {
	const said = settle([], text, { ...names, ranges: [names.ranges[0]!] }, 'yes');
	expect(openFindings(text, [names], said)).toEqual([{ ...names, ranges: [names.ranges[1]] }]);
	expect(openFindings(text, [names], settle(said, text, names, 'yes'))).toEqual([]);
});

test('the wrong answer makes a thing to change of it, before all others', () => {
	const said = settle([], text, names, 'no');
	expect(openFindings(text, [loud, names], said)).toEqual([{ ...names, severity: 'must', answered: true }, loud]);
	expect(openFindings(text, [names], settle(said, text, names, 'yes'))).toEqual([]);
});

test('what is answered for the whole draft is not asked again once places of it are found', () => {
	const whole = { ...names, ranges: [] };
	const said = settle([], text, whole, 'yes');
	expect([openFindings(text, [names], said), settledNow(text, [names], said)]).toEqual([[], [{ rule: 'people', reason: 'yes' }]]);
	const denied = settle([], text, whole, 'no');
	expect(openFindings(text, [names], denied)).toEqual([{ ...names, severity: 'must', answered: true }]);
	expect(openFindings(text, [names], settle(denied, text, names, 'yes'))).toEqual([]);
	expect(settledNow(text, [], said)).toEqual([]);
});

test('a reason settles any other finding, and what is too long however long it grows', () => {
	expect(openFindings(text, [loud], settle([], text, loud, 'keep'))).toEqual([]);
	const said = settle([], text, long, 'keep');
	expect(openFindings(`${text}.`, [{ ...long, ranges: [{ start: 18, end: 21 }] }], said)).toEqual([]);
});

test('of what is settled, that is told which the text still has', () => {
	const said = settle(settle([], text, names, 'yes'), text, loud, 'keep');
	expect(settledNow(text, [names], said)).toEqual([{ rule: 'people', reason: 'yes' }]);
	expect(settledNow(text, [names, loud], said)).toEqual([
		{ rule: 'people', reason: 'yes' },
		{ rule: 'loud', reason: 'keep' },
	]);
});
