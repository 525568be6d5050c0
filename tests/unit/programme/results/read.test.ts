import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeTable, type ResultsContext } from '../../../../src/lib/programme/results/judge.ts';
import { readTable } from '../../../../src/lib/programme/results/table.ts';

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
const exported = (name: string) => judgeTable(readTable(name, readFileSync(path.join(folder, name))), context);
const written = (text: string, name = 'plain.csv') => judgeTable(readTable(name, new TextEncoder().encode(text)), context);

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
		expect(judgeTable(readTable('a.csv', text), context).rows).toMatchObject([{ measured: { reach: 1234 } }]);
	});
});

test.each(['EDITING.md', 'EDITING.ru.md'])('the table that %s shows is read', (guide) => {
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
