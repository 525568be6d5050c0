import { z } from 'astro/zod';
import { finding, id, isoDate, localized, oneOf, ru, text, trackingValue, uniqueIds, type SchemaContext } from '../common.ts';

export const goals = ['awareness', 'reach', 'traffic', 'audience', 'hiring', 'launch'] as const;
export const shareKinds = ['product', 'people', 'expertise', 'culture', 'humour', 'hiring', 'giving-back'] as const;
export const voices = ['expert', 'personal', 'short', 'question', 'humour'] as const;

const post = z.strictObject({
	id: id.describe('Permanent id, unique within its network and language.').meta(ru('Постоянный id внутри соцсети и языка.')),
	voice: z.enum(voices).describe('In which voice it speaks.').meta(ru('Каким голосом говорит.')),
	text: text.describe('The words; the site puts the tracked link below them.').meta(ru('Слова; под ними сайт поставит ссылку с метками.')),
});

const image = (context: SchemaContext) =>
	z.strictObject({
		file: z
			.string()
			.regex(
				/^\/(?!public\/)[\w./-]+\.(?:png|jpe?g|webp|svg)$/,
				'Write the path below the folder public, for example /share/sensor.png: it begins with a slash, has no spaces, and ends in small letters in .png, .jpg, .jpeg, .webp or .svg.',
			)
			.describe('File in the folder public.')
			.meta(ru('Файл в папке public.')),
		alt: localized(context)
			.describe('What the picture shows, for those who do not see it.')
			.meta(ru('Что на картинке, для тех, кто её не видит.')),
	});

const advertising = (context: SchemaContext) =>
	z.strictObject({
		label: localized(context)
			.describe('The label that the law wants, for example «Advertisement».')
			.meta(ru('Пометка, которой требует закон, например «Реклама».')),
		token: text
			.optional()
			.describe('Token of the advertising register (erid in Russia).')
			.meta(ru('Токен из реестра рекламы (в России erid).', 'Токен')),
	});

/** `src/content/shareables/*.yaml`: one thing worth sharing, with texts for each language and network. */
export const shareableSchema = (context: SchemaContext) => {
	const languages = context.languages as [string, ...string[]];
	const networks = context.networks as [string, ...string[]];
	const texts = z
		.record(
			z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `en`.'),
			z.array(post).min(1, 'Write at least one text.').superRefine(uniqueIds('texts')),
		)
		.superRefine((value, refinement) => {
			for (const language of languages) {
				if (!(language in value)) {
					refinement.addIssue({
						code: 'custom',
						...finding('field/missing'),
						message: `The texts in \`${language}\` are missing. Add \`${language}:\` with at least one text.`,
					});
				}
			}
		});
	return z
		.strictObject({
			title: localized(context).describe('Title of the item.').meta(ru('Заголовок материала.')),
			summary: localized(context)
				.describe('What it is about and why a colleague may want to post it.')
				.meta(ru('О чём он и почему коллега может захотеть его опубликовать.')),
			link: z
				.url({ protocol: /^https?$/, error: 'Write the whole address, beginning with https://.' })
				.describe('The page the post leads to.')
				.meta(ru('Страница, на которую ведёт пост.', 'Ссылка')),
			goal: z.enum(goals).describe('The goal of the programme that it serves.').meta(ru('Цель программы, которой служит.', 'Цель')),
			kind: z.enum(shareKinds).describe('What kind of post it is.').meta(ru('Какого вида пост.')),
			topics: z
				.array(oneOf(context.topics))
				.min(1, 'Name at least one topic.')
				.max(3, 'Name at most three topics.')
				.describe('What it is about.')
				.meta(ru('О чём.')),
			audience: z.array(oneOf(context.audiences)).min(1, 'Name at least one audience.').describe('For whom it is.').meta(ru('Для кого.')),
			image: image(context).optional().describe('A picture to go with it.').meta(ru('Картинка к нему.', 'Картинка')),
			ad: advertising(context)
				.optional()
				.describe('Only where the law counts it as an advertisement.')
				.meta(ru('Только если закон считает его рекламой.', 'Реклама')),
			campaign: trackingValue
				.optional()
				.describe('Value of utm_campaign, where it differs from portal.yaml.')
				.meta(ru('Значение utm_campaign, если оно другое, чем в portal.yaml.')),
			publishFrom: isoDate.describe('First day on which it is shown.').meta(ru('Первый день, когда его видно.', 'Показывать с')),
			expires: isoDate.optional().describe('Last day on which it is shown.').meta(ru('Последний день, когда его видно.', 'Показывать по')),
			posts: z.partialRecord(z.enum(networks), texts).describe('Texts by network and language.').meta(ru('Тексты по соцсетям и языкам.')),
		})
		.superRefine((item, refinement) => {
			if (item.expires !== undefined && item.expires < item.publishFrom) {
				refinement.addIssue({
					code: 'custom',
					...finding('date/order'),
					path: ['expires'],
					message: `The item ends on ${item.expires}, before it begins on ${item.publishFrom}. Change one of the dates.`,
				});
			}
			if (Object.keys(item.posts).length === 0) {
				refinement.addIssue({
					code: 'custom',
					...finding('field/missing'),
					path: ['posts'],
					message: `There is no text yet. Add one for ${networks.join(', ')}.`,
				});
			}
		});
};

export type Shareable = z.infer<ReturnType<typeof shareableSchema>>;
