/** Signs of Markdown and HTML that stay signs in a plain text. */
const signs: readonly RegExp[] = [
	/\*\*[^*\s][^*]*\*\*/,
	/<\/?(?:b|i|u|em|strong|p|br|a|ul|li|div|span)\b[^>]*>/i,
	/\[[^\]]+\]\(https?:[^)]*\)/,
	/^#{1,6} .+/m,
	/&(?:nbsp|amp|lt|gt|quot|#\d+);/,
];

/** The first piece of Markdown or HTML in a text that is shown as it is written. */
export function markupIn(text: string): string | undefined {
	return signs.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
}
