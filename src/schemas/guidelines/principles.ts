import { z } from 'astro/zod';
import { each, finding, localized, ru, type SchemaContext } from '../common.ts';
import { idOf } from '../references.ts';

/** A principle is one line on a phone's screen, or two. */
const longestPrinciple = 80;

/** `src/content/principles.yaml`: the lines that head the guidelines; all of them fit on one screen. */
export const principlesSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.array(
			z.strictObject({
				text: localized(context)
					.superRefine((texts, issues) => {
						for (const [language, text] of Object.entries(texts)) {
							if (text.length <= longestPrinciple) continue;
							issues.addIssue({
								code: 'custom',
								...finding('field/amount'),
								path: [language],
								message: `The line has ${text.length} characters, and ${longestPrinciple} are read at a glance. Shorten it.`,
							});
						}
					})
					.describe('The principle in one line.')
					.meta(ru('Принцип одной строкой.')),
				guideline: idOf('guideline')
					.describe('The guideline that says more: its name, for example disclosure.')
					.meta(ru('Памятка, где сказано больше: её имя, например disclosure.')),
			}),
		)
		.min(3, 'Give at least three principles.')
		.max(5, 'Give at most five principles; more are not remembered.')
		.meta(each('Principle', 'Принцип'));

export type Principles = z.infer<ReturnType<typeof principlesSchema>>;
