import { getCollection } from 'astro:content';
import type { Programme, ProgrammePath, ProgrammeQuiz } from '../lib/evidence/programme.ts';
import { placeOf } from './pages.ts';
import { getPaths } from './paths.ts';
import { portal } from './portal.ts';
import { sinceOf } from './quizzes.ts';
import { remember } from './remember.ts';

/** What every path asks, in no language: what receipts are made of and checked by, and what review asks from. */
export const getProgramme: () => Promise<Programme> = remember(async () => {
	const language = portal.defaultLanguage;
	const quizzes = new Map((await getCollection('quizzes')).map(({ id, data }) => [id, data]));
	const asked = (await getCollection('docs')).flatMap(({ id, data }): [string, ProgrammeQuiz][] => {
		const place = placeOf(id);
		const quiz = data.kind === 'lesson' && place.language === language ? quizzes.get(data.quiz) : undefined;
		if (data.kind !== 'lesson' || !quiz) return [];
		const { revision, pass, draw, questions } = quiz;
		const since = Object.fromEntries(questions.map((each) => [each.id, sinceOf(quiz, each.id)]));
		return [[data.quiz, { lesson: place.name, revision, pass, draw, questions: since }]];
	});
	const paths = (await getPaths(language)).map(({ id, steps }): [string, ProgrammePath] => [
		id,
		{ steps: steps.map(({ id: step, quiz, acknowledge, version }) => ({ id: step, quiz: quiz?.id, acknowledge, version })) },
	]);
	return { quizzes: Object.fromEntries(asked), paths: Object.fromEntries(paths) };
});

/** The part of the programme that one path needs. */
export async function getProgrammeOf(path: string): Promise<Programme> {
	const { quizzes, paths } = await getProgramme();
	const { steps } = paths[path]!;
	const wanted = steps.flatMap(({ quiz }) => (quiz === undefined ? [] : [[quiz, quizzes[quiz]!] as const]));
	return { quizzes: Object.fromEntries(wanted), paths: { [path]: { steps } } };
}
