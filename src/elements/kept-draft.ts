import { parseDraft, serialiseDraft, type Draft } from '../lib/check/draft.ts';
import { keepAside } from '../lib/progress/aside.ts';
import { key as documentKey, reachableStorage } from './storage.ts';

const key = `${documentKey}:draft`;
const storage = reachableStorage();

/** The kept draft; `unreadable` when something else stands there, which is put aside and not lost. */
export function loadDraft(): Draft | 'unreadable' | undefined {
	try {
		const kept = storage?.getItem(key) ?? null;
		if (kept === null || !storage) return undefined;
		const draft = parseDraft(kept);
		if (draft) return draft;
		keepAside(storage, key, [{ path: '', raw: kept }], Date.now());
		storage.removeItem(key);
		return 'unreadable';
	} catch {
		return undefined;
	}
}

/** Keeps the draft. @returns whether the browser did */
export function storeDraft(draft: Draft): boolean {
	try {
		if (!storage) return false;
		storage.setItem(key, serialiseDraft(draft));
		return true;
	} catch {
		return false;
	}
}

/** Takes the kept draft out of the browser. */
export function removeDraft(): void {
	try {
		storage?.removeItem(key);
	} catch {
		// What cannot be reached was not kept.
	}
}

/** Tells when another tab keeps a draft, takes it away, or empties the storage. */
export function onOtherTab(listener: () => void): () => void {
	const heard = (event: StorageEvent) => {
		if (event.key === key || event.key === null) listener();
	};
	addEventListener('storage', heard);
	return () => removeEventListener('storage', heard);
}
