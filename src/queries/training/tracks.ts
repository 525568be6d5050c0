import { getNetwork, type NetworkView } from '../networks/networks.ts';
import { getLessons, getOfferedTracks, type LessonEntry } from './lessons.ts';
import { lessonStep, type PathStep } from '../paths/paths.ts';
import { address, inLanguage } from '../layout/portal.ts';
import { trackGroups } from '../../schemas/training/track.ts';

type TrackGroup = (typeof trackGroups)[number];

/** A track as its card shows it. */
export interface TrackView {
	href: string;
	title: string;
	summary: string;
	/** The drawing beside its title. */
	mark: string | undefined;
	/** The networks it is about. */
	networks: NetworkView[];
	/** The heading under which it stands. */
	group: TrackGroup;
	steps: PathStep[];
}

/** The tracks that a reader is offered, in a language and in their order. */
export async function getTrackViews(language: string): Promise<TrackView[]> {
	return Promise.all(
		(await getOfferedTracks()).map(async ({ id, data }) => ({
			href: address(language, 'training', id),
			title: inLanguage(data.title, language),
			summary: inLanguage(data.summary, language),
			mark: data.mark,
			networks: await Promise.all((data.networks ?? []).map(getNetwork)),
			group: data.group ?? (data.networks ? 'networks' : 'everyone'),
			steps: await Promise.all((await getLessons(language, id)).map(lessonStep)),
		})),
	);
}

/** Tracks under their headings; a heading without tracks is left out. */
export function underHeadings(tracks: readonly TrackView[]): { group: TrackGroup; tracks: TrackView[] }[] {
	return trackGroups
		.map((group) => ({ group, tracks: tracks.filter((track) => track.group === group) }))
		.filter((each) => each.tracks.length > 0);
}

/** As many lessons as the page of a track has. */
const lessonsOfPage = 100;

/** The lessons on one page of a track, and how many pages it has. */
export async function getTrackPage(language: string, track: string, number: number): Promise<{ lessons: LessonEntry[]; total: number }> {
	const lessons = await getLessons(language, track);
	return {
		lessons: lessons.slice((number - 1) * lessonsOfPage, number * lessonsOfPage),
		total: Math.max(1, Math.ceil(lessons.length / lessonsOfPage)),
	};
}
