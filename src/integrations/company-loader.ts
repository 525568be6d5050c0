import type { Loader } from 'astro/loaders';
import { fillAll, type Company } from '../lib/company/tokens.ts';
import { withFallbacks, type Fallback } from '../lib/text/fallback.ts';

/**
 * Has a loader put what the company is into the texts of its entries, before their schema judges them, and the default
 * language’s texts where a language that is still being written lacks its own.
 *
 * @param company is absent while portal.yaml has mistakes, with which no build goes on
 * @param languageOf the language of an entry by its id, for texts that do not say theirs
 */
export function companyLoader(
	loader: Loader,
	{ texts: company, fallback }: { texts?: Company; fallback: Fallback },
	languageOf: (id: string) => string,
): Loader {
	if (!company) return loader;
	const stamp = JSON.stringify([company, fallback]);
	return {
		...loader,
		load: (context) => {
			// A file that has not changed is not read again, though the company may have another name now.
			if (context.meta.get('company') !== stamp) context.store.clear();
			context.meta.set('company', stamp);
			const parseData: typeof context.parseData = (entry) =>
				context.parseData({ ...entry, data: withFallbacks(fillAll(entry.data, languageOf(entry.id), company), fallback) });
			return loader.load({ ...context, parseData });
		},
	};
}
