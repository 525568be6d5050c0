import { type Finding, valueAt } from '../finding.ts';
import { allPages, at, type Page, type Site } from '../site.ts';

/** Lessons and quizzes belong together one to one; questions have ids of their own. */
export function checkQuizzes(site: Site): Finding[] {
	return [...quizzesOfLessons(site), ...orphans(site), ...questionIds(site)];
}

function quizzesOfLessons(site: Site): Finding[] {
	const taken = new Map<string, Page>();
	const inTurn = lessonsWithQuiz(site).toSorted((a, b) => rightful(a) - rightful(b));
	return inTurn.flatMap(({ page, quiz }) => {
		if (!site.quizzes.has(quiz)) return [];
		const first = taken.get(`${page.language} ${quiz}`);
		taken.set(`${page.language} ${quiz}`, first ?? page);
		return first
			? [
					at(
						page,
						['quiz'],
						'quiz/lesson-mismatch',
						`The quiz \`${quiz}\` belongs to ${first.file} already. Give this lesson a quiz of its own.`,
					),
				]
			: [];
	});
}

/** A lesson and its quiz have the same path; of two lessons with one quiz, that one keeps it. */
function rightful({ page, quiz }: { page: Page; quiz: string }): number {
	return page.id === `training/${quiz}` ? 0 : 1;
}

function orphans(site: Site): Finding[] {
	const used = new Set(lessonsWithQuiz(site).map(({ quiz }) => quiz));
	const drafted = new Set(lessonsWithQuiz(site.drafts).map(({ quiz }) => quiz));
	return [...site.quizzes.values()].flatMap(({ file, id }): Finding[] => {
		if (used.has(id)) return [];
		const message = drafted.has(id)
			? 'Its lesson is a draft and not published. Write `draft: true` here as well, or remove it there.'
			: `No lesson has this quiz. Add \`quiz: ${id}\` to its lesson, or remove the file.`;
		return [{ id: 'quiz/lesson-mismatch', file, message }];
	});
}

function lessonsWithQuiz(site: Pick<Site, 'pages'>): { page: Page; quiz: string }[] {
	return allPages(site).flatMap((page) => {
		const quiz = valueAt(page.data, ['quiz']);
		return typeof quiz === 'string' ? [{ page, quiz }] : [];
	});
}

/** Two equal ids within one quiz are the schema's business. */
function questionIds({ quizzes }: Site): Finding[] {
	const owners = new Map<string, string>();
	return [...quizzes.values()].flatMap((quiz) =>
		questions(quiz.data).flatMap((question, index) => {
			const id = valueAt(question, ['id']);
			if (typeof id !== 'string') return [];
			const owner = owners.get(id);
			if (owner === undefined) owners.set(id, quiz.file);
			if (owner === undefined || owner === quiz.file) return [];
			const message = `The id \`${id}\` belongs to a question of ${owner} already. Give the question in ${quiz.file} an id of its own.`;
			return [at(quiz, ['questions', index, 'id'], 'id/repeated', message)];
		}),
	);
}

function questions(data: unknown): unknown[] {
	const list = valueAt(data, ['questions']);
	return Array.isArray(list) ? list : [];
}
