/** What a reader has made of a text, kept for as long as the tab is open. */
export interface Draft {
	read(): string | undefined;
	write(text: string): void;
}

/** @param name the text it is of, `linkedin/en/expert`; the page is part of the key */
export function draftOf(name: string): Draft {
	const key = `outspoken:edit:${location.pathname}:${name}`;
	let here: string | undefined;
	return {
		read() {
			try {
				return sessionStorage.getItem(key) ?? here;
			} catch {
				return here;
			}
		},
		write(text) {
			here = text;
			try {
				sessionStorage.setItem(key, text);
			} catch {
				// Without a storage it lasts as long as the page.
			}
		},
	};
}
