import { z } from 'astro/zod';
import { readerCountries } from '../lib/checker/rules.ts';
import { forges } from '../lib/company/edit-address.ts';
import type { Company } from '../lib/company/tokens.ts';
import { fallbackOf, withFallbacks } from '../lib/text/fallback.ts';
import {
	called,
	choices,
	each,
	finding,
	id,
	isoDate,
	localized,
	ru,
	text,
	trackingValue,
	uniqueIds,
	type SchemaContext,
} from './common.ts';
import { declension } from './company.ts';
import { idOf } from './references.ts';

/** What the programs that keep repositories put behind the address of one, when a file, a branch or a list is open. */
const below = /\/(?:tree|blob|edit|commit|issues|pulls?)(?:\/|$)|\/-\/|\/(?:src|_edit)\/(?:branch|commit)\//;

const hexColour = z
	.string()
	.regex(/^#[0-9a-fA-F]{6}$/, "Write a colour as # and six hexadecimal digits, in quotes, for example `'#1f6f5c'`.");

const language = z.strictObject({
	code: z
		.string()
		.regex(/^[a-z]{2}$/, 'Use the two-letter code of the language, for example `en`.')
		.describe('Two-letter code; it is the first part of every address.')
		.meta(ru('Двухбуквенный код; с него начинается каждый адрес.')),
	label: text.describe('Name of the language in that language.').meta(ru('Как язык называется на нём самом.', 'Название')),
	incomplete: z
		.boolean()
		.optional()
		.describe('`true` while its texts are being written: what is missing is shown in the default language, and the page says so.')
		.meta(ru('Включено, пока тексты ещё пишут: недостающее видно на основном языке, и страница об этом говорит.', 'Не дописан')),
});

const contact = (languages: readonly string[]) =>
	z.strictObject({
		name: localized({ languages }).describe('Who answers: a team or a role.').meta(ru('Команда или роль.', 'Кто отвечает')),
		email: z
			.email({ error: 'Write an email address, for example voice@company.example.' })
			.describe('Where to write.')
			.meta(ru('Куда писать.', 'Почта')),
	});

const trackedLinks = z.strictObject({
	enabled: z
		.boolean()
		.describe('Add measuring parameters to the links that colleagues share.')
		.meta(ru('Добавлять метки к ссылкам, которыми делятся коллеги.', 'Включено')),
	medium: trackingValue.describe('Value of utm_medium.').meta(ru('Значение utm_medium.', 'Канал (utm_medium)')),
	campaign: trackingValue
		.describe('Value of utm_campaign where an item names none.')
		.meta(ru('Значение utm_campaign, если материал не называет своё.', 'Метка кампании')),
});

const suggest = z
	.strictObject({
		issue: z
			.url({ protocol: /^https?$/, error: 'Write the whole address of the page for a new issue, beginning with https://.' })
			.optional()
			.describe('Page of your repository for a new issue, for example https://github.com/company/portal/issues/new.')
			.meta(
				ru('Страница новой заявки в вашем репозитории, например https://github.com/company/portal/issues/new.', 'Заявка в репозитории'),
			),
		mail: z
			.email({ error: 'Write an email address, for example voice@company.example.' })
			.optional()
			.describe('Mailbox for suggestions.')
			.meta(ru('Почта для предложений.')),
	})
	.refine(({ issue, mail }) => (issue === undefined) !== (mail === undefined), 'Write either `issue: https://…` or `mail: name@…`.');
const electionPeriod = z
	.strictObject({
		countries: z
			.array(z.enum(readerCountries).meta(called('check.country')))
			.min(1, 'Name at least one country.')
			.describe('Where the election is.')
			.meta(ru('В каких странах выборы.')),
		from: isoDate.describe('First day of the period.').meta(ru('Первый день периода.')),
		until: isoDate.describe('Last day of the period.').meta(ru('Последний день периода.')),
	})
	.refine(({ from, until }) => from <= until, {
		path: ['until'],
		error: 'The period ends before it begins. Change one of the dates.',
		...finding('date/order'),
	});

const webAddress = z
	.url({ protocol: /^https?$/, error: 'Write the whole address, beginning with https://.', abort: true })
	.refine((value) => new URL(value).pathname === '/', {
		error: 'Write the address without a path; the path belongs in `base`.',
		...finding('field/format'),
	});

/** Things of the company that items are sorted by: each with its id, and its name in every language. */
const named = (languages: readonly string[], one: string, many: string) =>
	z
		.array(
			z.strictObject({
				id: id
					.describe('Permanent id: files name it, and readers’ browsers remember it.')
					.meta(ru('Постоянный id: его называют файлы и помнят браузеры читателей.')),
				name: localized({ languages }).describe('What readers see.').meta(ru('Что видят читатели.')),
			}),
		)
		.min(1, `Name at least one ${one}.`)
		.superRefine(uniqueIds(many));

/** Refuses a list that names something twice. */
const once = (names: readonly string[]) => new Set(names).size === names.length;

/** The one field that the rest of `portal.yaml` is checked against. */
export const portalLanguages = z.looseObject({
	languages: z
		.array(language)
		.min(1, 'Name at least one language.')
		.refine((languages) => once(languages.map(({ code }) => code)), {
			error: 'A language stands here twice. Remove one of the lines.',
			...finding('field/repeated'),
		})
		.refine((languages) => languages.length === 0 || languages.some(({ incomplete }) => !incomplete), {
			error: 'Every language is incomplete, and one has to stand in for the others. Take `incomplete` away from it.',
			...finding('field/contradiction'),
		}),
});

/** The languages in which every text is needed. */
export const completeLanguages = (languages: readonly { code: string; incomplete?: boolean | undefined }[]): string[] =>
	languages.filter(({ incomplete }) => !incomplete).map(({ code }) => code);

/** `portal.yaml`: everything about the company that pages, texts and links need. */
export const portalSchema = portalLanguages.transform((portal, context) => {
	const result = portalFields({ languages: completeLanguages(portal.languages) }).safeParse(portal);
	if (result.success) return withFallbacks(result.data, fallbackOf(result.data));
	for (const issue of result.error.issues) context.issues.push({ ...issue, input: portal } as never);
	return z.NEVER;
});

/** All fields of `portal.yaml`, for the codes of the languages in which every text is needed. */
export const portalFields = ({ languages: codes }: Pick<SchemaContext, 'languages'>) =>
	z.strictObject({
		company: z
			.strictObject({
				name: localized({ languages: codes }).describe('Name of the company.').meta(ru('Название компании.', 'Название')),
				cases: declension
					.optional()
					.describe(
						'The other cases of the name in languages that decline it, for `$company:genitive` in a text; `none` where it stays the same.',
					)
					.meta(
						ru('Остальные падежи названия в языках, где оно склоняется, для `$company:genitive` в тексте; `none`, если не склоняется.'),
					),
				website: z
					.url({ error: 'Write the whole address, beginning with https://.' })
					.describe('Its website.')
					.meta(ru('Адрес её сайта, начиная с https://.')),
			})
			.describe('The company whose portal this is.')
			.meta(ru('Компания, чей это портал.')),
		site: z
			.strictObject({
				title: localized({ languages: codes })
					.describe('Name of the portal, shown in the header.')
					.meta(ru('Название портала, стоит в шапке.', 'Название')),
				url: webAddress.describe('Address at which the portal is published.').meta(ru('Адрес, по которому портал опубликован.')),
				base: z
					.string()
					.regex(/^\/(?:[\w.~-]+\/)*$/, 'Begin and end with a slash: `/`, or for example `/intranet/outspoken/`.')
					.describe('Path below that address; `/` when the portal stands at its root.')
					.meta(ru('Путь под этим адресом; `/`, если портал стоит в корне.', 'Путь на сервере')),
			})
			.describe('Where the portal lives.')
			.meta(ru('Где и под каким названием опубликован портал.', 'Сайт')),
		languages: z
			.array(language)
			.meta(each('Language', 'Язык'))
			.describe('Languages in the order in which they are offered.')
			.meta(ru('Языки в том порядке, в котором их предлагают.')),
		defaultLanguage: z
			.enum(codes as [string, ...string[]])
			.meta(called('language'))
			.describe('Language for a reader whose browser asks for none of these.')
			.meta(ru('Язык для читателя, чей браузер не просит ни одного из этих.', 'Основной язык')),
		networks: z
			.array(idOf('network'))
			.min(1, 'Name at least one network.')
			.refine(once, { error: 'A network stands here twice. Remove one of them.', ...finding('field/repeated') })
			.meta(each('Network', 'Соцсеть'))
			.describe('Networks in use: file names in src/content/networks.')
			.meta(ru('Соцсети, которыми пользуются: имена файлов в src/content/networks.')),
		taught: z
			.array(idOf('network'))
			.refine(once, { error: 'A network stands here twice. Remove one of them.', ...finding('field/repeated') })
			.meta(each('Network', 'Соцсеть'))
			.optional()
			.describe('Further networks whose lessons are offered, though the library has no texts for them.')
			.meta(ru('Другие соцсети, уроки о которых предлагаются, хотя текстов для них в библиотеке нет.', 'Ещё уроки о соцсетях')),
		topics: named(codes, 'topic', 'topics')
			.meta(each('Topic', 'Тему'))
			.describe('What the library is about, in the order in which readers see it.')
			.meta(ru('О чём библиотека, в том порядке, в котором это видят читатели.')),
		audiences: named(codes, 'audience', 'audiences')
			.meta(each('Audience', 'Аудиторию'))
			.describe('For whom things in the library are.')
			.meta(ru('Для кого материалы библиотеки.', 'Аудитории')),
		repository: z
			.url({ protocol: /^https?$/, error: 'Write the whole address of the repository, beginning with https://.' })
			.refine((url) => !below.test(url), {
				error: 'Write the address of the repository’s start page, for example https://github.com/company/portal, and nothing behind it.',
			})
			.optional()
			.describe('Where the files of the portal are kept; every page then leads to its file.')
			.meta(ru('Где хранятся файлы портала; тогда каждая страница ведёт к своему файлу.', 'Репозиторий')),
		forge: z
			.enum(forges)
			.meta(choices({ github: ['GitHub', 'GitHub'], gitlab: ['GitLab', 'GitLab'], gitea: ['Gitea or Forgejo', 'Gitea или Forgejo'] }))
			.optional()
			.describe('Program that keeps the repository, where its address does not say so.')
			.meta(ru('Программа, в которой лежит репозиторий, если это не видно из адреса.', 'Программа репозитория')),
		branch: text
			.optional()
			.describe('Branch that is published; `main` if none is named.')
			.meta(ru('Ветка, которую публикуют; `main`, если не указана.', 'Ветка')),
		editing: z
			.strictObject({
				save: z
					.enum(['repository', 'browser'])
					.meta(choices({ repository: ['Into the repository', 'В репозиторий'], browser: ['Into the browser only', 'Только в браузер'] }))
					.describe('Where changes go: `repository`, or `browser` to practise, where nothing leaves the reader’s own browser.')
					.meta(ru('Куда идут правки: в репозиторий или, чтобы потренироваться, только в браузер того, кто пробует.', 'Куда сохранять')),
				application: text
					.optional()
					.describe('Id of the application by which people sign in to the repository’s host. Left out: with an access token of their own.')
					.meta(
						ru(
							'Id приложения, через которое входят на сервер репозитория. Не указан — входят со своим ключом доступа.',
							'Приложение для входа',
						),
					),
				signIn: z
					.url({ protocol: /^https$/, error: 'Write the whole address, beginning with https://.' })
					.optional()
					.describe('For GitHub: address of your service that signs people in. Left out: with an access token of their own.')
					.meta(ru('Для GitHub: адрес вашей службы входа. Не указан — входят со своим ключом доступа.', 'Служба входа')),
			})
			.optional()
			.describe('An editor for the texts, at /admin/. Left out: there is none.')
			.meta(ru('Редактор текстов по адресу /admin/. Не указан — его нет.', 'Редактор')),
		hashtag: z
			.string()
			.regex(/^#[\p{L}\p{N}_]+$/u, "Write # and letters or digits, without spaces and in quotes, for example `'#OurPeople'`.")
			.describe('Hashtag of the programme.')
			.meta(ru('Хештег программы.')),
		countries: z
			.array(z.string().regex(/^[a-z]{2}$/, 'Use the two-letter code of a country, for example `ru`.'))
			.refine(once, { error: 'A country stands here twice. Remove one of them.', ...finding('field/repeated') })
			.meta(each('Country', 'Код страны'))
			.optional()
			.describe('Countries whose law on advertising is kept: where it restricts a network, advertisements are not offered for it.')
			.meta(ru('Страны, чей закон о рекламе соблюдаем: где он ограничивает соцсеть, рекламу для неё не предлагают.')),
		embed: z
			.array(
				z
					.string()
					.regex(
						/^https?:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?$/i,
						'Write the address of a site without a path: https://intranet.company.example, or https://*.company.example for all below it.',
					),
			)
			.refine(once, { error: 'A site stands here twice. Remove one of them.', ...finding('field/repeated') })
			.meta(each('Site', 'Сайт'))
			.optional()
			.describe('Sites that may show this one in a frame; none but this site itself where it is left out.')
			.meta(ru('Сайты, которые могут показать этот внутри своей страницы; не указаны — только он сам.', 'Где можно показать')),
		lms: z
			.strictObject({
				stores: z
					.array(webAddress)
					.min(1, 'Name at least one record store, or leave `lms` out.')
					.refine(once, { error: 'A record store stands here twice. Remove one of them.', ...finding('field/repeated') })
					.meta(each('Address', 'Адрес'))
					.describe('Addresses that lessons may report to, without a path: those of the learning system and of its record store.')
					.meta(
						ru(
							'Адреса без пути, куда уроки могут отправлять результаты: самого учебного портала и его хранилища.',
							'Хранилища результатов',
						),
					),
			})
			.optional()
			.describe('Learning systems that may open pages of this site by their address and hear what a reader did there.')
			.meta(ru('Учебные порталы, которые открывают страницы этого сайта по адресу и узнают, что читатель там сделал.', 'Учебный портал')),
		offline: z
			.boolean()
			.optional()
			.describe('`false` where nothing may be kept for use without a network; a path then offers none of it.')
			.meta(
				ru(
					'Можно ли хранить страницы для работы без сети. Запрещает строка `offline: false` в portal.yaml, форма её не добавит.',
					'Без сети',
				),
			),
		suggest: suggest
			.optional()
			.describe('Where colleagues suggest a post: an issue or a mail.')
			.meta(ru('Где коллеги предлагают пост: заявка или письмо.', 'Предложить пост')),
		contacts: z
			.strictObject({
				questions: contact(codes).describe('For questions about the programme.').meta(ru('С вопросами о программе.')),
				support: contact(codes).describe('When a customer needs help.').meta(ru('Когда клиенту нужна помощь.', 'Поддержка')),
				incidents: contact(codes).describe('When something went wrong.').meta(ru('Когда что-то пошло не так.', 'Происшествия')),
				press: contact(codes).describe('For journalists.').meta(ru('Для журналистов.', 'Пресса')),
			})
			.describe('Who to ask.')
			.meta(ru('К кому обратиться.')),
		receiptsTo: z
			.email({ error: 'Write an email address, for example hr@company.example.' })
			.optional()
			.describe('Mailbox of HR for receipts; without it they go to `contacts.questions`.')
			.meta(ru('Почта HR для квитанций; без неё они уходят по адресу для вопросов о программе.', 'Куда слать квитанции')),
		trackedLinks: trackedLinks.describe('How shared links are measured.').meta(ru('Как измеряют ссылки.', 'Ссылки с метками')),
		elections: z
			.array(electionPeriod)
			.meta(each('Period', 'Период'))
			.optional()
			.describe('Election periods, in which the post checker points at campaign words.')
			.meta(ru('Периоды выборов, когда проверка поста указывает на слова агитации.', 'Выборы')),
		look: z
			.strictObject({
				accent: hexColour
					.describe('Accent colour on light pages; dark enough to be read on white.')
					.meta(ru('Акцентный цвет на светлых страницах; достаточно тёмный, чтобы читаться на белом.', 'Акцент')),
				accentDark: hexColour
					.describe('Accent colour on dark pages; light enough to be read on near-black.')
					.meta(ru('Акцентный цвет на тёмных страницах; достаточно светлый, чтобы читаться на почти чёрном.', 'Акцент на тёмном')),
				mark: z
					.string()
					.regex(/^\/[\w./-]+\.svg$/, 'Write the address of an SVG file in `public`, for example `/mark.svg`.')
					.optional()
					.describe('Sign of the company: an SVG file in `public`, for browser tabs, home screens and the social card.')
					.meta(ru('Знак компании: файл SVG в `public` для вкладок, домашних экранов и карточки сайта.')),
			})
			.describe('Colours of the company.')
			.meta(ru('Цвета и знак компании.', 'Внешний вид')),
	});

/** What texts may say of the company by a token. */
export function companyOf({ company, hashtag, contacts }: Pick<Portal, 'company' | 'hashtag' | 'contacts'>): Company {
	return {
		name: company.name,
		cases: company.cases,
		website: company.website,
		hashtag,
		contacts: Object.fromEntries(Object.entries(contacts).map(([name, { email }]) => [name, email])),
	};
}

export type Portal = z.output<ReturnType<typeof portalFields>>;
