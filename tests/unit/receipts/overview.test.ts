import { describe, expect, test } from 'vitest';
import { encodeReceipt } from '../../../src/lib/receipts/code.ts';
import { checkCode, checkReceipt } from '../../../src/lib/receipts/check.ts';
import { csvFile, separatorFor } from '../../../src/lib/receipts/csv.ts';
import { makeReceipt } from '../../../src/lib/receipts/make-receipt.ts';
import { Overview, type Handed } from '../../../src/lib/receipts/overview.ts';
import { recordAnswer } from '../../../src/lib/progress/changes.ts';
import { curriculum, day, earlierReceipt, finished, noon } from './curriculum.ts';

const today = '2026-12-24';
const receipts = [noon, noon + 60_000].map((start) => makeReceipt(curriculum, 'new-hire', finished(start))!);
const [one, two] = receipts as [(typeof receipts)[0], (typeof receipts)[0]];
function gathered(handed: readonly Handed[]): Overview {
	const all = new Overview();
	for (const each of handed) all.add(each);
	return all;
}
const overview = (handed: readonly Handed[]) => gathered(handed).rows;
const file = (source: string, value: unknown): Handed => ({
	source,
	kind: 'file',
	checked: checkReceipt(JSON.stringify(value), curriculum, today),
});
const code = (text: string): Handed => ({ source: text, kind: 'code', code: text, checked: checkCode(text, curriculum, today) });

test('the same record is noticed, whatever name stands on it and however its code is typed', () => {
	const named = { ...one, name: 'Ines' };
	const rows = overview([
		file('a', one),
		file('b', { ...named, code: encodeReceipt(named) }),
		file('c', two),
		code(two.code.toLowerCase()),
		code(one.code),
	]);
	expect(rows.map(({ verdict, same }) => [verdict, same])).toEqual([
		['good', undefined],
		['same', 'a'],
		['good', undefined],
		['same', 'c'],
		['same', 'a'],
	]);
});

test('ten thousand people who did the same on the same day are ten thousand records', () => {
	const rows = overview(
		Array.from({ length: 10_000 }, (_, index) => {
			const receipt = makeReceipt(curriculum, 'new-hire', finished(noon + index), { name: `Person ${index}` })!;
			return code(receipt.code);
		}),
	);
	expect(rows.filter(({ verdict }) => verdict !== 'good').map(({ source, same }) => [source, same])).toEqual([]);
});

test('whoever answers again in a review and saves the receipt anew hands in the same record', () => {
	const wrong = { revision: 2, chosen: ['b'], correct: false, at: noon + 30 * day };
	const later = makeReceipt(curriculum, 'new-hire', recordAnswer(finished(), 'square/profile', 'headline', wrong), { name: 'Ines' })!;
	expect(overview([file('a', one), file('b', later), code(later.code)]).map(({ verdict, same }) => [verdict, same])).toEqual([
		['good', undefined],
		['same', 'a'],
		['same', 'a'],
	]);
});

test('a receipt with a short trace, as they were made before, counts and is noticed again', () => {
	const before = { ...earlierReceipt(), trace: one.trace % 2 ** 20 };
	const [short, named] = [before, { ...before, name: 'Ines' }].map((receipt) => ({ ...receipt, code: encodeReceipt(receipt) }));
	expect(short!.code).toHaveLength(one.code.length - 5);
	expect(
		overview([file('a', short), file('b', named), code(short!.code), file('c', one)]).map(({ verdict, same }) => [verdict, same]),
	).toEqual([
		['good', undefined],
		['same', 'a'],
		['same', 'a'],
		['good', undefined],
	]);
});

test('two paths of one person are two records', () => {
	const reader = makeReceipt(curriculum, 'reader', finished())!;
	expect(overview([file('a', one), file('b', reader)]).map(({ verdict }) => verdict)).toEqual(['good', 'good']);
});

test('what is broken keeps its place and does not count', () => {
	const rows = overview([file('broken', { ...one, trace: -1 }), file('a', one)]);
	expect(rows.map(({ source, verdict, path }) => [source, verdict, path])).toEqual([
		['broken', 'bad', ''],
		['a', 'good', 'new-hire'],
	]);
});

describe('a CSV file', () => {
	test('begins with a byte order mark, and its lines end as RFC 4180 says', () => {
		expect(csvFile([['a', 1]], ',')).toBe('\uFEFFa,1\r\n');
	});

	test.each([
		['=1+1', "'=1+1"],
		['+7', "'+7"],
		['-2', "'-2"],
		['@SUM(A1)', "'@SUM(A1)"],
		[' =1', "' =1"],
		['\u200B=1', "'\u200B=1"],
		['＝1', "'＝1"],
		['\t=1', "'\t=1"],
		['=cmd|"/c calc"!A1', `"'=cmd|""/c calc""!A1"`],
		['\r\n=1', `"'\r\n=1"`],
		['\0=1', "'\0=1"],
		['\u0001\b=1', "'\u0001\b=1"],
		['Nadia', 'Nadia'],
		['Nadia "N"', '"Nadia ""N"""'],
		['a;b', '"a;b"'],
		['a,b', '"a,b"'],
	])('writes %j as %j', (cell, written) => {
		expect(csvFile([[cell]], ';')).toBe(`\uFEFF${written}\r\n`);
	});

	test('has the separator that a spreadsheet expects in the language', () => {
		expect(['en', 'ru', 'de'].map(separatorFor)).toEqual([',', ';', ';']);
	});
});
