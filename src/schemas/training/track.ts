import { z } from 'astro/zod';
import { localized, localizedAliases, type SchemaContext } from '../common.ts';

/** `src/content/tracks/*.yaml`: a series of lessons; its lessons lie in the training folder of the same name. */
export const trackSchema = (context: SchemaContext) =>
	z.strictObject({
		title: localized(context).describe('Title of the track.'),
		summary: localized(context).describe('What it gives, in one sentence.'),
		aliases: localizedAliases,
		order: z.int().positive().describe('Place among the tracks; 1 comes first.'),
		network: z
			.enum(context.networks as [string, ...string[]])
			.optional()
			.describe('The network it is about, if it is about one.'),
	});

export type Track = z.infer<ReturnType<typeof trackSchema>>;
