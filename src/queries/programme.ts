import { getCollection } from 'astro:content';
import type { KnownQuiz, KnownQuizzes } from '../lib/review/known.ts';
import { placeOf } from './pages.ts';
import { portal } from './portal.ts';
import { remember } from './remember.ts';

/** What every lesson asks, in no language. */
export const getProgramme: () => Promise<{ quizzes: KnownQuizzes }> = remember(async () => {
	const quizzes = new Map((await getCollection('quizzes')).map(({ id, data }) => [id, data]));
	const asked = (await getCollection('docs')).flatMap(({ id, data }): [string, KnownQuiz][] => {
		const place = placeOf(id);
		const quiz = data.kind === 'lesson' && place.language === portal.defaultLanguage ? quizzes.get(data.quiz) : undefined;
		if (data.kind !== 'lesson' || !quiz) return [];
		const { revision, pass, draw, questions, confirmed } = quiz;
		const since = Object.fromEntries(questions.map((each) => [each.id, confirmed?.[each.id]?.revision ?? 1]));
		return [[data.quiz, { lesson: place.name, revision, pass, draw, questions: since }]];
	});
	return { quizzes: Object.fromEntries(asked) };
});
