import { z } from 'astro/zod';
import { each, finding, id, localized, localizedAliases, ru, type SchemaContext } from '../common.ts';
import { guidelineGroups, type GuidelineGroup } from '../docs.ts';
import { guidelineRef } from '../references.ts';

/** Two sentences that are read at a glance. */
const longestAnswer = 300;
const longestQuestion = 90;

/** How many questions fit on the home page. */
export const mostOnHome = 6;

/** The theme of a file with answers by its name: `posting`, or `posting-` and anything. */
export function themeOf(name: string): GuidelineGroup | undefined {
	return guidelineGroups.find((group) => name === group || name.startsWith(`${group}-`));
}

/** A text in every language that is not longer than it is read at a glance. */
const short = (context: Pick<SchemaContext, 'languages'>, longest: number) =>
	localized(context).superRefine((texts, issues) => {
		for (const [language, text] of Object.entries(texts)) {
			if (text.length <= longest) continue;
			issues.addIssue({
				code: 'custom',
				...finding('field/amount'),
				path: [language],
				message: `The text has ${text.length} characters, and ${longest} are allowed. Shorten it; the guideline says the rest.`,
			});
		}
	});

/** `src/content/answers/<theme>.yaml` and `<theme>-<words>.yaml`: questions that people really ask, each answered in two sentences. */
export const answersSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		answers: z
			.array(
				z.strictObject({
					id: id
						.describe('Permanent id, unique among all answers; it is part of the address.')
						.meta(ru('Постоянный id, один на все ответы; он входит в адрес.')),
					question: short(context, longestQuestion)
						.describe('The question as a colleague would ask it.')
						.meta(ru('Вопрос так, как его задал бы коллега.')),
					answer: short(context, longestAnswer)
						.describe('The answer in two sentences; the first could stand alone.')
						.meta(ru('Ответ в двух предложениях; первое должно быть понятно само по себе.', 'Ответ')),
					aliases: localizedAliases,
					ref: guidelineRef
						.describe('The rule behind it: a guideline of the default language and its heading.')
						.meta(
							ru(
								'Правило, из которого следует ответ: памятка на основном языке и её заголовок, например `guidelines/comments#отвечать-можно`.',
							),
						),
					onHome: z
						.boolean()
						.default(false)
						.describe('Whether it stands on the home page; six fit there.')
						.meta(ru('Показывать ли на главной; там помещается шесть.', 'На главной')),
				}),
			)
			.min(1, 'Give at least one answer.')
			.meta(each('Answer', 'Ответ'))
			.describe('The questions of this theme, in their order.')
			.meta(ru('Вопросы этой темы по порядку.')),
	});

export type Answers = z.infer<ReturnType<typeof answersSchema>>;
