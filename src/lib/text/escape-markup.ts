const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML and HTML take it; a control character is not allowed in XML in any form. */
export function escapeMarkup(text: string): string {
	return text
		.toWellFormed()
		.replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
		.replaceAll(/[&<>"]/g, (sign) => entities[sign]!);
}
