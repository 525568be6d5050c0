export const millisecondsADay = 86_400_000;

/** Whether a text is a date of the calendar, `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const date = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Days from one calendar date to another; negative when the other is earlier. Days have no time zone, so none counts. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay);
}

/** The calendar date so many days after another. */
export function daysAfter(from: string, days: number): string {
	return new Date(Date.parse(`${from}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** The Monday of the week in which a calendar date lies; weeks begin on Monday (ISO 8601). */
export function mondayOf(date: string): string {
	const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
	return daysAfter(date, -((weekday + 6) % 7));
}

/** Whether a calendar date is a Monday. */
export function isMonday(date: string): boolean {
	return isCalendarDate(date) && mondayOf(date) === date;
}
