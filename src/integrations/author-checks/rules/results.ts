import { counted } from '../../../lib/text/counted.ts';
import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import { measuredTwice } from '../../../lib/programme/results/across.ts';
import type { CellPlace, Problem } from '../../../lib/programme/results/problem.ts';
import type { Finding } from '../finding.ts';
import { judgedResults, type JudgedResults } from '../judged-results.ts';
import type { Site } from '../site.ts';
import { listed, suggestion, unknown } from '../wording.ts';

/** Every row of the results says what it may say, and nothing is counted twice. */
export function checkResults(site: Site): Finding[] {
	const { files, context } = judgedResults(site);
	const problems = [
		...files.flatMap(({ file, problems }) => problems.map((problem) => ({ ...problem, file }))),
		...measuredTwice(files.map(({ rows }) => rows)),
	];
	return problems.map((problem) => ({
		id: ids[problem.kind],
		file: problem.file,
		line: problem.line,
		field: problem.column,
		message: sentence(problem, context),
	}));
}

const ids: Record<Problem['kind'], FindingId> = {
	empty: 'table/empty',
	'measures-missing': 'table/empty',
	'row-without-number': 'table/empty',
	'headings-unknown': 'table/heading',
	'headings-half-known': 'table/heading',
	'headings-of-network': 'table/heading',
	'heading-missing': 'table/heading',
	'heading-unknown': 'table/heading',
	'heading-of-people': 'table/heading',
	'heading-twice': 'table/heading',
	quotes: 'table/row',
	'row-length': 'table/row',
	'row-twice': 'table/counted-twice',
	'row-a-day': 'table/counted-twice',
	'row-of-sums': 'table/counted-twice',
	'measured-twice': 'table/counted-twice',
	'none-of-ours': 'table/not-ours',
	'month-missing': 'table/month',
	'month-unreadable': 'table/month',
	'month-future': 'table/month',
	'months-several': 'table/month',
	'month-without-year': 'table/month',
	'day-without-year': 'table/month',
	'month-as-number': 'table/month',
	'month-two-readings': 'table/two-readings',
	'network-missing': 'field/missing',
	'network-unknown': 'reference/unknown',
	'item-unknown': 'reference/unknown',
	'topic-unknown': 'reference/unknown',
	'kind-unknown': 'reference/unknown',
	'voice-unknown': 'reference/unknown',
	'number-unreadable': 'table/number',
	'number-negative': 'table/number',
	'number-broken': 'table/number',
	'number-not-as-written': 'table/number',
	'number-shortened': 'table/number',
	'number-two-readings': 'table/two-readings',
	'cell-too-narrow': 'table/number',
	'workbook-locked': 'table/workbook',
	'workbook-unreadable': 'table/workbook',
	'workbook-markup': 'table/workbook',
	'sheets-several': 'table/workbook',
	'file-not-read': 'file/not-read',
};

/** Programs whose exports are read: the column that tells them, the report, and how they are set to a language that is read. */
const programs: Partial<Record<string, { name: string; column: string; report: string; language: string }>> = {
	ga4: {
		name: 'Google Analytics',
		column: 'Sessions',
		report: 'Traffic acquisition',
		language: 'English (*Admin*, *My preferences*, *Language*)',
	},
	linkedin: {
		name: 'LinkedIn',
		column: 'Impressions (organic)',
		report: 'Content metrics',
		language: 'English (*Me*, *Settings & Privacy*, *Account preferences*, *Language*)',
	},
	matomo: {
		name: 'Matomo',
		column: 'Visits',
		report: 'Campaigns',
		language: 'English (*Administration*, *Personal*, *Settings*, *Language*)',
	},
	metrica: { name: 'Yandex Metrica', column: 'Визиты', report: 'UTM tags', language: 'English or Russian (at the foot of its pages)' },
};

const asText = 'Format the column as text, and write year and month, for example 2026-10.';

/** What networks and programs call what a column holds. */
const otherHeadings = new Map([
	['likes', 'reactions'],
	['impressions', 'reach'],
	['views', 'reach'],
	['shares', 'reposts'],
	['sessions', 'visits'],
	['лайки', 'реакции'],
	['показы', 'охват'],
	['просмотры', 'охват'],
	['сеансы', 'визиты'],
]);

/** The heading that is meant by a name, or the name itself in small letters. */
const columnNamed = (name: string) => otherHeadings.get(name.trim().toLowerCase()) ?? name.toLowerCase();

function sentence(
	{ kind, line, value = '', headings = [], readings = [], contrary, cells, rows, other = '', month }: Problem,
	known: JudgedResults['context'],
): string {
	switch (kind) {
		case 'empty':
			return 'The file has no rows. Add the numbers, or remove the file.';
		case 'headings-unknown':
			return `The headings ${listed(headings)} are of no table that is known here. Name the columns as in your own table, for example \`month\`, \`network\`, \`reach\`, in English or Russian, or put in an export of GA4, Yandex Metrica, Matomo or LinkedIn as it is, made with the program in English; docs/editing/results.md lists what is read.`;
		case 'headings-half-known': {
			const { name, column, report, language } = programs[value]!;
			return `The headings ${listed(headings)} look like those of ${name}, but in a language that is not read, or without the column \`${column}\`. Set the program to ${language}, and export the report *${report}*.`;
		}
		case 'headings-of-network':
			return `The headings ${listed(headings)} look like what a network tells of one channel or account. Such a file names no network and is not read: add up each month, and write a row into a table of your own, \`month,network,posts,reach,reactions,comments,reposts\`; docs/editing/results.md shows one.`;
		case 'heading-missing':
			return `A column has no heading, and \`${value}\` stands in it in line ${other}. Write the heading, or empty the column.`;
		case 'heading-unknown':
			return `The column \`${value}\` is not known.${suggestion(columnNamed(value), headings, 'Known are')}`;
		case 'heading-of-people':
			return `The column \`${value}\` is not known, and looks as if it names people. Names and addresses of people never go in here: remove the column.`;
		case 'heading-twice':
			return `The column \`${value}\` stands here twice. Remove one of them.`;
		case 'measures-missing':
			return 'The table has no column with numbers. Add one that was measured, for example `reach` or `visits`.';
		case 'quotes':
			return 'A quotation mark is opened and never closed, or stands in the middle of a cell. Put the whole cell in quotation marks, and double those within it.';
		case 'row-length':
			if (month !== undefined) return `The comma of \`${value}\` makes two cells of the date. Write year and month: ${month}.`;
			return `The row has ${counted(cells?.found ?? 0, 'cell')}, and the headings are ${cells?.expected}. If a number holds a comma, put it in quotation marks: \`"1,234"\`.`;
		case 'row-without-number':
			return 'The row has no number. Write what was measured, or remove the row.';
		case 'row-twice':
			return `The row says the same as line ${other} of month, network and what was shared, so it would be counted twice. Make one row of the two.`;
		case 'row-a-day':
			return `\`${value}\` lies in ${month}, as \`${readings[0]}\` in line ${other} does, and a table of your own has one row for a month, a network and what was shared. Add the ${rows} rows up in one.`;
		case 'row-of-sums':
			return `The row looks like a sum${value === '' ? ', as it names neither month nor network' : ` (\`${value}\`)`}. Delete it: the page adds up by itself.`;
		case 'none-of-ours':
			return `No row came by the programme’s links: none has a network in use as its source and \`${known.medium}\` as its medium. Export the report by source and medium (utm_source, utm_medium), or remove the file.`;
		case 'month-missing':
			return 'The month is missing. Give it in a column `month`, or begin the name of the file with it: `2026-10-….csv`.';
		case 'month-unreadable':
			return `\`${value}\` is no month. ${asText}`;
		case 'month-future':
			return `\`${value}\` lies in the future, where nothing has been measured yet. Correct the month.`;
		case 'months-several':
			return `The export covers more than one month (${value}), so its numbers belong to none. Export each month by itself, or add the dimension month.`;
		case 'month-two-readings':
			return `\`${value}\` lies in ${readings[0]} where the month comes first, and in ${readings[1]} where the day does. Write year and month: ${readings[0]} or ${readings[1]}.`;
		case 'month-without-year':
			return `\`${value}\` has no year: Excel takes what was typed for a day. ${asText}`;
		case 'day-without-year':
			return `\`${value}\` is a day without a year, and a table of your own has one row for all days of a month. Write year and month, for example 2026-10.`;
		case 'month-as-number':
			return `\`${value}\` is how Excel counts a day. ${asText}`;
		case 'cell-too-narrow':
			return `\`${value}\` is what Excel saves of a column that is too narrow for its content. Widen the column, and save the file again.`;
		case 'network-missing':
			return 'The network is missing. Write its id, for example `linkedin`.';
		case 'network-unknown':
			return unknown('network', value, known.networks);
		case 'item-unknown':
			return `${unknown('item', value, known.items)} If it has left the library, empty the cell and write its topic and kind into theirs.`;
		case 'topic-unknown':
			return unknown('topic', value, known.topics);
		case 'kind-unknown':
			return unknown('kind', value, known.kinds);
		case 'voice-unknown':
			return unknown('voice', value, known.voices);
		case 'number-unreadable':
			return `\`${value}\` is no number. Write digits, for example 1234; leave the cell empty if it was not measured.`;
		case 'number-negative':
			return `\`${value}\` is less than nothing. Write what was measured, or leave the cell empty.`;
		case 'number-broken':
			return `\`${value}\` is no whole number, and things are counted here. Write a whole number; a sign between thousands has three digits after it.`;
		case 'number-two-readings':
			return `\`${value}\` can mean ${readings[0]} or ${readings[1]}, and ${contrary ? usedInTwoWays(contrary, line) : 'nothing in the file tells which sign is decimal'}. Write \`${readings[0]}\` or \`${hundredths(readings[1])}\`.`;
		case 'number-not-as-written':
			return `\`${value}\` is not how the program writes this number: a spreadsheet has changed its signs. Export it again, and put the file in without saving it in the spreadsheet.`;
		case 'number-shortened':
			return `\`${value}\` is shortened by Excel, and its last digits are lost. Format the column as a number, and save the file again.`;
		case 'workbook-locked':
			return 'The workbook is locked with a password. Save it without one, or save the sheet as CSV (*CSV UTF-8*).';
		case 'workbook-unreadable':
			return 'The file cannot be read as a workbook: it is damaged, or of another program. Open it in Excel or LibreOffice, and save the sheet as CSV (*CSV UTF-8*).';
		case 'workbook-markup':
			return 'The file is a web page and only called a workbook, as some programs export it. Open it in Excel or LibreOffice, and save it as .xlsx or CSV.';
		case 'sheets-several':
			return `The sheets ${listed(headings)} all hold a table, and one of a file is read. Put all rows on one sheet, or each sheet into a file of its own; hidden sheets are not read.`;
		case 'file-not-read':
			return other === ''
				? `A file of this kind is not read here. Save the table as one of ${listed(headings)}, or move the file elsewhere.`
				: `Files in folders below ${other} are not read. Move the file to ${other}, or elsewhere.`;
		case 'measured-twice':
			return `The number for \`${value}\` in ${month} is in ${other} as well, so it would be counted twice. Keep it in one of the two files.`;
	}
}

/** Why the other cells do not tell how a number is read. */
function usedInTwoWays({ thousands, decimal }: NonNullable<Problem['contrary']>, line: number): string {
	const place = ({ line: at, column, value }: CellPlace) =>
		`\`${value}\` in \`${column}\` (${at === line ? 'the same row' : `line ${at}`})`;
	return `${place(thousands)} and ${place(decimal)} are written in different ways`;
}

/** A decimal number of three decimals, which could be read otherwise, with another nought. */
function hundredths(reading = ''): string {
	return /\.\d{3}$/.test(reading) ? `${reading}0` : reading;
}
