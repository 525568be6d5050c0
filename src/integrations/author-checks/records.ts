/** What `npm run record` and the workflow write, and nobody else: readers have met it, so it does not change by oversight. */
export const recordsFolder = 'src/content/records';

/** Where the texts of the versions of guidelines are kept. */
export const versionsFolder = `${recordsFolder}/versions`;

/** Where it is kept what counts as right in each quiz. */
export const quizRecordsFolder = `${recordsFolder}/quizzes`;

/** Where the lists of entries are kept as they were when they were closed. */
export const contestRecordsFolder = `${recordsFolder}/contests`;

/** The text of a record: an entry a line, by the order of their ids, so that two branches rarely touch the same one. */
export function recordText(record: object): string {
	const lines = Object.entries(record)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, value]) => `\t${JSON.stringify(id)}: ${inOneLine(value)}`);
	return `{\n${lines.join(',\n')}\n}\n`;
}

function inOneLine(value: unknown): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${JSON.stringify(field)}`);
	return `{ ${fields.join(', ')} }`;
}
