import type { LoaderContext } from 'astro/loaders';

/** Wherever a collection is asked for that never had an entry, Astro warns; a company need not write everything. */
export function makeKnown(store: LoaderContext['store']): void {
	store.set({ id: 'none', data: {} });
	store.delete('none');
}
