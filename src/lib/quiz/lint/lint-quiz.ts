import type { ChoiceQuestion } from '../choice/choice.ts';
import { unevenPlaces } from '../choice/places.ts';
import type { WrittenQuiz } from '../written.ts';
import { repeatedIds, sameWords, type Part } from './parts.ts';
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
	const parts = questions.map((question, index): Part => ({ id: question.id, path: ['questions', index], text: question.stem }));
	const choices = questions.filter((question): question is ChoiceQuestion => 'options' in question);
	const found = [
		...repeatedIds(parts, 'questions of this quiz'),
		...overdrawn(quiz),
		// A question that is asked twice was pasted and not changed.
		...sameWords(parts, 'questions', languages, 'stem'),
		...(shuffle ? [] : unevenPlaces(choices)),
		...questions.flatMap((question, index) => lintQuestion(question, languages).map((finding) => below(['questions', index], finding))),
	];
	return withoutAccepted(found, quiz);
}

function overdrawn({ draw, questions }: WrittenQuiz): LintFinding[] {
	if (draw === undefined || draw < questions.length) return [];
	const message = `\`draw: ${draw}\` asks every question that there is (${questions.length}). Write a smaller number, or remove the line.`;
	return [error('quiz/overdrawn', ['draw'], message)];
}
