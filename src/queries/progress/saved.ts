import type { NamedPage } from '../../lib/progress/saved.ts';
import { getShareables } from '../library/shareables.ts';
import { getRecordGuidelines, getRecordTracks } from './record.ts';

/** The pages that a reader can save for later, in a language: lessons, guidelines, and items of the library. */
export async function getSaveablePages(language: string): Promise<Record<string, NamedPage>> {
	const lessons = (await getRecordTracks(language)).flatMap((track) => track.lessons);
	const guidelines = await getRecordGuidelines(language);
	const items = (await getShareables(language)).map(({ id, href, title }) => ({ id: `share/${id}`, href, title }));
	return Object.fromEntries([...lessons, ...guidelines, ...items].map(({ id, href, title }) => [id, [href, title] as const]));
}
