import { z } from 'astro/zod';
import { finding, id, isoDate, localized, localizedAliases, looseDate, source, text, type SchemaContext } from '../common.ts';
import type { FindingId } from '../../lib/findings/finding-ids.ts';
import { standings, textKinds } from '../../lib/networks/limits.ts';
import { settingKinds } from '../../lib/networks/settings.ts';
import { countingRules } from '../../lib/networks/text-length.ts';

/** What may be limited in number. */
export const countedThings = ['hashtags', 'links', 'mentions', 'hubs'] as const;
export const pictureKinds = ['preview', 'image', 'feed', 'photos', 'carousel', 'thumbnail', 'banner', 'video', 'reel'] as const;
/** What a share dialog takes over: the address alone, the words alone, both, or there is none. */
export const takings = ['link', 'text', 'both', 'none'] as const;
export const accesses = ['available', 'slowed', 'restricted', 'blocked', 'withdrawn', 'unknown'] as const;
/** What a remark is about, where networks are compared in it. */
export const comparedAspects = ['readers', 'disclosure', 'links', 'trouble'] as const;
/** `unclear` means: ask a lawyer; nothing offers an advertisement there either. */
export const advertisingVerdicts = ['forbidden', 'unclear'] as const;

type Context = Pick<SchemaContext, 'languages'>;

const most = (what: string) => z.int().positive().describe(what);

/** Where a statement comes from, and how well it is founded. */
const founded = (context: Context) => ({
	standing: z.enum(standings).describe('Who says so. Only what is official stops a build; the rest warns.'),
	source: source.describe('Where it stands.'),
	checked: isoDate.describe('Date on which the source was last read.'),
	note: localized(context).optional().describe('What a reader should know about it.'),
});

const textLimit = (context: Context) => ({
	limit: most('Longest text, in the unit of the counting rule.'),
	least: most('Shortest text, where there is one.').optional(),
	bytes: most('Most bytes in UTF-8, where the network limits both.').optional(),
	counting: z.enum(countingRules).describe('How the network counts.'),
	...founded(context),
});

const postKinds = ['post', 'message', 'caption', 'description'] as const;
const otherKinds = z.enum(textKinds).exclude(['post']);

const share = (context: Context) =>
	z
		.strictObject({
			takes: z.enum(takings).describe('What its share dialog takes over.'),
			template: z
				.string()
				.startsWith('https://', 'Begin with https://.')
				.optional()
				.describe('Address of the dialog, with {url} and {text} where they go, and {server} where the reader names one.'),
			ignores: z.array(id).optional().describe('Parameters that are often seen and have no effect.'),
			...z.object(founded(context)).partial().shape,
		})
		.superRefine(({ takes, template, source, standing, checked }, refinement) => {
			const issue = (path: string, message: string, id: FindingId = 'field/contradiction') =>
				refinement.addIssue({ code: 'custom', ...finding(id), path: [path], message });
			if (takes === 'none') {
				if (template !== undefined) issue('template', 'There is an address, and `takes` says that there is none. Correct one of the two.');
				return;
			}
			if (template === undefined)
				return issue('template', 'The address of the dialog is missing. Add `template:`, or write `takes: none`.', 'field/missing');
			for (const [place, wanted] of [
				['{url}', takes !== 'text'],
				['{text}', takes !== 'link'],
			] as const) {
				if (template.includes(place) === wanted) continue;
				issue(
					'template',
					`With \`takes: ${takes}\` the address ${wanted ? 'needs' : 'must not have'} \`${place}\`. Correct one of the two.`,
				);
			}
			const missing = Object.entries({ standing, source, checked }).flatMap(([name, value]) =>
				value === undefined ? [`\`${name}:\``] : [],
			);
			if (missing.length > 0) issue('template', `The address needs its source. Add ${missing.join(', ')}.`, 'field/missing');
		});

const status = (context: Context) =>
	z.strictObject({
		access: z.enum(accesses).describe('Whether people in the country can use it.'),
		since: looseDate.optional().describe('Since when, as exactly as it is known.'),
		advertising: z
			.strictObject({
				verdict: z.enum(advertisingVerdicts).describe('What the law of the country says.'),
				from: isoDate.optional().describe('First day on which it holds.'),
				penaltiesFrom: isoDate.optional().describe('First day on which it is punished, where that is later.'),
			})
			.optional()
			.describe('Where the law of the country restricts advertising there.'),
		text: localized(context).describe('What a reader should know before using it.'),
		checked: isoDate.describe('Date on which this was last checked.'),
		sources: z.array(z.url()).min(1, 'Name at least one source.').describe('Where it comes from.'),
	});

/** `src/content/networks/*.yaml`: one network and the rules it publishes. */
export const networkSchema = (context: Context) =>
	z.strictObject({
		name: localized(context).describe('Its name.'),
		aliases: localizedAliases,
		monogram: z.string().min(1).max(2).describe('One or two letters, drawn where its glyph would stand.'),
		glyph: z.string().optional().describe('Slug of its glyph in Simple Icons, where there is one.'),
		colour: z
			.string()
			.regex(/^#[0-9a-f]{6}$/, 'Write # and six hexadecimal digits.')
			.describe('Its colour, used as a thin accent.'),
		footnote: z
			.record(z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `en`.'), text)
			.optional()
			.describe('What the law wants below a page that names it, by language. The name carries the asterisk.'),
		post: z
			.strictObject({
				as: z.enum(postKinds).optional().describe('What the network calls the text of a post, where it has another word.'),
				...textLimit(context),
			})
			.optional()
			.describe('The limit of a post, where the network or somebody else states one.'),
		texts: z
			.partialRecord(otherKinds, z.strictObject(textLimit(context)))
			.optional()
			.describe('Limits of other texts.'),
		counts: z
			.partialRecord(z.enum(countedThings), z.strictObject({ most: most('How many a post may have.'), ...founded(context) }))
			.optional()
			.describe('What a post may have only so many of.'),
		images: z
			.array(
				z.strictObject({
					of: z.enum(pictureKinds).describe('Which picture.'),
					text: localized(context).describe('Its size and form.'),
					...founded(context),
				}),
			)
			.optional()
			.describe('Sizes of pictures and videos.'),
		altText: z
			.strictObject({
				available: z.boolean().describe('Whether a picture can have one.'),
				limit: most('Longest alternative text, in characters.').optional(),
				advised: most('Length that the network advises not to exceed.').optional(),
				...founded(context),
			})
			.optional()
			.describe('The text for those who do not see a picture.'),
		settings: z
			.partialRecord(
				z.enum(settingKinds),
				z
					.strictObject({
						path: localized(context).optional().describe('What to tap, as the app labels it, joined by →.'),
						none: z.literal(true).optional().describe('In place of a way, where the network itself says that there is no such setting.'),
						...founded(context),
					})
					.refine(({ path, none }) => (path === undefined) === (none === true), {
						error: 'Either there is a way or there is no such setting. Write `path:` or `none: true`, one of the two.',
						...finding('field/contradiction'),
					}),
			)
			.optional()
			.describe('The way to a setting, where a page describes it.'),
		settingsSought: isoDate.optional().describe('Date on which pages on the settings that have no way here were last looked for.'),
		share: share(context).optional().describe('Its share dialog.'),
		remarks: z
			.array(
				z.strictObject({
					text: localized(context).describe('The remark.'),
					about: z
						.enum(comparedAspects)
						.optional()
						.describe(
							'Where it differs from other networks: who reads a post, what the name of the employer must survive, what links do, what gets people into trouble.',
						),
					...founded(context),
				}),
			)
			.optional()
			.describe('What else is good to know.'),
		status: z
			.record(z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a country, for example `ru`.'), status(context))
			.optional()
			.describe('Legal or technical status by country.'),
		reviewBy: isoDate.describe('Date by which this file is read again.'),
		note: text.optional().describe('A remark for editors.'),
	});

export type Network = z.infer<ReturnType<typeof networkSchema>>;
