import { getCollection } from 'astro:content';
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

/** The quick answers in a language, theme by theme in the order of the guidelines. */
export async function getAnswers(language: string): Promise<{ id: GuidelineGroup; answers: AnswerView[] }[]> {
	const files = await getCollection('answers');
	const themes = await Promise.all(
		guidelineGroups.map(async (id) => {
			const answers = files.find((file) => file.id === id)?.data.answers ?? [];
			return {
				id,
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
