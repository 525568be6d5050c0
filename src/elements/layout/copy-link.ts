import { copyText } from './copy-text.ts';

/**
 * Copies the address of the page, which is shown where the browser cannot copy it.
 *
 * @param shown the element in which it stands
 * @returns whether it was copied
 */
export async function copyLink(shown: HTMLElement): Promise<boolean> {
	shown.textContent = location.origin + location.pathname;
	shown.hidden = false;
	const isCopied = await copyText(shown);
	shown.hidden = isCopied;
	return isCopied;
}
