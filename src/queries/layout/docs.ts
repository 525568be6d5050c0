import { getCollection, type CollectionEntry } from 'astro:content';
import { memoize } from './memoize.ts';
import { fallback, portal } from './portal.ts';

/** A page with its text, as the docs collection has it. */
export type DocsEntry = CollectionEntry<'docs'>;

/** Where a page of the docs stands: its language, and its place below it. */
export interface Place {
	language: string;
	/** `training`, `guidelines` or `programme`; any other for a page that a company adds. */
	section: string;
	/** `linkedin/profile` for a lesson, `disclosure` for a guideline. */
	name: string;
	/** Folder of a lesson within training; empty elsewhere. */
	track: string;
}

/** Reads the place of a page from its id, `ru/training/linkedin/profile`. */
export function placeOf(id: string): Place {
	const [language = '', section = '', ...rest] = id.split('/');
	return { language, section, name: rest.join('/'), track: rest.length > 1 ? (rest[0] ?? '') : '' };
}

/** Parts of the site that have an overview, to which a page of the docs leads up. */
const sections = ['training', 'guidelines', 'programme'] as const;

/** Whether a page stands in a part with an overview; another, as an imprint, stands below the home page. */
export function hasOverview(place: Place): place is Place & { section: (typeof sections)[number] } {
	return sections.some((section) => section === place.section) && place.name !== '';
}

/** All pages. In a language that is still being written, those of the default one stand in for what it lacks. */
export const getDocs = memoize(async () => {
	const entries = await getCollection('docs');
	const ids = new Set(entries.map(({ id }) => id));
	const standIns = fallback.incomplete.flatMap((language) =>
		entries
			.filter(({ id }) => placeOf(id).language === portal.defaultLanguage)
			.map((entry) => inPlaceOf(entry, language))
			.filter(({ id }) => !ids.has(id)),
	);
	return [...entries, ...standIns];
});

/** A page as it stands in for the one of another language. */
function inPlaceOf<Page extends DocsEntry>(entry: Page, language: string): Page {
	return { ...entry, id: entry.id.replace(/^[^/]+/, language) };
}

/** The page that a route of Starlight shows, in the place where it is shown. */
export function pageOf<Page extends DocsEntry>({
	entry,
	isFallback,
	lang,
}: {
	entry: Page;
	isFallback?: boolean | undefined;
	lang: string;
}): Page {
	return isFallback ? inPlaceOf(entry, lang) : entry;
}

/** A page by its id, `ru/guidelines/disclosure`. */
export async function getPage(id: string): Promise<DocsEntry | undefined> {
	return (await getDocs()).find((entry) => entry.id === id);
}

/** The language in which a page is written, which is the default one where it stands in for another. */
export function writtenIn({ id, filePath }: DocsEntry): string {
	return /\/docs\/([a-z]{2})\//.exec(filePath ?? '')?.[1] ?? placeOf(id).language;
}

/** Ordinary pages that lie in a folder of a language, as `guidelines/numbers` does. */
export async function getPagesBeside(language: string, section: string): Promise<DocsEntry[]> {
	return (await getDocs()).filter(({ id, data }) => data.kind === 'page' && id.startsWith(`${language}/${section}/`));
}

/** Sorts what its authors have numbered. */
export const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }): number => a.data.order - b.data.order;
