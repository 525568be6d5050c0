import type { Stem } from '../../lib/search/terms.ts';

const stemmers: Partial<Record<string, () => Promise<{ stemmer: Stem }>>> = {
	ar: () => import('@orama/stemmers/arabic'),
	da: () => import('@orama/stemmers/danish'),
	de: () => import('@orama/stemmers/german'),
	en: () => import('@orama/stemmers/english'),
	es: () => import('@orama/stemmers/spanish'),
	fi: () => import('@orama/stemmers/finnish'),
	fr: () => import('@orama/stemmers/french'),
	it: () => import('@orama/stemmers/italian'),
	nl: () => import('@orama/stemmers/dutch'),
	pt: () => import('@orama/stemmers/portuguese'),
	ru: () => import('@orama/stemmers/russian'),
	sv: () => import('@orama/stemmers/swedish'),
	tr: () => import('@orama/stemmers/turkish'),
};

/** Gives what brings the words of a language to their stems; a language without one is searched by whole words. */
export async function stemmerOf(language: string): Promise<Stem> {
	return (await stemmers[language]?.())?.stemmer ?? ((word) => word);
}
