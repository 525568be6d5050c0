/**
 * A table as a CSV file (RFC 4180) that Excel opens in columns: with a byte order mark, so that it takes the text for
 * UTF-8, and with the separator that it expects in the language. A cell that a spreadsheet would take for a formula is
 * made a text by an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
 *
 * @param separator `;` where the decimal sign is a comma, otherwise `,`
 */
export function csvFile(rows: readonly (readonly (string | number)[])[], separator: ',' | ';'): string {
	return `\uFEFF${rows.map((row) => `${row.map((cell) => written(cell, separator)).join(separator)}\r\n`).join('')}`;
}

/** The separator that Excel expects where the language is spoken. */
export function separatorFor(language: string): ',' | ';' {
	return new Intl.NumberFormat(language).format(0.5).includes(',') ? ';' : ',';
}

function written(cell: string | number, separator: string): string {
	if (typeof cell === 'number') return String(cell);
	const safe = /^[\s\p{C}]*[=+\-@＝＋－＠|%]/u.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
	return /["\r\n]/.test(safe) || safe.includes(separator) || safe.includes(',') || safe.includes(';')
		? `"${safe.replaceAll('"', '""')}"`
		: safe;
}
