import { warning, type LintFinding } from '../lint/finding.ts';
import type { ChoiceQuestion } from './choice.ts';

/** With fewer questions chance alone puts all right answers in one place too often. */
const fewest = 3;

/**
 * Finds a place in which right answers stand too often or never, where the options are shown in the order of the file.
 *
 * Chance would put an answer in each place of its question alike. A count is uneven when it is more than two standard
 * deviations away from that: three of three, four of five, or none of nine questions with three options. Who tries one place
 * throughout gains nothing then, while small quizzes keep their freedom.
 */
export function unevenPlaces(questions: readonly ChoiceQuestion[]): LintFinding[] {
	const asked = questions.filter(({ kind }) => kind === 'single');
	if (asked.length < fewest) return [];
	const most = Math.max(...asked.map(({ options }) => options.length));
	for (let place = 0; place < most; place++) {
		const chances = asked.filter(({ options }) => options.length > place).map(({ options }) => 1 / options.length);
		const expected = sum(chances);
		const deviation = Math.sqrt(sum(chances.map((chance) => chance * (1 - chance))));
		const found = asked.filter(({ options }) => options[place]?.correct).length;
		if (Math.abs(found - expected) <= 2 * deviation) continue;
		const often = found > expected;
		const message = often
			? `The right answer is option ${place + 1} in ${found} of ${asked.length} questions. Move some, or write \`shuffle: true\`.`
			: `The right answer is never option ${place + 1} in ${asked.length} questions. Move some there, or write \`shuffle: true\`.`;
		return [warning('uneven-places', ['questions'], message, 'places')];
	}
	return [];
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
