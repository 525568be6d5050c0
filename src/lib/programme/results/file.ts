import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import type { Table } from './table.ts';

/** Endings of the files with results, in small letters. */
export const resultEndings = ['.csv', '.tsv', '.xlsx', '.xls', '.ods'];

/** What workbooks begin with: an archive (Excel since 2007, LibreOffice), or the container of older Excel. */
const workbooks = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];

/** Reads a results file by what it is, not by how it is called. What reads workbooks is loaded only where there is one. */
export async function readResultsFile(file: string, bytes: Uint8Array): Promise<Table> {
	if (workbooks.some((beginning) => beginning.every((byte, index) => bytes[index] === byte))) {
		const { readWorkbook } = await import('./workbook.ts');
		return readWorkbook(file, bytes);
	}
	const beginning = decode(bytes.subarray(0, 400));
	if (/^\s*<(?:!doctype|html|\?xml|table|meta)/i.test(beginning.replace(/^\ufeff/, ''))) {
		return { file, headings: [], headingLine: 1, rows: [], problem: { kind: 'workbook-markup', line: 1 } };
	}
	return readCsv(file, bytes);
}
