/**
 * The address of a network's own share dialog.
 *
 * @param template address with `{url}` and, where the network takes a text, `{text}`
 * @returns the address with both put in, percent-encoded; half an emoji, as cutting a text may leave, becomes `�`
 */
export function shareLink(template: string, { url, text }: { url: string; text: string }): string {
	return template.replaceAll(/\{(url|text)\}/g, (_, name: string) => encodeURIComponent((name === 'url' ? url : text).toWellFormed()));
}

/** Whether the network's dialog takes the words too, or only the address. */
export function takesText(template: string): boolean {
	return template.includes('{text}');
}

/** Whether the dialog stands on a server that the reader has to name, as on Mastodon. */
export function needsServer(template: string): boolean {
	return template.includes('{server}');
}
