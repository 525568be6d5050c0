import { z } from 'astro/zod';
import { isoDate, localized, source, text, type SchemaContext } from './common.ts';
import { countingRules } from '../lib/share/counting-rules.ts';

/** `src/content/networks/*.yaml`: one network and the rules it publishes. */
export const networkSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		name: localized(context).describe('Its name.'),
		monogram: z.string().min(1).max(2).describe('One or two letters, drawn where its glyph would stand.'),
		glyph: z.string().optional().describe('Slug of its glyph in Simple Icons, where there is one.'),
		colour: z
			.string()
			.regex(/^#[0-9a-f]{6}$/, 'Write # and six hexadecimal digits.')
			.describe('Its colour, used as a thin accent.'),
		post: z
			.strictObject({
				limit: z.int().positive().describe('Longest post, in the unit of the counting rule.'),
				counting: z.enum(countingRules).describe('How the network counts.'),
				source: source.describe('Where the limit comes from.'),
			})
			.describe('The limit of a post.'),
		share: z
			.strictObject({
				template: z
					.string()
					.startsWith('https://', 'Begin with https://.')
					.refine((value) => value.includes('{url}'), 'The address needs `{url}` where the link goes.')
					.describe('Address of its share dialog, with {url} and, where it takes a text, {text}.'),
				source: source.describe('Where the address comes from.'),
			})
			.optional()
			.describe('Its share dialog, where it has one.'),
		statusNote: z
			.strictObject({
				text: localized(context).describe('What a reader should know before using it.'),
				checked: isoDate.describe('Date on which this was last checked.'),
				sources: z.array(z.url()).min(1).describe('Where it comes from.'),
			})
			.optional()
			.describe('Legal or technical status that readers must know.'),
		reviewBy: isoDate.describe('Date by which this file is read again.'),
		note: text.optional().describe('A remark for editors.'),
	});

export type Network = z.infer<ReturnType<typeof networkSchema>>;
