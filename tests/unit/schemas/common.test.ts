import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id, isoDate, localized, source, text, trackingValue } from '../../../src/schemas/common.ts';
import { findings } from './judge.ts';

describe('an id', () => {
	test.each(['a', 'heat-loss-guide', '2027', 'a1-b2'])('may be %s', (value) => {
		expect(findings(id, value)).toEqual([]);
	});

	test.each(['', 'A', 'heat_loss', '-a', 'a-', 'a--b', 'а', 'a b', 'a\n'])('may not be %j', (value) => {
		expect(findings(id, value)).toEqual([': Use small letters, digits and single hyphens, for example `heat-loss-guide`.']);
	});
});

test.each(['employee_advocacy', 'spring-2027'])('the value %s may stand in a link', (value) => {
	expect(findings(trackingValue, value)).toEqual([]);
});

test.each(['', 'Spring', 'a b', 'a&b', 'весна'])('the value %j may not stand in a link', (value) => {
	expect(findings(trackingValue, value)).toEqual([
		': Use small letters, digits, hyphens and underscores, for example `employee_advocacy`.',
	]);
});

describe('a text', () => {
	test('loses the white space around it', () => {
		expect(text.parse('  Two\n\nparagraphs \n')).toBe('Two\n\nparagraphs');
	});

	test.each(['', ' ', '\n\t'])('may not be %j', (value) => {
		expect(findings(text, value)).toEqual([': The text is empty. Write it, or remove the field if it is optional.']);
	});
});

describe('a text in every language', () => {
	const schema = localized({ languages: ['en', 'ru'] });

	test('is needed in those that are enabled and may stay in others', () => {
		expect(schema.parse({ en: 'A', ru: 'Б', de: 'C' })).toEqual({ en: 'A', ru: 'Б', de: 'C' });
	});

	test.each<[what: string, value: unknown, expected: string[]]>([
		['a missing language', { en: 'A' }, [': The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.']],
		['an empty text', { en: 'A', ru: ' ' }, ['ru: The text is empty. Write it, or remove the field if it is optional.']],
	])('%s is refused', (_what, value, expected) => {
		expect(findings(schema, value)).toEqual(expected);
	});

	test.each([
		['a plain text', 'A'],
		['a number', { en: 1, ru: 'Б' }],
		['a long code', { en: 'A', ru: 'Б', 'en-GB': 'C' }],
	])('%s is refused', (_what, value) => {
		expect(findings(schema, value)).toHaveLength(1);
	});
});

describe('a date', () => {
	test.each(['2027-03-31', '2028-02-29', '1999-12-01'])('may be %s', (value) => {
		expect(isoDate.parse(value)).toBe(value);
	});

	test.each([
		['2027-02-30', ': February 2027 has 28 days'],
		['2027-02-29', ': February 2027 has 28 days'],
		['2027-13-01', ': a year has 12 months'],
		['2027-00-01', ': months begin with 01'],
		['2027-03-00', ': days begin with 01'],
		['2027', ''],
		['2027-03', ''],
		['2027-03-31T10:00', ''],
		['', ''],
	])('may not be %j', (value, reason) => {
		expect(findings(isoDate, value)).toEqual([`: \`${value}\` is not a date${reason}. Write year-month-day, for example 2027-03-31.`]);
	});

	test.each([
		['31.03.2027', '2027-03-31'],
		['2027-3-1', '2027-03-01'],
	])('of another form, %s, is told its own', (value, meant) => {
		expect(findings(isoDate, value)).toEqual([`: \`${value}\` is not a date here. Write \`${meant}\`.`]);
	});

	test.each([20_270_331, null, true, new Date(Number.NaN)])('may not be %j, which is no text', (value) => {
		expect(findings(isoDate, value)).toEqual([': Write a date as year-month-day, for example 2027-03-31.']);
	});

	test('that a YAML reader made an object of is the same day again', () => {
		fc.assert(
			fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
				expect(isoDate.parse(date)).toBe(date.toISOString().slice(0, 10));
			}),
		);
	});
});

describe('a source', () => {
	const page = { title: 'Counting', publisher: 'X' };

	test.each<[date: unknown, kept: string]>([
		['2023', '2023'],
		[2023, '2023'],
		['2023-07', '2023-07'],
		['2023-07-01', '2023-07-01'],
		[new Date('2023-07-01T00:00:00Z'), '2023-07-01'],
	])('may have the date %j', (date, kept) => {
		expect(source.parse({ ...page, date }).date).toBe(kept);
	});

	test.each([
		['2023-7', ''],
		['2023-13', ': a year has 12 months'],
		['2023-00', ': months begin with 01'],
		['2023-02-30', ': February 2023 has 28 days'],
		['23', ''],
	])('may not have the date %j', (date, reason) => {
		expect(findings(source, { ...page, date })).toEqual([
			`date: \`${date}\` is not a date${reason}. Write the date as 2023, 2023-07 or 2023-07-01.`,
		]);
	});

	test('with a month in words is told how to write it', () => {
		expect(findings(source, { ...page, date: 'July 2023' })).toEqual(['date: `July 2023` is not a date here. Write `2023-07`.']);
	});

	test.each(['docs.x.com', 'ftp://a.example/', 'javascript:alert(1)', ''])('may not have the address %j', (url) => {
		expect(findings(source, { ...page, url })).toEqual(['url: Write the whole address, beginning with https://.']);
	});
});
