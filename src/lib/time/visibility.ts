/** Days from one to another, both included, as `YYYY-MM-DD`. */
export interface Period {
	from: string;
	until: string;
}

/** What decides whether an item is offered on a day. */
export interface Dated {
	/** First day. */
	publishFrom: string;
	/** Last day. */
	expires?: string | undefined;
	/** Days on which it is held back. */
	held?: readonly Period[] | undefined;
}

/** Which items a quiet period holds back. */
export interface Holds {
	everything?: boolean | undefined;
	topics?: readonly string[] | undefined;
	kinds?: readonly string[] | undefined;
}

/** Whether an item has ended before a day. */
export function hasEnded({ expires }: { expires?: string | undefined }, today: string): boolean {
	return expires !== undefined && expires < today;
}

/** Whether it is the time of an item. Days are calendar dates `YYYY-MM-DD` in the reader's own time zone. */
export function isShown(item: { publishFrom: string; expires?: string | undefined }, today: string): boolean {
	return item.publishFrom <= today && !hasEnded(item, today);
}

/** Whether an item is offered on a day: it is its time, and no quiet period holds it back. */
export function isOffered(item: Dated, today: string): boolean {
	return isShown(item, today) && !(item.held ?? []).some((period) => isWithin(period, today));
}

/** Whether a day is one of a period. */
export function isWithin({ from, until }: Period, today: string): boolean {
	return from <= today && today <= until;
}

/** Whether a quiet period touches an item: it is of one of its kinds, or about one of its topics. */
export function isTouched({ everything, topics = [], kinds = [] }: Holds, item: { kind: string; topics: readonly string[] }): boolean {
	return everything === true || kinds.includes(item.kind) || item.topics.some((topic) => topics.includes(topic));
}

/** Periods as an attribute holds them: `2027-03-22/2027-04-04 2027-06-01/2027-06-30`. */
export function periodText(periods: readonly Period[]): string | undefined {
	return periods.length === 0 ? undefined : periods.map(({ from, until }) => `${from}/${until}`).join(' ');
}

/** The attributes by which an element of the page comes and goes with an item: `elements/layout/dated-items.ts` reads them. */
export function datedAttributes({ id = '', publishFrom = '', expires, held = [] }: Partial<Dated> & { id?: string | undefined }) {
	return { 'data-item': id, 'data-from': publishFrom, 'data-expires': expires, 'data-held': periodText(held) };
}

/** Reads what `periodText` wrote. */
export function readPeriods(text: string | undefined): Period[] {
	return (text ?? '').split(' ').flatMap((period) => {
		const [from, until] = period.split('/');
		return from && until ? [{ from, until }] : [];
	});
}

/** The calendar date of a moment in the local time zone, as `YYYY-MM-DD`. */
export function calendarDate(moment: Date): string {
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
