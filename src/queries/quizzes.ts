import { getEntry, render } from 'astro:content';
import type { QuizData } from '../schemas/quiz.ts';
import { address, inLanguage, portal } from './portal.ts';

export interface OptionView {
	id: string;
	correct: boolean;
	text: string;
	why: string;
}

export interface QuestionView {
	id: string;
	kind: 'single' | 'multiple';
	stem: string;
	options: OptionView[];
	/** Address of the rule it tests, where it names one. */
	rule?: string | undefined;
}

export interface QuizView {
	id: string;
	revision: number;
	pass: number;
	questions: QuestionView[];
}

/**
 * A quiz in a language.
 *
 * @throws Error when there is no such file in quizzes
 */
export async function getQuiz(id: string, language: string): Promise<QuizView> {
	const entry = await getEntry('quizzes', id);
	if (!entry) throw new Error(`There is no quiz \`${id}\`. Add quizzes/${id}.yaml or correct the field \`quiz\` of the lesson.`);
	const { revision, pass, questions } = entry.data;
	return { id, revision, pass, questions: await Promise.all(questions.map((question) => questionView(question, language))) };
}

async function questionView({ id, kind, ref, stem, options }: QuizData['questions'][number], language: string): Promise<QuestionView> {
	return {
		id,
		kind,
		stem: inLanguage(stem, language),
		options: options.map((option) => ({ ...option, text: inLanguage(option.text, language), why: inLanguage(option.why, language) })),
		rule: ref === undefined ? undefined : await ruleAddress(ref, language),
	};
}

/** A `ref` names a heading of the default language; other languages have the same heading in the same place. */
export async function ruleAddress(ref: string, language: string): Promise<string> {
	const [page = '', heading] = ref.split('#');
	const href = address(language, page);
	if (heading === undefined) return href;
	const place = (await headingSlugs(`${portal.defaultLanguage}/${page}`)).indexOf(heading);
	const local = (await headingSlugs(`${language}/${page}`))[place];
	if (local === undefined) throw new Error(`The heading \`${ref}\` of a quiz does not exist. Correct \`ref\`, or the heading.`);
	return `${href}#${local}`;
}

async function headingSlugs(id: string): Promise<string[]> {
	const entry = await getEntry('docs', id);
	if (!entry) return [];
	const { headings } = await render(entry);
	return headings.map(({ slug }) => slug);
}
