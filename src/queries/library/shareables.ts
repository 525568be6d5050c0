import { getCollection, type CollectionEntry } from 'astro:content';
import { barredFrom, restrictionsOf, type Restriction } from '../../lib/library/advertising.ts';
import { loadCounters, measure, type Counters, type TextMeasure } from '../../lib/networks/text-length.ts';
import { adLabel, gapsIn, labelledText, textWithLink } from '../../lib/library/post-text.ts';
import { openingLink, takesText } from '../../lib/library/share-link.ts';
import { smallPicture } from '../../lib/library/small-picture.ts';
import { trackedLink } from '../../lib/library/tracked-link.ts';
import { buildDate } from '../../lib/time/build-date.ts';
import { hasEnded, isTouched } from '../../lib/time/visibility.ts';
import type { Shareable } from '../../schemas/library/shareable.ts';
import { getNetworks, type NetworkView } from '../networks/networks.ts';
import type { InLanguage } from '../../lib/text/in-language.ts';
import { address, allInLanguage, base, inLanguage, portal } from '../layout/portal.ts';
import { longDate } from '../layout/dates.ts';
import { wordsIn } from '../layout/words.ts';
import { getPictureSizes } from './pictures.ts';
import { getQuietPeriods, type QuietView } from './quiet.ts';

export interface PostView {
	/** Permanent key within the item: `linkedin/en/expert`. */
	key: string;
	voice: string;
	/** The words as the author wrote them. */
	words: string;
	/** The words below the label of an advertisement, where there is one. */
	text: string;
	/** The text with the tracked link below it, as it is copied. */
	whole: string;
	link: string;
	length: number;
	/** How long it is beside what the network takes, where somebody states that. */
	measure?: TextMeasure | undefined;
	hasGap: boolean;
	/** Address of the network's share dialog, where it has one. */
	open?: string | undefined;
	/** Whether that dialog takes the words, or the link only. */
	openTakesText: boolean;
}

/** The texts for a network. */
export interface NetworkTexts {
	network: NetworkView;
	posts: PostView[];
	/** What restricts the item there, when it is an advertisement. */
	restrictions: Restriction[];
	/** First day on which the network no longer takes it, `YYYY-MM-DD`; an empty text when it never does. */
	barredFrom?: string | undefined;
}

/** The picture of an item; its addresses have the base of the site before them. */
export interface PictureView {
	file: string;
	/** A small form of it for cards; pictures outside of `/share/` have none. */
	small?: string | undefined;
	alt: string;
	width: number;
	height: number;
}

/** An item in one language: what its file says, as far as nothing else stands for it here. A new field comes by itself. */
export interface ShareableView extends InLanguage<Omit<Shareable, 'posts' | 'image' | 'ad' | 'campaign'>> {
	id: string;
	href: string;
	/** Languages in which it has texts for a network in use. */
	languages: string[];
	/** The words that say its last day, where it has one. */
	until?: string | undefined;
	image?: PictureView | undefined;
	adLabel?: string | undefined;
	networks: NetworkTexts[];
	/** Quiet periods that hold it back and are not over when the site is built. */
	held: QuietView[];
}

/**
 * The items of the library in a language, newest first: all that have not ended when the site is built.
 * Those that have not begun and those held back are among them; pages ask `isOffered` for their day.
 */
export async function getShareables(language: string): Promise<ShareableView[]> {
	const today = buildDate();
	return (await getEveryShareable(language)).filter((item) => !hasEnded(item, today));
}

/** The items of the library in a language with those that have ended: they keep their pages, to which old links lead. */
export async function getEveryShareable(language: string): Promise<ShareableView[]> {
	const networks = await getNetworks();
	const quiet = await getQuietPeriods(language);
	const counters = await loadCounters();
	const sizes = await getPictureSizes();
	return (await getCollection('shareables'))
		.toSorted((a, b) => b.data.publishFrom.localeCompare(a.data.publishFrom) || a.id.localeCompare(b.id))
		.map((entry) => view(entry, language, { networks, quiet, counters, sizes }))
		.filter((item) => item.networks.length > 0);
}

/** The topics that items of the library have, in the order of `portal.yaml`. */
export async function getTopics(): Promise<string[]> {
	const used = new Set((await getCollection('shareables')).flatMap(({ data }) => data.topics));
	return portal.topics.map(({ id }) => id).filter((topic) => used.has(topic));
}

type PictureSizes = Awaited<ReturnType<typeof getPictureSizes>>;

function view(
	{ id, data }: CollectionEntry<'shareables'>,
	language: string,
	{
		networks,
		quiet,
		counters,
		sizes,
	}: { networks: readonly NetworkView[]; quiet: readonly QuietView[]; counters: Counters; sizes: PictureSizes },
): ShareableView {
	const { posts: texts, image, ad, campaign, ...fields } = data;
	const size = image && sizes.get(image.file);
	const label = ad && adLabel(inLanguage(ad.label, language), ad.token);
	return {
		...allInLanguage(fields, language),
		id,
		href: address(language, 'share', id),
		languages: portal.languages.map(({ code }) => code).filter((code) => networks.some((network) => texts[network.id]?.[code])),
		until: data.expires && wordsIn(language)('share.until', { date: longDate(data.expires, language) }),
		image: image && size && { ...size, ...addressesOf(image.file), alt: inLanguage(image.alt, language) },
		adLabel: label,
		networks: networks.flatMap((network) => {
			const posts = texts[network.id]?.[language];
			if (!posts) return [];
			const link = trackedLink({ link: data.link, network: network.id, item: id, campaign }, portal.trackedLinks);
			const restrictions = ad ? restrictionsOf(network.status, portal.countries ?? []) : [];
			const views = posts.map((post) => postView(post, { network, language, link, label, counters }));
			return [{ network, restrictions, barredFrom: barredFrom(restrictions), posts: views }];
		}),
		held: quiet.filter(({ holds }) => isTouched(holds, data)),
	};
}

function addressesOf(file: string): Pick<PictureView, 'file' | 'small'> {
	const small = smallPicture(file);
	const based = (path: string) => `${base}${path.slice(1)}`;
	return { file: based(file), small: small && based(small) };
}

function postView(
	post: { id: string; voice: string; text: string },
	{
		network,
		language,
		link,
		label,
		counters,
	}: { network: NetworkView; language: string; link: string; label?: string | undefined; counters: Counters },
): PostView {
	const text = labelledText(post.text, label);
	const whole = textWithLink(text, link);
	const template = network.share?.template;
	const measured = network.post && measure(whole, network.post, counters);
	return {
		key: `${network.id}/${language}/${post.id}`,
		voice: post.voice,
		words: post.text,
		text,
		whole,
		link,
		length: measured?.length ?? counters.get('utf16')!(whole),
		measure: measured,
		hasGap: gapsIn(post.text).length > 0,
		open: openingLink(network.share, { link, text, whole }),
		openTakesText: template !== undefined && takesText(template),
	};
}
