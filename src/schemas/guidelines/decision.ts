import { z } from 'astro/zod';
import { validateTree } from '../../lib/guidelines/decision-tree.ts';
import { called, each, finding, id, localized, localizedAliases, ru, type SchemaContext } from '../common.ts';
import { guidelineRef } from '../references.ts';

const verdicts = ['go', 'ask', 'stop'] as const;

/** `src/content/decisions/<name>.yaml`: a few questions that lead to an answer with the rule behind it. */
export const decisionSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			title: localized(context)
				.describe('Title of the page: the question that it answers.')
				.meta(ru('Заголовок страницы: вопрос, на который она отвечает.')),
			summary: localized(context).describe('One sentence on what it does.').meta(ru('Что она делает, одним предложением.')),
			aliases: localizedAliases,
			root: id.describe('Id of the question to begin with.').meta(ru('Id вопроса, с которого начать.', 'Начало')),
			questions: z
				.array(
					z.strictObject({
						id: id
							.describe('Permanent id, unique within the tree; part of the address.')
							.meta(ru('Постоянный id внутри дерева; часть адреса.')),
						ask: localized(context).describe('The question.').meta(ru('Вопрос так, как его увидит читатель.', 'Вопрос')),
						hint: localized(context).optional().describe('What helps to answer it.').meta(ru('Что поможет на него ответить.')),
						options: z
							.array(
								z.strictObject({
									label: localized(context)
										.describe('The answer that the reader chooses.')
										.meta(ru('Ответ, который выбирает читатель.', 'Ответ')),
									to: id
										.describe('Id of the question or answer that follows.')
										.meta(ru('Id вопроса или ответа, который следует.', 'Куда ведёт')),
								}),
							)
							.min(2, 'A question needs at least two options.')
							.max(5, 'More than five options are not read.')
							.meta(each('Option', 'Вариант'))
							.describe('What the reader chooses from.')
							.meta(ru('Из чего выбирает читатель.')),
					}),
				)
				.min(1, 'A tree needs at least one question.')
				.meta(each('Question', 'Вопрос'))
				.describe('All questions, in any order.')
				.meta(ru('Все вопросы в любом порядке.')),
			answers: z
				.array(
					z.strictObject({
						id: id
							.describe('Permanent id, unique within the tree; part of the address.')
							.meta(ru('Постоянный id внутри дерева; часть адреса.')),
						verdict: z
							.enum(verdicts)
							.meta(called('decision.verdict'))
							.describe('`go`: go ahead; `ask`: ask first; `stop`: better not.')
							.meta(ru('Главное в ответе: можно, сначала спросить или лучше не надо.', 'Вывод')),
						title: localized(context).describe('The answer in a few words.').meta(ru('Ответ в нескольких словах.')),
						text: localized(context)
							.describe('What to do now, in two or three sentences.')
							.meta(ru('Что делать сейчас, в двух-трёх предложениях.')),
						rule: guidelineRef
							.describe('The rule behind it: a guideline of the default language and its heading.')
							.meta(
								ru(
									'Правило, из которого следует ответ: памятка на основном языке и её заголовок, например `guidelines/comments#отвечать-можно`.',
								),
							),
						contact: z
							.enum(['questions', 'support', 'incidents', 'press'])
							.meta(called('contact'))
							.describe('Whom to ask: a contact of portal.yaml.')
							.meta(ru('Кого спросить: один из контактов портала.')),
					}),
				)
				.min(1, 'A tree needs at least one answer.')
				.meta(each('Answer', 'Ответ'))
				.describe('All answers.')
				.meta(ru('Все ответы, к которым могут привести вопросы.')),
		})
		.superRefine((tree, issues) => {
			for (const { id, path, message } of validateTree(tree)) issues.addIssue({ code: 'custom', ...finding(id), path, message });
		});

export type Decision = z.infer<ReturnType<typeof decisionSchema>>;
