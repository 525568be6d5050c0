import { getCollection } from 'astro:content';
import { inLanguage, portal } from '../../layout/portal.ts';
import { memoize } from '../../layout/memoize.ts';

export interface LeaderView {
	id: string;
	name: string;
	role?: string | undefined;
	leads: string;
	/** Topics of the library that are theirs. */
	topics: string[];
	/** The languages in which they brief, each with its own name for itself. */
	languages: { code: string; name: string }[];
	channel?: string | undefined;
	mail?: string | undefined;
}

const leaders = memoize(() => getCollection('leaders'));

/** The leaders in a language, by their names. */
export async function getLeaders(language: string): Promise<LeaderView[]> {
	return (await leaders())
		.map(({ id, data }) => ({
			id,
			name: inLanguage(data.name, language),
			role: data.role && inLanguage(data.role, language),
			leads: inLanguage(data.leads, language),
			topics: data.topics,
			languages: data.languages.map((code) => ({ code, name: nameOfLanguage(code) })),
			channel: data.reach.channel && inLanguage(data.reach.channel, language),
			mail: data.reach.mail,
		}))
		.toSorted((a, b) => a.name.localeCompare(b.name, language));
}

function nameOfLanguage(code: string): string {
	const label = portal.languages.find((each) => each.code === code)?.label;
	return label ?? new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}
