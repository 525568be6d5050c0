/** The sign before the decimals of a number; the other one, where it stands, divides thousands. */
export type DecimalSign = '.' | ',';

interface Reading {
	value: number;
	/** The sign that is decimal in this reading; undefined where the number holds neither. */
	decimal?: DecimalSign;
}

const spaces = /[\s\u00a0\u2007\u2009\u202f]/g;
const currency = /^(?:[A-Z]{0,2}\p{Sc}[A-Z]{0,2}|[A-Z]{3}\b)|(?:[A-Z]{0,2}\p{Sc}[A-Z]{0,2}|\b[A-Z]{3}|(?:руб|р)\.?)$/gu;
const notMeasured = new Set(['', '-', '–', '—', '--', 'n/a', 'н/д', '(not set)']);

/**
 * What a number can mean that people and programs write in English or Russian: `1 234`, `€1,234.50`, `1 234,50 ₽`.
 * A single sign before exactly three digits divides thousands or is decimal: `1,234` has two meanings, the larger first.
 *
 * @param decimal the decimal sign, where it is known
 * @returns undefined where nothing was measured: an empty cell or a dash; nothing in the list when it is no number
 */
export function readNumber(text: string, decimal?: DecimalSign): number[] | undefined {
	if (notMeasured.has(text.trim().toLowerCase())) return undefined;
	return readingsOf(text).flatMap((reading) =>
		decimal === undefined || reading.decimal === undefined || reading.decimal === decimal ? [reading.value] : [],
	);
}

/** The decimal sign of a table, as those cells tell it that can be read in one way alone; undefined unless they agree. */
export function decimalSignIn(texts: Iterable<string>): DecimalSign | undefined {
	const signs = new Set<DecimalSign>();
	for (const text of texts) {
		const [only, other] = readingsOf(text.replace(/\s*%\s*$/, ''));
		if (only?.decimal !== undefined && !other) signs.add(only.decimal);
	}
	const [sign] = signs;
	return signs.size === 1 ? sign : undefined;
}

/** The decimal sign that follows from a number of things that are counted: `1,250` of them is 1250, so the comma divides thousands. */
export function decimalSignOfCounted(text: string): DecimalSign | undefined {
	const readings = readingsOf(text);
	const whole = readings.filter(({ value }) => Number.isInteger(value));
	return readings.length === 2 && whole.length === 1 ? whole[0]!.decimal : undefined;
}

function readingsOf(text: string): Reading[] {
	const bare = text
		.trim()
		.replace(/^[−–]/, '-')
		.replace(/^(-?)(.*)$/s, (_, sign: string, rest: string) => sign + rest.replaceAll(currency, '').trim())
		.replaceAll(spaces, ' ')
		.replaceAll(/(?<=\d)['’](?=\d)/g, ' ');
	const grouped =
		/^(?<sign>-?)(?<whole>[1-9]\d{0,2}(?<group>[ .,])\d{3}(?:\k<group>\d{3})*)(?:(?<point>(?!\k<group>)[.,])(?<decimals>\d+))?$/;
	const plain = /^(?<sign>-?)(?<whole>\d+)(?:(?<point>[.,])(?<decimals>\d+))?$/;
	return [grouped, plain].flatMap((shape) => {
		const parts = shape.exec(bare)?.groups;
		if (!parts) return [];
		const { sign = '', whole = '', group, point, decimals = '0' } = parts;
		const decimal = (point ?? (group === ',' ? '.' : group === '.' ? ',' : undefined)) as DecimalSign | undefined;
		return [{ value: Number(`${sign}${whole.replaceAll(/\D/g, '')}.${decimals}`), ...(decimal && { decimal }) }];
	});
}
