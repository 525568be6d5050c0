import { localeOf } from '../time/written-date.ts';

export interface NumberStyle {
	/** Code of a currency, for example `EUR`: the number is an amount of it. */
	currency?: string | undefined;
	/** A share of one, written in per cent. */
	percent?: boolean;
	/** The sign is written for more as well as for less. */
	signed?: boolean;
	/** `12k`, `12 тыс.` in place of `12,000`. */
	short?: boolean;
	/** Digits after the point, at most. */
	digits?: number;
	/** Digits after the point, no more and no less. */
	fixed?: number;
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number as people write it in a language: `12,480`, `12 480`. */
export function writtenNumber(value: number, language: string, style: NumberStyle = {}): string {
	const key = `${language} ${JSON.stringify(style)}`;
	let format = formats.get(key);
	// A formatter takes long to make and a page writes hundreds of numbers.
	if (!format) formats.set(key, (format = new Intl.NumberFormat(localeOf(language), options(language, style))));
	return format.format(value);
}

function options(language: string, { currency, percent, signed, short, digits, fixed }: NumberStyle): Intl.NumberFormatOptions {
	return {
		...(currency ? { style: 'currency', currency } : percent && { style: 'percent' }),
		...(signed && { signDisplay: 'exceptZero' }),
		...(short && { notation: 'compact' }),
		// Russian sets four digits without a space, but not in sums of money.
		useGrouping: language === 'ru' && !currency ? 'min2' : 'auto',
		...(fixed !== undefined && { minimumFractionDigits: fixed }),
		maximumFractionDigits: digits ?? fixed ?? (short ? 1 : 0),
	};
}
