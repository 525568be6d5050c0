import { CFB, type BookType, type CellObject, type WorkSheet, utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { judgeTable, type ResultsContext } from '../../../../src/lib/programme/results/judge.ts';
import { readResultsFile } from '../../../../src/lib/programme/results/file.ts';

const context: ResultsContext = {
	networks: ['linkedin', 'telegram', 'x'],
	topics: [],
	kinds: [],
	voices: [],
	medium: 'employee_advocacy',
	thisMonth: '2026-11',
};

const judged = async (bytes: Uint8Array, name = 'book.xlsx') => judgeTable(await readResultsFile(name, bytes), context);

function saved(bookType: BookType, sheets: Record<string, WorkSheet>, hidden: string[] = []): Uint8Array {
	const book = utils.book_new();
	for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
	for (const name of hidden) utils.book_set_sheet_visibility(book, name, 1);
	return write(book, { type: 'buffer', bookType }) as Uint8Array;
}

/** A cell that a spreadsheet shows as a date. */
const dated = (number: number, format = 'm/d/yy'): CellObject => ({ t: 'n', v: number, z: format });
const october = 46_296;

const own = utils.aoa_to_sheet([
	['Our numbers'],
	[],
	['month', 'network', 'reach', 'revenue', ''],
	[dated(october), 'linkedin', 14_320, 2.125],
	['Oct-26', 'telegram', '3 150', '99,5', ''],
	[],
	['2026-10', 'x', 0],
]);

/** LinkedIn's own: the first row says what it is, dates are text, and a second sheet lists the posts. */
const page = {
	Metrics: utils.aoa_to_sheet([
		['Aggregated engagement metrics of your page, by day'],
		['Date', 'Impressions (organic)', 'Impressions (sponsored)', 'Clicks (organic)', 'Reactions (organic)'],
		['09/30/2026', 210, 0, 4, 6],
		['10/01/2026', 1180, 0, 31, 22],
		['10/02/2026', 640, 0, 12, 9],
	]),
	'All posts': utils.aoa_to_sheet([
		['Post title', 'Post link', 'Created date', 'Impressions', 'Clicks'],
		['We moved forty sensors', 'https://www.linkedin.example/1', '10/01/2026', 900, 20],
	]),
};

describe.each<[BookType, string]>([
	['xlsx', 'book.xlsx'],
	['biff8', 'book.xls'],
	['ods', 'book.ods'],
])('a workbook saved as %s', (type, name) => {
	test('is read: numbers as they are, dates as dates, and text as in CSV', async () => {
		const { rows, problems } = await judged(saved(type, { Numbers: own }), name);
		expect(problems).toEqual([]);
		expect(rows.map(({ month, network, line, measured }) => ({ month, network, line, ...measured }))).toEqual([
			{ month: '2026-10', network: 'linkedin', line: 4, reach: 14_320, revenue: 2.125 },
			{ month: '2026-10', network: 'telegram', line: 5, reach: 3150, revenue: 99.5 },
			{ month: '2026-10', network: 'x', line: 7, reach: 0 },
		]);
	});

	test('is read where LinkedIn wrote it', async () => {
		const { rows, problems } = await judged(saved(type, page), name);
		expect(problems).toEqual([]);
		expect(rows.map(({ month, channel, line, measured }) => ({ month, channel, line, ...measured }))).toEqual([
			{ month: '2026-09', channel: 'page', line: 3, reach: 210, clicks: 4, reactions: 6 },
			{ month: '2026-10', channel: 'page', line: 4, reach: 1820, clicks: 43, reactions: 31 },
		]);
	});
});

test('a workbook that counts its days from 1904 is read as it is shown', async () => {
	const book = utils.book_new();
	utils.book_append_sheet(
		book,
		utils.aoa_to_sheet([
			['month', 'network', 'reach'],
			[dated(october - 1462, 'd.m.yyyy'), 'x', 4],
		]),
		'A',
	);
	book.Workbook = { WBProps: { date1904: true } };
	const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
	expect((await judged(bytes)).rows).toMatchObject([{ month: '2026-10' }]);
});

test('what a file is counts, and not how it is called', async () => {
	const text = new TextEncoder().encode('month\tnetwork\treach\n2026-10\tx\t4\n');
	expect((await judged(text, 'export.xls')).rows).toMatchObject([{ measured: { reach: 4 } }]);
	expect((await judged(saved('xlsx', { A: own }), 'export.csv')).rows).toHaveLength(3);
});

test('hidden sheets are not read', async () => {
	const { rows } = await judged(saved('xlsx', { Old: page.Metrics, Own: own }, ['Old']));
	expect(rows).toHaveLength(3);
});

describe('says what is wrong with', () => {
	const locked = () => {
		const container = CFB.utils.cfb_new();
		CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array([4, 0, 4, 0, 64, 0, 0, 0, 60]));
		CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(64));
		return CFB.write(container, { type: 'buffer' }) as Uint8Array;
	};

	test.each<[string, () => Uint8Array, object]>([
		['a locked workbook', locked, { kind: 'workbook-locked', line: 1 }],
		['a damaged one', () => saved('xlsx', { A: own }).subarray(0, 900), { kind: 'workbook-unreadable', line: 1 }],
		['an archive that is none', () => new TextEncoder().encode('PK\u0003\u0004 and no more'), { kind: 'workbook-unreadable', line: 1 }],
		['a web page', () => new TextEncoder().encode('\ufeff<html><table><tr><td>month'), { kind: 'workbook-markup', line: 1 }],
		[
			'two tables',
			() => saved('xlsx', { Oct: own, Notes: page['All posts'], Nov: own }),
			{ kind: 'sheets-several', line: 1, headings: ['Oct', 'Nov'] },
		],
		['sheets without a table', () => saved('biff8', { Posts: page['All posts'] }), { kind: 'headings-unknown', line: 1 }],
		['empty sheets', () => saved('xlsx', { A: utils.aoa_to_sheet([[]]) }), { kind: 'empty', line: 1 }],
	])('%s', async (_what, bytes, problem) => {
		expect(await judged(bytes(), 'book.xls')).toMatchObject({ rows: [], problems: [problem] });
	});
});
