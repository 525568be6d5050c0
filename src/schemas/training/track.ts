import { z } from 'astro/zod';
import { called, choices, localized, localizedAliases, oneNetwork, ru, type SchemaContext } from '../common.ts';

/** Drawings that a track may have beside its title; each is one of `components/layout/Icon.astro`. */
export const trackMarks = ['book', 'heart', 'key', 'map', 'pen', 'people', 'phone', 'shield', 'talk', 'tools'] as const;

const markNames: Record<(typeof trackMarks)[number], [english: string, russian: string]> = {
	book: ['Book', 'Книга'],
	heart: ['Heart', 'Сердце'],
	key: ['Key', 'Ключ'],
	map: ['Map', 'Карта'],
	pen: ['Pen', 'Ручка'],
	people: ['People', 'Люди'],
	phone: ['Phone', 'Телефон'],
	shield: ['Shield', 'Щит'],
	talk: ['Talk', 'Разговор'],
	tools: ['Tools', 'Инструменты'],
};

/** Headings under which tracks stand, in their order on the page. */
export const trackGroups = ['everyone', 'networks', 'work'] as const;

/** `src/content/tracks/*.yaml`: a series of lessons; its lessons lie in the training folder of the same name. */
export const trackSchema = (context: SchemaContext) =>
	z.strictObject({
		title: localized(context).describe('Title of the track.').meta(ru('Название курса.', 'Название')),
		summary: localized(context).describe('What it gives, in one sentence.').meta(ru('Что даёт курс, одним предложением.')),
		aliases: localizedAliases,
		mark: z
			.enum(trackMarks)
			.meta(choices(markNames))
			.optional()
			.describe('The drawing beside its title, where it has no network whose sign would stand there.')
			.meta(ru('Рисунок у названия, если у курса нет соцсети, чей знак стоял бы там.')),
		group: z
			.enum(trackGroups)
			.meta(called('training.group'))
			.optional()
			.describe(
				'The heading under which it stands; where it is left out, `networks` for a track that names some, and otherwise `everyone`.',
			)
			.meta(
				ru('Под каким заголовком он стоит; не указан — для курса о соцсетях «Соцсети и мессенджеры», для остальных «Для всех».', 'Раздел'),
			),
		order: z.int().positive().describe('Place among the tracks; 1 comes first.').meta(ru('Место среди курсов; 1 — первое.')),
		networks: z
			.array(oneNetwork(context))
			.min(1, 'Name a network, or leave the field out if the track is about no network in particular.')
			.optional()
			.describe('The networks it is about, if it is about some. It is offered where one of them is in use.')
			.meta(ru('О каких соцсетях курс, если он о соцсетях. Его предлагают, если хотя бы одна из них используется.')),
		status: z
			.array(oneNetwork(context))
			.min(1, 'Name a network, or leave the field out.')
			.optional()
			.describe('Further networks whose status by country its page shows; it is offered without them, too.')
			.meta(ru('Ещё соцсети, положение которых по странам показывает страница курса; предлагают его и без них.', 'Положение по странам')),
	});

export type Track = z.infer<ReturnType<typeof trackSchema>>;
