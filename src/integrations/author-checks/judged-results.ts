import { judgeTable, type JudgedTable, type ResultsContext } from '../../lib/programme/results/judge.ts';
import { shareKinds, voices } from '../../schemas/library/shareable.ts';
import type { Site } from './site.ts';

export interface JudgedResults {
	/** Each file with its rows and what is wrong with it. */
	files: (JudgedTable & { file: string })[];
	context: ResultsContext & { items: ReadonlySet<string> };
}

/** The measured results of a site, judged by what it has: its networks, items, topics, kinds and voices. */
export function judgedResults({ results, portal, shareables, networks, topics, today }: Site): JudgedResults {
	const context = {
		networks: [...networks.keys()],
		items: new Set(shareables.keys()),
		topics,
		kinds: shareKinds,
		voices,
		medium: portal?.value?.trackedLinks.medium ?? '',
		thisMonth: today.slice(0, 7),
	};
	return { files: results.map((table) => ({ file: table.file, ...judgeTable(table, context) })), context };
}

/** The months of which colleagues' posts have results, the earliest first. */
export function measuredMonths(site: Site): string[] {
	const rows = judgedResults(site).files.flatMap((file) => file.rows);
	return [...new Set(rows.filter(({ channel }) => channel === 'people').map(({ month }) => month))].toSorted();
}
