import { calendarDate } from '../../lib/time/visibility.ts';
import { writtenDate } from '../../lib/time/written-date.ts';

/** The reader’s own calendar, as their browser has it, so that a date reads as on their wall. */
export function ownCalendar(): string {
	return new Intl.DateTimeFormat().resolvedOptions().calendar;
}

/** Today where the reader is, `YYYY-MM-DD`. */
export function today(): string {
	return calendarDate(new Date());
}

/**
 * Calls back when another day has begun since the page last looked: at midnight, and when it comes back, from the cache of
 * the browser or into view.
 */
export function onNewDay(listener: () => void, signal: AbortSignal): void {
	let day = today();
	let timer = 0;
	const look = () => {
		clearTimeout(timer);
		const now = new Date();
		timer = window.setTimeout(look, new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime() + 1);
		if (today() === day) return;
		day = today();
		listener();
	};
	look();
	addEventListener('pageshow', look, { signal });
	addEventListener('focus', look, { signal });
	document.addEventListener('visibilitychange', look, { signal });
	signal.addEventListener('abort', () => clearTimeout(timer));
}

/** A moment as a date of the reader’s calendar and time zone, in the language of the page. */
export function dateOf(at: number): string {
	// A year does not begin a line by itself.
	return dayInWords(calendarDate(new Date(at))).replace(/ (\S+)$/, '\u00a0$1');
}

/** A calendar date `YYYY-MM-DD` in the language of the page. */
export function dayInWords(date: string): string {
	return writtenDate(date, document.documentElement.lang, { calendar: ownCalendar() });
}
