import type { Feed, FeedEntry } from '../../lib/library/feed.ts';
import { buildDate } from '../../lib/time/build-date.ts';
import { isOffered } from '../../lib/time/visibility.ts';
import { getNetworks } from '../networks/networks.ts';
import { address, inLanguage, languageCodes, portal, topicName } from '../layout/portal.ts';
import { getShareables, type ShareableView } from './shareables.ts';
import { wordsIn } from '../layout/words.ts';

/** A feed that a reader may follow. */
export interface FeedView {
	/** The network whose texts it brings, or `all`. */
	id: string;
	name: string;
	rss: string;
	json: string;
}

/** What the feed of all networks is called in addresses. */
const all = 'all';
/** As many entries a feed has: programs that read one ask often, and what is older they have seen. */
const mostEntries = 50;

/** The feeds in a language: one of all networks, and one of each that is in use. */
export async function getFeeds(language: string): Promise<FeedView[]> {
	const networks = (await getNetworks()).map(({ id, name }) => ({ id, name: inLanguage(name, language) }));
	return [{ id: all, name: wordsIn(language)('plan.feeds.all') }, ...networks].map((feed) => ({
		...feed,
		rss: fileAddress(language, feed.id, 'xml'),
		json: fileAddress(language, feed.id, 'json'),
	}));
}

/** Static paths for the files of one ending. */
export async function feedPaths() {
	const groups = await Promise.all(
		languageCodes.map(async (lang) => (await getFeeds(lang)).map((feed) => ({ params: { lang, network: feed.id }, props: { feed } }))),
	);
	return groups.flat();
}

/**
 * What a feed says on the day of the build: the items that are offered on it, each with its texts ready to post.
 * An advertisement has none for a network that may not have it.
 */
export async function getFeed(language: string, { id, name }: FeedView): Promise<Feed> {
	const words = wordsIn(language);
	const today = buildDate();
	const entries = (await getShareables(language))
		.filter((item) => isOffered(item, today))
		.map((item) => entryOf(item, { language, network: id, today }))
		.filter(({ texts }) => texts.length > 0);
	return {
		title: words('plan.feeds.title', { portal: inLanguage(portal.site.title, language), network: name }),
		description: words('share.description'),
		language,
		home: absoluteUrl(address(language, 'share')),
		entries: entries.slice(0, mostEntries),
	};
}

/** A whole address of a page or file of this site. */
export function absoluteUrl(path: string): string {
	return new URL(path, portal.site.url).href;
}

function entryOf(item: ShareableView, { language, network, today }: { language: string; network: string; today: string }): FeedEntry {
	const words = wordsIn(language);
	return {
		url: absoluteUrl(item.href),
		title: item.title,
		summary: item.summary,
		date: item.publishFrom,
		image: item.image && { url: absoluteUrl(item.image.file), alt: item.image.alt },
		tags: [words(`kind.${item.kind}`), ...item.topics.map((topic) => topicName(topic, language))],
		texts: item.networks
			.filter((each) => network === all || each.network.id === network)
			.filter(({ barredFrom }) => barredFrom === undefined || today < barredFrom)
			.flatMap(({ network: { name }, posts }) =>
				posts.map((post) => ({
					heading: `${inLanguage(name, language)} · ${words(`share.voice.${post.voice}`)}`,
					whole: post.whole,
				})),
			),
	};
}

function fileAddress(language: string, network: string, ending: string): string {
	return `${address(language, 'feeds')}${network}.${ending}`;
}
