/**
 * The newest date of each file, of what `git log -z --format=%x00%cs --name-only` says: dates with the files that were
 * changed, newest first.
 */
export function datesByFile(log: string): Map<string, string> {
	const dates = new Map<string, string>();
	let date = '';
	for (const part of log.split('\0').map((each) => each.trim())) {
		if (/^\d{4}-\d\d-\d\d$/.test(part)) date = part;
		else if (part !== '' && !dates.has(part)) dates.set(part, date);
	}
	return dates;
}

/** The newest date of a file, or of any in a folder. */
export function newestIn(dates: ReadonlyMap<string, string>, place: string): string | undefined {
	const folder = `${place.replace(/\/$/, '')}/`;
	const found = [...dates].filter(([file]) => file === place || file.startsWith(folder)).map(([, date]) => date);
	return found.toSorted().at(-1);
}
