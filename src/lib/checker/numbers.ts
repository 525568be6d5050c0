import { foldWord, type Range } from './fold.ts';
import { remembered } from './remembered.ts';

/** A row of digits as people write long numbers, with what stands between their groups. */
interface DigitRow extends Range {
	digits: string;
	/** As it is written, from the first digit or `+` on. */
	written: string;
}

const isDigit = (character: string | undefined) => character !== undefined && character >= '0' && character <= '9';
const between = new Set([' ', '-', '.', '(', ')', '/']);
const mostBetween = 3;

/** Rows of at least seven digits, as telephones, cards and registers have them. One pass over the text. */
const digitRows = remembered((text: string): readonly DigitRow[] => {
	const rows: DigitRow[] = [];
	let end = 0;
	for (const { index: at } of text.matchAll(/[0-9]+/g)) {
		if (at < end) continue;
		end = at + 1;
		let digits = text[at]!;
		for (let next = end; next < text.length && next - end <= mostBetween; next++) {
			if (isDigit(text[next])) {
				digits += text[next]!;
				end = next + 1;
			} else if (!between.has(text[next]!)) break;
		}
		const opening = text[at - 1] === '(' ? 1 : 0;
		const plus = text[at - 1 - opening] === '+' ? 1 : 0;
		const start = at - opening - plus;
		const isPartOfWord = /[\p{L}_]/u.test(text[start - 1] ?? '') || /[\p{L}_]/u.test(text[end] ?? '');
		if (digits.length >= 7 && !isPartOfWord) rows.push({ start, end, digits, written: text.slice(start, end) });
	}
	return rows;
});

/**
 * Telephone numbers: with a country code, or as people write them in Russia, Belarus, Kazakhstan, the United States, the
 * United Kingdom, the Netherlands, Germany and France. Free lines (800) belong to companies and are left alone.
 */
export const phones = remembered((text: string): Range[] => digitRows(text).filter(isPhone));

function isPhone({ digits, written }: DigitRow): boolean {
	// Within a town of Russia.
	if (digits.length < 9) return /^[2-9]\d\d-\d\d-\d\d$/.test(written);
	if (digits.length > 15 || /^\+?(?:[178]?[ (-]*800|0 ?800)/.test(written)) return false;
	if (written.startsWith('+') || /^00[1-9]\d?[ -]/.test(written)) return true;
	if (digits.length === 11 && /^[78][3489]/.test(digits)) return !/^\d{1,3}(?: \d{3})+$/.test(written);
	if (digits.length === 11 && /^8[ (-]+(?:7\d\d|0(?:25|29|33|44))[ )-]/.test(written)) return true;
	if (/^\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(written)) return true;
	const national = /^06[ -]?\d{4}|^0[67](?:[ .-]\d\d){4}$|^0\d{2,4}(?:[ )-]+\d|\/ ?\d{5})/;
	return national.test(written.replace('(', '')) && digits.length >= 10 && digits.length <= 11;
}

/** Payment cards, bank accounts, passports and numbers of registers, by their checksums where they have one. */
export function personalNumbers(text: string): Range[] {
	const rows = digitRows(text).filter((row) => isCard(row) || isSnils(row) || isInn(row) || isSocialSecurity(row));
	return [...rows, ...accounts(text), ...passports(text)].toSorted((a, b) => a.start - b.start);
}

/** Luhn's checksum (ISO/IEC 7812-1), and the first digits that payment networks use. */
function isCard({ digits, written }: DigitRow): boolean {
	if (digits.length < 13 || digits.length > 19 || !/^[2-6]/.test(digits) || !/^[\d -]+$/.test(written)) return false;
	let sum = 0;
	for (let place = 0; place < digits.length; place++) {
		const digit = Number(digits.at(-1 - place)) * (place % 2 === 0 ? 1 : 2);
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 === 0;
}

/** Russian pension insurance: nine digits and their weighted sum modulo 101. */
function isSnils({ digits, written }: DigitRow): boolean {
	if (!/^\d{3}[- ]\d{3}[- ]\d{3}[- ]\d{2}$/.test(written)) return false;
	const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, place) => total + Number(digit) * (9 - place), 0);
	return (sum % 101) % 100 === Number(digits.slice(9));
}

const innWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Russian taxpayer number of a person: twelve digits, the last two of them checksums. */
function isInn({ digits, written }: DigitRow): boolean {
	if (!/^\d{12}$/.test(written)) return false;
	const checksum = (weights: readonly number[]) =>
		(weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11) % 10;
	return checksum(innWeights.slice(1)) === Number(digits[10]) && checksum(innWeights) === Number(digits[11]);
}

/** United States social security: the groups that are never given out are no number of anybody. */
function isSocialSecurity({ written }: DigitRow): boolean {
	return /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(written);
}

/** International bank account numbers (ISO 13616): the checksum modulo 97. */
function accounts(text: string): Range[] {
	return [...text.matchAll(/\b[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,3})?\b/gi)].flatMap(({ 0: found, index: start }) => {
		const account = found.replaceAll(' ', '').toLowerCase();
		const digits = [...(account.slice(4) + account.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
		let rest = 0;
		for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
		return rest === 1 ? [{ start, end: start + found.length }] : [];
	});
}

/** A passport’s number right behind its name; machines have passports too. */
const passport = new RegExp(
	`(?:passport|${foldWord('паспорт')}\\p{L}{0,3})(?:(?: |[.,:№-]|(?:no|nr|number|is|my|${['серия', 'серии', 'номер', 'мой', 'и'].map(foldWord).join('|')})(?!\\p{L})){1,12})((?:\\d{2} ?\\d{2}(?: |№|no|[.,]|${foldWord('номер')}){0,6}\\d{6}|[a-z]{1,2}\\d{6,8}|\\d{9})(?!\\d))`,
	'giu',
);

/** Four and six digits, or nine, close behind the word passport. The text is folded. */
function passports(text: string): Range[] {
	return [...text.matchAll(passport)].map(({ 0: found, index, 1: number = '' }) => {
		const end = index + found.length;
		return { start: end - number.length, end };
	});
}
