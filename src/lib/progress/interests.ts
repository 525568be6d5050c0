import { setPreference } from './changes.ts';
import type { Progress } from './state.ts';

/** What a reader may care about. */
export const interestKinds = ['topic', 'network'] as const;

export interface Interest {
	kind: (typeof interestKinds)[number];
	/** `sensors`, `linkedin`. */
	id: string;
}

/** Each interest is a preference of its own, so that two tabs that choose at once keep both. */
const nameOf = ({ kind, id }: Interest) => `interest/${kind}/${id}`;

/** The things of a kind that the reader has said they care about. */
export function interestsOf({ preferences }: Pick<Progress, 'preferences'>, kind: Interest['kind']): Set<string> {
	const prefix = nameOf({ kind, id: '' });
	return new Set(
		Object.entries(preferences)
			.filter(([name, { value }]) => name.startsWith(prefix) && value === 'yes')
			.map(([name]) => name.slice(prefix.length)),
	);
}

/** Keeps whether the reader cares about something. */
export function setInterest(state: Progress, interest: Interest, wanted: boolean, at: number): Progress {
	return setPreference(state, nameOf(interest), wanted ? 'yes' : 'no', at);
}
