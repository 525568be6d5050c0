import { endsValues, facets, search, prepareItems, sharedValues, type Facet, type IndexItem } from '../../lib/library/library.ts';
import { buildDate } from '../../lib/time/build-date.ts';
import { getNetworks } from '../networks/networks.ts';
import { audienceName, inLanguage, portal, topicName } from '../layout/portal.ts';
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
	return (await getShareables(language)).map(indexItem);
}

/** The items that are offered on the day of the build, the newest first. */
export async function getOffered(language: string): Promise<ShareableView[]> {
	const items = await getShareables(language);
	const offered = new Set(prepareItems(items.map(indexItem), buildDate()).map(({ item }) => item.id));
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
	const today = buildDate();
	const coming = (await getShareables(language)).filter(({ publishFrom }) => publishFrom > today).slice(-comingOnHome);
	return [...coming, ...(await getOffered(language)).slice(0, 2 * most)];
}

/** The filters of the library: each value that an item has, with what a reader calls it. */
export async function getFacets(language: string): Promise<{ name: Facet; options: FacetOption[] }[]> {
	const index = await getIndex(language);
	const labels = await labelsIn(language);
	const { counts } = search(prepareItems(index, buildDate()), { values: {}, text: '', sort: 'new' }, () => false);
	const byLabel = (a: FacetOption, b: FacetOption) => a.label.localeCompare(b.label, language);
	return facets.map((name) => {
		const options = valuesIn(index, name).map((value) => ({ value, label: labels(name, value), count: counts[name].get(value) ?? 0 }));
		return { name, options: options.toSorted(byLabel) };
	});
}

function valuesIn(index: readonly IndexItem[], facet: Facet): readonly string[] {
	if (facet === 'shared') return sharedValues;
	if (facet === 'ends') return endsValues;
	const values: Record<typeof facet, (item: IndexItem) => readonly string[]> = {
		network: ({ networks }) => networks.map(({ id }) => id),
		topic: ({ topics }) => topics,
		goal: ({ goal }) => [goal],
		audience: ({ audience }) => audience,
		language: ({ languages }) => languages,
		kind: ({ kind }) => [kind],
	};
	return [...new Set(index.flatMap(values[facet]))];
}

/** An item without its texts, which its own page has. */
function indexItem({ networks, held, image, adLabel, link, href, ...fields }: ShareableView): IndexItem {
	return {
		...fields,
		networks: networks.map(({ network: { id }, barredFrom }) => ({ id, barredFrom })),
		held: held.map(({ from, until }) => ({ from, until })),
		picture: image?.small,
	};
}

async function labelsIn(language: string): Promise<(facet: Facet, value: string) => string> {
	const words = wordsIn(language);
	const networks = new Map((await getNetworks()).map(({ id, name }) => [id, inLanguage(name, language)]));
	const languages = new Map(portal.languages.map(({ code, label }) => [code, label]));
	const labels: Record<Facet, (value: string) => string> = {
		network: (id) => networks.get(id) ?? id,
		topic: (value) => topicName(value, language),
		goal: (value) => words(`goal.${value}`),
		audience: (value) => audienceName(value, language),
		language: (code) => languages.get(code) ?? code,
		kind: (value) => words(`kind.${value}`),
		shared: (value) => words(`share.shared.${value as (typeof sharedValues)[number]}`),
		ends: (value) => words(`share.ends.${value as (typeof endsValues)[number]}`),
	};
	return (facet, value) => labels[facet](value);
}

/** Cards on the first page of the library, and how many `Show more` adds. */
export const pageSize = 24;

/** What a card shows of an item. Of the model of which the browser makes cards, nothing is filled in yet. */
export type CardItem = Pick<ShareableView, 'networks'> & Partial<ShareableView>;

/** The model: no words, every network, and a picture without an address. */
export async function modelItem(): Promise<CardItem> {
	const networks = (await getNetworks()).map((network) => ({ network, posts: [], restrictions: [] }));
	return { networks, image: { file: '', small: '', alt: '', width: 1200, height: 630 } };
}
