import { z } from 'astro/zod';
import { unfilled } from '../../lib/text/unfilled.ts';
import { each, finding, ru, text, type SchemaContext } from '../common.ts';

/** Letters, digits, spaces and the few signs that mean something in a phrase; a regular expression has no place here. */
const phrase = text
	.refine((value) => !/[^\p{L}\p{N}\p{M}\s*=#_…{}’'№-]/u.test(value.replace(unfilled, 'a')), {
		error: (issue) =>
			`\`${String(issue.input)}\` has a sign that means nothing in a phrase. Use letters, digits and \`word*\`, \`=word\`, \`#tag\`, \`_\` for a digit, \`…\` for a few words, \`{list}\`.`,
		...finding('field/format'),
		abort: true,
	})
	.refine((value) => value === unfilled || /[\p{L}\p{N}_]/u.test(value), {
		error: 'A phrase needs at least one word.',
		...finding('field/format'),
	})
	.refine((value) => !/(?<![\p{L}\p{N}])[\p{L}\p{N}]{0,2}\*/u.test(value), {
		error: (issue) => `\`${String(issue.input)}\` would fit nearly every word. Give at least three letters before the \`*\`.`,
		...finding('field/format'),
	})
	.refine((value) => !/^…|…$/.test(value), {
		error: 'A phrase cannot begin or end with `…`. Put a word there.',
		...finding('field/format'),
	});

/**
 * Phrases in every enabled language. A language that is switched off may stay in the file.
 *
 * @param least how many a language has at least; a list that nobody has filled yet has none
 */
export const phrases = ({ languages }: Pick<SchemaContext, 'languages'>, { least }: { least: 0 | 1 } = { least: 1 }) =>
	z
		.record(
			z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `en`.'),
			z
				.array(z.preprocess((value) => (typeof value === 'number' ? String(value) : value), phrase))
				.min(least, 'Write at least one phrase.')
				.meta(each('Phrase', 'Выражение')),
		)
		.superRefine((value, context) => {
			for (const language of languages) {
				if (language in value) continue;
				const message = `The phrases in \`${language}\` are missing. Add \`${language}: […]\`: drafts in every language of portal.yaml are checked.`;
				context.addIssue({ code: 'custom', ...finding('field/missing'), message });
			}
		});

/** `src/content/terms/*.yaml`: a list of phrases that the rules of the post checker name as `{file-name}`. It may be empty. */
export const termSchema = (context: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		what: text.describe('What the list is for; a remark for editors.').meta(ru('Примечание для редакторов.', 'Для чего список')),
		words: phrases(context, { least: 0 })
			.describe('Phrases by the language of the drafts in which they are looked for.')
			.meta(ru('Фразы по языкам: на каком языке черновик, те в нём и ищут.')),
	});

export type Term = z.infer<ReturnType<typeof termSchema>>;
