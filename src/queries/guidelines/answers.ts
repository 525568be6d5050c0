import { getCollection } from 'astro:content';
import { themeOf } from '../../schemas/guidelines/answers.ts';
import { guidelineGroups, type GuidelineGroup } from '../../schemas/docs.ts';
import { inLanguage } from '../layout/portal.ts';
import { ruleAddress } from './refs.ts';

export interface AnswerView {
	id: string;
	question: string;
	answer: string;
	/** Other words by which it is looked for. */
	aliases: string[];
	/** Address of the rule behind it. */
	rule: string;
	onHome: boolean;
}

/** Whether the company has quick answers: without any there is no page of them. */
export const hasAnswers = async (): Promise<boolean> => (await getCollection('answers')).length > 0;

interface AnswerTheme {
	id: GuidelineGroup;
	answers: AnswerView[];
	/** Names of the files in which they stand. */
	files: string[];
}

/** The quick answers in a language, theme by theme in the order of the guidelines. */
export async function getAnswers(language: string): Promise<AnswerTheme[]> {
	const files = (await getCollection('answers')).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
	const themes = await Promise.all(
		guidelineGroups.map(async (id) => {
			const own = files.filter((file) => themeOf(file.id) === id);
			const answers = own.flatMap(({ data }) => data.answers);
			return {
				id,
				files: own.map((file) => file.id),
				answers: await Promise.all(
					answers.map(async ({ question, answer, aliases, ref, ...rest }) => ({
						...rest,
						question: inLanguage(question, language),
						answer: inLanguage(answer, language),
						aliases: aliases?.[language] ?? [],
						rule: await ruleAddress(ref, language),
					})),
				),
			};
		}),
	);
	return themes.filter(({ answers }) => answers.length > 0);
}
