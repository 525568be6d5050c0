import { describe, expect, test } from 'vitest';
import { check, prepare } from '../../../src/lib/check/check.ts';
import { boundsOf, countingOf, tellingBound, type TextLimit } from '../../../src/lib/check/lengths.ts';
import type { Rule } from '../../../src/lib/check/rules.ts';
import { limitOf, restrictedIn, rulesOn } from '../../../src/lib/check/setting.ts';
import { countingRules } from '../../../src/lib/share/counting-rules.ts';
import { textLength } from '../../../src/lib/share/text-length.ts';

const counters = new Map(countingRules.map((rule) => [rule, (text: string) => textLength(text, rule)]));
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

test.each([
	['2025-08-31', []],
	['2025-09-01', ['ru']],
	['2026-01-01', ['ru']],
] as const)('on %s the law of %j restricts advertising', (today, expected) => {
	expect(restrictedIn({ restricted: { ru: '2025-09-01' } }, today)).toEqual(expected);
});

test('a network that always restricts it does so on every day', () => {
	expect(restrictedIn({ restricted: { eu: '' } }, '2020-01-01')).toEqual(['eu']);
});

const limit = (more: Partial<TextLimit> = {}): TextLimit => ({ limit: 10, counting: 'utf16', isSure: true, ...more });

test('below a picture the limit of a caption counts, where there is one', () => {
	const post = limit();
	const caption = limit({ limit: 5 });
	expect(limitOf({ post, caption }, false)).toBe(post);
	expect(limitOf({ post, caption }, true)).toBe(caption);
	expect(limitOf({ post }, true)).toBe(post);
	expect(limitOf({}, true)).toBeUndefined();
});

describe('a network that counts bytes', () => {
	const draft = 'Привет';
	const excess = (given: TextLimit) => {
		const networks = [{ id: 'n', isSure: true, bounds: boundsOf(draft, given, counters) }];
		return check(
			draft,
			{ networks, country: 'eu', about: [], election: false },
			prepare([rule('length', { find: { limit: 'length' } })]),
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

	test('needs both counters', () => {
		expect(countingOf(limit({ bytes: 11 }))).toEqual(['utf16', 'utf8']);
		expect(countingOf(limit())).toEqual(['utf16']);
	});

	test('tells what the text is beyond, and else its usual count', () => {
		expect(tellingBound({ bounds: boundsOf(draft, limit({ bytes: 11 }), counters) })).toMatchObject({ unit: 'bytes', length: 12 });
		expect(tellingBound({ bounds: boundsOf(draft, limit({ bytes: 12 }), counters) })).toMatchObject({ unit: 'characters', length: 6 });
		expect(tellingBound({ bounds: [] })).toBeUndefined();
	});
});
