import { type CellObject, read, SSF, type WorkBook } from '@e965/xlsx';
import { unrecognised } from './csv.ts';
import { recognise } from './formats.ts';
import type { Problem } from './problem.ts';
import { longestPreamble, tableOf, type Cell, type Row, type Table } from './table.ts';

/** Reads a workbook of Excel or LibreOffice: the one visible sheet whose headings are known. */
export function readWorkbook(file: string, bytes: Uint8Array): Table {
	const refused = (problem: Omit<Problem, 'line'>): Table => ({
		file,
		headings: [],
		headingLine: 1,
		rows: [],
		problem: { ...problem, line: 1 },
	});
	let book: WorkBook;
	try {
		book = read(bytes, { type: 'array', dense: true, cellNF: true, cellHTML: false });
	} catch (error) {
		return refused({ kind: /password/i.test(String(error)) ? 'workbook-locked' : 'workbook-unreadable' });
	}
	const visible = book.SheetNames.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden);
	const sheets = visible.map((name) => ({ name, rows: rowsOf(book, name) }));
	const tables = sheets.flatMap(({ name, rows }) => {
		const start = rows.slice(0, longestPreamble).findIndex(({ cells }) => recognise(cells.map(String)));
		return start < 0 ? [] : [{ name, rows: rows.slice(start) }];
	});
	if (tables.length > 1) return refused({ kind: 'sheets-several', headings: tables.map(({ name }) => name) });
	if (tables[0]) return tableOf({ file }, tables[0].rows, { resaved: false });
	const written = sheets.flatMap(({ rows }) => rows.slice(0, longestPreamble)).toSorted((a, b) => b.cells.length - a.cells.length);
	return unrecognised(file, written[0] && { line: written[0].line, cells: written[0].cells.map(String) });
}

/** The rows of a sheet that hold something. */
function rowsOf(book: WorkBook, name: string): Row[] {
	const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
	const data: (CellObject | undefined)[][] = book.Sheets[name]?.['!data'] ?? [];
	// Array.from, as rows and cells that are not there are holes, which `map` would leave as they are.
	return Array.from(data, (row, index) => ({ line: index + 1, cells: Array.from(row ?? [], (cell) => cellOf(cell, date1904)) })).filter(
		({ cells }) => cells.some((cell) => cell !== ''),
	);
}

function cellOf(cell: CellObject | undefined, date1904: boolean): Cell {
	if (cell?.v === undefined || cell.t === 'z') return '';
	if (cell.t === 'e') return cell.w ?? String(cell.v);
	if (typeof cell.v !== 'number') return String(cell.v).trim();
	if (typeof cell.z !== 'string' || !SSF.is_date(cell.z)) return cell.v;
	const { y, m, d } = SSF.parse_date_code(cell.v, { date1904 });
	return [String(y).padStart(4, '0'), ...[m, d].map((part) => String(part).padStart(2, '0'))].join('-');
}
