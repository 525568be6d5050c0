import { getCollection } from 'astro:content';
import { getNetwork, type NetworkView } from '../networks/networks.ts';
import { getGuidelines } from '../guidelines/guidelines.ts';
import { getLessons, getOfferedTracks } from '../training/lessons.ts';
import { guidelineStep, lessonStep, type PathStep } from '../paths/paths.ts';
import { address, inLanguage } from '../layout/portal.ts';
import { getQuizDescriptions } from '../quiz/quizzes.ts';
import { getEveryShareable } from '../library/shareables.ts';

/** A track with its lessons. */
export interface RecordTrack {
	id: string;
	href: string;
	title: string;
	networks: NetworkView[];
	lessons: PathStep[];
}

/** The offered tracks in a language with their lessons and quizzes. */
export async function getRecordTracks(language: string): Promise<RecordTrack[]> {
	return Promise.all(
		(await getOfferedTracks()).map(async ({ id, data }) => ({
			id,
			href: address(language, 'training', id),
			title: inLanguage(data.title, language),
			networks: await Promise.all((data.networks ?? []).map(getNetwork)),
			lessons: await Promise.all((await getLessons(language, id)).map(lessonStep)),
		})),
	);
}

/** As many lessons stand in the page of a reader's record; more of them lie in a file beside it. */
const mostInPage = 60;

/** Whether the lessons of all tracks are more than a page bears. */
export const areApart = (tracks: readonly RecordTrack[]): boolean =>
	tracks.reduce((sum, { lessons }) => sum + lessons.length, 0) > mostInPage;

/** The lessons of a reader's record as a file: what their pages would say of them, and the ids of all quizzes. */
export async function getRecordLessons(language: string) {
	return {
		quizzes: [...(await getQuizDescriptions()).keys()],
		tracks: Object.fromEntries(
			(await getRecordTracks(language)).map(({ id: track, lessons }) => [
				track,
				lessons.map(({ id, href, title, quiz }) => ({ id, href, title, quiz })),
			]),
		),
	};
}

/** Every guideline in a language, with the version to acknowledge. */
export async function getRecordGuidelines(language: string): Promise<PathStep[]> {
	return (await getGuidelines(language)).map(guidelineStep);
}

/** What each item of the library is called, and where it is unless it has no text for a network in use. */
export async function getItemTitles(language: string): Promise<Record<string, { title: string; href?: string | undefined }>> {
	const offered = new Map((await getEveryShareable(language)).map(({ id, href }) => [id, href]));
	return Object.fromEntries(
		(await getCollection('shareables')).map(({ id, data }) => [id, { title: inLanguage(data.title, language), href: offered.get(id) }]),
	);
}
