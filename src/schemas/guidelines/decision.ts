import { z } from 'astro/zod';
import { validateTree } from '../../lib/guidelines/decision-tree.ts';
import { finding, id, localized, localizedAliases, type SchemaContext } from '../common.ts';
import { guidelineRef } from '../references.ts';

const verdicts = ['go', 'ask', 'stop'] as const;

/** `src/content/decisions/<name>.yaml`: a few questions that lead to an answer with the rule behind it. */
export const decisionSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			title: localized(context).describe('Title of the page: the question that it answers.'),
			summary: localized(context).describe('One sentence on what it does.'),
			aliases: localizedAliases,
			root: id.describe('Id of the question to begin with.'),
			questions: z
				.array(
					z.strictObject({
						id: id.describe('Permanent id, unique within the tree; part of the address.'),
						ask: localized(context).describe('The question.'),
						hint: localized(context).optional().describe('What helps to answer it.'),
						options: z
							.array(
								z.strictObject({
									label: localized(context).describe('The answer that the reader chooses.'),
									to: id.describe('Id of the question or answer that follows.'),
								}),
							)
							.min(2, 'A question needs at least two options.')
							.max(5, 'More than five options are not read.')
							.describe('What the reader chooses from.'),
					}),
				)
				.min(1, 'A tree needs at least one question.')
				.describe('All questions, in any order.'),
			answers: z
				.array(
					z.strictObject({
						id: id.describe('Permanent id, unique within the tree; part of the address.'),
						verdict: z.enum(verdicts).describe('`go`: go ahead; `ask`: ask first; `stop`: better not.'),
						title: localized(context).describe('The answer in a few words.'),
						text: localized(context).describe('What to do now, in two or three sentences.'),
						rule: guidelineRef.describe('The rule behind it: a guideline of the default language and its heading.'),
						contact: z.enum(['questions', 'support', 'incidents', 'press']).describe('Whom to ask: a contact of portal.yaml.'),
					}),
				)
				.min(1, 'A tree needs at least one answer.')
				.describe('All answers.'),
		})
		.superRefine((tree, issues) => {
			for (const { id, path, message } of validateTree(tree)) issues.addIssue({ code: 'custom', ...finding(id), path, message });
		});

export type Decision = z.infer<ReturnType<typeof decisionSchema>>;
