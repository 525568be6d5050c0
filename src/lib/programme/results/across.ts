import type { Problem } from './problem.ts';
import { measures, type ResultRow } from './row.ts';

/**
 * Finds what two files measure both: the same number of a network in a month would be counted twice. Within one file
 * rows may divide it among items.
 *
 * @param files the rows of each file, in the order in which files are read
 * @returns one problem for each file, month, network and measure, with the later file
 */
export function measuredTwice(files: readonly (readonly ResultRow[])[]): (Problem & { file: string })[] {
	const first = new Map<string, ResultRow>();
	const told = new Set<string>();
	const problems: (Problem & { file: string })[] = [];
	for (const row of files.flat()) {
		for (const measure of measures) {
			if (row.measured[measure] === undefined) continue;
			const key = JSON.stringify([row.channel, row.month, row.network, measure]);
			const other = first.get(key) ?? row;
			first.set(key, other);
			if (other.file === row.file || told.has(key + row.file)) continue;
			told.add(key + row.file);
			problems.push({
				kind: 'measured-twice',
				file: row.file,
				line: row.line,
				column: measure,
				value: row.network,
				month: row.month,
				other: `${other.file}:${other.line}`,
			});
		}
	}
	return problems;
}
