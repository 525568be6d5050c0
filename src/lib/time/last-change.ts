/** What a commit changed. */
export interface FileChange {
	/** Its day, as `YYYY-MM-DD`. */
	date: string;
	/** The files that were changed in it. */
	files: Set<string>;
}

/**
 * The newest change of each file, of what `git log -z --format=%x00%cs --name-only` says: dates with the files that were
 * changed, newest first.
 */
export function lastChanges(log: string): Map<string, FileChange> {
	const newest = new Map<string, FileChange>();
	let change: FileChange = { date: '', files: new Set() };
	for (const part of log.split('\0').map((each) => each.trim())) {
		if (/^\d{4}-\d\d-\d\d$/.test(part)) change = { date: part, files: new Set() };
		else if (part !== '') {
			change.files.add(part);
			if (!newest.has(part)) newest.set(part, change);
		}
	}
	return newest;
}

/** The date of the newest change of each file. */
export function datesOf(changes: ReadonlyMap<string, FileChange>): Map<string, string> {
	return new Map([...changes].map(([file, { date }]) => [file, date]));
}

/** The newest date of a file, or of any in a folder. */
export function newestIn(dates: ReadonlyMap<string, string>, place: string): string | undefined {
	const folder = `${place.replace(/\/$/, '')}/`;
	const found = [...dates].filter(([file]) => file === place || file.startsWith(folder)).map(([, date]) => date);
	return found.toSorted().at(-1);
}
