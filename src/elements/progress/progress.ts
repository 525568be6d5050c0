import { own } from '../../lib/progress/dictionary.ts';
import { setPreference } from '../../lib/progress/changes.ts';
import { isJournal } from '../../lib/progress/journal.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { createStore } from '../../lib/progress/store.ts';
import { key, openStorage, reachableStorage, reportNotKept } from './storage.ts';

/** What tells this page from all others that are or were open. */
const page = crypto.getRandomValues(new Uint32Array(2)).join('-');

/** What this reader has done, kept in this browser. */
export const progress = createStore({
	key,
	...openStorage(),
	page,
	now: Date.now,
	pause: () => new Promise((resolve) => setTimeout(resolve, 1000)),
	onExternalChange: (listener) =>
		addEventListener('storage', (event) => {
			if (event.key === null) listener(event.storageArea === reachableStorage());
			else if (event.key === key || isJournal(key, event.key)) listener();
		}),
});

let reported: unknown;

/** Tells each reason once for which progress is not kept. */
function reportFailure(): void {
	const failure = progress.failure();
	if (failure !== undefined && failure !== reported) reportNotKept('progress', failure);
	reported = failure;
}

progress.subscribe(reportFailure);
reportFailure();

addEventListener('pagehide', () => progress.flush());
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && progress.flush());

/** Resolves when what the reader did is on the screen, so that work on a long record is not in its way. */
export function afterNextPaint(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		// A page that is not shown has no frames.
		setTimeout(resolve, 250);
	});
}

/** What is random of this browser. The first page that needs it draws it and keeps it, so that a reload finds the same. */
export function getDeviceSeed(): string {
	const kept = own(progress.read().preferences, 'install')?.value;
	if (kept === undefined) void progress.update((state, at) => setPreference(state, 'install', page, at));
	return kept ?? page;
}

/** Whether this browser holds a document already. */
export function hasDocument(): boolean {
	try {
		return localStorage.getItem(key) !== null;
	} catch {
		return false;
	}
}

/** Calls the listener with what is known now, and again after every change, until the signal aborts. */
export function subscribe(listener: (state: Progress) => void, signal: AbortSignal): void {
	if (signal.aborted) return;
	const notify = () => listener(progress.read());
	notify();
	signal.addEventListener('abort', progress.subscribe(listener));
	addEventListener('pageshow', notify, { signal });
}
