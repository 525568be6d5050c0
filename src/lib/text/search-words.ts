/** The words of a text in small letters. Russian ё is looked for as е, as most people type it. */
export function searchWords(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replaceAll('ё', 'е')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
