import { z } from 'astro/zod';
import { id, localized, text, type SchemaContext } from '../common.ts';
import { declension } from '../company.ts';

/** `src/content/cast.yaml`: the made-up company in which the examples play, and its people. */
export const castSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		company: z
			.strictObject({
				name: localized(context).describe('Its name.'),
				cases: declension.optional().describe('The other cases of the name in languages that decline it; `none` where it stays the same.'),
				about: localized(context).describe('That it is made up, and what it does: one or two sentences above the first example of a page.'),
				website: z.url({ error: 'Write the whole address, beginning with https://.' }).describe('Its website.'),
				hashtag: text.describe('Its hashtag.'),
				products: z.array(text).optional().describe('Names of its products.'),
				others: z
					.array(text)
					.optional()
					.describe('Names of customers and events that belong to it, in each form in which texts have them.'),
			})
			.describe('The made-up company.'),
		people: z
			.record(
				id,
				z.strictObject({
					name: localized(context).describe('First name.'),
					job: localized(context).describe('What they do.'),
					city: localized(context).describe('Where they work.'),
				}),
			)
			.describe('Who speaks in the examples, each by an id that examples name.'),
	});

export type Cast = z.infer<ReturnType<typeof castSchema>>;
