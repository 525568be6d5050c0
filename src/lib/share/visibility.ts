/** Whether an item has ended before a day. */
export function hasEnded({ expires }: { expires?: string | undefined }, today: string): boolean {
	return expires !== undefined && expires < today;
}

/** Whether an item is shown on a day. Days are calendar dates `YYYY-MM-DD` in the reader's own time zone. */
export function isShown(item: { publishFrom: string; expires?: string | undefined }, today: string): boolean {
	return item.publishFrom <= today && !hasEnded(item, today);
}

/** The calendar date of a moment in the local time zone, as `YYYY-MM-DD`. */
export function calendarDate(moment: Date): string {
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
