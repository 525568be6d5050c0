import { z } from 'astro/zod';
import type { FindingId } from '../lib/findings/finding-ids.ts';
import { isCalendarDate, meantDate, meantMonth, notInCalendar } from '../lib/time/calendar.ts';

/** What the schemas have to know of `portal.yaml` and of the files around them. */
export interface SchemaContext {
	/** Codes of the enabled languages; each localized text needs every one of them. */
	languages: readonly string[];
	/** Ids of the networks described in `src/content/networks`; texts for one that is not in use may stay. */
	networks: readonly string[];
	/** Ids of the topics and audiences that `portal.yaml` names; none while that cannot be read. */
	topics: readonly string[];
	audiences: readonly string[];
}

/**
 * Says of which kind the finding is when a rule of a schema is broken: `.refine(…, { error: '…', ...finding('date/order') })`.
 * A rule that says nothing finds fields that contradict each other.
 */
export const finding = (id: FindingId) => ({ params: { finding: id } });

/**
 * What the editor at `/admin/` says of a field in Russian, behind what it says in English: `.describe('…').meta(ru('…'))`.
 *
 * @param label what it is called; a name that several kinds of files have stands in `lib/editing/russian.ts`
 */
export const ru = (hint: string, label?: string) => ({ ru: { hint, ...(label !== undefined && { label }) } });

/** What the editor calls one entry of a list, in English and in Russian, where it adds one: `z.array(…).meta(each('Word', 'Слово'))`. */
export const each = (english: string, russian: string) => ({ each: [english, russian] as const });

/** What the editor calls the values that can be chosen, each in English and in Russian. */
export const choices = (labels: Readonly<Record<string, readonly [english: string, russian: string]>>) => ({ choices: labels });

/**
 * Whose names the values that can be chosen have in the editor: those of a `topic`, an `audience`, a `contact` or a `language` of
 * `portal.yaml`, those of a `network`, or what the site itself calls them, by the beginning of the key in `src/content/i18n`.
 */
export const called = (group: string) => ({ called: group });

/** A permanent identifier: small letters, digits and hyphens. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens, for example `heat-loss-guide`.');

/**
 * Refines a list in which no two entries may have the same id.
 *
 * @param what what the entries are, in the plural: `options`
 */
export const uniqueIds = (what: string) => (list: readonly { id: string }[], context: z.RefinementCtx) => {
	const seen = new Set<string>();
	for (const [index, { id: each }] of list.entries()) {
		if (seen.has(each)) {
			const message = `Two ${what} have the id \`${each}\`. Give this one an id of its own.`;
			context.addIssue({ code: 'custom', ...finding('id/repeated'), path: [index, 'id'], message });
		}
		seen.add(each);
	}
};

/** One of the ids that another file lists. While that file cannot be read none is known, and any id passes. */
export const oneOf = (known: readonly string[], group: 'topic' | 'audience') =>
	known.length > 0 ? z.enum(known as [string, ...string[]]).meta(called(group)) : id;

/** One of the networks that are described. */
export const oneNetwork = ({ networks }: Pick<SchemaContext, 'networks'>) =>
	z.enum(networks as [string, ...string[]]).meta(called('network'));

/** A value of a measuring parameter in a link. */
export const trackingValue = z
	.string()
	.regex(/^[a-z0-9_-]+$/, 'Use small letters, digits, hyphens and underscores, for example `employee_advocacy`.');

/** A text that is not empty; white space around it, as YAML's text blocks leave, is taken off. */
export const text = z
	.string()
	.trim()
	.refine((value) => value !== '', {
		error: 'The text is empty. Write it, or remove the field if it is optional.',
		...finding('field/missing'),
	});

/** One text in every enabled language. A language that is switched off may stay in the file. */
export const localized = ({ languages }: Pick<SchemaContext, 'languages'>) =>
	z
		.record(z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `en`.'), text, {
			error: ({ input }) =>
				typeof input === 'string' ? `Write it in each language, below the name of the field: ${inEach(languages)}.` : undefined,
		})
		.superRefine((value, context) => {
			for (const language of languages) {
				if (!(language in value)) {
					context.addIssue({
						code: 'custom',
						...finding('field/missing'),
						message: `The text in \`${language}\` is missing. Add \`${language}: …\`, as every language of portal.yaml is needed.`,
					});
				}
			}
		});

const inEach = (languages: readonly string[]) => languages.map((language) => `\`${language}: …\``).join(' and ');

const otherWords = z.array(text).min(1, 'Name at least one, or remove the field.').meta(each('Word', 'Слово'));
const whatAliasesAre = 'Other words that people type into search when they mean this; no page shows them.';

const aliasesInRussian = ru('Другие слова, которыми это ищут; на страницах их не видно.', 'Другие слова для поиска');

/** Other words for a page, in its language. */
export const aliases = otherWords.optional().describe(whatAliasesAre).meta(aliasesInRussian);

/** Other words by language; one that needs none is left out. */
export const localizedAliases = z
	.record(z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `en`.'), otherWords)
	.optional()
	.describe(whatAliasesAre)
	.meta(aliasesInRussian);

function noDate(input: unknown, form: string, meant = meantDate(String(input))): string {
	const reason = notInCalendar(String(input));
	if (meant !== undefined) return `\`${String(input)}\` is not a date here. Write \`${meant}\`.`;
	if (reason === undefined) return `\`${String(input)}\` is not a date. ${form}`;
	return `\`${String(input)}\` is not a date: ${reason}. ${form}`;
}

/** A calendar date `YYYY-MM-DD`. YAML readers that make dates of it are undone. */
export const isoDate = z
	.preprocess(
		(value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
		z.string({ error: 'Write a date as year-month-day, for example 2027-03-31.' }).refine(isCalendarDate, {
			error: (issue) => noDate(issue.input, 'Write year-month-day, for example 2027-03-31.'),
			...finding('field/format'),
		}),
	)
	.meta({ format: 'date' });

const looseForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const asLooseDate = 'Write the date as 2023, 2023-07 or 2023-07-01.';

/** A date, as exactly as it is known: `2023`, `2023-07` or `2023-07-01`. */
export const looseDate = z.preprocess(
	(value) => (typeof value === 'number' ? String(value) : value instanceof Date ? value.toISOString().slice(0, 10) : value),
	z
		.string()
		.refine((value) => looseForm.test(value) && isCalendarDate(`${value}-01-01`.slice(0, 10)), {
			error: (issue) => noDate(issue.input, asLooseDate, meantDate(String(issue.input)) ?? meantMonth(String(issue.input))),
			...finding('field/format'),
		})
		.meta({ pattern: looseForm.source, patternErrorMessage: asLooseDate }),
);

/** Where a statement comes from. */
export const source = z.strictObject({
	title: text.describe('Title of the page, paper or law.').meta(ru('Название страницы, статьи или закона.', 'Название')),
	publisher: text.describe('Who published it.').meta(ru('Кто это опубликовал: организация, издание или сайт.', 'Издатель')),
	url: z
		.url({ protocol: /^https?$/, error: 'Write the whole address, beginning with https://.' })
		.optional()
		.describe('Its whole address, beginning with https://.')
		.meta(ru('Адрес целиком, начиная с https://.')),
	date: looseDate
		.optional()
		.describe('Its date, as exactly as it is known: 2023, 2023-07 or 2023-07-01.')
		.meta(ru('Его дата, насколько она известна: 2023, 2023-07 или 2023-07-01.')),
});

/** A place in the pages of the default language: a page and, if wanted, a heading of it. */
export const ref = z
	.string()
	.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*(#.+)?$/, 'Write a page and, if you like, a heading: `guidelines/comments#you-may-answer`.');

/** One text by language code. */
export type Localized = Record<string, string>;
export type Source = z.infer<typeof source>;
