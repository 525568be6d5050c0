import type { ChoiceQuestion } from '../choice/choice.ts';
import { unevenPlaces } from '../choice/places.ts';
import type { WrittenQuiz } from '../written.ts';
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

function overdrawn({ draw, questions }: WrittenQuiz): LintFinding[] {
	if (draw === undefined || draw < questions.length) return [];
	const message = `\`draw: ${draw}\` asks every question that there is (${questions.length}). Write a smaller number, or remove the line.`;
	return [error('quiz/overdrawn', ['draw'], message)];
}
