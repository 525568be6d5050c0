import { getCollection, type CollectionEntry } from 'astro:content';
import { isTrackOffered } from '../../lib/training/offered-tracks.ts';
import { guidelineGroups, type GuidelineGroup } from '../../schemas/docs.ts';
import { fallback, portal } from '../layout/portal.ts';
import { memoize } from '../layout/memoize.ts';

type Entry = CollectionEntry<'docs'>;
export type TrackEntry = CollectionEntry<'tracks'>;
export type LessonEntry = Entry & { data: Extract<Entry['data'], { kind: 'lesson' }> };
export type GuidelineEntry = Entry & { data: Extract<Entry['data'], { kind: 'guideline' }> };

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
function inPlaceOf<Page extends Entry>(entry: Page, language: string): Page {
	return { ...entry, id: entry.id.replace(/^[^/]+/, language) };
}

/** The page that a route of Starlight shows, in the place where it is shown. */
export function pageOf<Page extends Entry>({
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
export async function getPage(id: string): Promise<Entry | undefined> {
	return (await getDocs()).find((entry) => entry.id === id);
}

/** The language in which a page is written, which is the default one where it stands in for another. */
export function writtenIn({ id, filePath }: Entry): string {
	return /\/docs\/([a-z]{2})\//.exec(filePath ?? '')?.[1] ?? placeOf(id).language;
}

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;

const lessonsByTrack = memoize(async () => {
	const groups = new Map<string, LessonEntry[]>();
	for (const entry of await getDocs()) {
		if (entry.data.kind !== 'lesson') continue;
		const { language, track } = placeOf(entry.id);
		const key = `${language}/${track}`;
		const group = groups.get(key);
		if (group) group.push(entry as LessonEntry);
		else groups.set(key, [entry as LessonEntry]);
	}
	for (const group of groups.values()) group.sort(byOrder);
	return groups;
});

const guidelinesByLanguage = memoize(async () => {
	const entries = (await getDocs()).filter((entry) => entry.data.kind === 'guideline') as GuidelineEntry[];
	const place = ({ data }: GuidelineEntry) => guidelineGroups.indexOf(data.group);
	return Map.groupBy(
		entries.toSorted((a, b) => place(a) - place(b) || byOrder(a, b)),
		({ id }) => placeOf(id).language,
	);
});

const tracksInOrder = memoize(async () => (await getCollection('tracks')).toSorted(byOrder));

/** The lessons of a track in a language, in their order. */
export async function getLessons(language: string, track: string): Promise<LessonEntry[]> {
	return (await lessonsByTrack()).get(`${language}/${track}`) ?? [];
}

/** The guidelines in a language: theme by theme, and within a theme in their order. */
export async function getGuidelines(language: string): Promise<GuidelineEntry[]> {
	return (await guidelinesByLanguage()).get(language) ?? [];
}

/** The themes that have guidelines in a language, in their order, each with its guidelines. */
export async function getGuidelineGroups(language: string): Promise<{ id: GuidelineGroup; guidelines: GuidelineEntry[] }[]> {
	const groups = Map.groupBy(await getGuidelines(language), ({ data }) => data.group);
	return [...groups].map(([id, guidelines]) => ({ id, guidelines }));
}

/** Ordinary pages that lie in a folder of a language, as `guidelines/numbers` does. */
export async function getPagesBeside(language: string, section: string): Promise<Entry[]> {
	return (await getDocs()).filter(({ id, data }) => data.kind === 'page' && id.startsWith(`${language}/${section}/`));
}

/** The tracks that have lessons, in their order. Each has a page, as its lessons have, whether or not it is offered: links stay good. */
export async function getTracks(): Promise<TrackEntry[]> {
	const groups = await lessonsByTrack();
	return (await tracksInOrder()).filter(({ id }) => groups.has(`${portal.defaultLanguage}/${id}`));
}

/** The tracks that a reader is offered: those of the networks that are used or taught, and those of no network. Whatever lists or counts lessons goes by it. */
export async function getOfferedTracks(): Promise<TrackEntry[]> {
	return (await getTracks()).filter(({ data }) => isTrackOffered(data.networks, portal));
}

/** Whether a page of the docs is offered: each but the lessons of other tracks. */
export async function isPageOffered({ id, data }: Pick<Entry, 'id' | 'data'>): Promise<boolean> {
	return data.kind !== 'lesson' || (await getOfferedTracks()).some((track) => track.id === placeOf(id).track);
}
