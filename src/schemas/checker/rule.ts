import { z } from 'astro/zod';
import { kinds } from '../../lib/checker/kinds.ts';
import { readerCountries, limitNames, patterns, severities, subjects } from '../../lib/checker/rules.ts';
import { reaches, signForm } from '../../lib/checker/signs.ts';
import { secretForm } from '../../lib/checker/secret-names.ts';
import { finding, id, localized, type SchemaContext } from '../common.ts';
import { pageRef } from '../references.ts';
import { phrases } from './term.ts';

const subject = z.enum(subjects);

const sign = z.string().regex(signForm, {
	error: (issue) =>
		`\`${String(issue.input)}\` is no sign. Name lists of src/content/terms: \`figures + moves/plans - agreed\`, with \`+\` for and, \`/\` for or, \`-\` for but not.`,
	...finding('field/format'),
});

const signs = z
	.partialRecord(z.enum(reaches), z.array(sign).min(1))
	.describe('Lists that stand together: in one sentence, beside each other, or anywhere in the post.');

const find = (context: SchemaContext) =>
	z
		.strictObject({
			words: phrases(context).optional().describe('Any of these phrases.'),
			signs: signs.optional().describe('Lists that stand together.'),
			patterns: z.array(z.enum(patterns)).min(1).optional().describe('What words cannot say: numbers, addresses, rows of signs, gaps.'),
			secrets: z
				.array(
					z.string().regex(secretForm, {
						error:
							'A secret name stands here as its hash only. Run `npm run hide-name -- "the name"`, which adds that, and remove this line.',
					}),
				)
				.optional()
				.describe('Names that are kept as hashes; `npm run hide-name` makes them.'),
			limit: z.enum(limitNames).optional().describe('More than a chosen network takes.'),
		})
		.refine((value) => Object.keys(value).length > 0, {
			error: 'Say what to look for: `words`, `signs`, `patterns`, `secrets` or `limit`.',
			...finding('field/missing'),
		});

const fix = (context: SchemaContext) =>
	z.discriminatedUnion('kind', [
		z.strictObject({
			kind: z.literal('begin').describe('Puts a sentence before the draft.'),
			text: localized(context).describe('The sentence; the language of the draft chooses.'),
		}),
		z.strictObject({ kind: z.literal('camel-case').describe('Begins each word of a hashtag with a capital.') }),
		z.strictObject({ kind: z.literal('one-of-each').describe('Keeps one sign of a row.') }),
		z.strictObject({
			kind: z.literal('shorten').describe('Takes off what no word needs: spare spaces, rows of signs, hashtags at the end.'),
		}),
	]);

/** `src/content/rules/*.yaml`: one thing that the post checker points out. It advises and refuses nothing. */
export const ruleSchema = (context: SchemaContext) => {
	const networks = context.networks as [string, ...string[]];
	return z
		.strictObject({
			title: localized(context).describe('What it looks for, in a few words.'),
			severity: z
				.enum(severities)
				.describe('must: a guideline or law asks for it; ask: only the author knows; should: think twice; tip: reads better.'),
			settles: z.enum(['yes', 'no']).optional().describe('The answer that settles the question of a rule of severity ask.'),
			group: id.optional().describe('Rules of one group say the same in degrees; the weightiest that finds something speaks.'),
			kinds: z
				.array(z.enum(kinds))
				.min(1)
				.optional()
				.describe('The kinds of fault that it speaks of, by which `npm run bench` measures it.'),
			partial: z.literal(true).optional().describe('Its words see plain cases only; the page says so.'),
			networks: z.array(z.enum(networks)).min(1).optional().describe('Networks for which it holds; all when absent.'),
			countries: z
				.array(z.enum(readerCountries))
				.min(1)
				.optional()
				.describe('Countries of the readers for which it holds; all when absent.'),
			during: z.literal('election').optional().describe('Speaks only in an election period of portal.yaml.'),
			where: z
				.literal('advertising-restricted')
				.optional()
				.describe('Holds only for networks whose file says that the law of the country restricts advertising there.'),
			about: z.array(subject).min(1).optional().describe('Speaks also when the reader says that the draft is about one of these.'),
			find: find(context).optional().describe('What is looked for and marked.'),
			when: z
				.strictObject({
					words: phrases(context).optional().describe('One of these phrases.'),
					signs: signs.optional().describe('Or lists that stand together.'),
					about: z.array(subject).min(1).optional().describe('Or what the reader says the draft is about.'),
				})
				.optional()
				.describe('What the draft must have too.'),
			unless: z
				.strictObject({
					words: phrases(context).optional().describe('One of these phrases makes it silent.'),
					signs: signs.optional().describe('Or lists that stand together.'),
					within: z.literal('opening').optional().describe('Only if it stands in the first two lines.'),
				})
				.optional()
				.describe('What makes it silent.'),
			fix: fix(context).optional().describe('What one touch can mend safely.'),
			message: localized(context).describe('Why it matters, in one or two sentences.'),
			suggestion: localized(context).describe('What to do about it.'),
			ref: pageRef.describe('The rule it stands on: a page of the default language and its heading.'),
		})
		.refine(({ find, about }) => find !== undefined || about !== undefined, {
			...finding('field/missing'),
			path: ['find'],
			error: 'The rule never speaks. Say what to look for in `find`, or when it speaks in `about`.',
		});
};

export type RuleData = z.infer<ReturnType<typeof ruleSchema>>;
