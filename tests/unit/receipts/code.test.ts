import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeInLine, decodeCode, encodeCode, type CodeContent } from '../../../src/lib/receipts/code.ts';
import { daysAfter } from '../../../src/lib/time/calendar.ts';
import { runs } from '../../property-runs.ts';

const percent = fc.integer({ min: 0, max: 100 });
const content: fc.Arbitrary<CodeContent> = fc
	.record(
		{
			path: fc.nat(2 ** 10 - 1),
			steps: fc.nat(2 ** 10 - 1),
			finished: fc.nat(2 ** 15 - 1).map((days) => daysAfter('2020-01-01', days)),
			scores: fc.record({ first: percent, last: percent }),
			numbers: fc.array(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 1_000_000 })), { maxLength: 12 }),
			trace: fc.oneof(
				fc.nat(2 ** 20 - 1),
				fc.maxSafeNat().map((bits) => bits % 2 ** 40),
			),
			seal: fc.nat(2 ** 20 - 1),
		},
		{ requiredKeys: ['path', 'steps', 'finished', 'numbers', 'trace', 'seal'] },
	)
	.map(({ scores, ...rest }) => ({ ...rest, ...(scores && { scores }) }));

test('what is written is read', () => {
	fc.assert(
		fc.property(content, (value) => {
			expect(decodeCode(encodeCode(value))).toEqual(value);
		}),
	);
});

test('it may be typed in small letters, without hyphens, with spaces, and with O, I and L', () => {
	fc.assert(
		fc.property(content, (value) => {
			const code = encodeCode(value);
			const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`;
			expect(decodeCode(typed)).toEqual(value);
		}),
	);
});

test('it may be pasted with marks that nobody sees', () => {
	const value = { path: 1, steps: 2, finished: '2026-11-02', numbers: [1], trace: 3, seal: 4 };
	for (const mark of ['\u200e', '\u200b', '\ufeff', '\u00ad', '\u2066']) {
		const code = encodeCode(value);
		expect(decodeCode(`${mark}${code.slice(0, 6)}${mark}${code.slice(6)}${mark}`)).toEqual(value);
	}
});

test('a sign that is wrong, left out or doubled is noticed', () => {
	fc.assert(
		fc.property(content, fc.nat(60), fc.constantFrom('0', '7', 'A', 'Z', ''), (value, place, sign) => {
			const code = encodeCode(value).replaceAll('-', '');
			const at = place % code.length;
			const mistyped = code.slice(0, at) + sign + code.slice(at + 1);
			fc.pre(mistyped !== code);
			expect(decodeCode(mistyped)).toEqual({ problem: 'mistyped' });
		}),
		// One wrong code in a million passes the four signs of the check.
		{ seed: 2026, numRuns: runs(2000) },
	);
});

test('any text is answered', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: fc.constantFrom(...'=&%-О0Ａé{}[]":,\u0000\uD83C🍅') }),
				fc.array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ-')).map((signs) => signs.join('')),
			),
			(text) => {
				expect(decodeCode(text)).toBeTypeOf('object');
			},
		),
	);
});

describe('a text that is no code', () => {
	test.each([[''], ['0000'], ['hello, world!'], ['🍅🍅🍅🍅🍅🍅']])('%j has other signs or too few', (text) => {
		expect(decodeCode(text)).toEqual({ problem: 'signs' });
	});
});

test('a usual path makes eight groups of four at most', () => {
	const code = encodeCode({
		path: 1,
		steps: 2,
		finished: '2026-12-15',
		scores: { first: 80, last: 100 },
		numbers: [1, 1, 1, 1, 1, 1, 1],
		trace: 2 ** 40 - 1,
		seal: 2 ** 20 - 1,
	});
	expect(code.length).toBeLessThanOrEqual(39);
	expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$/);
});

test('a day before or after the range becomes the nearest in it', () => {
	const finished = ['1970-01-01', '9999-12-30'].map((date) => {
		const read = decodeCode(encodeCode({ path: 0, steps: 0, finished: date, numbers: [], trace: 0, seal: 0 }));
		return 'finished' in read && read.finished;
	});
	expect(finished).toEqual(['2020-01-01', daysAfter('2020-01-01', 2 ** 15 - 1)]);
});

test('a name may stand before it or behind it', () => {
	fc.assert(
		fc.property(content, fc.boolean(), (value, isTypedWithSpaces) => {
			const written = encodeCode(value);
			const code = isTypedWithSpaces ? written.toLowerCase().replaceAll('-', ' ') : written;
			expect(codeInLine(code)).toEqual({ code, name: '' });
			expect(codeInLine(`${code} Maria Petrova-Lindqvist`)).toEqual({ code, name: 'Maria Petrova-Lindqvist' });
			expect(codeInLine(`Мария Петрова: ${code}`)).toEqual({ code, name: 'Мария Петрова' });
			expect(codeInLine(`${code} – Ada, Utrecht`)).toEqual({ code, name: 'Ada Utrecht' });
		}),
	);
});

test('a line without a code stays as it is', () => {
	expect(codeInLine('Maria Petrova: 0F3K-1234')).toEqual({ code: 'Maria Petrova: 0F3K-1234', name: '' });
});
