import { foldWord, rangesOf, type Range } from './fold.ts';
import { remembered } from './remembered.ts';

const currencies = [
	'руб',
	'рублей',
	'рубля',
	'тыс',
	'тысяч',
	'евро',
	'долларов',
	'euro',
	'euros',
	'eur',
	'usd',
	'gbp',
	'rub',
	'dollars',
	'pounds',
	'roubles',
];
const currency = `(?:[€$£₽]|(?:${currencies.map(foldWord).join('|')})(?![\\p{L}]))`;
const price = new RegExp(`[€$£₽] ?\\d[\\d .,]{0,12}|(?<![\\d.,])\\d[\\d .,]{0,12}${currency}`, 'gu');

/** Sums of money. The text is folded. */
export const prices = remembered((text: string): Range[] =>
	[...text.matchAll(price)].map(({ 0: found, index }) => ({ start: index, end: index + found.trimEnd().length })),
);

/** Shares in percent. The text is folded. */
export function percents(text: string): Range[] {
	return rangesOf(text.matchAll(percent));
}

const percent = new RegExp(`\\d[\\d.,]{0,6} ?(?:%|(?:percent|per cent|${foldWord('процент')})\\p{L}{0,4})`, 'gu');

/** Numbers in digits that are no part of a word. The text is folded. */
export function numbers(text: string): Range[] {
	return rangesOf(text.matchAll(/(?<![\p{L}\d#@/_.-])\d(?:[\d.,]{0,12}\d)?(?![\p{L}\d@/_])/gu));
}
