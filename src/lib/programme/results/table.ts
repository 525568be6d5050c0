import { recognise, type Recognised } from './formats.ts';
import { orderIn, type DateOrder } from './month.ts';
import { decimalSignIn, decimalSignOfCounted, type DecimalSign } from './number.ts';
import type { CellPlace, Problem } from './problem.ts';
import { fractional, measures } from './row.ts';

/** What stands in a cell: text, or from a workbook a number as it is. */
export type Cell = string | number;

export interface Row {
	/** Counted from 1. */
	line: number;
	cells: Cell[];
}

/** A results file as a table: its rows with their lines, not yet judged. */
export interface Table extends Partial<Recognised> {
	/** Path below the project's folder. */
	file: string;
	/** The headings as they are written. */
	headings: string[];
	headingLine: number;
	rows: Row[];
	/** First and last day, `YYYYMMDD`, where the lines above the table state them, as those of GA4 do. */
	dates?: { from: string; until: string; line: number } | undefined;
	/** The decimal sign of its numbers, where the program that wrote it or its other cells tell. */
	decimal?: DecimalSign | undefined;
	/** Two cells that use one sign in two ways, so that it tells nothing of the others. */
	contrary?: { thousands: CellPlace; decimal: CellPlace } | undefined;
	/** The order of its dates with strokes, where they or the program tell. */
	order?: DateOrder | undefined;
	/** Why it could not be read further. */
	problem?: Problem;
}

/** Exports begin with lines about themselves; the longest that we know of has nine. */
export const longestPreamble = 40;

/**
 * Makes a table of its rows, the headings first: recognises the program, leaves out what is empty, and finds how numbers
 * and dates are written.
 *
 * @param resaved whether a spreadsheet has written the file anew, with its own signs in the numbers
 */
export function tableOf(
	{ file, dates }: Pick<Table, 'file' | 'dates'>,
	[first, ...records]: readonly Row[],
	{ resaved }: { resaved: boolean },
): Table {
	const rows = records.filter(({ cells }) => cells.some((cell) => !isEmpty(cell)));
	const headings = first!.cells.map((cell) => String(cell).trim());
	const kept = headings.flatMap((heading, index) => (heading !== '' || rows.some(({ cells }) => !isEmpty(cells[index])) ? [index] : []));
	const table = {
		file,
		dates,
		headings: kept.map((index) => headings[index]!),
		headingLine: first!.line,
		rows: rows.map(({ line, cells }) => ({
			line,
			cells: [...kept.map((index) => cells[index] ?? ''), ...withoutEmptyEnd(cells.slice(headings.length))],
		})),
	};
	const recognised = recognise(table.headings);
	if (!recognised) return table;
	const { format, columns } = recognised;
	const measured = new Set(measures.map((measure) => columns[measure]));
	const named = new Set(Object.values(columns).filter((column) => !measured.has(column)));
	const numbers = table.rows.flatMap(({ line, cells }) =>
		cells.flatMap((cell, index) =>
			typeof cell === 'string' && !named.has(index) ? [{ index, line, column: table.headings[index] ?? '', value: cell.trim() }] : [],
		),
	);
	const isCounted = (index: number) => measures.some((measure) => !fractional.has(measure) && columns[measure] === index);
	const order = orderIn(table.rows.map(({ cells }) => String(cells[columns.month ?? -1] ?? '')));
	return {
		...table,
		...recognised,
		...signsOf(
			numbers,
			numbers.filter(({ index }) => isCounted(index)),
			resaved ? undefined : format.decimal,
		),
		order: order === 'contradictory' ? undefined : (order ?? format.dates),
	};
}

/** How the numbers of a table are to be read: one sign cannot be decimal in one cell and divide thousands in another. */
function signsOf(
	numbers: readonly CellPlace[],
	counted: readonly CellPlace[],
	known: DecimalSign | undefined,
): Pick<Table, 'decimal' | 'contrary'> {
	if (known !== undefined) return { decimal: known };
	const decimal = decimalSignIn(numbers.map(({ value }) => value));
	if (decimal === undefined) return {};
	const thousands = counted.find(({ value }) => (decimalSignOfCounted(value) ?? decimal) !== decimal);
	const telling = numbers.find(({ value }) => decimalSignIn([value]) !== undefined);
	return thousands && telling ? { contrary: { thousands, decimal: telling } } : { decimal };
}

function isEmpty(cell: Cell | undefined): boolean {
	return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function withoutEmptyEnd(cells: Cell[]): Cell[] {
	return cells.slice(0, cells.findLastIndex((cell) => !isEmpty(cell)) + 1);
}
