import { describe, expect, test } from 'vitest';
import { check, prepareRules } from '../../../src/lib/checker/check.ts';
import type { Rule } from '../../../src/lib/checker/rules.ts';
import { limitsOn, neededCountings, rulesOn, type NetworkSetting } from '../../../src/lib/checker/setting.ts';
import { loadCounters, measuresOf, type TextLimit } from '../../../src/lib/networks/text-length.ts';

const counters = await loadCounters();
const rule = (id: string, more: Partial<Rule> = {}): Rule => ({ id, severity: 'must', ...more });

describe('the rules of a day', () => {
	const setting = {
		rules: [rule('always-there')],
		quiet: [{ from: '2027-03-22', until: '2027-04-04', rule: rule('quiet', { always: true }) }],
	};

	test.each([
		['2027-03-21', ['always-there']],
		['2027-03-22', ['always-there', 'quiet']],
		['2027-04-04', ['always-there', 'quiet']],
		['2027-04-05', ['always-there']],
	])('on %s are %j', (today, ids) => {
		expect(rulesOn(setting, today).map(({ id }) => id)).toEqual(ids);
	});
});

const limit = (more: Partial<TextLimit> = {}): TextLimit => ({ limit: 10, counting: 'utf16', standing: 'official', ...more });
const on = (network: Partial<NetworkSetting>, today = '2026-01-01', hasPicture = false) =>
	limitsOn('Draft', { id: 'n', restricted: {}, ...network }, { hasPicture, today, counters });

test.each([
	[{ ru: '2025-09-01' }, '2025-08-31', []],
	[{ ru: '2025-09-01' }, '2025-09-01', ['ru']],
	[{ ru: '2025-09-01', eu: '' }, '2020-01-01', ['eu']],
] as const)('where %j restrict advertising, on %s it is restricted in %j', (restricted, today, expected) => {
	expect(on({ restricted }, today).restricted).toEqual(expected);
});

test('below a picture the limit of a caption counts, where there is one', () => {
	const limits = (network: Partial<NetworkSetting>, hasPicture: boolean) => {
		const { measures, isBinding } = on(network, undefined, hasPicture);
		return [...measures.map((measure) => measure.limit), isBinding];
	};
	const post = limit();
	const caption = limit({ limit: 5, standing: 'disputed' });
	expect(limits({ post, caption }, false)).toEqual([10, true]);
	expect(limits({ post, caption }, true)).toEqual([5, false]);
	expect(limits({ post }, true)).toEqual([10, true]);
	expect(limits({}, true)).toEqual([false]);
});

describe('a network that counts bytes', () => {
	const draft = 'Привет';
	const excess = (given: TextLimit) => {
		const networks = [{ id: 'n', isBinding: true, measures: measuresOf(draft, given, counters) }];
		return check(
			draft,
			{ networks, country: 'eu', about: [], election: false },
			prepareRules([rule('length', { find: { limit: 'length' } })]),
		)[0];
	};

	test('finds a text too long in bytes alone, and marks what is beyond', () => {
		const found = excess(limit({ counting: 'utf8', limit: 10 }));
		expect(found?.excess).toEqual([{ network: 'n', count: 12, limit: 10, unit: 'bytes' }]);
		expect(found?.ranges).toEqual([{ start: 5, end: 6 }]);
	});

	test('beside characters', () => {
		expect(excess(limit({ bytes: 11 }))?.excess).toEqual([{ network: 'n', count: 12, limit: 11, unit: 'bytes' }]);
		expect(excess(limit({ limit: 4, bytes: 11 }))?.excess).toEqual([{ network: 'n', count: 6, limit: 4, unit: 'characters' }]);
		expect(excess(limit({ bytes: 12 }))).toBeUndefined();
	});

	test('needs both counters, and so does each of its texts', () => {
		const network = { post: limit({ bytes: 11 }), caption: limit({ counting: 'weighted' }) };
		expect(neededCountings([network, {}])).toEqual(['utf16', 'utf8', 'weighted']);
		expect(neededCountings([{}])).toEqual([]);
	});
});
