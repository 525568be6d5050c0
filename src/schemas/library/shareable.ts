import { z } from 'astro/zod';
import {
	called,
	each,
	finding,
	id,
	isoDate,
	localized,
	oneNetwork,
	oneOf,
	ru,
	text,
	trackingValue,
	uniqueIds,
	type SchemaContext,
} from '../common.ts';

export const goals = ['awareness', 'reach', 'traffic', 'audience', 'hiring', 'launch'] as const;
export const shareKinds = ['product', 'people', 'expertise', 'culture', 'humour', 'hiring', 'giving-back'] as const;
export const voices = ['expert', 'personal', 'short', 'question', 'humour'] as const;

const post = z.strictObject({
	id: id.describe('Permanent id, unique within its network and language.').meta(ru('Постоянный id внутри соцсети и языка.')),
	voice: z.enum(voices).meta(called('share.voice')).describe('In which voice it speaks.').meta(ru('Каким голосом говорит текст.')),
	text: text
		.describe('The words; the site puts the tracked link below them.')
		.meta(ru('Текст поста; под ним сайт поставит ссылку с метками.')),
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
			.meta(ru('Картинка из папки public, например /share/sensor.png.')),
		alt: localized(context)
			.describe('What the picture shows, for those who do not see it.')
			.meta(ru('Что на картинке, для тех, кто её не видит.')),
	});

const advertising = (context: SchemaContext) =>
	z.strictObject({
		label: localized(context)
			.describe('The label that the law wants, for example «Advertisement».')
			.meta(ru('Пометка, которой требует закон, например «Реклама».', 'Пометка')),
		token: text
			.optional()
			.describe('Token of the advertising register (erid in Russia).')
			.meta(ru('Токен из реестра рекламы (в России erid).', 'Токен')),
	});

/** `src/content/shareables/*.yaml`: one thing worth sharing, with texts for each language and network. */
export const shareableSchema = (context: SchemaContext) => {
	const languages = context.languages as [string, ...string[]];
	const texts = z
		.record(
			z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `en`.'),
			z.array(post).min(1, 'Write at least one text.').meta(each('Text', 'Текст')).superRefine(uniqueIds('texts')),
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
				.meta(ru('О чём этот материал и почему коллега может захотеть его опубликовать.')),
			link: z
				.url({ protocol: /^https?$/, error: 'Write the whole address, beginning with https://.' })
				.describe('The page the post leads to.')
				.meta(ru('Страница, на которую ведёт пост: адрес целиком, начиная с https://.', 'Ссылка')),
			goal: z
				.enum(goals)
				.meta(called('goal'))
				.describe('The goal of the programme that it serves.')
				.meta(ru('Какой цели программы служит материал.', 'Цель')),
			kind: z.enum(shareKinds).meta(called('kind')).describe('What kind of post it is.').meta(ru('Что это за пост.', 'Вид поста')),
			topics: z
				.array(oneOf(context.topics, 'topic'))
				.min(1, 'Name at least one topic.')
				.max(3, 'Name at most three topics.')
				.describe('What it is about.')
				.meta(ru('О чём материал: от одной темы до трёх.')),
			audience: z
				.array(oneOf(context.audiences, 'audience'))
				.min(1, 'Name at least one audience.')
				.describe('For whom it is.')
				.meta(ru('Каким читателям это будет интересно.')),
			image: image(context)
				.optional()
				.describe('A picture to go with it.')
				.meta(ru('Картинка, которую коллега может приложить к посту.', 'Картинка')),
			ad: advertising(context)
				.optional()
				.describe('Only where the law counts it as an advertisement.')
				.meta(ru('Только если закон считает материал рекламой.', 'Реклама')),
			campaign: trackingValue
				.optional()
				.describe('Value of utm_campaign, where it differs from portal.yaml.')
				.meta(ru('Значение utm_campaign в ссылке, если оно не такое, как в portal.yaml.', 'Метка кампании')),
			publishFrom: isoDate.describe('First day on which it is shown.').meta(ru('Первый день, когда материал виден.', 'Показывать с')),
			expires: isoDate
				.optional()
				.describe('Last day on which it is shown.')
				.meta(ru('Последний день, когда материал виден.', 'Показывать по')),
			posts: z
				.partialRecord(oneNetwork(context), texts)
				.describe('Texts by network and language.')
				.meta(ru('Тексты по соцсетям и языкам.')),
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
					message: `There is no text yet. Add one for ${context.networks.join(', ')}.`,
				});
			}
		});
};

export type Shareable = z.infer<ReturnType<typeof shareableSchema>>;
