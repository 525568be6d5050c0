import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesOf, clauseOf, type Confirmation } from '../src/integrations/author-checks/confirmation.ts';
import { keptFile, keptGuidelines, type KeptGuideline, keptVersionOf, textToKeep } from '../src/integrations/author-checks/kept-version.ts';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { type Entry, judgeSite, type Site } from '../src/integrations/author-checks/site.ts';
import { suggestion, unknown } from '../src/integrations/author-checks/wording.ts';
import { lintQuiz } from '../src/lib/quiz/lint/lint-quiz.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';
import type { QuizData } from '../src/schemas/quiz/quiz.ts';
import { withConfirmed } from './lib/with-confirmed.ts';

/**
 * Records what readers have been asked and told: what counts as right in each quiz, and how each version of a guideline reads
 * that they acknowledge. Whoever changes one raises its number and nothing else; this notes the rest, here or in a workflow.
 *
 * `npm run record` records what is new. `npm run record -- guidelines/confidential` keeps the text of that version as it reads
 * now. `npm run record -- --rules linkedin/comments` notes that its questions still fit the rules they rest on.
 */
const root = process.cwd();
const { values, positionals } = parseArgs({ options: { rules: { type: 'boolean', default: false } }, allowPositionals: true });
const names = positionals.map((name) =>
	name
		.replaceAll('\\', '/')
		.replace(/^.*(?=guidelines\/)/, '')
		.replace(/^(?:\.\/)?quizzes\//, '')
		.replace(/\.(?:yaml|mdx?)$/, ''),
);
const site = judgeSite(await readProject(root), calendarDate(new Date()));
const guidelines = keptGuidelines(site);

if (values.rules && names.length === 0) fail('Name the quizzes whose questions you have compared with their rules.');
else if (names.length === 0) {
	for (const quiz of site.quizzes.values()) recordQuiz(quiz);
	for (const page of guidelines) if (!keptVersionOf(page, site)) keep(page);
} else names.forEach(recordNamed);

function recordNamed(name: string): void {
	const quiz = site.quizzes.get(name);
	const pages = guidelines.filter(({ id }) => id === name);
	if (quiz) recordQuiz(quiz);
	else if (pages.length > 0) pages.forEach(keep);
	else fail(name.startsWith('guidelines/') ? noGuideline(name, site) : unknown('quiz', name, site.quizzes.keys()));
}

function recordQuiz({ file, value }: Entry<QuizData>): void {
	if (!value || lintQuiz(value, site.languages).some(({ warning }) => warning === undefined))
		return fail(`${file}  has mistakes; \`npm run check\` names them.`);
	const { list, newest, raised, revision } = changesOf(value, site);
	if (list.length > 0 && newest > 0 && !raised) {
		const ids = list.map(({ id }) => `\`${id}\``).join(', ');
		return fail(`${file}  What counts as right has changed in ${ids}. Write \`revision: ${revision}\` at the top first.`);
	}
	const lines = new Map(list.map(({ id, confirmation }) => [id, confirmation]));
	const compared = values.rules ? comparedRules(value) : new Map<string, Confirmation>();
	for (const [id, line] of compared) if (!lines.has(id)) lines.set(id, line);
	if (lines.size === 0) return;
	const text = withConfirmed(readFileSync(join(root, file), 'utf8'), lines);
	write(file, text);
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

function keep(page: KeptGuideline): void {
	const text = textToKeep(page, site);
	if (keptVersionOf(page, site)?.text !== text) write(keptFile(page), text);
}

function write(file: string, text: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
	console.log(`${file}  written.`);
}

function noGuideline(id: string, { pages, defaultLanguage }: Site): string {
	const known = [...pages.get(defaultLanguage)!.keys()].filter((each) => each.startsWith('guidelines/'));
	const reason = known.includes(id)
		? 'is not acknowledged (`acknowledge: false`) or has mistakes that `npm run check` names, so no version of it is kept.'
		: `does not exist.${suggestion(id, known, 'There are')}`;
	return `The guideline \`${id}\` ${reason}`;
}

/** Where nothing was asked for by name, as before a build, what is wrong is left to the check, which says more of it. */
function fail(sentence: string): void {
	console.error(sentence);
	if (values.rules || names.length > 0) process.exitCode = 1;
}
