import type { DateOrder } from './month.ts';
import type { DecimalSign } from './number.ts';
import type { Channel, Measure } from './row.ts';

/** What a column can mean besides a measure. */
export type Dimension = 'month' | 'network' | 'item' | 'topic' | 'kind' | 'voice' | 'source' | 'sourceMedium' | 'medium' | 'campaign';

export type Field = Dimension | Measure;

/** A kind of file: how it is recognised by its headings, and what they mean. */
export interface Format {
	id: 'template' | 'ga4' | 'metrica' | 'matomo' | 'linkedin';
	channel: Channel;
	/** Headings in small letters, by what they mean. */
	headings: Partial<Record<Field, readonly string[]>>;
	/** A table is of this kind when it has, of each list, a column. */
	needs: readonly (readonly Field[])[];
	/** The network of all rows, where the file is of one. */
	network?: string;
	/** Whether rows of other traffic stand between ours, and columns that do not concern us between those that do. */
	foreign: boolean;
	/** What stands between source and medium in one cell. */
	divider?: string;
	/** The order of its dates with strokes. */
	dates?: DateOrder;
	/** The decimal sign that the program writes, whatever the language. */
	decimal?: DecimalSign;
}

/**
 * The kinds of files that are read. The headings of GA4, Metrica and LinkedIn are those of exports found in public
 * repositories, Matomo's are those of its API (`nb_visits`) and of its interface; all looked up in November 2026.
 */
export const formats: readonly Format[] = [
	{
		id: 'template',
		channel: 'people',
		headings: {
			month: ['month', 'месяц'],
			network: ['network', 'сеть'],
			item: ['item', 'материал'],
			topic: ['topic', 'тема'],
			kind: ['kind', 'вид'],
			voice: ['voice', 'голос'],
			posts: ['posts', 'посты'],
			reach: ['reach', 'охват'],
			reactions: ['reactions', 'реакции'],
			comments: ['comments', 'комментарии'],
			reposts: ['reposts', 'репосты'],
			clicks: ['clicks', 'клики'],
			visits: ['visits', 'визиты'],
			leads: ['leads', 'заявки'],
			applications: ['applications', 'отклики'],
			hires: ['hires', 'наймы'],
			revenue: ['revenue', 'выручка'],
		},
		needs: [['network']],
		foreign: false,
	},
	{
		id: 'ga4',
		channel: 'people',
		headings: {
			month: ['month', 'year month', 'date', 'месяц', 'дата'],
			sourceMedium: ['session source / medium', 'session manual source / medium', 'источник или канал сеанса'],
			source: ['session source', 'session manual source', 'источник сеанса'],
			medium: ['session medium', 'session manual medium', 'канал сеанса'],
			campaign: ['session campaign', 'session manual campaign name', 'кампания сеанса'],
			item: ['session manual ad content'],
			visits: ['sessions', 'сеансы'],
			leads: ['key events', 'conversions', 'ключевые события', 'конверсии'],
			revenue: ['total revenue', 'общий доход'],
		},
		needs: [['sourceMedium', 'source'], ['sourceMedium', 'medium'], ['visits']],
		foreign: true,
		divider: ' / ',
		decimal: '.',
	},
	{
		id: 'metrica',
		channel: 'people',
		headings: {
			month: ['month', 'date', 'месяц визита', 'дата визита', 'month of session', 'date of session'],
			source: ['utm source', 'utm_source'],
			medium: ['utm medium', 'utm_medium'],
			campaign: ['utm campaign', 'utm_campaign'],
			item: ['utm content', 'utm_content'],
			visits: ['визиты', 'sessions', 'visits'],
			leads: ['достижения цели', 'целевые визиты', 'goal reached', 'converted sessions'],
			revenue: ['доход', 'revenue'],
		},
		needs: [['source'], ['medium'], ['visits']],
		foreign: true,
	},
	{
		id: 'matomo',
		channel: 'people',
		headings: {
			month: ['date', 'дата'],
			sourceMedium: ['label', 'метка'],
			visits: ['visits', 'nb_visits', 'посещения', 'визиты'],
			leads: ['conversions', 'nb_conversions', 'конверсии'],
			revenue: ['revenue', 'доход'],
		},
		needs: [['sourceMedium'], ['visits']],
		foreign: true,
		divider: ' - ',
		decimal: '.',
	},
	{
		id: 'linkedin',
		channel: 'page',
		headings: {
			month: ['date'],
			reach: ['impressions (organic)'],
			clicks: ['clicks (organic)'],
			reactions: ['reactions (organic)'],
			comments: ['comments (organic)'],
			reposts: ['reposts (organic)', 'shares (organic)'],
		},
		needs: [['month'], ['reach']],
		network: 'linkedin',
		foreign: true,
		dates: 'month-first',
	},
];

export interface Recognised {
	format: Format;
	/** Column of each field, counted from 0. */
	columns: Partial<Record<Field, number>>;
}

/** Which kind of table has these headings; undefined when it is none that we know. */
export function recognise(headings: readonly string[]): Recognised | undefined {
	const cells = headings.map(normalised);
	for (const format of formats) {
		const columns = Object.fromEntries(
			Object.entries(format.headings).flatMap(([field, known]) => {
				const column = cells.findIndex((cell) => known.includes(cell) || known.includes(cell.replace(/ \(.*\)$/, '')));
				return column < 0 ? [] : [[field, column]];
			}),
		) as Recognised['columns'];
		if (format.needs.every((group) => group.some((field) => columns[field] !== undefined))) return { format, columns };
	}
	return undefined;
}

/** What tells an export by its headings where they are not all known, in the larger languages of Europe. */
const signs: readonly [Format['id'], readonly RegExp[]][] = [
	['linkedin', [/impres|anzeige|weergave|visning|wyświetle|показ/, /\((?:org[aâá]n|sponsor|patrocin|gesponser|payé|орган|спонс)/]],
	// Its other reports: followers, and visitors of the page.
	['linkedin', [/^date$/, /^(?:organic followers|total followers|overview page views \(desktop\))$/]],
	['matomo', [/^(?:bezeichnung|étiquette|etiqueta|etichetta|etykieta|label)$/, /^(?:besuche|visites|visitas|visite|bezoeken|wizyty)$/]],
	['metrica', [/utm[ _]source/, /utm[ _]medium/]],
	[
		'ga4',
		[
			/(?:sitzung|session|sesión|sessão|sesja|sessie).*(?:medi|support|mídia|mezzo)|(?:medi|support|mídia|mezzo).*(?:session|sesión|sessão)/,
		],
	],
];

/** Which program headings look like that are of no table as we know it. */
export function programOf(headings: readonly string[]): Format['id'] | undefined {
	const cells = headings.map(normalised);
	return signs.find(([, needed]) => needed.every((sign) => cells.some((cell) => sign.test(cell))))?.[0];
}

/** Statistics of a channel or an account by day or post, as networks and their helpers give them: X, VK, Telegram. */
const ofNetworks = [
	/^(?:date|time|day|дата|день|datum|tag|fecha|post id|tweet id)$/,
	/^(?:(?:total )?(?:impressions|views|reach)|просмотры|показы|охват|критерий|ansichten|aufrufe|reichweite|impresiones|alcance)$/,
];

/** Whether headings look like what a network tells of itself, which names no network and sums no month. */
export function isOfNetwork(headings: readonly string[]): boolean {
	const cells = headings.map(normalised);
	return ofNetworks.every((sign) => cells.some((cell) => sign.test(cell)));
}

/** A heading without what programs put around it. */
export function normalised(heading: string): string {
	return heading
		.replaceAll(/[\ufeff"]/g, '')
		.replaceAll(/[\s\u00a0]+/g, ' ')
		.trim()
		.toLowerCase();
}
