import { isTouched } from '../../../lib/time/visibility.ts';
import { shareKinds, type Shareable } from '../../../schemas/library/shareable.ts';
import type { QuietPeriod } from '../../../schemas/library/quiet.ts';
import type { Finding } from '../finding.ts';
import { at, type Entry, type Site } from '../site.ts';

/** No two quiet periods hold back the same things on the same day: a reader would not know which of them counts. */
export function checkQuiet({ quiet, topics }: Site): Finding[] {
	const periods = [...quiet.values()].flatMap((entry) => (entry.value ? [{ entry, value: entry.value }] : []));
	const samples = samplesOf(topics);
	return periods.flatMap(({ entry, value }, index) =>
		periods
			.slice(0, index)
			.filter((earlier) => overlap(earlier.value, value, samples))
			.map((earlier) => at(entry, ['from'], 'date/overlap', sentence(earlier.entry, earlier.value))),
	);
}

function sentence({ file }: Entry<QuietPeriod>, { from, until }: QuietPeriod): string {
	return `The period overlaps with ${file}, which holds back the same from ${from} to ${until}. Move the dates, or make one period of the two.`;
}

function overlap(a: QuietPeriod, b: QuietPeriod, samples: readonly Sample[]): boolean {
	return a.from <= b.until && b.from <= a.until && samples.some((item) => touchesBoth(a, b, item));
}

type Sample = Pick<Shareable, 'kind' | 'topics'>;

/** One thing of each kind and topic by itself, so that periods for a kind and for a topic may run side by side. */
const samplesOf = (topics: readonly string[]): Sample[] => [
	...shareKinds.map((kind): Sample => ({ kind, topics: [] })),
	...topics.map((topic): Sample => ({ kind: '' as never, topics: [topic] })),
];

const touchesBoth = (a: QuietPeriod, b: QuietPeriod, item: Sample) => isTouched(a.holds, item) && isTouched(b.holds, item);
