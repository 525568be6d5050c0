import type { Clock } from '../../lib/review/due.ts';
import { parseQuizzes, type KnownQuizzes } from '../../lib/review/known.ts';
import { millisecondsADay } from '../../lib/time/day.ts';

/**
 * Fetches which quizzes and questions the site has now.
 *
 * @throws what `fetch` throws, or an error when what comes is no such list
 */
export async function fetchQuizzes(url: string): Promise<KnownQuizzes> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	return parseQuizzes(await response.json());
}

/** The time, on the reader's own calendar. */
export const clock = (): Clock => ({ now: Date.now(), startOfDay: (at) => new Date(at).setHours(0, 0, 0, 0) });

/** A day to come as people write it: “tomorrow”, «четверг, 26 ноября». */
export function writtenDay(at: number, language: string, { now, startOfDay }: Clock): string {
	const days = Math.round((startOfDay(at) - startOfDay(now)) / millisecondsADay);
	if (days <= 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
	const isOtherYear = new Date(at).getFullYear() !== new Date(now).getFullYear();
	return new Intl.DateTimeFormat(language, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		...(isOtherYear && { year: 'numeric' }),
	}).format(at);
}
