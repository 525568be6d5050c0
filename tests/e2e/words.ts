import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { testSite } from '../support/sites.ts';

/** Languages of the company of the tests. German is made of English: see `tests/support/pseudo-language.ts`. */
export const languages = ['en', 'ru', 'de'] as const;
export type Language = (typeof languages)[number];

/** The languages that are written by hand: where a test has words or dates of its own, it has them in these. */
export const written = ['en', 'ru'] as const;

function readYaml<T>(...path: string[]): T {
	return parse(readFileSync(join(testSite, ...path), 'utf8')) as T;
}

const texts = Object.fromEntries(
	languages.map((language) => [language, readYaml<Record<string, string>>('src/content/i18n', `${language}.yaml`)]),
) as Record<Language, Record<string, string>>;

/**
 * A text of the interface, with its `{placeholders}` filled in.
 *
 * @throws Error when the language has no such text
 */
export function word(language: Language, key: string, values: Record<string, string | number> = {}): string {
	const text = texts[language][key];
	if (text === undefined) throw new Error(`src/content/i18n/${language}.yaml has no text \`${key}\`.`);
	return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Fits a text of the interface, whatever stands in its `{placeholders}`. */
export function anyWord(language: Language, key: string): RegExp {
	const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	return new RegExp(
		word(language, key)
			.split(/\{\w+\}/)
			.map(literal)
			.join('.+'),
	);
}

export interface Question {
	id: string;
	kind: 'single' | 'multiple';
	stem: Record<Language, string>;
	options: { id: string; correct?: boolean; text: Record<Language, string>; why: Record<Language, string> }[];
}

type Texts = Record<Language, string>;

/** A question of any kind, as its author wrote it. */
export type AnyQuestion = { id: string; stem: Texts } & (
	| { kind: 'single' | 'multiple'; options: Question['options'] }
	| { kind: 'order'; items: { id: string; text: Texts }[]; why: Texts }
	| { kind: 'match'; pairs: { id: string; left: Texts; right: Texts; why: Texts }[]; others?: { id: string; right: Texts; why: Texts }[] }
	| { kind: 'text'; accept: Record<Language, string[]>; why: Texts }
	| { kind: 'post'; sentences: { id: string; breaks?: boolean; text: Texts; why: Texts }[] }
	| {
			kind: 'scenario';
			scenes: { id: string; text: Texts; choices: { id: string; text: Texts; to: string }[] }[];
			endings: { id: string; result: 'good' | 'fair' | 'bad'; text: Texts; why: Texts }[];
	  }
);

/**
 * A question of a kind among all quizzes: the one with the fewest questions that are not of it.
 *
 * @returns its quiz, and the ids of the questions before it
 * @throws Error when no quiz has such a question
 */
export function questionOfKind<Kind extends AnyQuestion['kind']>(kind: Kind) {
	const found = globSync('*/*.yaml', { cwd: join(testSite, 'quizzes') })
		.toSorted()
		.map((file) => ({ quiz: file.replace('.yaml', ''), questions: readYaml<{ questions: AnyQuestion[] }>('quizzes', file).questions }))
		.toSorted((a, b) => others(a.questions, kind) - others(b.questions, kind))
		.find(({ questions }) => questions.some((question) => question.kind === kind));
	if (!found) throw new Error(`No quiz has a question of the kind ${kind}.`);
	const place = found.questions.findIndex((question) => question.kind === kind);
	return {
		quiz: found.quiz,
		question: found.questions[place] as Extract<AnyQuestion, { kind: Kind }>,
		before: found.questions.slice(0, place).map(({ id }) => id),
	};
}

function others(questions: readonly AnyQuestion[], kind: AnyQuestion['kind']): number {
	const plain = new Set<string>(['single', 'multiple']);
	return questions.filter((question) => question.kind !== kind && !plain.has(question.kind)).length;
}

/** The questions of a quiz as their author wrote them: `readQuiz('linkedin/profile')`. */
export function readQuiz(id: string): Question[] {
	return readYaml<{ questions: Question[] }>('quizzes', `${id}.yaml`).questions;
}

/** Ids of the options that answer a question rightly. */
export function rightAnswer({ options }: Question): string[] {
	return options.filter(({ correct }) => correct).map(({ id }) => id);
}

/** Ids of a wrong answer: the first option that is not right. */
export function wrongAnswer({ options }: Question): string[] {
	return options
		.filter(({ correct }) => !correct)
		.slice(0, 1)
		.map(({ id }) => id);
}

/** The company's settings that the tests look at. */
export const portal = readYaml<{
	site: { title: Record<Language, string>; url: string };
	networks: string[];
	topics: { id: string; name: Record<Language, string> }[];
	defaultLanguage: Language;
	trackedLinks: { medium: string; campaign: string };
}>('portal.yaml');

/** What readers call a topic of the library. */
export function topicName(language: Language, id: string): string {
	return portal.topics.find((topic) => topic.id === id)!.name[language];
}

/** What readers call a network. */
export function networkName(language: Language, id: string): string {
	return readYaml<{ name: Texts }>('src/content/networks', `${id}.yaml`).name[language];
}
