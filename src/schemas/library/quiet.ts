import { z } from 'astro/zod';
import { called, finding, isoDate, localized, oneOf, ru, type SchemaContext } from '../common.ts';
import { shareKinds } from './shareable.ts';
import { phrases } from '../checker/term.ts';

const holds = ({ topics }: Pick<SchemaContext, 'topics'>) =>
	z
		.strictObject({
			everything: z.literal(true).optional().describe('The whole library.').meta(ru('Вся библиотека.', 'Всё')),
			topics: z
				.array(oneOf(topics, 'topic'))
				.min(1, 'Name at least one topic.')
				.optional()
				.describe('Items about one of these topics.')
				.meta(ru('Материалы на одну из этих тем.')),
			kinds: z
				.array(z.enum(shareKinds).meta(called('kind')))
				.min(1, 'Name at least one kind.')
				.optional()
				.describe('Items of these kinds.')
				.meta(ru('Материалы этих видов.')),
		})
		.superRefine(({ everything, topics, kinds }, refinement) => {
			const some = topics !== undefined || kinds !== undefined;
			if (everything === undefined && !some) {
				refinement.addIssue({
					code: 'custom',
					...finding('field/missing'),
					message: 'Nothing is held back. Add `everything: true`, `topics:` or `kinds:`.',
				});
			}
			if (everything !== undefined && some) {
				refinement.addIssue({
					code: 'custom',
					message: 'Everything is held back already. Remove `everything`, or remove `topics` and `kinds`.',
				});
			}
		});

/** `src/content/quiet/*.yaml`: days on which some things are not posted. */
export const quietSchema = (context: Pick<SchemaContext, 'languages' | 'topics'>) =>
	z
		.strictObject({
			from: isoDate.describe('First day.').meta(ru('Первый день.')),
			until: isoDate.describe('Last day.').meta(ru('Последний день.')),
			reason: localized(context)
				.describe('Why, in a sentence that readers see.')
				.meta(ru('Почему, одним предложением, которое видят читатели.')),
			holds: holds(context).describe('What is held back.').meta(ru('Что придерживают.', 'Что придержать')),
			words: phrases(context)
				.optional()
				.describe(
					'What a draft says that touches it; *Check my post* points at it on these days. `{list}` names a list of src/content/terms.',
				)
				.meta(ru('Что в черновике касается этого; в эти дни на это укажет «Проверить пост». `{list}` — список из src/content/terms.')),
		})
		.superRefine(({ from, until }, refinement) => {
			if (until >= from) return;
			refinement.addIssue({
				code: 'custom',
				...finding('date/order'),
				path: ['until'],
				message: `The quiet period ends on ${until}, before it begins on ${from}. Change one of the dates.`,
			});
		});

export type QuietPeriod = z.infer<ReturnType<typeof quietSchema>>;
