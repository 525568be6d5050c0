import { getCollection } from 'astro:content';
import type { Source } from '../../../schemas/common.ts';
import { inLanguage } from '../../layout/portal.ts';
import { ruleAddress } from '../../guidelines/refs.ts';
import { memoize } from '../../layout/memoize.ts';

export interface GainView {
	id: string;
	title: string;
	text: string;
	next: { label: string; href: string };
	source?: Source | undefined;
}

const gains = memoize(async () => (await getCollection('gains')).toSorted((a, b) => a.data.order - b.data.order));

/** What taking part may give, in a language and in the authors' order. */
export async function getGains(language: string): Promise<GainView[]> {
	return Promise.all(
		(await gains()).map(async ({ id, data: { title, text, next, source } }) => ({
			id,
			title: inLanguage(title, language),
			text: inLanguage(text, language),
			next: { label: inLanguage(next.label, language), href: await ruleAddress(next.ref, language) },
			source,
		})),
	);
}
