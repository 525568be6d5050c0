import { own } from './dictionary.ts';
import type { Progress } from './state.ts';

/** What a reader did with an item of the library. */
export interface SharedItem {
	id: string;
	/** Networks for which they took a text along, the last one first. */
	networks: string[];
	/** When they last did. */
	takenAt?: number | undefined;
	/** When they said that they have posted it, unless they took that back. */
	postedAt?: number | undefined;
}

/** The items of which a reader took a text along, or said that they have posted them; the last one first. */
export function sharedItems({ shares, posted }: Pick<Progress, 'shares' | 'posted'>): SharedItem[] {
	const ids = new Set([...Object.keys(shares), ...Object.keys(posted)]);
	return [...ids]
		.map((id): SharedItem => {
			const texts = Object.entries(own(shares, id) ?? {}).toSorted(([, a], [, b]) => b - a);
			const mark = own(posted, id);
			return {
				id,
				networks: [...new Set(texts.map(([post]) => post.split('/')[0] ?? ''))],
				takenAt: texts[0]?.[1],
				postedAt: mark?.done ? mark.at : undefined,
			};
		})
		.filter(({ takenAt, postedAt }) => takenAt !== undefined || postedAt !== undefined)
		.toSorted((a, b) => lastOf(b) - lastOf(a) || (a.id < b.id ? -1 : 1));
}

/** The last moment at which something was done with it. */
const lastOf = ({ takenAt = 0, postedAt = 0 }: SharedItem): number => Math.max(takenAt, postedAt);
