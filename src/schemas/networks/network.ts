import { z } from 'astro/zod';
import {
	called,
	choices,
	each,
	finding,
	id,
	isoDate,
	localized,
	localizedAliases,
	looseDate,
	ru,
	source,
	text,
	type SchemaContext,
} from '../common.ts';
import type { FindingId } from '../../lib/findings/finding-ids.ts';
import { standings, textKinds } from '../../lib/networks/limits.ts';
import { settingKinds } from '../../lib/networks/settings.ts';
import { countingRules } from '../../lib/networks/text-length.ts';

/** What may be limited in number. */
export const countedThings = ['hashtags', 'links', 'mentions', 'hubs'] as const;
export const pictureKinds = ['preview', 'image', 'feed', 'photos', 'carousel', 'thumbnail', 'banner', 'video', 'reel'] as const;
/** What a share dialog takes over: the address alone, the words alone, both, or there is none. */
export const takings = ['link', 'text', 'both', 'none'] as const;
export const accesses = ['available', 'unrestricted', 'slowed', 'restricted', 'blocked', 'withdrawn', 'unknown'] as const;
/** What a remark is about, where networks are compared in it. */
export const comparedAspects = ['readers', 'disclosure', 'links', 'trouble'] as const;
/** `unclear` means: ask a lawyer; nothing offers an advertisement there either. */
export const advertisingVerdicts = ['forbidden', 'unclear'] as const;

/** The rules that count by what programs store are known by the names of that. */
const countingNames: Record<(typeof countingRules)[number], [english: string, russian: string]> = {
	utf16: ['UTF-16 units', 'Единицы UTF-16'],
	utf8: ['Bytes in UTF-8', 'Байты UTF-8'],
	graphemes: ['Characters as seen', 'Видимые знаки'],
	weighted: ['Weighted, as X does', 'С весом, как X'],
	bluesky: ['As Bluesky does', 'Как Bluesky'],
	mastodon: ['As Mastodon does', 'Как Mastodon'],
	threads: ['As Threads does', 'Как Threads'],
};

type Context = Pick<SchemaContext, 'languages'>;

const most = (what: string) => z.int().positive().describe(what);

/** Where a statement comes from, and how well it is founded. */
const founded = (context: Context) => ({
	standing: z
		.enum(standings)
		.meta(
			choices({
				official: ['The network itself', 'Сама соцсеть'],
				'third-party': ['Somebody else', 'Кто-то другой'],
				disputed: ['Sources contradict one another', 'Источники расходятся'],
			}),
		)
		.describe('Who says so. Only what is official stops a build; the rest warns.')
		.meta(ru('Кто это говорит. Сборку останавливает только официальное; остальное предупреждает.')),
	source: source.describe('Where it stands.').meta(ru('Где это написано.')),
	checked: isoDate.describe('Date on which the source was last read.').meta(ru('День, когда источник читали в последний раз.')),
	note: localized(context).optional().describe('What a reader should know about it.').meta(ru('Что об этом стоит знать читателю.')),
});

const textLimit = (context: Context) => ({
	limit: most('Longest text, in the unit of the counting rule.'),
	least: most('Shortest text, where there is one.').optional(),
	bytes: most('Most bytes in UTF-8, where the network limits both.').optional(),
	counting: z
		.enum(countingRules)
		.meta(choices(countingNames))
		.describe('How the network counts.')
		.meta(ru('Как соцсеть считает.', 'Как считает')),
	...founded(context),
});

const postKinds = ['post', 'message', 'caption', 'description'] as const;
const otherKinds = z.enum(textKinds).exclude(['post']).meta(called('networks.text'));

const share = (context: Context) =>
	z
		.strictObject({
			takes: z
				.enum(takings)
				.meta(
					choices({
						link: ['The link', 'Ссылка'],
						text: ['The text', 'Текст'],
						both: ['Both', 'Ссылка и текст'],
						none: ['There is no dialog', 'Такого окна нет'],
					}),
				)
				.describe('What its share dialog takes over.')
				.meta(ru('Что из поста переходит в это окно.', 'Что принимает')),
			template: z
				.string()
				.startsWith('https://', 'Begin with https://.')
				.optional()
				.describe('Address of the dialog, with {url} and {text} where they go, and {server} where the reader names one.')
				.meta(ru('Адрес окна: в нём {url} и {text} на своих местах и {server}, если сервер называет читатель.', 'Адрес окна')),
			ignores: z
				.array(id)
				.meta(each('Parameter', 'Параметр'))
				.optional()
				.describe('Parameters that are often seen and have no effect.')
				.meta(ru('Параметры, которые часто встречаются и ни на что не влияют.', 'Не замечает')),
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
		access: z
			.enum(accesses)
			.describe('Whether people in the country can use it.')
			.meta(ru('Могут ли ею пользоваться люди в этой стране.', 'Доступ')),
		since: looseDate
			.optional()
			.describe('Since when, as exactly as it is known.')
			.meta(ru('С какого дня, настолько точно, насколько известно.', 'С какого времени')),
		advertising: z
			.strictObject({
				verdict: z.enum(advertisingVerdicts).describe('What the law of the country says.').meta(ru('Что говорит закон страны.')),
				from: isoDate.optional().describe('First day on which it holds.').meta(ru('Первый день, когда это действует.')),
				penaltiesFrom: isoDate
					.optional()
					.describe('First day on which it is punished, where that is later.')
					.meta(ru('Первый день, когда за это наказывают, если он позже.', 'Наказания с')),
			})
			.optional()
			.describe('Where the law of the country restricts advertising there.')
			.meta(ru('Где закон страны ограничивает рекламу в ней.', 'Реклама')),
		text: localized(context)
			.describe('What a reader should know before using it.')
			.meta(ru('Что нужно знать, прежде чем ею пользоваться.')),
		checked: isoDate.describe('Date on which this was last checked.').meta(ru('День, когда это проверяли в последний раз.')),
		sources: z
			.array(source)
			.min(1, 'Name at least one source, with `title` and `publisher`.')
			.describe('Where it comes from.')
			.meta(ru('Откуда это известно.')),
	});

/** `src/content/networks/*.yaml`: one network and the rules it publishes. */
export const networkSchema = (context: Context) =>
	z.strictObject({
		name: localized(context).describe('Its name.').meta(ru('Как соцсеть называется.', 'Название')),
		aliases: localizedAliases,
		monogram: z
			.string()
			.min(1)
			.max(2)
			.describe('One or two letters, drawn where its glyph would stand.')
			.meta(ru('Одна-две буквы на месте значка.', 'Буквы')),
		glyph: z
			.string()
			.optional()
			.describe('Slug of its glyph in Simple Icons, where there is one.')
			.meta(ru('Имя значка в Simple Icons, если он там есть.', 'Значок')),
		colour: z
			.string()
			.regex(/^#[0-9a-f]{6}$/, 'Write # and six hexadecimal digits.')
			.describe('Its colour, used as a thin accent.')
			.meta(ru('Цвет соцсети; им отмечена тонкая линия.', 'Цвет')),
		footnote: z
			.record(z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a language, for example `en`.'), text)
			.optional()
			.describe('What the law wants below a page that names it, by language. The name carries the asterisk.')
			.meta(ru('Что по закону должно стоять под страницей, где названа сеть, на каждом языке. У названия будет звёздочка.', 'Сноска')),
		post: z
			.strictObject({
				as: z
					.enum(postKinds)
					.meta(called('networks.text'))
					.optional()
					.describe('What the network calls the text of a post, where it has another word.')
					.meta(ru('Каким словом соцсеть сама называет текст поста, если не «пост».', 'Как называет пост')),
				...textLimit(context),
			})
			.optional()
			.describe('The limit of a post, where the network or somebody else states one.')
			.meta(ru('Предел длины поста, если соцсеть или кто-то другой его называет.')),
		texts: z
			.partialRecord(otherKinds, z.strictObject(textLimit(context)))
			.optional()
			.describe('Limits of other texts.')
			.meta(ru('Пределы других текстов.', 'Тексты')),
		counts: z
			.partialRecord(
				z.enum(countedThings).meta(
					choices({
						hashtags: ['Hashtags', 'Хештеги'],
						links: ['Links', 'Ссылки'],
						mentions: ['Mentions', 'Упоминания'],
						hubs: ['Hubs', 'Хабы'],
					}),
				),
				z.strictObject({ most: most('How many a post may have.'), ...founded(context) }),
			)
			.optional()
			.describe('What a post may have only so many of.')
			.meta(ru('Чего в посте может быть только столько.', 'Количества')),
		images: z
			.array(
				z.strictObject({
					of: z
						.enum(pictureKinds)
						.meta(called('networks.image'))
						.describe('Which picture.')
						.meta(ru('Для чего картинка.', 'Какая картинка')),
					text: localized(context).describe('Its size and form.').meta(ru('Размер и форма.', 'Размер')),
					...founded(context),
				}),
			)
			.meta(each('Picture', 'Размер'))
			.optional()
			.describe('Sizes of pictures and videos.')
			.meta(ru('Размеры картинок и видео.', 'Картинки')),
		altText: z
			.strictObject({
				available: z.boolean().describe('Whether a picture can have one.').meta(ru('Можно ли его добавить.', 'Доступно')),
				limit: most('Longest alternative text, in characters.').optional(),
				advised: most('Length that the network advises not to exceed.').optional(),
				...founded(context),
			})
			.optional()
			.describe('The text for those who do not see a picture.')
			.meta(ru('Текст для тех, кто не видит картинку.', 'Альтернативный текст')),
		settings: z
			.partialRecord(
				z.enum(settingKinds).meta(called('networks.setting')),
				z
					.strictObject({
						path: localized(context)
							.optional()
							.describe('What to tap, as the app labels it, joined by →.')
							.meta(ru('Что нажать, так, как написано в приложении, через →.')),
						none: z
							.literal(true)
							.optional()
							.describe('In place of a way, where the network itself says that there is no such setting.')
							.meta(ru('Вместо пути, если сама соцсеть говорит, что такой настройки нет.', 'Такой настройки нет')),
						...founded(context),
					})
					.refine(({ path, none }) => (path === undefined) === (none === true), {
						error: 'Either there is a way or there is no such setting. Write `path:` or `none: true`, one of the two.',
						...finding('field/contradiction'),
					}),
			)
			.optional()
			.describe('The way to a setting, where a page describes it.')
			.meta(ru('Путь к настройке, если его описывает какая-то страница.', 'Настройки')),
		settingsSought: isoDate
			.optional()
			.describe('Date on which pages on the settings that have no way here were last looked for.')
			.meta(ru('Когда в последний раз искали страницы о настройках, пути к которым здесь нет.', 'Когда искали пути')),
		share: share(context).optional().describe('Its share dialog.').meta(ru('Её окно публикации.', 'Окно публикации')),
		remarks: z
			.array(
				z.strictObject({
					text: localized(context).describe('The remark.').meta(ru('Что читателю стоит знать.', 'Замечание')),
					about: z
						.enum(comparedAspects)
						.meta(
							choices({
								readers: ['Who reads a post', 'Кто читает пост'],
								disclosure: ['Where the employer must be seen', 'Где должен быть виден работодатель'],
								links: ['What links do', 'Что делают ссылки'],
								trouble: ['What gets people into trouble', 'Из-за чего бывают неприятности'],
							}),
						)
						.optional()
						.describe(
							'Where it differs from other networks: who reads a post, what the name of the employer must survive, what links do, what gets people into trouble.',
						)
						.meta(ru('Если соцсеть этим отличается от других: чем именно.')),
					...founded(context),
				}),
			)
			.meta(each('Remark', 'Замечание'))
			.optional()
			.describe('What else is good to know.')
			.meta(ru('Что ещё стоит знать.', 'Замечания')),
		status: z
			.record(z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a country, for example `ru`.'), status(context))
			.optional()
			.describe('Legal or technical status by country.')
			.meta(ru('Положение по странам: закон и доступ.')),
		reviewBy: isoDate.describe('Date by which this file is read again.').meta(ru('День, к которому файл перечитают.')),
		note: text.optional().describe('A remark for editors.').meta(ru('Примечание для редакторов.')),
	});

export type Network = z.infer<ReturnType<typeof networkSchema>>;
