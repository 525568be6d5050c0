import { z } from 'astro/zod';
import { personalNumbers, phones } from '../../../lib/checker/numbers.ts';
import { each, finding, localized, oneOf, ru, text, type SchemaContext } from '../../common.ts';

const holdsNumber = (value: string) => phones(value).length > 0 || personalNumbers(value).length > 0;

/** Texts that name a place to write to, and no telephone number: what stands on the site is read by everybody. */
const withoutNumbers = (context: Pick<SchemaContext, 'languages'>) =>
	localized(context).superRefine((texts, refinement) => {
		for (const [language, value] of Object.entries(texts)) {
			if (!holdsNumber(value)) continue;
			refinement.addIssue({
				code: 'custom',
				...finding('consent/personal-number'),
				path: [language],
				message: `\`${value}\` holds a personal number. Name a channel or the mailbox of a role instead; what stands here is read by everybody.`,
			});
		}
	});

const reach = (context: Pick<SchemaContext, 'languages'>) =>
	z
		.strictObject({
			channel: withoutNumbers(context)
				.optional()
				.describe('A channel or a place where they are found, for example `#sensors in the work chat`.')
				.meta(ru('Канал или место, где его найти, например `#датчики в рабочем чате`.')),
			mail: z
				.email({ error: 'Write an email address, for example sensors@company.example.' })
				.optional()
				.describe('The mailbox of a role; nobody’s own.')
				.meta(ru('Почта роли, не личная.')),
		})
		.refine(({ channel, mail }) => channel !== undefined || mail !== undefined, {
			error: 'Write `channel:` or `mail:`, so that colleagues know how to reach them.',
			...finding('field/missing'),
		});

/** `src/content/leaders/*.yaml`: somebody who briefs a small group and keeps its topics fresh. */
export const leaderSchema = (context: SchemaContext) =>
	z.strictObject({
		name: withoutNumbers(context)
			.describe('The name that they chose to be shown by, or the name of a role.')
			.meta(ru('Имя, под которым человек согласен быть показан, или название роли.', 'Имя')),
		role: withoutNumbers(context).optional().describe('What they do.').meta(ru('Должность или роль.', 'Чем занимается')),
		leads: withoutNumbers(context)
			.describe('Which team or topic they lead, in a sentence.')
			.meta(ru('За какую команду или тему отвечает, одним предложением.', 'Что ведёт')),
		topics: z
			.array(oneOf(context.topics, 'topic'))
			.max(3, 'Name at most three topics.')
			.default([])
			.describe('Topics of the library that are theirs, if there are any.')
			.meta(ru('Темы библиотеки, которые он ведёт, если есть.')),
		languages: z
			.array(text.regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `en`.'))
			.min(1, 'Name at least one language.')
			.meta(each('Language', 'Язык'))
			.describe('Languages in which they brief.')
			.meta(ru('На каких языках проводит встречи.')),
		reach: reach(context).describe('How to reach them.').meta(ru('Где его найти: канал или почта.', 'Как связаться')),
	});

export type Leader = z.infer<ReturnType<typeof leaderSchema>>;
