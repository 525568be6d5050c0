import { z } from 'astro/zod';
import { called, finding, localized, ru, type SchemaContext } from '../common.ts';
import { shareKinds } from './shareable.ts';

/** `src/content/mix/advice.yaml`: what the company advises colleagues to post, in which mix. */
export const mixSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		note: localized(context)
			.describe('Whose advice it is and how strictly to take it.')
			.meta(ru('Чей это совет и насколько строго ему следовать.')),
		kinds: z
			.array(
				z.strictObject({
					kind: z.enum(shareKinds).meta(called('kind')).describe('The kind of post.').meta(ru('О каком виде постов речь.')),
					posts: z
						.int()
						.min(0)
						.max(20)
						.describe('How many posts of a round are of this kind.')
						.meta(ru('Сколько постов из круга — этого вида.', 'Сколько постов')),
					reason: localized(context).describe('Why so many.').meta(ru('Почему столько.')),
				}),
			)
			.superRefine((kinds, refinement) => {
				kinds.forEach(({ kind }, index) => {
					if (kinds.findIndex((each) => each.kind === kind) === index) return;
					refinement.addIssue({
						code: 'custom',
						...finding('field/repeated'),
						path: [index, 'kind'],
						message: `The kind \`${kind}\` stands here twice. Remove one of the two.`,
					});
				});
				if (!kinds.some(({ posts }) => posts > 0)) {
					refinement.addIssue({
						code: 'custom',
						...finding('field/missing'),
						message: 'No kind has posts. Give at least one kind `posts: 1` or more.',
					});
				}
			})
			.describe('The kinds, first the one to begin with.')
			.meta(ru('Виды; первый — тот, с которого начать.')),
	});

export type MixAdvice = z.infer<ReturnType<typeof mixSchema>>;
