/** A sign that typesetters of the language would not have used. */
export interface Slip {
	found: string;
	/** What is wrong, and what to write. */
	message: string;
}

const everywhere: [RegExp, string][] = [
	[/"/, 'A straight quotation mark stands here. Write “…” in English, «…» in Russian.'],
	[/(?<=\p{L})'(?=\p{L})/u, 'A straight apostrophe stands here. Write ’.'],
	[/\.{3}/, 'Three dots stand here. Write the one sign …'],
	[/ -- /, 'Two hyphens stand here. Write a dash.'],
	[/(?<=\S) {2,}(?=\S)/, 'Two spaces stand in a row. Remove one.'],
	[/(?<!…) (?=[,;!?](?:\s|$))/, 'A space stands before the mark. Remove it.'],
];

const inLanguage: Readonly<Record<string, [RegExp, string][]>> = {
	en: [
		[/ - (?=\p{L})/u, 'A hyphen stands for a dash. Write – between spaces.'],
		[/—/, 'A long dash stands here. Write – between spaces.'],
	],
	ru: [
		[/ [-–] (?=\p{L})/u, 'Дефис или короткое тире вместо тире. Поставьте — между пробелами.'],
		[/(?<!„[^“]*)“|”/u, 'Английская кавычка. Поставьте «…», внутри них „…“.'],
	],
};

/** The slips of a text: the first of each kind. */
export function slipsIn(text: string, language: string): Slip[] {
	return [...everywhere, ...(inLanguage[language] ?? [])].flatMap(([pattern, message]) => {
		const found = pattern.exec(text);
		return found ? [{ found: around(text, found.index), message }] : [];
	});
}

/** The words around a place, for who looks for it. */
function around(text: string, index: number): string {
	return text.slice(Math.max(0, index - 20), index + 20).trim();
}
