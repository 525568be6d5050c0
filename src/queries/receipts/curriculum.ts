import { getCollection } from 'astro:content';
import type { Curriculum, CurriculumPath, CurriculumQuiz } from '../../lib/receipts/curriculum.ts';
import { placeOf } from '../layout/docs.ts';
import { getPaths } from '../paths/paths.ts';
import { portal } from '../layout/portal.ts';
import { getQuizDescriptions } from '../quiz/quizzes.ts';
import { memoize } from '../layout/memoize.ts';

/** What every path asks, in no language: what receipts are made of and checked by, and what review asks from. */
export const getCurriculum: () => Promise<Curriculum> = memoize(async () => {
	const language = portal.defaultLanguage;
	const quizzes = await getQuizDescriptions();
	const asked = (await getCollection('docs')).flatMap(({ id, data }): [string, CurriculumQuiz][] => {
		const place = placeOf(id);
		const quiz = data.kind === 'lesson' && place.language === language ? quizzes.get(data.quiz) : undefined;
		if (!quiz) return [];
		const { id: quizId, revision, pass, draw, questions } = quiz;
		const since = Object.fromEntries(questions.map((question) => [question.id, question.since]));
		return [[quizId, { lesson: place.name, revision, pass, draw, questions: since }]];
	});
	const paths = (await getPaths(language)).map(({ id, steps }): [string, CurriculumPath] => [
		id,
		{
			steps: steps.map(({ id: step, quiz, acknowledge, version, choice }) => ({ id: step, quiz: quiz?.id, acknowledge, version, choice })),
		},
	]);
	return { quizzes: Object.fromEntries(asked), paths: Object.fromEntries(paths) };
});

/** The part of the curriculum that one path needs. */
export async function getCurriculumOf(path: string): Promise<Curriculum> {
	const { quizzes, paths } = await getCurriculum();
	const { steps } = paths[path]!;
	const wanted = steps.flatMap(({ quiz }) => (quiz === undefined ? [] : [[quiz, quizzes[quiz]!] as const]));
	return { quizzes: Object.fromEntries(wanted), paths: { [path]: { steps } } };
}
