const spaces = /[\s\u00a0\u2007\u2009\u202f]/g;
const currency = /^(?:[A-Z]{0,2}\p{Sc}[A-Z]{0,2}|[A-Z]{3}\b)|(?:[A-Z]{0,2}\p{Sc}[A-Z]{0,2}|\b[A-Z]{3}|(?:руб|р)\.?)$/gu;
const notMeasured = new Set(['', '-', '–', '—', '--', 'n/a', 'н/д', '(not set)']);

/**
 * A number as people and programs write it in English and Russian: `1,234`, `1 234`, `1.234`, `€1,234.50`, `1 234,50 ₽`.
 * A single sign before exactly three digits divides thousands, as counts have no thousandths.
 *
 * @returns undefined where nothing was measured: an empty cell or a dash; NaN when it is no number
 */
export function readNumber(text: string): number | undefined {
	const trimmed = text.trim();
	if (notMeasured.has(trimmed.toLowerCase())) return undefined;
	const bare = trimmed
		.replace(/^[−–]/, '-')
		.replace(/^(-?)(.*)$/s, (_, sign: string, rest: string) => sign + rest.replaceAll(currency, '').trim())
		.replaceAll(spaces, ' ')
		.replaceAll(/(?<=\d)['’](?=\d)/g, ' ');
	const shape = /^(-?)(\d+(?:([ .,])\d{3}(?:\3\d{3})*)?)(?:([.,])(\d+))?$/.exec(bare);
	if (!shape) return Number.NaN;
	const [, sign, whole = '', group, point, decimals = ''] = shape;
	if (group !== undefined && (group === point || !/^[1-9]\d{0,2}\D/.test(whole))) return Number.NaN;
	return Number(`${sign}${whole.replaceAll(/\D/g, '')}.${decimals === '' ? '0' : decimals}`);
}
