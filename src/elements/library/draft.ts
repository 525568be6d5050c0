import { key, reportNotKept } from '../progress/storage.ts';

/** What a reader has made of a text, kept for as long as the tab is open. */
export interface Draft {
	read(): string | undefined;
	write(text: string): void;
}

/** Whether a reader has made something of a text in this tab: other words than the given ones. */
export function isAdapted(name: string, given: string): boolean {
	const kept = draftOf(name).read();
	return kept !== undefined && kept !== given;
}

/** @param name the text it is of, `heat-loss-calculator/linkedin/en/expert` */
export function draftOf(name: string): Draft {
	const place = `${key}:edit:${name}`;
	let here: string | undefined;
	return {
		read() {
			try {
				return sessionStorage.getItem(place) ?? here;
			} catch {
				return here;
			}
		},
		write(text) {
			here = text;
			try {
				sessionStorage.setItem(place, text);
			} catch (error) {
				// It lasts as long as the page.
				reportNotKept('the text', error);
			}
		},
	};
}
