import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Has a loader leave out what says `draft: true`, unless it is for a development server, where its author looks at it. What is
 * left out is not measured by its schema: a draft that is half written stops nobody.
 */
export function withoutDrafts(loader: Loader): Loader {
	return {
		...loader,
		load: (context) => loader.load(context.watcher ? context : publishedOnly(context)),
	};
}

function publishedOnly(context: LoaderContext): LoaderContext {
	const { store, parseData } = context;
	return {
		...context,
		parseData: (entry) => (isDraft(entry.data) ? Promise.resolve(entry.data) : parseData(entry)),
		store: {
			...store,
			set: (entry) => {
				if (!isDraft(entry.data)) return store.set(entry);
				store.delete(entry.id);
				return false;
			},
		},
	};
}

const isDraft = (data: Record<string, unknown>) => data['draft'] === true;
