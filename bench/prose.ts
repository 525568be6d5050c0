import type { Draw } from './random.ts';
import type { Vocabulary } from './words.ts';

/** Writes ordinary sentences; what it writes next depends on what it wrote before. */
export function makeProse(words: Vocabulary, draw: Draw) {
	const things = () => `${draw(words.qualities)} ${draw(words.things)}`;
	const clause = () => `${draw(words.qualities)} ${draw(words.people)} ${draw(words.actions)} ${things()}`;
	const sentence = () => `${draw(words.openings)} ${clause()}${draw(words.endings)}.`;
	const short = () => `${capitalised(clause())}.`;
	const paragraph = () => several(4, sentence).join(' ');
	const points = () => bullets(several(4, sentence));
	const heading = () => `## ${draw(words.asks)} ${clause()}`;

	return {
		things,
		sentence,
		short,
		/** The text of a lesson: four sections, two lists, one quote. */
		body: () =>
			[
				paragraph(),
				heading(),
				paragraph(),
				paragraph(),
				heading(),
				paragraph(),
				points(),
				heading(),
				paragraph(),
				`> ${sentence()}`,
				paragraph(),
				heading(),
				paragraph(),
				points(),
			].join('\n\n'),
		/** Three answers, the shortest first. */
		answers: () => several(3, () => `${draw(words.intentions)} ${things()}${draw(words.endings)}`).toSorted((a, b) => a.length - b.length),
		question: (index: number) => {
			const [before, after] = words.stem[index]!;
			return `${before} ${things()} ${after}`;
		},
	};
}

export function several<Value>(count: number, make: (index: number) => Value): Value[] {
	return Array.from({ length: count }, (_, index) => make(index));
}

export function bullets(items: readonly string[]): string {
	return items.map((item) => `- ${item}`).join('\n');
}

export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
