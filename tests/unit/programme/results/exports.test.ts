import { type BookType, type CellObject, type WorkSheet, utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readResultsFile } from '../../../../src/lib/programme/results/file.ts';
import { judgeTable, type ResultsContext } from '../../../../src/lib/programme/results/judge.ts';

/** Files as programs and spreadsheets write them, each with what it holds or what is said of it. */
const context: ResultsContext = {
	networks: ['linkedin', 'telegram', 'vk', 'x'],
	topics: [],
	kinds: [],
	voices: [],
	medium: 'employee_advocacy',
	thisMonth: '2026-11',
};

const utf8 = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
const withMark = (...lines: string[]) => utf8(`\ufeff${lines[0]}`, ...lines.slice(1));

/** As Excel saves Russian CSV. */
function windows1251(...lines: string[]): Uint8Array {
	const letters = [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, code) => code))];
	return Uint8Array.from([...`${lines.join('\r\n')}\r\n`], (letter) => letters.indexOf(letter));
}

type Cells = (string | number | CellObject)[][];

/** @param title how many columns the title in the first row is merged over */
function workbook(type: BookType, sheets: Record<string, Cells>, title = 1): Uint8Array {
	const book = utils.book_new();
	for (const [name, cells] of Object.entries(sheets)) {
		const sheet: WorkSheet = utils.aoa_to_sheet(cells);
		if (title > 1) sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: title - 1 } }];
		utils.book_append_sheet(book, sheet, name);
	}
	return write(book, { type: 'buffer', bookType: type }) as Uint8Array;
}

const dated = (day: number, format: string): CellObject => ({ t: 'n', v: day, z: format });
const october = 46_296;

async function read(name: string, bytes: Uint8Array) {
	const { rows, problems } = judgeTable(await readResultsFile(`src/content/results/${name}`, bytes), context);
	return { rows: rows.map(({ month, network, measured }) => ({ month, network, ...measured })), problems };
}

/** LinkedIn’s content metrics: a title over all columns, the headings, a row a day, and the posts on a sheet of their own. */
const linkedinSheets = (date: string, heading = 'Impressions (organic)') => ({
	Metrics: [
		['Aggregated engagement metrics of your page, by day'],
		['Date', heading, 'Impressions (sponsored)', 'Impressions', 'Clicks (organic)', 'Reactions (organic)', 'Reposts (organic)'],
		[date, 1180, 0, 1180, 31, 22, 1],
	],
	'All posts': [['All posts of your page'], ['Post title', 'Post link', 'Created date', 'Impressions'], ['Sensors', '', date, 900]],
});

describe.each<[string, [string, Uint8Array, object[]][]]>([
	[
		'which sign is decimal is known from the program (C1)',
		[
			[
				'2026-10-ga4.csv',
				utf8(
					'# ----------------------------------------',
					'# Start date: 20261001',
					'# End date: 20261031',
					'# ----------------------------------------',
					'',
					'Session source / medium,Sessions,Key events,Total revenue',
					'linkedin / employee_advocacy,"1,204",2.125,"1,099.125"',
					'google / organic,9000,1,0',
				),
				[{ month: '2026-10', network: 'linkedin', visits: 1204, leads: 2.125, revenue: 1099.125 }],
			],
			[
				'ga4-ru.csv',
				utf8(
					'# Начальная дата: 20261001',
					'# Конечная дата: 20261031',
					'Источник или канал сеанса,Сеансы,Ключевые события,Общий доход',
					'telegram / employee_advocacy,120,0.125,99.125',
				),
				[{ month: '2026-10', network: 'telegram', visits: 120, leads: 0.125, revenue: 99.125 }],
			],
			[
				'own-thin-spaces.csv',
				utf8('month;network;reach;revenue', '2026-10;x;1\u2009204;1\u202f234,50', '2026-10;linkedin;12\u00a0345\u00a0678;99,5'),
				[
					{ month: '2026-10', network: 'x', reach: 1204, revenue: 1234.5 },
					{ month: '2026-10', network: 'linkedin', reach: 12_345_678, revenue: 99.5 },
				],
			],
		],
	],
	[
		'what Excel leaves behind is skipped (C2)',
		[
			[
				'own.csv',
				windows1251('Месяц;Сеть;Охват;Визиты;;', '2026-10;telegram;1 234;12;;', ';;;;;', ' ; ; ; ;;'),
				[{ month: '2026-10', network: 'telegram', reach: 1234, visits: 12 }],
			],
			[
				'own.xlsx',
				workbook('xlsx', {
					Numbers: [
						['Our numbers', '', '', ''],
						['', '', '', ''],
						['month', 'network', '', 'reach', ''],
						['2026-10', 'x', '', 4],
						['', '', '', '', ''],
						['2026-10', 'vk', '', 7, ''],
					],
				}),
				[
					{ month: '2026-10', network: 'x', reach: 4 },
					{ month: '2026-10', network: 'vk', reach: 7 },
				],
			],
		],
	],
	[
		'what Excel makes of a month is read (C3)',
		[
			[
				'own.csv',
				utf8('month;network;reach', 'Oct-26;x;4', '01.09.2026;vk;7', '15-Aug-26;linkedin;2'),
				[
					{ month: '2026-10', network: 'x', reach: 4 },
					{ month: '2026-09', network: 'vk', reach: 7 },
					{ month: '2026-08', network: 'linkedin', reach: 2 },
				],
			],
			[
				'own.xls',
				workbook('biff8', {
					Лист1: [
						['месяц', 'сеть', 'охват'],
						[dated(october, 'mmm-yy'), 'x', 4],
						[dated(october - 30, '[$-419]mmmm yyyy'), 'vk', 7],
						['окт.26', 'telegram', '1 204'],
					],
				}),
				[
					{ month: '2026-10', network: 'x', reach: 4 },
					{ month: '2026-09', network: 'vk', reach: 7 },
					{ month: '2026-10', network: 'telegram', reach: 1204 },
				],
			],
		],
	],
	[
		'workbooks and endings in capitals are read (C7)',
		[
			[
				'content.xls',
				workbook('biff8', linkedinSheets('10/01/2026'), 7),
				[{ month: '2026-10', network: 'linkedin', reach: 1180, clicks: 31, reactions: 22, reposts: 1 }],
			],
			[
				'CONTENT.XLSX',
				workbook('xlsx', linkedinSheets('10/13/2026'), 7),
				[{ month: '2026-10', network: 'linkedin', reach: 1180, clicks: 31, reactions: 22, reposts: 1 }],
			],
			['EXPORT.CSV', withMark('month,network,reach', '2026-10,x,4'), [{ month: '2026-10', network: 'x', reach: 4 }]],
		],
	],
])('%s', (_row, files) => {
	test.each(files)('%s', async (name, bytes, rows) => {
		expect(await read(name, bytes)).toEqual({ rows, problems: [] });
	});
});

describe('what cannot be read is named exactly', () => {
	test.each<[string, Uint8Array, object]>([
		// C1: nothing tells which sign is decimal.
		[
			'2026-10-metrica.csv',
			withMark('"UTM Source";"UTM Medium";"Визиты";"Доход"', '"telegram";"employee_advocacy";"1204";"99.125"'),
			{ kind: 'number-two-readings', line: 2, column: 'Доход', readings: ['99125', '99.125'] },
		],
		['own.csv', utf8('month,network,leads', '2026-10,x,"1,250"'), { kind: 'number-two-readings', readings: ['1250', '1.25'] }],
		// C3: a serial number, a date of two readings, German names of months.
		['own.csv', utf8('month;network;reach', '46296;x;4'), { kind: 'month-as-number', line: 2, value: '46296' }],
		[
			'own.xlsx',
			workbook('xlsx', {
				A: [
					['month', 'network', 'reach'],
					[october, 'x', 4],
				],
			}),
			{ kind: 'month-as-number', value: '46296' },
		],
		['own.csv', utf8('month,network,reach', '03/04/2026,x,4'), { kind: 'month-two-readings', readings: ['2026-03', '2026-04'] }],
		['own.csv', utf8('month;network;reach', 'Okt 26;x;4'), { kind: 'month-unreadable', value: 'Okt 26' }],
		// Headings in other languages.
		[
			'kennzahlen.xls',
			workbook(
				'biff8',
				{ Kennzahlen: [['Kennzahlen'], ['Datum', 'Impressions (organisch)', 'Klicks (organisch)'], ['01.10.2026', 4, 1]] },
				3,
			),
			{ kind: 'headings-half-known', value: 'linkedin', line: 2 },
		],
		[
			'показатели.xls',
			workbook(
				'biff8',
				{ Показатели: [['Показатели'], ['Дата', 'Показы (органические)', 'Клики (органические)'], ['01.10.2026', 4, 1]] },
				3,
			),
			{ kind: 'headings-half-known', value: 'linkedin', line: 2 },
		],
		// Another report than the one that is read.
		[
			'followers.xls',
			workbook('biff8', {
				'New followers': [
					['Date', 'Sponsored followers', 'Organic followers', 'Total followers'],
					['10/01/2026', 0, 4, 4],
				],
			}),
			{ kind: 'headings-half-known', value: 'linkedin', line: 1 },
		],
		// What networks tell of one channel.
		[
			'account_analytics_content.csv',
			utf8(
				'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts',
				'1,"Thu, Oct 15, 2026","One, two",https://x.com/a/status/1,1204,14,30,1,0,0,2,3',
			),
			{ kind: 'headings-of-network', line: 1, headings: expect.arrayContaining(['Post id', 'Post text', 'Reposts']) },
		],
		[
			'account_overview_analytics.csv',
			utf8('Date,Impressions,Likes,Engagements,Profile visits', '"Thu, Oct 15, 2026",1204,14,30,4'),
			{ kind: 'headings-of-network', line: 1 },
		],
		[
			'vk.csv',
			windows1251('Дата;Просмотры;Посетители;Охват;Комментарии', '01.10.2026;1 204;500;900;3'),
			{ kind: 'headings-of-network', line: 1, headings: ['Дата', 'Просмотры', 'Посетители', 'Охват', 'Комментарии'] },
		],
		['vk-utf8.csv', withMark('Дата;Охват;Комментарии', '01.10.2026;900;3'), { kind: 'headings-of-network', line: 1 }],
		['telegram.csv', utf8('Date,Views,Shares', '01.10.2026,1204,3'), { kind: 'headings-of-network', line: 1 }],
		[
			'telegram.xlsx',
			workbook('xlsx', { Канал: [['Наш канал'], ['Дата', 'Подписчики', 'Просмотры'], [dated(october, 'dd.mm.yyyy'), 1200, 1204]] }, 3),
			{ kind: 'headings-of-network', line: 2 },
		],
	])('%s: %#', async (name, bytes, problem) => {
		expect(await read(name, bytes)).toMatchObject({ rows: [], problems: [problem] });
	});
});
