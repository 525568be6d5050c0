const millisecondsAnHour = 3_600_000;
/** The most that a SCORM 1.2 timespan can say: four digits of hours. */
const longest = 9999 * millisecondsAnHour;

/** A duration as SCORM 1.2 writes it, `HHHH:MM:SS.SS`. */
export function timespan(milliseconds: number): string {
	const hundredths = Math.round(Math.min(Math.max(milliseconds, 0), longest) / 10);
	const seconds = Math.floor(hundredths / 100);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return `${pad(hours, 4)}:${pad(minutes)}:${pad(seconds % 60)}.${pad(hundredths % 100)}`;
}

/** A duration as SCORM 2004 writes it, in seconds of ISO 8601: `PT12.5S`. */
export function isoDuration(milliseconds: number): string {
	return `PT${Math.round(Math.max(milliseconds, 0) / 10) / 100}S`;
}

/** The time of day as SCORM 1.2 writes it, `HH:MM:SS`, by the reader's clock. */
export function timeOfDay(at: number): string {
	const date = new Date(at);
	return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => pad(part)).join(':');
}

/** A moment as SCORM 2004 writes it. A time zone is allowed behind a fraction of a second only. */
export function timestamp(at: number): string {
	return new Date(at).toISOString().replace(/\.(\d)\d*Z$/, '.$1Z');
}

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');
