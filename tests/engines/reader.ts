/**
 * Somebody at a browser who goes by what assistive technology is told: things are found by their role and name in the
 * accessibility tree of the engine, not by the markup. What is not there yet is waited for.
 */
export interface Reader {
	/** Opens a page of the site by its path. */
	open(path: string): Promise<void>;
	/** Waits until there is something of this role and name. */
	meets(role: Role, name: string): Promise<void>;
	press(role: Role, name: string): Promise<void>;
	write(role: Role, name: string, text: string): Promise<void>;
	key(key: 'Escape' | 'Enter' | 'ArrowDown'): Promise<void>;
	/** Waits until the focus is on it. */
	isAt(role: Role, name: string): Promise<void>;
	/** Waits until a live region says this. */
	hears(words: string): Promise<void>;
	/** What went wrong in the pages so far, as far as the engine tells. */
	problems(): Promise<string[]>;
}

export type Role = 'button' | 'checkbox' | 'combobox' | 'heading' | 'link' | 'radio' | 'searchbox' | 'table' | 'textbox';

/** So long something may take to come; a limit for what never comes, not for a slow machine. */
const patience = 60_000;
const pause = 50;

/**
 * Asks again until the answer is yes.
 *
 * @throws Error that names what did not come
 */
export async function until(what: string, isThere: () => Promise<boolean>): Promise<void> {
	const end = Date.now() + patience;
	let last: unknown;
	do {
		try {
			if (await isThere()) return;
		} catch (error) {
			// A page that is being left has parts that are gone.
			last = error;
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
	} while (Date.now() < end);
	throw new Error(`${what}: not there${last instanceof Error ? ` (${last.message})` : ''}.`);
}
