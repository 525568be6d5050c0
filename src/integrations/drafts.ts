import type { Loader, LoaderContext } from 'astro/loaders';

/** Has a loader leave out what says `draft: true`, unless it is for a development server, where its author looks at it. */
export function withoutDrafts(loader: Loader): Loader {
	return {
		...loader,
		load: (context) => loader.load(context.watcher ? context : { ...context, store: publishedOnly(context.store) }),
	};
}

function publishedOnly(store: LoaderContext['store']): LoaderContext['store'] {
	return {
		...store,
		set: (entry) => {
			if (entry.data['draft'] !== true) return store.set(entry);
			store.delete(entry.id);
			return false;
		},
	};
}
