import type { ListedStorage } from '../../../src/lib/progress/storage.ts';

interface Write {
	by: Tab;
	name: string;
	/** `null` where the entry is removed. */
	text: string | null;
}

/**
 * Local storage as browsers with several processes have it. A tab sees its own writes at once. They reach the browser in
 * their order, each some time later; and what has reached the browser reaches the other tabs in that order, each some
 * time later still. What a tab has written covers what it sees from others until its own write has come back to it.
 */
export class Browser {
	readonly writes: Write[] = [];

	/** A tab that is opened sees all that has reached the browser. */
	open(): Tab {
		const tab = new Tab(this);
		while (tab.see());
		return tab;
	}
}

export class Tab implements ListedStorage {
	/** Called after something that another tab wrote has arrived, as with a `storage` event. */
	onExternalChange: () => void = () => {};
	/** Refuses to write although there is room, as Firefox does when many tabs have reserved some. */
	refuses = false;
	readonly #browser: Browser;
	readonly #seen = new Map<string, string>();
	readonly #own: Write[] = [];
	#sent = 0;
	#position = 0;

	constructor(browser: Browser) {
		this.#browser = browser;
	}

	/** Lets the next write of this tab reach the browser. @returns whether there was one */
	send(): boolean {
		const write = this.#own[this.#sent];
		if (!write) return false;
		this.#sent += 1;
		this.#browser.writes.push(write);
		return true;
	}

	/** Lets the next write that has reached the browser reach this tab. @returns whether there was one */
	see(): boolean {
		const write = this.#browser.writes[this.#position];
		if (!write) return false;
		this.#position += 1;
		if (write.text === null) this.#seen.delete(write.name);
		else this.#seen.set(write.name, write.text);
		if (write.by === this) {
			this.#own.shift();
			this.#sent -= 1;
		} else this.onExternalChange();
		return true;
	}

	get hasToSend(): boolean {
		return this.#sent < this.#own.length;
	}

	get hasToSee(): boolean {
		return this.#position < this.#browser.writes.length;
	}

	get length(): number {
		return this.#view().size;
	}

	key(index: number): string | null {
		return [...this.#view().keys()][index] ?? null;
	}

	getItem(name: string): string | null {
		return this.#view().get(name) ?? null;
	}

	setItem(name: string, text: string): void {
		if (this.refuses) throw new Error('QuotaExceededError');
		this.#own.push({ by: this, name, text });
	}

	removeItem(name: string): void {
		this.#own.push({ by: this, name, text: null });
	}

	#view(): Map<string, string> {
		if (this.#own.length === 0) return this.#seen;
		const view = new Map(this.#seen);
		for (const { name, text } of this.#own) {
			if (text === null) view.delete(name);
			else view.set(name, text);
		}
		return view;
	}
}
