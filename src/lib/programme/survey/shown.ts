import { smallestGroup } from '../smallest-group.ts';
import type { Asked } from './answers.ts';

/** What a bar shows: how many, that they are too few, or that another number could be worked out from it. */
export type ShownCount = number | 'few' | 'kept';

/**
 * What may be shown of how often each answer was chosen. Numbers below the smallest group are not, and neither is the next
 * larger one while the total gives away what so few people said.
 */
export function shownCounts(kind: Asked['kind'], counts: readonly number[]): ShownCount[] {
	const shown = counts.map((count): ShownCount => (count < smallestGroup ? 'few' : count));
	// Where one may choose several answers, the total is not known.
	if (kind === 'multiple') return shown;
	const hidden = () => counts.reduce((sum, count, index) => (shown[index] === count ? sum : sum + count), 0);
	while (hidden() > 0 && hidden() < smallestGroup && shown.some(isNumber)) {
		shown[shown.indexOf(Math.min(...shown.filter(isNumber)))] = 'kept';
	}
	return shown;
}

function isNumber(count: ShownCount): count is number {
	return typeof count === 'number';
}
