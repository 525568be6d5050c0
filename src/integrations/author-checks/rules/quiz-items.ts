import { lintQuiz } from '../../../lib/quiz/lint/lint-quiz.ts';
import { type Finding, isError } from '../finding.ts';
import { changesWithoutRevision } from '../revision-gate.ts';
import { at, type Site } from '../site.ts';

/**
 * The questions of each quiz are good items: they can be answered, and only by those who know the answer. What counts as
 * right in them is what was recorded; of a quiz with mistakes that is asked when they are mended.
 */
export function checkQuizItems(site: Site): Finding[] {
	return [...site.quizzes.values()].flatMap((quiz) => {
		const { value } = quiz;
		if (!value) return [];
		const items = lintQuiz(value, site.languages).map(({ id, path, message, warning }): Finding => ({
			...at(quiz, path, id, message),
			warning,
		}));
		return items.some(isError) ? items : [...items, ...changesWithoutRevision(quiz, value, site)];
	});
}
