import { CsvError, parse } from 'csv-parse/sync';
import { decode } from './decode.ts';
import { isOfNetwork, programOf, recognise } from './formats.ts';
import { longestPreamble, tableOf, type Row, type Table } from './table.ts';

const delimiters = [',', ';', '\t'];

/** What Excel saves in place of a content begins like a comment, but is a cell. */
const excelCell = /^(#{2,}|#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!))(?=[,;\t])/;

/** Reads a CSV file: finds where its table begins, what divides its cells, and which program wrote it. */
export function readCsv(file: string, bytes: Uint8Array): Table {
	const lines = decode(bytes)
		.replace(/^\ufeff/, '')
		.split(/\r\n|\n|\r/);
	const found = findHeadings(lines);
	if (!found) return withoutHeadings(file, lines);
	const { line, delimiter } = found;
	const dates = datesIn(lines.slice(0, line));
	const text = lines
		.slice(line)
		.map((each) => each.replace(excelCell, '"$1"'))
		.join('\n');
	try {
		const records = parse(text, {
			delimiter,
			comment: '#',
			comment_no_infix: true,
			info: true,
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true,
		}) as unknown as { record: string[]; info: { lines: number } }[];
		const rows = records.map(({ record, info }): Row => ({ line: line + info.lines, cells: record }));
		// No program that is known writes semicolons: Excel does, where the comma is decimal.
		return tableOf({ file, dates }, rows, { resaved: delimiter === ';' });
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const at = typeof error['lines'] === 'number' ? error['lines'] : 1;
		return { file, dates, headings: [], headingLine: line + 1, rows: [], problem: { kind: 'quotes', line: line + at } };
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

/** Says of a file without headings that are known what its headings are: its first line with the most cells. */
function withoutHeadings(file: string, lines: readonly string[]): Table {
	const split = lines
		.slice(0, longestPreamble)
		.map((text, index) => ({ line: index + 1, cells: /^(?:#|sep=)/i.test(text) ? [] : splitLoosely(text) }));
	const [widest] = split.filter(({ cells }) => cells.some((cell) => cell !== '')).toSorted((a, b) => b.cells.length - a.cells.length);
	return unrecognised(file, widest);
}

/** A table whose headings are not known, or that has none. */
export function unrecognised(file: string, headings: { line: number; cells: readonly string[] } | undefined): Table {
	const { line, cells } = headings ?? { line: 1, cells: [] };
	const program = programOf(cells);
	const unknown = isOfNetwork(cells) ? 'headings-of-network' : 'headings-unknown';
	const kind = headings ? (program ? 'headings-half-known' : unknown) : 'empty';
	const problem = { kind, line, headings: cells, ...(program && { value: program }) } as const;
	return { file, headings: [...cells], headingLine: line, rows: [], problem };
}

/** The cells of a line of which nobody knows what divides them; what stands in quotation marks is one cell. */
function splitLoosely(line: string): string[] {
	return (line.match(/(?:"[^"]*"|[^,;\t"])+|(?<=[,;\t]|^)(?=[,;\t]|$)/g) ?? []).map((cell) => cell.replaceAll('"', '').trim());
}

function datesIn(preamble: readonly string[]): Table['dates'] {
	const dated = preamble.map((line) => /^#.*?:\s*(\d{8})\s*$/.exec(line)?.[1]);
	const [first, second] = dated.filter((date) => date !== undefined);
	if (first === undefined || second === undefined) return undefined;
	return { from: first, until: second, line: dated.indexOf(first) + 1 };
}
