import { countingsOf, loadCounters, measure, type TextLimit, type TextMeasure } from './text-length.ts';

/** How long a network finds a text, with what it counts by loaded first. */
export async function lengthOf(text: string, limit: TextLimit): Promise<TextMeasure | undefined> {
	return measure(text, limit, await loadCounters(countingsOf(limit)));
}
