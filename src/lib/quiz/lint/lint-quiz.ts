import type { ChoiceQuestion } from '../choice/choice.ts';
import { unevenPlaces } from '../choice/places.ts';
import type { WrittenQuiz } from '../written.ts';
import { sameWords, type Part } from './parts.ts';
import { withoutAccepted } from './acceptance.ts';
import { below, error, type LintFinding } from './finding.ts';
import { lintQuestion } from './lint-question.ts';

/**
 * Finds what is wrong with a quiz: with each question, with all of them together, and with what its author accepted.
 *
 * @param languages codes of the languages that are enabled; only these are read
 */
export function lintQuiz(quiz: WrittenQuiz, languages: readonly string[]): LintFinding[] {
	const { questions, shuffle } = quiz;
	const choices = questions.filter((question): question is ChoiceQuestion => 'options' in question);
	const found = [
		...repeatedQuestions(quiz),
		...overdrawn(quiz),
		...repeatedStems(quiz, languages),
		...(shuffle ? [] : unevenPlaces(choices)),
		...questions.flatMap((question, index) => lintQuestion(question, languages).map((finding) => below(['questions', index], finding))),
	];
	return withoutAccepted(found, quiz);
}

function repeatedQuestions({ questions }: WrittenQuiz): LintFinding[] {
	const seen = new Set<string>();
	return questions.flatMap(({ id }, index) => {
		const repeated = seen.has(id);
		seen.add(id);
		if (!repeated) return [];
		return [
			error('id/repeated', ['questions', index, 'id'], `Two questions of this quiz have the id \`${id}\`. Give this one an id of its own.`),
		];
	});
}

/** A question that is asked twice was pasted and not changed. */
function repeatedStems({ questions }: WrittenQuiz, languages: readonly string[]): LintFinding[] {
	const parts = questions.map((question, index): Part => ({
		id: question.id,
		path: ['questions', index],
		text: 'stem' in question ? question.stem : {},
	}));
	return sameWords(parts, 'questions', languages, 'stem');
}

function overdrawn({ draw, questions }: WrittenQuiz): LintFinding[] {
	if (draw === undefined || draw < questions.length) return [];
	const message = `\`draw: ${draw}\` asks every question that there is (${questions.length}). Write a smaller number, or remove the line.`;
	return [error('quiz/overdrawn', ['draw'], message)];
}
