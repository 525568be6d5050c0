import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

const root = join(import.meta.dirname, '../..');

function readYaml<T>(...path: string[]): T {
	return parse(readFileSync(join(root, ...path), 'utf8')) as T;
}

const texts = Object.fromEntries(
	languages.map((language) => [language, readYaml<Record<string, string>>('src/content/i18n', `${language}.yaml`)]),
) as Record<Language, Record<string, string>>;

/**
 * A text of the interface, with what stands in its `{{…}}` filled in.
 *
 * @throws Error when the language has no such text
 */
export function word(language: Language, key: string, values: Record<string, string | number> = {}): string {
	const text = texts[language][key];
	if (text === undefined) throw new Error(`src/content/i18n/${language}.yaml has no text \`${key}\`.`);
	return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export interface Question {
	id: string;
	kind: 'single' | 'multiple';
	stem: Record<Language, string>;
	options: { id: string; correct?: boolean; text: Record<Language, string>; why: Record<Language, string> }[];
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
	defaultLanguage: Language;
	trackedLinks: { medium: string; campaign: string };
}>('portal.yaml');
