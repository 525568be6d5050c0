import { z } from 'astro/zod';
import { localized, source, type SchemaContext } from '../../common.ts';
import { pageRef } from '../../references.ts';

/** `src/content/gains/*.yaml`: one thing that taking part may give to a colleague. */
export const gainSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		order: z.int().min(1).describe('Place among the others.'),
		title: localized(context).describe('What one may gain, in a few words.'),
		text: localized(context).describe('In what way, and what nobody can promise.'),
		next: z
			.strictObject({
				label: localized(context).describe('What is found there.'),
				ref: pageRef.describe('A page and, if wanted, a heading: `training/linkedin/profile`.'),
			})
			.describe('Where to read on.'),
		source: source.optional().describe('Where a number or a finding in the text comes from.'),
	});

export type Gain = z.infer<ReturnType<typeof gainSchema>>;
