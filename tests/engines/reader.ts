/**
 * Somebody at a browser who goes by what assistive technology is told: things are found by their role and name in the
 * accessibility tree of the engine, not by the markup. What is not there yet is waited for.
 */
export interface Reader {
	/** Opens a page of the site by its path. */
	open(path: string): Promise<void>;
	/** Waits until there is something of this role that has one of these names. */
	meets(role: Role, ...names: string[]): Promise<void>;
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

/** How long something may take to come, in milliseconds: a limit for what never comes, not for a slow machine. */
export const patience = 60_000;
/** How long a step may take in all, in milliseconds, whatever the limits of a driver are. */
export const longestStep = 120_000;
/** A question that a browser has not answered by then is asked again: Firefox may wait for an event that has passed. */
const longestQuestion = 15_000;
const pause = 50;

/** A browser that gives no answer at all. */
export class NoAnswer extends Error {}

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
			if (await within(longestQuestion, isThere())) return;
		} catch (error) {
			// A page that is being left has parts that are gone.
			last = error;
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
	} while (Date.now() < end);
	throw new Error(`${what}: not there${last instanceof Error ? ` (${last.message})` : ''}.`);
}

/**
 * Waits no longer than these milliseconds.
 *
 * @throws NoAnswer
 */
export async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const tooLate = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new NoAnswer(`No answer for ${milliseconds / 1000} s.`)), milliseconds);
	});
	try {
		return await Promise.race([answer, tooLate]);
	} finally {
		clearTimeout(timer);
	}
}
