/** A date of the calendar, `2026-11-26`, and a time of the clock where the reader is then, `09:00`; without one the event takes the day. */
export interface When {
	date: string;
	time?: string;
	/** How long it takes. A day that is taken whole has none. */
	minutes?: number;
}

export interface CalendarEvent {
	/** Unique in the world and the same when the event is written again, so that a calendar replaces what it has. */
	uid: string;
	when: When;
	title: string;
	/** Lines are divided by `\n`. */
	text?: string;
	url?: string;
	/** Whether the calendar speaks up when the event begins. */
	alarm?: boolean;
}

export interface Calendar {
	/** Who made it: `-//Company//Outspoken//EN`. */
	product: string;
	/** What calendars call it; without one they show its address. */
	name?: string;
	/** When it was made, in milliseconds since 1970. */
	madeAt: number;
	events: readonly CalendarEvent[];
}

/**
 * A calendar file as RFC 5545 describes it (https://www.rfc-editor.org/rfc/rfc5545). Times are floating, form #1 of
 * section 3.3.5: nine o'clock is nine o'clock wherever the reader is. Nobody is shown as busy.
 *
 * @throws RangeError when a date or time does not exist
 */
export function calendarFile({ product, name, madeAt, events }: Calendar): string {
	const stamp = compact(new Date(madeAt).toISOString());
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:${escaped(product)}`,
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		// RFC 7986 and, for those that came before it, the name that most programs read.
		...(name === undefined ? [] : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`]),
		...events.flatMap((event) => eventLines(event, stamp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, when, title, text, url, alarm = false }: CalendarEvent, stamp: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(uid)}`,
		`DTSTAMP:${stamp}`,
		...timeLines(when),
		`SUMMARY:${escaped(title)}`,
		...(text === undefined ? [] : [`DESCRIPTION:${escaped(text)}`]),
		// A URI is no text: nothing in it is escaped, and a line end in it would begin a property.
		...(url === undefined ? [] : [`URL:${new URL(url).href}`]),
		'TRANSP:TRANSPARENT',
		...(alarm ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, 'TRIGGER:PT0S', 'END:VALARM'] : []),
		'END:VEVENT',
	];
}

function timeLines({ date, time, minutes = 0 }: When): string[] {
	const moment = new Date(`${date}T${time ?? '00:00'}:00Z`);
	if (!moment.toISOString().startsWith(date)) throw new RangeError(`There is no day ${date}.`);
	if (time === undefined) return [`DTSTART;VALUE=DATE:${compact(date)}`];
	return [`DTSTART:${compact(moment.toISOString()).slice(0, -1)}`, ...(minutes > 0 ? [`DURATION:PT${minutes}M`] : [])];
}

/** `2026-11-26T09:00:00.000Z` as `20261126T090000Z`. */
function compact(iso: string): string {
	return iso.replaceAll(/[-:]|\.\d+/g, '');
}

/** Text as section 3.3.11 writes it. A control character is not allowed in any form. */
function escaped(text: string): string {
	return text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/(?!\n)\p{Cc}/gu, '')
		.toWellFormed()
		.replaceAll(/[\\;,]/g, String.raw`\$&`)
		.replaceAll('\n', String.raw`\n`);
}

const mostOctets = 75;

/** Divides a line so that none has more than 75 octets, as section 3.1 asks, and no character is cut. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let result = '';
	let octets = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > mostOctets) {
			result += '\r\n ';
			octets = 1;
		}
		result += character;
		octets += size;
	}
	return result;
}
