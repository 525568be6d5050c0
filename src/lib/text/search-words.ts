const borrowed = /(?<=[бвгджзклмнпрстфхцчшщ])э/gi;

/** A text with one of the two spellings that borrowed words have in Russian: «хештег» for «хэштег». */
export const spelled = (text: string) => text.replaceAll(borrowed, 'е');

/** The words of a text in small letters. Russian ё is looked for as е, as most people type it, and a borrowed э too. */
export function searchWords(text: string): string[] {
	return spelled(text.toLowerCase().replaceAll('ё', 'е')).match(/[\p{L}\p{N}]+/gu) ?? [];
}
