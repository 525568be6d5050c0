/** Whether an item is shown on a day. Days are calendar dates `YYYY-MM-DD` in the reader's own time zone. */
export function isShown({ publishFrom, expires }: { publishFrom: string; expires?: string | undefined }, today: string): boolean {
	return publishFrom <= today && (expires === undefined || today <= expires);
}

/** The calendar date of a moment in the local time zone, as `YYYY-MM-DD`. */
export function calendarDate(moment: Date): string {
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
