/** The beginnings of the names of the months, long enough to tell them apart, in English and Russian. */
const names = [
	['jan', 'янв'],
	['feb', 'фев'],
	['mar', 'мар'],
	['apr', 'апр'],
	['may', 'май', 'мая'],
	['jun', 'июн'],
	['jul', 'июл'],
	['aug', 'авг'],
	['sep', 'сен'],
	['oct', 'окт'],
	['nov', 'ноя'],
	['dec', 'дек'],
];

/** The number of the month that a word names, whole or cut short; 0 when it names none. */
export function monthNamed(word: string): number {
	const small = word.toLowerCase();
	return names.findIndex((beginnings) => beginnings.some((beginning) => small.startsWith(beginning))) + 1;
}
