import { millisecondsADay } from '../time/day.ts';

/**
 * Minutes by which local time is behind UTC at a moment, as `Date.prototype.getTimezoneOffset` gives them. It is asked
 * for each moment, as a place has summer time, and a reader may have travelled.
 */
export type Offset = (at: number) => number;

const utc: Offset = () => 0;

/**
 * The ISO 8601 week (Monday to Sunday) of a moment on the calendar of a place, as a number that grows by one each
 * week. Week 0 begins on Monday, 29 December 1969.
 *
 * @param at milliseconds since 1970
 */
export function weekOf(at: number, offset: Offset = utc): number {
	const localDay = Math.floor((at - offset(at) * 60_000) / millisecondsADay);
	// Day 0, 1 January 1970, was a Thursday.
	return Math.floor((localDay + 3) / 7);
}
