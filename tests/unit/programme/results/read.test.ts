import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeTable, type ResultsContext } from '../../../../src/lib/programme/results/judge.ts';
import { readCsv } from '../../../../src/lib/programme/results/csv.ts';

const context: ResultsContext = {
	networks: ['linkedin', 'telegram', 'x'],
	topics: ['energy', 'team'],
	kinds: ['product', 'people'],
	voices: ['expert', 'personal'],
	items: new Set(['heat-loss-calculator', 'zelenka-winter']),
	medium: 'employee_advocacy',
	thisMonth: '2026-11',
};

const folder = path.join(import.meta.dirname, '../../../fixtures/results');
const exported = (name: string) => judgeTable(readCsv(name, readFileSync(path.join(folder, name))), context);
const written = (text: string, name = 'plain.csv') => judgeTable(readCsv(name, new TextEncoder().encode(text)), context);

/** What the rows say, without what is the same in all of them. */
const brief = ({ rows, problems }: ReturnType<typeof exported>) => ({
	rows: rows.map(({ month, network, item, line, measured }) => ({
		month,
		network,
		...(item !== undefined && { item }),
		line,
		...measured,
	})),
	problems,
});

describe('an export is read as the program writes it', () => {
	test('our own table, in Russian, from a spreadsheet', () => {
		expect(brief(exported('2026-10-template.csv'))).toEqual({
			rows: [
				{ month: '2026-10', network: 'linkedin', item: 'heat-loss-calculator', line: 3, posts: 12, reach: 14_320, reactions: 410 },
				{ month: '2026-10', network: 'telegram', line: 4, posts: 7, reach: 3150, visits: 95 },
			],
			problems: [],
		});
	});

	test('GA4, with lines about itself, other traffic, and a total', () => {
		expect(brief(exported('2026-10-ga4.csv'))).toEqual({
			rows: [
				{ month: '2026-10', network: 'linkedin', item: 'heat-loss-calculator', line: 13, visits: 1046, leads: 17, revenue: 0 },
				{ month: '2026-10', network: 'linkedin', item: 'zelenka-winter', line: 14, visits: 188, leads: 4, revenue: 0 },
				{ month: '2026-10', network: 'telegram', item: 'heat-loss-calculator', line: 16, visits: 97, leads: 2.5, revenue: 0 },
				{ month: '2026-10', network: 'x', line: 17, visits: 12, leads: 0, revenue: 0 },
			],
			problems: [],
		});
	});

	test('Yandex Metrica, with a mark of order, a comma in a heading, and items that are not in the library', () => {
		expect(brief(exported('2026-10-metrica.csv'))).toEqual({
			rows: [
				{ month: '2026-10', network: 'telegram', item: 'heat-loss-calculator', line: 4, visits: 1204, leads: 19 },
				{ month: '2026-10', network: 'telegram', line: 5, visits: 118, leads: 0 },
				{ month: '2026-10', network: 'linkedin', line: 6, visits: 16, leads: 4 },
			],
			problems: [],
		});
	});

	test('Matomo, in UTF-16 with tabs', () => {
		expect(brief(exported('2026-10-matomo.tsv'))).toEqual({
			rows: [
				{ month: '2026-10', network: 'linkedin', line: 3, visits: 1234, leads: 21, revenue: 0 },
				{ month: '2026-10', network: 'telegram', line: 4, visits: 97, leads: 2, revenue: 0 },
			],
			problems: [],
		});
	});

	test('LinkedIn’s page by day, which is summed by month and kept apart from people', () => {
		const read = exported('linkedin-page.csv');
		expect(brief(read)).toEqual({
			rows: [
				{ month: '2026-09', network: 'linkedin', line: 3, reach: 210, clicks: 4, reactions: 6, comments: 0, reposts: 1 },
				{ month: '2026-10', network: 'linkedin', line: 4, reach: 1820, clicks: 43, reactions: 31, comments: 4, reposts: 2 },
			],
			problems: [],
		});
		expect(read.rows.every(({ channel }) => channel === 'page')).toBe(true);
	});

	test('Excel’s Russian CSV, in its own encoding', () => {
		const bytes = new Uint8Array([...'month;network;'].map((sign) => sign.charCodeAt(0)).concat([0xee, 0xf5, 0xe2, 0xe0, 0xf2]));
		const text = new Uint8Array([...bytes, ...new TextEncoder().encode('\r\n2026-10;telegram;1 234\r\n')]);
		expect(judgeTable(readCsv('a.csv', text), context).rows).toMatchObject([{ measured: { reach: 1234 } }]);
	});
});

test.each(['docs/editing/results.md', 'docs/editing/results.ru.md'])('the table that %s shows is read', (guide) => {
	const [, table = ''] = /```csv\n([^`]+)```/.exec(readFileSync(path.join(import.meta.dirname, '../../../..', guide), 'utf8')) ?? [];
	expect(brief(written(table))).toMatchObject({
		rows: [
			{ month: '2026-10', network: 'linkedin', reach: 14_320, visits: 240 },
			{ month: '2026-10', network: 'telegram', reach: 3150, reposts: 4 },
		],
		problems: [],
	});
});

test('what a cell leaves out was not measured, and a zero was', () => {
	const { rows } = written('month,network,reach,visits\n2026-10,linkedin,0,\n2026-10,telegram,—,4\n');
	expect(rows.map(({ measured }) => measured)).toEqual([{ reach: 0 }, { visits: 4 }]);
});

describe('says what is wrong with', () => {
	test.each([
		[
			'a month in the name of the file',
			'network,reach\nlinkedin,4\n',
			'2026-12-a.csv',
			[{ kind: 'month-future', line: 2, value: '2026-12' }],
		],
		['no month at all', 'network,reach\nlinkedin,4\n', 'a.csv', [{ kind: 'month-missing', line: 2 }]],
		['an empty file', '\n\n', 'a.csv', [{ kind: 'empty', line: 1 }]],
		['headings without rows', 'month,network,reach\n', 'a.csv', [{ kind: 'empty', line: 1 }]],
		['an export of other traffic', 'UTM Source,UTM Medium,Визиты\nyandex,cpc,4\n', '2026-10.csv', [{ kind: 'none-of-ours', line: 1 }]],
		[
			'an export of two months',
			'# Start date: 20260901\n# End date: 20261031\nSession source / medium,Sessions\nlinkedin / employee_advocacy,4\n',
			'2026-10.csv',
			[{ kind: 'months-several', line: 4, value: '20260901–20261031' }],
		],
	])('%s', (_, text, name, problems) => {
		expect(written(text, name)).toMatchObject({ rows: [], problems });
	});

	test('the same row twice, however the month is written', () => {
		const { rows, problems } = written('month,network,reach\n2026-10,x,1\nOctober 2026,x,2\n2026-10,x,\n');
		expect(rows.map(({ measured }) => measured)).toEqual([{ reach: 1 }]);
		expect(problems).toMatchObject([
			{ kind: 'row-twice', line: 3, other: '2' },
			{ kind: 'row-without-number', line: 4 },
		]);
	});

	test('a row, and keeps the others', () => {
		const { rows, problems } = written('month,network,reach\n2026-10,linkedin,-4\n2026-10,telegram,7\n');
		expect(rows).toHaveLength(1);
		expect(problems).toMatchObject([{ kind: 'number-negative', line: 2, column: 'reach', value: '-4' }]);
	});
});

describe('which sign is decimal', () => {
	const ga4 = (row: string, delimiter = ',') =>
		written(
			[['Session source / medium', 'Sessions', 'Key events', 'Total revenue'].join(delimiter), row, ''].join('\n'),
			'2026-10-ga4.csv',
		);

	test('is the point in an export of GA4, whose key events and revenue are fractional', () => {
		expect(brief(ga4('linkedin / employee_advocacy,120,2.125,99.125'))).toMatchObject({
			rows: [{ visits: 120, leads: 2.125, revenue: 99.125 }],
			problems: [],
		});
		expect(brief(ga4('linkedin / employee_advocacy,"1,204",0.125,0'))).toMatchObject({ rows: [{ visits: 1204, leads: 0.125 }] });
	});

	test('is the point in an export of Matomo', () => {
		const { rows } = written('Label,Visits,Conversions,Revenue\nlinkedin - employee_advocacy,9,2,99.125\n', '2026-10.csv');
		expect(rows).toMatchObject([{ measured: { revenue: 99.125 } }]);
	});

	test('is asked about after a spreadsheet has saved the export anew', () => {
		expect(ga4('linkedin / employee_advocacy;120;2.125;4', ';').problems).toMatchObject([
			{ kind: 'number-two-readings', line: 2, column: 'Key events', value: '2.125', readings: ['2125', '2.125'] },
		]);
	});

	test('is asked about in a table of one’s own, where it changes a value a thousandfold', () => {
		expect(written('month,network,reach,leads,revenue\n2026-10,x,"1.250","2.125","1,250"\n').problems).toMatchObject([
			{ kind: 'number-two-readings', column: 'leads', readings: ['2125', '2.125'] },
			{ kind: 'number-two-readings', column: 'revenue', readings: ['1250', '1.25'] },
		]);
	});

	test('is not asked about where another cell tells it, nor where things are counted', () => {
		const { rows, problems } = written('month,network,reach,revenue\n2026-10,x,"1,250","1,250"\n2026-09,x,3,99.50\n');
		expect(problems).toEqual([]);
		expect(rows.map(({ measured }) => measured)).toEqual([
			{ reach: 1250, revenue: 1250 },
			{ reach: 3, revenue: 99.5 },
		]);
	});

	test.each([
		['1,250', '1,250', '98,5', ['1250', '1.25']],
		['14.320', '1.250', '98.50', ['1250', '1.25']],
		['14.320', '1,250', '98.50', ['1250', '1.25']],
		['1.250', '1,250', '1,234,567', ['1250', '1.25']],
	])('is asked about where reach is %s and revenue both %s and %s', (reach, revenue, telling, readings) => {
		const { rows, problems } = written(`month;network;reach;revenue\n2026-10;x;${reach};${revenue}\n2026-09;x;3;${telling}\n`);
		expect(problems).toEqual([
			{
				kind: 'number-two-readings',
				line: 2,
				column: 'revenue',
				value: revenue,
				readings,
				contrary: {
					thousands: expect.objectContaining({ line: 2, column: 'reach', value: reach }),
					decimal: expect.objectContaining({ line: 3, column: 'revenue', value: telling }),
				},
			},
		]);
		expect(rows).toMatchObject([{ month: '2026-09', measured: { reach: 3 } }]);
	});

	test('is asked about in a column of enquiries, though the file tells it: there is no part of one', () => {
		expect(written('month;network;leads;revenue\n2026-10;x;1,250;98,5\n').problems).toMatchObject([
			{ kind: 'number-two-readings', column: 'leads', readings: ['1250', '1.25'] },
		]);
	});

	test('and a sign that the program never writes there is refused', () => {
		expect(ga4('linkedin / employee_advocacy,1.204,"2,5",0').problems).toMatchObject([
			{ kind: 'number-not-as-written', column: 'Sessions', value: '1.204' },
			{ kind: 'number-not-as-written', column: 'Key events', value: '2,5' },
		]);
	});
});

describe('what Excel leaves behind', () => {
	test('rows and columns with nothing in them are skipped', () => {
		const { rows, problems } = written(';;;;\nmonth;network;;reach;;\n2026-10;x;;4;;\n;;;;;\n2026-10;linkedin;;5;;;;\n ; ;;;;\n');
		expect(problems).toEqual([]);
		expect(rows.map(({ line, measured }) => ({ line, ...measured }))).toEqual([
			{ line: 3, reach: 4 },
			{ line: 5, reach: 5 },
		]);
	});

	test('empty cells at the end of a row may be left out', () => {
		const { rows, problems } = written('month;network;reach;visits\n2026-10;x;4\n');
		expect(problems).toEqual([]);
		expect(rows).toMatchObject([{ measured: { reach: 4 } }]);
	});

	test('a column with cells and no heading is named', () => {
		expect(written('month;network;;reach\n2026-10;x;7;4\n').problems).toEqual([
			{ kind: 'heading-missing', line: 1, value: '7', other: '2' },
		]);
	});

	test.each([
		['Oct-26', 'окт.26'],
		['01.10.2026', '1-Oct-26'],
	])('the month is read from %s and %s', (english, russian) => {
		const { rows, problems } = written(`month;network;reach\n${english};x;4\n${russian};linkedin;4\n`);
		expect(problems).toEqual([]);
		expect(rows.map(({ month }) => month)).toEqual(['2026-10', '2026-10']);
	});

	test('what nobody can read any more is named', () => {
		const { problems } = written(
			'month;network;reach\n26-Oct;x;4\n46296;x;4\n########;x;4\n2026-10;x;####\n2026-10;x;1,2E+05\n2026-10;x;#REF!\n',
		);
		expect(problems).toMatchObject([
			{ kind: 'month-without-year', line: 2, value: '26-Oct' },
			{ kind: 'month-as-number', line: 3, value: '46296' },
			{ kind: 'cell-too-narrow', line: 4, column: 'month' },
			{ kind: 'cell-too-narrow', line: 5, column: 'reach' },
			{ kind: 'number-shortened', line: 6, value: '1,2E+05' },
			{ kind: 'number-unreadable', line: 7, value: '#REF!' },
		]);
	});

	test('a line of hashes alone remains a note', () => {
		expect(written('########\n# A note; with a "mark\nmonth;network;reach\n#########\n2026-10;x;4\n').problems).toEqual([]);
	});
});

describe('a date that can be read both ways', () => {
	test('is asked about', () => {
		expect(written('month,network,reach\n10/05/2026,x,4\n').problems).toMatchObject([
			{ kind: 'month-two-readings', line: 2, column: 'month', value: '10/05/2026', readings: ['2026-10', '2026-05'] },
		]);
	});

	test('is not asked about where another date tells the order', () => {
		const { rows, problems } = written('month,network,reach\n10/05/2026,x,4\n13/05/2026,linkedin,4\n');
		expect(problems).toEqual([]);
		expect(rows.map(({ month }) => month)).toEqual(['2026-05', '2026-05']);
	});

	test('of LinkedIn begins with the month, unless its dates say otherwise', () => {
		const page = (...dates: string[]) =>
			written(['Date,Impressions (organic)', ...dates.map((date) => `${date},4`), ''].join('\n'), 'linkedin.csv');
		expect(page('10/05/2026').rows).toMatchObject([{ month: '2026-10' }]);
		expect(page('10/05/2026', '13/05/2026').rows).toMatchObject([{ month: '2026-05', measured: { reach: 8 } }]);
		expect(page('10/05/2026', '13/05/2026', '05/14/2026').problems).toMatchObject([
			{ kind: 'month-two-readings', line: 2, readings: ['2026-10', '2026-05'] },
		]);
	});
});

describe('headings in another language, or without what is needed, name the program that wrote them', () => {
	test.each([
		[
			'ga4',
			'# ---\n# Startdatum: 20261001\n# Enddatum: 20261031\nSitzung – Quelle/Medium,Sitzungen,Schlüsselereignisse\ngoogle / organic,4,1\n',
			4,
		],
		['linkedin', '"Kennzahlen Ihrer Seite"\nDatum,Impressions (organisch),Klicks (organisch)\n01.10.2026,4,1\n', 2],
		['linkedin', 'Date,Impressions (organiques),Clics (organiques)\n01/10/2026,4,1\n', 1],
		['matomo', 'Bezeichnung\tEindeutige Besucher\tBesuche\tAktionen\nlinkedin - employee_advocacy\t1\t2\t3\n', 1],
		['ga4', 'Source / support de la session,Sessions\ngoogle / organic,4\n', 1],
		['ga4', 'Session source / medium,Total users\ngoogle / organic,4\n', 1],
		['metrica', '"UTM Source","UTM Medium","Ziyaretler"\n"telegram","employee_advocacy","4"\n', 1],
	])('%s', (program, text, line) => {
		expect(written(text, '2026-10.csv')).toMatchObject({ rows: [], problems: [{ kind: 'headings-half-known', value: program, line }] });
	});

	test('and none where nothing tells', () => {
		expect(written('Name,Followers\nTeplia,20\n').problems).toMatchObject([{ kind: 'headings-unknown', headings: ['Name', 'Followers'] }]);
	});
});
