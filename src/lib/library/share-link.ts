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

/** Whether the dialog stands on a server that each reader names. */
export function needsServer(template: string): boolean {
	return template.includes('{server}');
}

interface Dialog {
	template?: string | undefined;
	takes: 'link' | 'text' | 'both' | 'none';
}

/**
 * The address that opens a network's dialog with a post: where it takes words alone, the link goes with them.
 *
 * @param post the tracked link, the words, and both as they are copied
 * @param server host name of the reader's own server (`serverName`), where the dialog stands on one
 * @returns undefined where there is no dialog, or where the reader has to name the server first
 */
export function openingLink(
	dialog: Dialog | undefined,
	{ link, text, whole }: { link: string; text: string; whole: string },
	server?: string,
): string | undefined {
	if (dialog?.template === undefined || (needsServer(dialog.template) && server === undefined)) return undefined;
	const template = dialog.template.replaceAll('{server}', server ?? '');
	return shareLink(template, { url: link, text: dialog.takes === 'text' ? whole : text });
}
