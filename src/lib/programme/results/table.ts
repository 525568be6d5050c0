import { CsvError, parse } from 'csv-parse/sync';
import { decode } from './decode.ts';
import { recognise, type Recognised } from './formats.ts';
import type { Problem } from './problem.ts';

/** A results file as a table: its rows with their lines, not yet judged. */
export interface Table extends Partial<Recognised> {
	/** Path below the project's folder. */
	file: string;
	/** The headings as they are written. */
	headings: string[];
	headingLine: number;
	rows: { line: number; cells: string[] }[];
	/** First and last day, `YYYYMMDD`, where the lines above the table state them, as those of GA4 do. */
	dates?: { from: string; until: string; line: number } | undefined;
	/** Why it could not be read further. */
	problem?: Problem;
}

const delimiters = [',', ';', '\t'];
/** Exports begin with lines about themselves; the longest that we know of has nine. */
const longestPreamble = 40;

/** Reads a CSV file: finds where its table begins, what divides its cells, and which program wrote it. */
export function readTable(file: string, bytes: Uint8Array): Table {
	const lines = decode(bytes)
		.replace(/^\ufeff/, '')
		.split(/\r\n|\n|\r/);
	const filled = lines.findIndex((line) => !/^\s*(?:#.*|sep=.*)?$/i.test(line));
	const found = findHeadings(lines);
	if (!found) {
		const headings = filled < 0 ? [] : splitLoosely(lines[filled]!);
		const kind = filled < 0 ? 'empty' : 'headings-unknown';
		return { file, headings, headingLine: filled + 1, rows: [], problem: { kind, line: Math.max(1, filled + 1), headings } };
	}
	const { line, delimiter } = found;
	const base = { file, headingLine: line + 1, dates: datesIn(lines.slice(0, line)) };
	try {
		const [heading, ...records] = parse(lines.slice(line).join('\n'), {
			delimiter,
			comment: '#',
			comment_no_infix: true,
			info: true,
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true,
		}) as unknown as { record: string[]; info: { lines: number } }[];
		const rows = records.map(({ record, info }) => ({ line: line + info.lines, cells: record }));
		return { ...base, ...recognise(heading!.record), headings: heading!.record, rows };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const at = typeof error['lines'] === 'number' ? error['lines'] : 1;
		return { ...base, headings: [], rows: [], problem: { kind: 'quotes', line: line + at } };
	}
}

function findHeadings(lines: readonly string[]): { line: number; delimiter: string } | undefined {
	for (const [line, text] of lines.slice(0, longestPreamble).entries()) {
		for (const delimiter of delimiters) {
			if (!text.startsWith('#') && recognise(text.split(delimiter))) return { line, delimiter };
		}
	}
	return undefined;
}

function splitLoosely(line: string): string[] {
	return line.split(/[,;\t]/).map((cell) => cell.replaceAll('"', '').trim());
}

function datesIn(preamble: readonly string[]): Table['dates'] {
	const dated = preamble.map((line) => /^#.*?:\s*(\d{8})\s*$/.exec(line)?.[1]);
	const [first, second] = dated.filter((date) => date !== undefined);
	if (first === undefined || second === undefined) return undefined;
	return { from: first, until: second, line: dated.indexOf(first) + 1 };
}
