import { endsValues, facets, find, prepare, sharedValues, type Facet, type IndexItem } from '../../lib/library/library.ts';
import { calendarDate, periodText } from '../../lib/time/visibility.ts';
import { longDate } from '../layout/dates.ts';
import { getNetworks } from '../networks/networks.ts';
import { inLanguage, portal } from '../layout/portal.ts';
import { getShareables, type ShareableView } from './shareables.ts';
import { wordsIn } from '../layout/words.ts';

export interface FacetOption {
	value: string;
	label: string;
	/** How many items it would show on the day of the build. */
	count: number;
}

/** Every item that has not ended, as the browser filters it; the newest first. */
export async function getIndex(language: string): Promise<IndexItem[]> {
	return (await getShareables(language)).map((item) => indexItem(item, language));
}

/** The items that are offered on the day of the build, the newest first. */
export async function getOffered(language: string): Promise<ShareableView[]> {
	const items = await getShareables(language);
	const offered = new Set(
		prepare(
			items.map((item) => indexItem(item, language)),
			calendarDate(new Date()),
		).map(({ item }) => item.id),
	);
	return items.filter(({ id }) => offered.has(id));
}

/** How many items that are yet to begin the home page holds, to show them on their day without a new build. */
const comingOnHome = 3;

/**
 * What the home page may show, the newest first: the next items to begin, and enough of those that are offered on the day
 * of the build to be left when some have ended. The browser shows a few of those whose time it is.
 *
 * @param most how many are shown
 */
export async function getFresh(language: string, most: number): Promise<ShareableView[]> {
	const today = calendarDate(new Date());
	const coming = (await getShareables(language)).filter(({ publishFrom }) => publishFrom > today).slice(-comingOnHome);
	return [...coming, ...(await getOffered(language)).slice(0, 2 * most)];
}

/** The filters of the library: each value that an item has, with what a reader calls it. */
export async function getFacets(language: string): Promise<{ name: Facet; options: FacetOption[] }[]> {
	const index = await getIndex(language);
	const labels = await labelsIn(language);
	const { counts } = find(prepare(index, calendarDate(new Date())), { values: {}, text: '', sort: 'new' }, () => false);
	const byLabel = (a: FacetOption, b: FacetOption) => a.label.localeCompare(b.label, language);
	return facets.map((name) => {
		const options = valuesIn(index, name).map((value) => ({ value, label: labels(name, value), count: counts[name].get(value) ?? 0 }));
		return { name, options: options.toSorted(byLabel) };
	});
}

function valuesIn(index: readonly IndexItem[], facet: Facet): readonly string[] {
	if (facet === 'shared') return sharedValues;
	if (facet === 'ends') return endsValues;
	return [...new Set(index.flatMap((item) => [item[facet]].flat().map((value) => value.split('<')[0]!)))];
}

function indexItem(item: ShareableView, language: string): IndexItem {
	const { id, title, summary, topics, goal, audience, languages, kind, publishFrom, expires, networks, held, image } = item;
	return {
		id,
		title,
		summary,
		network: networks.map(({ network, barredFrom }) => (barredFrom === undefined ? network.id : `${network.id}<${barredFrom}`)),
		topic: topics,
		goal,
		audience,
		language: languages,
		kind,
		from: publishFrom,
		expires,
		until: expires && wordsIn(language)('share.until', { date: longDate(expires, language) }),
		held: periodText(held),
		picture: image?.small,
	};
}

async function labelsIn(language: string): Promise<(facet: Facet, value: string) => string> {
	const words = wordsIn(language);
	const networks = new Map((await getNetworks()).map(({ id, name }) => [id, inLanguage(name, language)]));
	const languages = new Map(portal.languages.map(({ code, label }) => [code, label]));
	const labels: Record<Facet, (value: string) => string> = {
		network: (id) => networks.get(id) ?? id,
		topic: (value) => words(`topic.${value}`),
		goal: (value) => words(`goal.${value}`),
		audience: (value) => words(`audience.${value}`),
		language: (code) => languages.get(code) ?? code,
		kind: (value) => words(`kind.${value}`),
		shared: (value) => words(`share.shared.${value as (typeof sharedValues)[number]}`),
		ends: (value) => words(`share.ends.${value as (typeof endsValues)[number]}`),
	};
	return (facet, value) => labels[facet](value);
}

/** Cards on the first page of the library, and how many `Show more` adds. */
export const pageSize = 24;

/** An item without words and with every network: the model of which the browser makes cards. */
export async function modelItem(): Promise<ShareableView> {
	const networks = (await getNetworks()).map((network) => ({ network, posts: [], restrictions: [] }));
	const none = { id: '', href: '', title: '', summary: '', link: '', goal: '', kind: '', publishFrom: '' };
	// Without an address: the browser puts in that of the item, or takes the picture off.
	const image = { file: '', small: '', alt: '', width: 1200, height: 630 };
	return { ...none, topics: [], audience: [], languages: [], held: [], networks, image };
}
