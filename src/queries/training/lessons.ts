import { getCollection, type CollectionEntry } from 'astro:content';
import { isTrackOffered } from '../../lib/training/offered-tracks.ts';
import { byOrder, getDocs, placeOf, type DocsEntry } from '../layout/docs.ts';
import { memoize } from '../layout/memoize.ts';
import { portal } from '../layout/portal.ts';

export type TrackEntry = CollectionEntry<'tracks'>;
export type LessonEntry = DocsEntry & { data: Extract<DocsEntry['data'], { kind: 'lesson' }> };

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

const tracksInOrder = memoize(async () => (await getCollection('tracks')).toSorted(byOrder));

/** The lessons of a track in a language, in their order. */
export async function getLessons(language: string, track: string): Promise<LessonEntry[]> {
	return (await lessonsByTrack()).get(`${language}/${track}`) ?? [];
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
export async function isPageOffered({ id, data }: Pick<DocsEntry, 'id' | 'data'>): Promise<boolean> {
	return data.kind !== 'lesson' || (await getOfferedTracks()).some((track) => track.id === placeOf(id).track);
}
