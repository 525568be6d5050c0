import { counted } from '../../text/counted.ts';
import { CsvError, parse } from 'csv-parse/sync';
import { sumIn } from '../sum-row.ts';
import type { FindingId } from '../../findings/finding-ids.ts';
import type { Activity } from './points.ts';

/** The columns of a file in `src/content/activity`, in any order. */
export const columns = ['month', 'participant', 'team', 'action', 'count'] as const;

export interface ActivityFile {
	/** The lines that can be counted. */
	lines: { line: number; activity: Activity }[];
	/** What is wrong, line by line, counted from 1. */
	mistakes: { id: FindingId; line: number; field?: string; message: string }[];
}

const options = {
	bom: true,
	trim: true,
	info: true,
	relax_column_count: true,
	skip_empty_lines: true,
	skip_records_with_empty_values: true,
	delimiter: [',', ';'],
};

type Fields = Record<(typeof columns)[number], string>;

/** Reads a CSV file with what colleagues did: one line for a month, a person or a team, and an action. */
export function readActivity(text: string): ActivityFile {
	const file: ActivityFile = { lines: [], mistakes: [] };
	const wrong = (id: FindingId, line: number, message: string, field?: string) =>
		file.mistakes.push({ id, line, message, ...(field && { field }) });
	let records: { record: string[]; info: { lines: number } }[];
	try {
		// With `info`, records come with their place, which the types of the package do not know.
		records = parse(text, options) as unknown as typeof records;
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		wrong(
			'table/row',
			Number(error['lines'] ?? 1),
			'The line cannot be read: a quote is opened and not closed, or stands inside a text. Close it, or remove it.',
		);
		return file;
	}
	const [head, ...rows] = records;
	const names = head?.record ?? [];
	const missing = columns.filter((column) => !names.includes(column));
	if (missing.length > 0) {
		wrong(
			'table/heading',
			head?.info.lines ?? 1,
			`The first line has no column ${missing.map((name) => `\`${name}\``).join(', ')}. Write \`${columns.join(',')}\`.`,
		);
		return file;
	}
	for (const { record, info } of rows) {
		if (record.length !== names.length) {
			wrong(
				'table/row',
				info.lines,
				`The line has ${counted(record.length, 'cell')}, and the first line names ${counted(names.length, 'column')}. Add or remove commas.`,
			);
			continue;
		}
		const fields = Object.fromEntries(names.map((name, index) => [name, record[index] ?? ''])) as Fields;
		const sum = sumIn([fields.month, fields.participant, fields.team, fields.action]);
		if (sum !== undefined) {
			wrong('table/counted-twice', info.lines, `The line looks like a sum (\`${sum}\`). Delete it: the page adds up by itself.`);
			continue;
		}
		const mistakes = mistakesIn(fields);
		for (const { id, field, message } of mistakes) wrong(id, info.lines, message, field);
		if (mistakes.length === 0) file.lines.push({ line: info.lines, activity: activityOf(fields) });
	}
	return file;
}

function mistakesIn({ month, participant, team, action, count }: Fields): { id: FindingId; field: string; message: string }[] {
	const found: { id: FindingId; field: string; message: string }[] = [];
	if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) {
		found.push({ id: 'table/month', field: 'month', message: `\`${month}\` is not a month. Write year and month, for example 2026-10.` });
	}
	if ((participant === '') === (team === '')) {
		const both = participant !== '';
		found.push({
			id: both ? 'field/contradiction' : 'field/missing',
			field: 'participant',
			message: both
				? 'The line names a person and a team. Keep one: the team of a person is known.'
				: 'The line names nobody. Write a person of the opt-in list, or the team.',
		});
	}
	if (action === '')
		found.push({ id: 'field/missing', field: 'action', message: 'The action is missing. Write one of those in src/content/points.yaml.' });
	if (!/^[1-9]\d{0,6}$/.test(count)) {
		found.push({
			id: 'table/number',
			field: 'count',
			message: `\`${count}\` is no count. Write a whole number, at least 1, without spaces or signs.`,
		});
	}
	return found;
}

function activityOf({ month, participant, team, action, count }: Fields): Activity {
	return { month, action, count: Number(count), ...(participant === '' ? { team } : { participant }) };
}
