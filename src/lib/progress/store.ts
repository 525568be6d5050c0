import { quarantine } from './quarantine.ts';
import { parse, serialise, type UnreadableEntry } from './parse.ts';
import { merge } from './merge.ts';
import type { LocksLike, StorageLike } from './storage.ts';
import { empty, type Progress } from './state.ts';

export interface StoreOptions {
	/** Name of the document in the storage, and of the lock. */
	key: string;
	storage: StorageLike | undefined;
	/** Why there is no storage. */
	failure?: unknown;
	/** Without it an update runs at once; what a tab of another process overwrites returns with the next update. */
	locks?: LocksLike | undefined;
	/** Milliseconds since 1970. */
	now: () => number;
	/** Registers a listener for changes by other tabs. */
	onExternalChange?: ((listener: () => void) => void) | undefined;
}

/**
 * - `saved`: everything known is in the storage;
 * - `memory`: changes last for this visit only, as the storage is missing, off, full or cannot keep unreadable parts;
 * - `newer`: the stored document is of a later version and is left alone; changes last for this visit only.
 */
export type Status = 'saved' | 'memory' | 'newer';

export interface Store {
	read(): Progress;
	/**
	 * Applies a change to the latest state. Rejects only with what `change` throws or with what a subscriber throws;
	 * a storage that fails shows in `status`.
	 *
	 * @param after what else to wait for; `flush` does not wait for it
	 */
	update(change: (state: Progress, at: number) => Progress, after?: Promise<void>): Promise<void>;
	/** Applies at once the changes that still wait for other tabs: the page is about to end, and they would end with it. */
	flush(): void;
	/** Calls the listener after every change, here or in another tab. Returns the function that ends this. */
	subscribe(listener: (state: Progress) => void): () => void;
	status(): Status;
	/** What the storage threw when it could not be read or written the last time; `undefined` while it works. */
	failure(): unknown;
	/** Keys under which unreadable parts were put during this visit. */
	setAside(): string[];
}

/** Opens the reader's progress. Never throws, whatever the storage holds or does. */
export function createStore({ key, storage, failure, locks, now, onExternalChange }: StoreOptions): Store {
	const listeners = new Set<(state: Progress) => void>();
	const asideKeys: string[] = [];
	const waiting = new Set<() => void>();
	let memory = empty();
	let stored: string | null = null;
	let unreadable: readonly UnreadableEntry[] = [];
	let newer = false;
	let reachable = false;
	let unsaved = false;

	function refresh(): void {
		let text: string | null | undefined;
		try {
			text = storage?.getItem(key);
		} catch (error) {
			text = undefined;
			failure = error;
		}
		reachable = text !== undefined;
		if (text === undefined || text === stored) return;
		const parsed = parse(text);
		stored = text;
		unreadable = parsed.setAside;
		newer = parsed.newer;
		memory = merge(memory, parsed.state);
		unsaved = serialise(memory) !== serialise(parsed.state);
	}

	function apply(change: (state: Progress, at: number) => Progress): void {
		refresh();
		memory = merge(memory, change(memory, now()));
		unsaved = !save();
	}

	function save(): boolean {
		if (!storage || !reachable || newer) return false;
		const text = serialise(memory);
		try {
			if (text !== stored) write(storage, text);
		} catch (error) {
			failure = error;
			return false;
		}
		stored = text;
		return true;
	}

	/** Overwrites the document once its unreadable parts are safe; without room for both, the storage stays as it was. */
	function write(target: StorageLike, text: string): void {
		if (unreadable.length === 0) return target.setItem(key, text);
		const asideKey = quarantine(target, key, unreadable, now());
		try {
			target.setItem(key, text);
		} catch (error) {
			target.removeItem(asideKey);
			throw error;
		}
		asideKeys.push(asideKey);
		unreadable = [];
	}

	function tell(): void {
		for (const listener of listeners) listener(memory);
	}

	refresh();
	onExternalChange?.(() => {
		refresh();
		tell();
	});

	return {
		read() {
			refresh();
			return memory;
		},
		async update(change, after) {
			let started = false;
			const run = () => {
				if (started) return;
				started = true;
				waiting.delete(run);
				apply(change);
			};
			waiting.add(run);
			if (after) await after;
			try {
				await (locks ? locks.request(key, run) : run());
			} catch (error) {
				// A sandboxed page may have locks that it is not allowed to request.
				if (started) throw error;
				run();
			}
			tell();
		},
		flush() {
			for (const run of waiting) run();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		status() {
			refresh();
			if (newer) return 'newer';
			return reachable && !unsaved ? 'saved' : 'memory';
		},
		failure: () => (reachable && !unsaved ? undefined : failure),
		setAside: () => [...asideKeys],
	};
}
