import { loadPart } from '../layout/load-part.ts';
import { afterNextPaint, hasDocument, progress, subscribe } from './progress.ts';

/** Why a reader is to be told something of what is kept. */
export type Trouble = 'memory' | 'newer' | 'aside' | 'cleared';

/** What there is to tell now; `undefined` as a rule. */
export function reasonToSpeak(): Trouble | undefined {
	if (progress.held()) return 'cleared';
	const status = progress.status();
	if (status !== 'saved') return status;
	return progress.setAside().length > 0 ? 'aside' : undefined;
}

export const reasonAtStart = reasonToSpeak();

// What cannot be read is put aside at once, so that the reader hears of it on the first page. A long record is written again
// for that, which the page does not wait for.
if (hasDocument()) void progress.update((state) => state, afterNextPaint());

/** Loads what tells the reader, which most never need, once there is something to tell. */
export function whenInTrouble(load: () => Promise<unknown>): void {
	const loading = new AbortController();
	subscribe(() => {
		if (loading.signal.aborted || reasonToSpeak() === undefined) return;
		loading.abort();
		void loadPart(load);
	}, loading.signal);
}
