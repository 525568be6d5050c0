import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Change, changesOf, clauseOf } from '../../../src/integrations/author-checks/quiz-changes.ts';
import { reportQuizzes } from '../../../src/integrations/author-checks/quiz-report.ts';
import { readProject, type Project } from '../../../src/integrations/author-checks/read.ts';
import { changesWithoutRevision } from '../../../src/integrations/author-checks/revision-gate.ts';
import { judgeSite as judge, type Entry, type Site } from '../../../src/integrations/author-checks/site.ts';
import { fingerprint, sinceOf } from '../../../src/lib/quiz/fingerprint.ts';
import { quizSchema, type QuizData } from '../../../src/schemas/quiz/quiz.ts';
import { quizRecordSchema, type RecordedQuiz } from '../../../src/schemas/quiz/record.ts';
import { overlaid } from '../../content/overlay.ts';
import { context, sound } from '../schemas/judge.ts';

const judgeSite = (read: Project) => judge(read, '2026-11-24');

let folder = '';

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The sound project as it was read, with the body of one page replaced. */
async function project(page?: string, replace: (body: string) => string = (body) => body): Promise<Project> {
	folder = overlaid();
	const read = await readProject(folder);
	return { ...read, pages: read.pages.map((each) => (each.file === page ? { ...each, body: replace(each.body) } : each)) };
}

const soundSite = async () => judgeSite(await project());
const soundQuiz = () => quizSchema(context).parse(sound('quizzes/town-square/profile.yaml'));

const recorded = quizRecordSchema.parse(
	JSON.parse(
		readFileSync(path.join(import.meta.dirname, '../../fixtures/sound/src/content/records/quizzes/town-square/profile.json'), 'utf8'),
	),
);

/** What the gate says of a quiz in the sound site. */
function found(site: Site, value: QuizData, record: RecordedQuiz = recorded): string[] {
	const entry = site.quizzes.get('town-square/profile') as Entry<QuizData>;
	const kept = { ...site.quizRecords.get(entry.id)!, value: record };
	return changesWithoutRevision(entry, value, { ...site, quizRecords: new Map([[entry.id, kept]]) }).map(({ message }) => message);
}

test('a fingerprint has eight letters that no YAML reader takes for a number, and differs with the text', () => {
	const all = Array.from({ length: 500 }, (_, index) => fingerprint(String(index)));
	expect(all.filter((each) => !/^[a-p]{8}$/.test(each))).toEqual([]);
	expect(new Set(all).size).toBe(500);
});

/** The record with what has changed in it. */
const withLines = (list: readonly Change[]): RecordedQuiz => ({
	...recorded,
	...Object.fromEntries(list.map((change) => [change.id, change.recorded])),
});

describe('changes of a quiz', () => {
	test('are none where everything is as it was recorded', async () => {
		const site = await soundSite();
		expect(changesOf(soundQuiz(), recorded, site)).toEqual({ list: [], newest: 1, raised: false, revision: 1 + 1 });
	});

	/** A quiz at its third revision: one question is of the first, one of the third. */
	const third = (): RecordedQuiz => ({
		'profile-praise': { ...recorded['profile-praise']!, revision: 1 },
		'profile-headline': { ...recorded['profile-headline']!, revision: 3 },
	});

	test('of a revision that was read already need another one, though their own line is older', async () => {
		const quiz = { ...soundQuiz(), revision: 3 };
		const changed: QuizData = {
			...quiz,
			questions: quiz.questions.map((each, index) => (index === 0 ? { ...each, ref: 'guidelines/disclosure' } : each)),
		};
		expect(found(await soundSite(), changed, third())).toEqual([
			expect.stringMatching(/^What counts as right .* since revision 3\. .* write `revision: 4` at the top: /),
		]);
	});

	test('may skip a revision whose line a later one has replaced', async () => {
		expect(found(await soundSite(), { ...soundQuiz(), revision: 3 }, third())).toEqual([]);
	});

	test('that were taken back after they were recorded need a number that readers have not met', async () => {
		const site = await soundSite();
		const quiz = soundQuiz();
		const changed = { ...quiz, revision: 2, questions: quiz.questions.map((each) => ({ ...each, ref: 'guidelines/disclosure' })) };
		const record = withLines(changesOf(changed, recorded, site).list);
		expect(found(site, quiz, record)).toEqual([expect.stringMatching(/^Revision 2 was recorded, .* Write `revision: 3`\.$/)]);
		expect(found(site, { ...quiz, revision: 3 }, record)).toEqual([]);
	});

	test('are recorded together in one revision', async () => {
		const quiz = soundQuiz();
		const changed: QuizData = {
			...quiz,
			revision: 2,
			questions: quiz.questions.map((each) => ({ ...each, ref: 'guidelines/disclosure' })),
		};
		const site = await soundSite();
		const { list } = changesOf(changed, recorded, site);
		expect(list.map((change) => [change.what, change.recorded.revision])).toEqual([
			['changed', 2],
			['changed', 2],
		]);
		expect(found(site, changed, withLines(list))).toEqual([]);
	});

	test('of ids alone are told once', async () => {
		const quiz = soundQuiz();
		const renamed = { ...quiz, questions: quiz.questions.map((each, index) => (index === 1 ? { ...each, id: 'profile-line' } : each)) };
		expect(found(await soundSite(), renamed)).toHaveLength(1);
	});

	test('need nothing but a raised number', async () => {
		const quiz = soundQuiz();
		const [first, ...others] = quiz.questions;
		const site = await soundSite();
		const changed = { ...quiz, questions: [{ ...first!, ref: 'guidelines/disclosure' }, ...others] };
		expect(found(site, changed)).toHaveLength(1);
		expect(found(site, { ...changed, revision: 2 })).toEqual([]);
		expect(found(site, { ...quiz, questions: others, revision: 2 })).toEqual([]);
	});

	test('ask readers anew what changed and nothing else, whether or not they are recorded', async () => {
		const quiz = soundQuiz();
		const [first, second] = quiz.questions as [QuizData['questions'][number], QuizData['questions'][number]];
		const changed = { ...first, ref: 'guidelines/disclosure' };
		const raised = { ...quiz, revision: 2, questions: [changed, second] };
		const since = (value: QuizData, record = recorded) => value.questions.map((question) => sinceOf(value, record, question));
		expect(since(quiz)).toEqual([1, 1]);
		expect(since(raised)).toEqual([2, 1]);
		const record = withLines(changesOf(raised, recorded, await soundSite()).list);
		expect(since(raised, record)).toEqual([2, 1]);
		const again = { ...raised, revision: 3, questions: [changed, { ...second, ref: 'guidelines/disclosure' }] };
		expect(since(again, record)).toEqual([2, 3]);
	});

	test('of a quiz of which nothing is recorded yet are none', async () => {
		expect(found(await soundSite(), soundQuiz(), {})).toEqual([]);
	});

	test('of wording are none', async () => {
		const quiz = soundQuiz();
		const reworded = { ...quiz, questions: quiz.questions.map((each) => ({ ...each, stem: { en: 'What now?', ru: 'Что теперь?' } })) };
		expect(found(await soundSite(), reworded)).toEqual([]);
	});
});

describe('the rule that a question rests on', () => {
	const guideline = 'src/content/docs/ru/guidelines/disclosure.mdx';
	const ref = 'guidelines/disclosure#in-the-post-itself';

	test('is known by its words in every language', async () => {
		const before = clauseOf({ ref }, await soundSite());
		expect(before).toBe('cghhalcm');
		const mended = await project(guideline, (body) => body.replaceAll('.\n', '!\n'));
		expect(clauseOf({ ref }, judgeSite(mended))).toBe(before);
		rmSync(folder, { recursive: true });
		const longer = await project(guideline, (body) => body.replace(/(## [^\n]*\n)/, '$1\nНовая фраза.\n'));
		expect(clauseOf({ ref }, judgeSite(longer))).not.toBe(before);
	});

	test('is its section; what stands elsewhere on the page does not change it', async () => {
		const site = judgeSite(await project(guideline, (body) => `Новое начало.\n\n${body}`));
		expect(clauseOf({ ref }, site)).toBe('cghhalcm');
		expect(clauseOf({ ref: 'guidelines/disclosure' }, site)).not.toBe(clauseOf({ ref: 'guidelines/disclosure' }, await soundSite()));
	});

	test.each([undefined, 'guidelines/nothing', 'guidelines/disclosure#nothing'])('is not known for %s', async (none) => {
		expect(clauseOf({ ref: none }, await soundSite())).toBeUndefined();
	});
});

describe('the report on quizzes and guidelines', () => {
	test('lists sections that no question tests and questions that rest on no rule', async () => {
		const { outdated, untested, withoutRule } = reportQuizzes(await soundSite());
		expect(outdated).toEqual([]);
		expect(untested).toEqual([
			{ file: 'src/content/docs/en/guidelines/disclosure.mdx', message: expect.stringMatching(/^No question tests «.+»(?:, «.+»)*\.$/) },
		]);
		expect(untested[0]?.message).not.toContain('In the post itself');
		expect(withoutRule.map(({ message }) => message)).toEqual(['profile-headline']);
	});

	test('names a question whose rule has changed, and how to note that the two agree', async () => {
		const site = judgeSite(
			await project('src/content/docs/en/guidelines/disclosure.mdx', (body) => body.replace(/(## [^\n]*\n)/, '$1\nA new sentence.\n')),
		);
		const report = reportQuizzes(site);
		expect(report.outdated.map(({ message }) => message)).toEqual([
			expect.stringMatching(
				/^guidelines\/disclosure#in-the-post-itself reads differently now\. .* `npm run record -- --rules town-square\/profile` notes that\.$/,
			),
		]);
		expect(report.outdated).toMatchObject([{ file: 'quizzes/town-square/profile.yaml', line: 4, field: 'profile-praise' }]);
	});
});
