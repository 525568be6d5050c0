/** One entry of two lists laid over each other. */
export interface Edited<Entry> {
	kind: 'same' | 'removed' | 'added';
	entry: Entry;
}

/**
 * How one list becomes another with the fewest entries removed and added. Without what was added the marks are the old
 * list, without what was removed the new one; of neighbours what was removed stands first.
 *
 * Time and memory grow with the product of the lengths, so it is meant for a page's sentences or a sentence's words.
 */
export function difference<Entry extends string>(before: readonly Entry[], after: readonly Entry[]): Edited<Entry>[] {
	const common = lengthsInCommon(before, after);
	const marks: Edited<Entry>[] = [];
	let [old, now] = [0, 0];
	while (old < before.length || now < after.length) {
		if (old < before.length && before[old] === after[now]) {
			marks.push({ kind: 'same', entry: before[old]! });
			old++;
			now++;
		} else if (now === after.length || (old < before.length && common[old + 1]![now]! >= common[old]![now + 1]!)) {
			marks.push({ kind: 'removed', entry: before[old++]! });
		} else {
			marks.push({ kind: 'added', entry: after[now++]! });
		}
	}
	return removedFirst(marks);
}

/** For each place in the two lists: how many entries what follows has in common, in order. */
function lengthsInCommon(before: readonly string[], after: readonly string[]): Uint32Array[] {
	const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
	for (let old = before.length - 1; old >= 0; old--) {
		for (let now = after.length - 1; now >= 0; now--) {
			const same = before[old] === after[now];
			rows[old]![now] = same ? rows[old + 1]![now + 1]! + 1 : Math.max(rows[old + 1]![now]!, rows[old]![now + 1]!);
		}
	}
	return rows;
}

function removedFirst<Entry>(marks: readonly Edited<Entry>[]): Edited<Entry>[] {
	const ordered: Edited<Entry>[] = [];
	let added: Edited<Entry>[] = [];
	for (const mark of marks) {
		if (mark.kind === 'added') added.push(mark);
		else {
			if (mark.kind === 'same') ordered.push(...added.splice(0));
			ordered.push(mark);
		}
	}
	return [...ordered, ...added];
}
