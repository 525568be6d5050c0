import { readQuiz, rightAnswer, word, wrongAnswer, type Question } from '../e2e/words.ts';
import type { Reader } from './reader.ts';

const t = (key: string, values: Record<string, string | number> = {}) => word('en', key, values);
const first = 'why-we-speak/what-an-advocate-is';

/** Chooses options of a question by what they say. */
async function answer(reader: Reader, { kind, options }: Question, chosen: readonly string[]): Promise<void> {
	for (const { id, text } of options) {
		if (chosen.includes(id)) await reader.press(kind === 'single' ? 'radio' : 'checkbox', text.en);
	}
	await reader.press('button', t('quiz.check'));
}

/** A new colleague: from the link to the first question, what came of it, search, and a post to copy. */
async function employee(reader: Reader): Promise<void> {
	const [question, next] = readQuiz(first) as [Question, Question];
	await reader.open('/en/start/new-hire/');
	await reader.press('link', t('path.begin'));
	await reader.meets('button', t('quiz.check'));
	await answer(reader, question, wrongAnswer(question));
	await reader.isAt('heading', t('quiz.wrong'));
	await reader.hears(t('quiz.wrong'));
	await reader.press('button', t('quiz.next'));
	await answer(reader, next, rightAnswer(next));
	await reader.isAt('heading', t('quiz.right'));
	await reader.hears(t('quiz.right'));

	await reader.open('/en/me/');
	await reader.meets('heading', t('home.path'));
	// An engine in which the questions were on the screen for long enough says that the path is taken up there.
	await reader.meets('link', t('path.continue'), t('path.resume', { heading: t('lesson.quiz') }));

	await reader.press('button', t('search.label'));
	await reader.write('searchbox', t('search.label'), 'linkedin');
	await reader.hears(t('search.found', { count: '' }).trim());
	await reader.meets('link', 'LinkedIn');
	await reader.key('Escape');
	await reader.isAt('button', t('search.label'));

	await reader.open('/en/share/frost-alarm/');
	await reader.press('button', t('share.copy'));
	await reader.hears(t('share.copied'));
}

/** HR: a link to send, copied, and a code that somebody mistyped. */
async function hr(reader: Reader): Promise<void> {
	await reader.open('/en/hr/');
	await reader.meets('combobox', t('hr.path'));
	await reader.press('button', t('hr.copy'));
	await reader.hears(t('hr.copied'));
	await reader.write('textbox', t('hr.check.codes'), '0F3K-AAAA-BBBB');
	await reader.press('button', t('hr.check.codes.check'));
	await reader.hears(t('hr.check.said', { total: 1, good: 0 }));
	await reader.meets('table', t('hr.check.table'));
}

/** The communications team: a draft that is checked, and the pages it works with. */
async function comms(reader: Reader): Promise<void> {
	await reader.open('/en/check/');
	await reader.press('button', t('check.example'));
	await reader.meets('heading', t('check.findings'));
	await reader.press('button', t('check.copy'));
	await reader.hears(t('check.copied'));
	for (const [path, title] of [
		['programme/results', 'results.title'],
		['plan', 'plan.title'],
		['programme/leaders', 'leaders.title'],
	] as const) {
		await reader.open(`/en/${path}/`);
		await reader.meets('heading', t(title));
	}
}

export const journeys = { 'a new colleague': employee, HR: hr, 'the communications team': comms };
