import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesOf, clauseOf, type Confirmation } from '../src/integrations/author-checks/confirmation.ts';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { type Entry, judgeSite, type Site } from '../src/integrations/author-checks/site.ts';
import { counted } from '../src/integrations/author-checks/wording.ts';
import { lintQuiz } from '../src/lib/quiz/lint/lint-quiz.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';
import type { QuizData } from '../src/schemas/quiz/quiz.ts';
import { withConfirmed } from './lib/with-confirmed.ts';

/**
 * Writes into quizzes what counts as right in them now: `npm run confirm -- [--rules] [quiz…]`. Without names it goes through
 * all quizzes. With `--rules` it also notes, for the quizzes named, that their questions still fit the rules they rest on.
 */
const root = process.cwd();
const { values, positionals } = parseArgs({ options: { rules: { type: 'boolean', default: false } }, allowPositionals: true });
const site = judgeSite(await readProject(root), calendarDate(new Date()));

if (values.rules && positionals.length === 0) fail('Name the quizzes whose questions you have compared with their rules.');
for (const quiz of chosen(positionals, site)) confirm(quiz);

function confirm(quiz: Entry<QuizData>): void {
	const { file, value } = quiz;
	if (!value || lintQuiz(value, site.languages).some(({ warning }) => warning === undefined))
		return fail(`${file}  has mistakes; \`npm run check\` names them.`);
	const { list, raised, revision } = changesOf(value, site);
	if (list.length > 0 && !raised) {
		const ids = list.map(({ id }) => `\`${id}\``).join(', ');
		return fail(`${file}  What counts as right has changed in ${ids}. Write \`revision: ${revision}\` at the top first.`);
	}
	const lines = new Map(list.map(({ id, confirmation }) => [id, confirmation]));
	const compared = values.rules ? comparedRules(value) : new Map<string, Confirmation>();
	for (const [id, line] of compared) if (!lines.has(id)) lines.set(id, line);
	if (lines.size === 0) return;
	const path = join(root, file);
	writeFileSync(path, withConfirmed(readFileSync(path, 'utf8'), lines));
	console.log(`${file}  ${counted(lines.size, 'line')} written.`);
}

/** The lines of questions whose rule reads differently from when it was last compared. */
function comparedRules({ questions, confirmed = {} }: QuizData): Map<string, Confirmation> {
	return new Map(
		questions.flatMap((question): [string, Confirmation][] => {
			const line = confirmed[question.id];
			const clause = clauseOf(question, site);
			if (!line || 'removed' in line || clause === undefined || clause === line.clause) return [];
			return [[question.id, { revision: line.revision, key: line.key, clause }]];
		}),
	);
}

function chosen(names: readonly string[], { quizzes }: Site): Entry<QuizData>[] {
	if (names.length === 0) return [...quizzes.values()];
	return names.flatMap((name) => {
		const id = name
			.replaceAll('\\', '/')
			.replace(/^(?:\.\/)?quizzes\//, '')
			.replace(/\.yaml$/, '');
		const quiz = quizzes.get(id);
		if (!quiz) fail(`There is no quiz \`${id}\`: quizzes/${id}.yaml does not exist.`);
		return quiz ?? [];
	});
}

function fail(sentence: string): void {
	console.error(sentence);
	process.exitCode = 1;
}
