import { quarantine } from '../../lib/progress/quarantine.ts';
import { key as documentKey, reachableStorage, reportNotKept } from './storage.ts';

/** Something that is kept beside the document of progress, and cleared with it. */
export interface KeptBeside<Value> {
	/** What is kept; `unreadable` when something else stands there, which is put aside with other unreadable parts. */
	load(): Value | 'unreadable' | undefined;
	/** Keeps it. @returns whether the browser did */
	store(value: Value): boolean;
	/** Takes it out of the browser. */
	remove(): void;
	/** Tells when another tab keeps it, takes it away, or empties the storage. @returns ends the telling */
	onOtherTab(listener: () => void): () => void;
}

/**
 * @param name what stands after the key of the document
 * @param parse reads what was kept, as something that anybody may have written
 */
export function keptBeside<Value>(
	name: string,
	{ parse, serialise }: { parse: (text: string) => Value | undefined; serialise: (value: Value) => string },
): KeptBeside<Value> {
	const key = `${documentKey}:${name}`;
	const storage = reachableStorage();
	return {
		load() {
			try {
				const kept = storage?.getItem(key) ?? null;
				if (kept === null || !storage) return undefined;
				const value = parse(kept);
				if (value !== undefined) return value;
				quarantine(storage, documentKey, [{ path: name, raw: kept }], Date.now());
				storage.removeItem(key);
				return 'unreadable';
			} catch {
				return undefined;
			}
		},
		store(value) {
			try {
				if (!storage) return false;
				storage.setItem(key, serialise(value));
				return true;
			} catch (error) {
				reportNotKept(name, error);
				return false;
			}
		},
		remove() {
			try {
				storage?.removeItem(key);
			} catch {
				// What cannot be reached was not kept.
			}
		},
		onOtherTab(listener) {
			const heard = (event: StorageEvent) => {
				if (event.key === key || event.key === null) listener();
			};
			addEventListener('storage', heard);
			return () => removeEventListener('storage', heard);
		},
	};
}
