import { changedEntries, daysOld, isJournal, journalKey } from './journal.ts';
import { quarantine } from './quarantine.ts';
import { parse, serialise, type Parsed } from './parse.ts';
import { merge } from './merge.ts';
import type { ListedStorage } from './storage.ts';
import { empty, type Progress } from './state.ts';

export interface StoreOptions {
	/** Name of the document in the storage. */
	key: string;
	storage: ListedStorage | undefined;
	/** Why there is no storage. */
	failure?: unknown;
	/** What tells this page from all others that are or were open: it names the journal that only this page writes. */
	page: string;
	/** Milliseconds since 1970. */
	now: () => number;
	/**
	 * Resolves when a write that was refused is worth another try. Firefox reserves 16 kB for each write and gives them back
	 * when no tab writes any more (its `LSSnapshot::Run` says why), so that tabs that answer at once can reserve all that a
	 * site may have while a few kB are kept.
	 */
	pause: () => Promise<void>;
	/** Registers a listener for changes by other tabs, which hears whether all was cleared. */
	onExternalChange?: ((listener: (cleared?: boolean) => void) => void) | undefined;
}

/**
 * - `saved`: everything known is in the storage;
 * - `memory`: changes last for this visit only, as the storage is missing, off, full or cannot keep unreadable parts; a write
 *   that is refused is tried once more before this is said;
 * - `newer`: the stored document is of a later version and is left alone; changes last for this visit only.
 */
export type Status = 'saved' | 'memory' | 'newer';

export interface Store {
	read(): Progress;
	/**
	 * Applies a change to the latest state and keeps it, before anything else happens. Rejects only with what `change`
	 * throws or with what a subscriber throws; a storage that fails shows in `status`.
	 *
	 * @param after what the document and the subscribers wait for, as both are work on a long record
	 */
	update(change: (state: Progress, at: number) => Progress, after?: Promise<void>): Promise<void>;
	/** Writes the document where it still waits: the page is about to end. */
	flush(): void;
	/** Calls the listener after every change, here or in another tab. Returns the function that ends this. */
	subscribe(listener: (state: Progress) => void): () => void;
	status(): Status;
	/** What the storage threw when it could not be read or written the last time; `undefined` while it works. */
	failure(): unknown;
	/** Keys under which unreadable parts were put during this visit. */
	setAside(): string[];
	/** What this page had known when all of it was removed elsewhere. It is not brought back unless the reader asks. */
	held(): Progress | undefined;
	/** Forgets what is held; with `true` it is kept again first. */
	release(bringBack: boolean): Promise<void>;
}

/** Days for which journals stay: a tab that a browser has put to sleep may see for hours what was there before. */
const keptFor = 2;

/** Days after which a page that stays open begins another journal, so that the first can go. */
const writtenFor = 0.5;

/** Opens the reader's progress. Never throws, whatever the storage holds or does. */
export function createStore({ key, storage, failure, page, now, pause, onExternalChange }: StoreOptions): Store {
	const listeners = new Set<(state: Progress) => void>();
	const asideKeys: string[] = [];
	let memory = empty();
	/** The document and the journals as they were read or written the last time, by key. */
	let stored = new Map<string, { text: string; parsed: Parsed }>();
	let journal: { key: string; state: Progress } | undefined;
	let reachable = false;
	let unsaved = false;
	/** What is unsaved was refused twice, or will be. */
	let refused = false;
	let waiting = false;
	let held: Progress | undefined;

	function refresh(): void {
		let found: [string, string][] = [];
		try {
			if (storage) found = readAll(storage);
			reachable = storage !== undefined;
		} catch (error) {
			failure = error;
			reachable = false;
		}
		if (!reachable) return;
		if (found.length === stored.size && found.every(([name, text]) => stored.get(name)?.text === text)) return;
		const before = stored;
		const next: typeof stored = new Map();
		for (const [name, text] of found) {
			const known = before.get(name);
			next.set(name, known?.text === text ? known : { text, parsed: parse(text) });
		}
		if (isCleared(next)) hold();
		stored = next;
		for (const { parsed } of next.values()) memory = merge(memory, parsed.state);
		// What another page overwrote is written again when this page hears of it; only a write that failed is trouble.
		unsaved &&= !isCovered();
	}

	/** Whether something is gone that no page removes: a journal goes when it is over, or when somebody has started over. */
	function isCleared(next: typeof stored): boolean {
		const since = Math.max(0, ...[...next.values()].map(({ parsed }) => parsed.state.since));
		const mayGo = (name: string, { state, setAside }: Parsed) =>
			name !== key && (setAside.length > 0 || state.since < since || daysOld(key, name, now()) > keptFor);
		return [...stored].some(([name, { parsed }]) => !next.has(name) && !mayGo(name, parsed));
	}

	function readAll(source: ListedStorage): [string, string][] {
		const names = [key];
		for (let index = 0; index < source.length; index++) {
			const name = source.key(index);
			if (name !== null && isJournal(key, name)) names.push(name);
		}
		return names.flatMap((name): [string, string][] => {
			const text = source.getItem(name);
			return text === null ? [] : [[name, text]];
		});
	}

	/** What was kept is removed: in another tab, or by the browser on the reader's wish. */
	function hold(): void {
		if (serialise(memory) !== serialise(empty())) held = memory;
		stored = new Map();
		journal = undefined;
		memory = empty();
	}

	function isCovered(): boolean {
		const kept = [...stored.values()].reduce((sum, { parsed }) => merge(sum, parsed.state), empty());
		return serialise(memory) === serialise(kept);
	}

	const isNewer = () => stored.get(key)?.parsed.newer;

	const isWritable = () => reachable && !isNewer();

	function apply(change: (state: Progress, at: number) => Progress): void {
		refresh();
		const before = memory;
		memory = merge(change(memory, now()), memory);
		const fresh = changedEntries(memory, before);
		if (!fresh) return;
		// Whoever starts over leaves nothing of themselves in this page.
		if (memory.since !== before.since) held = undefined;
		unsaved = !note(fresh) || unsaved;
	}

	/** Keeps what this page has just done. It is little, and no other page writes there. */
	function note(fresh: Progress): boolean {
		if (!isWritable()) return false;
		if (!journal || daysOld(key, journal.key, now()) > writtenFor) journal = { key: journalKey(key, now(), page), state: empty() };
		journal.state = merge(journal.state, fresh);
		return attempt(() => put(journal!.key, serialise(journal!.state), journal!.state));
	}

	/** Writes the document with all that is known, and removes the journals that every tab has long seen. */
	function save(): void {
		waiting = false;
		if (!isWritable()) {
			unsaved = refused = true;
			return;
		}
		const text = serialise(memory);
		const saved = attempt(() => {
			if (text !== stored.get(key)?.text) write(text);
			tidy();
		});
		unsaved = !saved && !isCovered();
	}

	/** Overwrites the document once its unreadable parts are safe; without room for both, the storage stays as it was. */
	function write(text: string): void {
		const unreadable = [...stored.values()].flatMap(({ parsed }) => parsed.setAside);
		if (unreadable.length === 0) return put(key, text, memory);
		const asideKey = quarantine(storage!, key, unreadable, now());
		try {
			put(key, text, memory);
		} catch (error) {
			storage!.removeItem(asideKey);
			throw error;
		}
		asideKeys.push(asideKey);
		for (const [name, { parsed }] of stored) if (name !== key && parsed.setAside.length > 0) remove(name);
	}

	function tidy(): void {
		for (const [name, { parsed }] of stored) {
			if (name === key || parsed.newer || parsed.setAside.length > 0) continue;
			if (parsed.state.since < memory.since || daysOld(key, name, now()) > keptFor) remove(name);
		}
	}

	function put(name: string, text: string, state: Progress): void {
		storage!.setItem(name, text);
		stored.set(name, { text, parsed: { state, setAside: [], newer: false } });
	}

	function remove(name: string): void {
		storage!.removeItem(name);
		stored.delete(name);
		if (name === journal?.key) journal = undefined;
	}

	function attempt(run: () => void): boolean {
		try {
			run();
			return true;
		} catch (error) {
			failure = error;
			return false;
		}
	}

	const isKept = () => reachable && !(unsaved && refused);

	/** Tries once more what was refused. */
	async function insist(): Promise<void> {
		if (unsaved && !refused) {
			await pause();
			flush();
		}
		refused = unsaved;
	}

	function flush(): void {
		if (!waiting && !unsaved) return;
		refresh();
		save();
	}

	function tell(): void {
		for (const listener of listeners) listener(memory);
	}

	async function update(change: (state: Progress, at: number) => Progress, after?: Promise<void>): Promise<void> {
		apply(change);
		waiting = true;
		if (after) await after;
		// Where the page was about to end, it is written already.
		flush();
		// It takes a turn in any case: whoever is about to subscribe, and changed something before, hears of it too.
		await insist();
		tell();
	}

	refresh();
	onExternalChange?.((cleared) => {
		if (cleared) hold();
		refresh();
		// Of two tabs that wrote at once, the later took the other's from the document; the journals still have it.
		if (unsaved || (stored.size > 0 && serialise(memory) !== stored.get(key)?.text)) save();
		tell();
		if (unsaved) void insist().then(tell);
	});

	return {
		read() {
			refresh();
			return memory;
		},
		update,
		flush,
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		status() {
			refresh();
			if (isNewer()) return 'newer';
			return isKept() ? 'saved' : 'memory';
		},
		failure: () => (isKept() ? undefined : failure),
		setAside: () => [...asideKeys],
		held() {
			refresh();
			return held;
		},
		async release(bringBack) {
			const state = held;
			held = undefined;
			if (!bringBack || !state) return tell();
			await update((latest) => {
				const since = Math.max(latest.since, state.since);
				return merge({ ...latest, since }, { ...state, since });
			});
		},
	};
}
