import { getNetwork, type NetworkView } from '../networks/networks.ts';
import { getLessons, getOfferedTracks } from './pages.ts';
import { lessonStep, type PathStep } from '../paths/paths.ts';
import { address, inLanguage } from '../layout/portal.ts';

/** A track as its card shows it. */
export interface TrackView {
	href: string;
	title: string;
	summary: string;
	/** The networks it is about. */
	networks: NetworkView[];
	steps: PathStep[];
}

/** The tracks that a reader is offered, in a language and in their order. */
export async function getTrackViews(language: string): Promise<TrackView[]> {
	return Promise.all(
		(await getOfferedTracks()).map(async ({ id, data }) => ({
			href: address(language, 'training', id),
			title: inLanguage(data.title, language),
			summary: inLanguage(data.summary, language),
			networks: await Promise.all((data.networks ?? []).map(getNetwork)),
			steps: (await getLessons(language, id)).map(lessonStep),
		})),
	);
}
