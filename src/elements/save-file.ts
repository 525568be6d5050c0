/** Long enough for any browser to begin a download; the text is then let go. */
const patience = 60_000;

/**
 * Hands a text to the browser's downloads.
 *
 * @param type media type, `text/calendar`
 */
export function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	Object.assign(document.createElement('a'), { href: url, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(url), patience);
}
