import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contestToRecord } from '../src/integrations/author-checks/closed-contests.ts';
import { keptFile, keptGuidelines, type KeptGuideline, keptVersionOf, textToKeep } from '../src/integrations/author-checks/kept-version.ts';
import { changesOf, clauseOf, recordOf } from '../src/integrations/author-checks/quiz-changes.ts';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { contestRecordsFolder, quizRecordsFolder, recordText } from '../src/integrations/author-checks/records.ts';
import { type Entry, judgeSite, type Site } from '../src/integrations/author-checks/site.ts';
import { suggestion, unknown } from '../src/integrations/author-checks/wording.ts';
import { lintQuiz } from '../src/lib/quiz/lint/lint-quiz.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';
import type { Contest } from '../src/schemas/programme/contests/contest.ts';
import type { QuizData } from '../src/schemas/quiz/quiz.ts';
import type { RecordedQuiz } from '../src/schemas/quiz/record.ts';

/**
 * Records what readers have been asked and told: what counts as right in each quiz, how each version of a guideline reads that
 * they acknowledge, and who was on the list of a contest when it was closed. Whoever changes one raises its number and nothing
 * else; this notes the rest, here or in a workflow.
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
	site.contests.forEach(recordContest);
} else names.forEach(recordNamed);

function recordNamed(name: string): void {
	const quiz = site.quizzes.get(name);
	const pages = guidelines.filter(({ id }) => id === name);
	if (quiz) recordQuiz(quiz);
	else if (pages.length > 0) pages.forEach(keep);
	else fail(name.startsWith('guidelines/') ? noGuideline(name, site) : unknown('quiz', name, site.quizzes.keys()));
}

function recordQuiz({ id, file, value }: Entry<QuizData>): void {
	if (!value || lintQuiz(value, site.languages).some(({ warning }) => warning === undefined))
		return fail(`${file}  has mistakes; \`npm run check\` names them.`);
	const damaged = site.quizRecords.get(id);
	if (damaged && !damaged.value) return fail(`${damaged.file}  was changed by hand; \`npm run check\` says how to bring it back.`);
	const record = recordOf(id, site);
	const { list, newest, raised, revision } = changesOf(value, record, site);
	if (list.length > 0 && newest > 0 && !raised) {
		const ids = list.map((change) => `\`${change.id}\``).join(', ');
		return fail(`${file}  What counts as right has changed in ${ids}. Write \`revision: ${revision}\` at the top first.`);
	}
	const lines = {
		...(values.rules && comparedRules(value, record)),
		...Object.fromEntries(list.map((change) => [change.id, change.recorded])),
	};
	if (Object.keys(lines).length > 0) write(`${quizRecordsFolder}/${id}.json`, recordText({ ...record, ...lines }));
}

/** The lines of questions whose rule reads differently from when it was last compared. */
function comparedRules({ questions }: QuizData, record: RecordedQuiz): RecordedQuiz {
	return Object.fromEntries(
		questions.flatMap((question) => {
			const line = record[question.id];
			const clause = clauseOf(question, site);
			if (!line || 'removed' in line || clause === undefined || clause === line.clause) return [];
			return [[question.id, { ...line, clause }]];
		}),
	);
}

function recordContest({ id, value }: Entry<Contest>): void {
	const record = value && contestToRecord(id, value, site);
	if (record) write(`${contestRecordsFolder}/${id}.json`, recordText(record));
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
