import { getCollection, type CollectionEntry } from 'astro:content';
import { calendarDate, hasEnded } from '../lib/share/visibility.ts';
import { openingLink, takesText } from '../lib/share/share-link.ts';
import { adLabel, labelledText, textWithLink } from '../lib/share/post-text.ts';
import { textLength } from '../lib/share/text-length.ts';
import { trackedLink } from '../lib/share/tracked-link.ts';
import { getNetworks, type NetworkView } from './networks.ts';
import { address, base, inLanguage, portal } from './portal.ts';

export interface PostView {
	/** Permanent key within the item: `linkedin/en/expert`. */
	key: string;
	voice: string;
	text: string;
	/** The text with the tracked link below it, as it is copied. */
	whole: string;
	link: string;
	length: number;
	hasGap: boolean;
	/** Address of the network's share dialog, where it has one. */
	open?: string | undefined;
	/** Whether that dialog takes the words, or the link only. */
	openTakesText: boolean;
}

export interface ShareableView {
	id: string;
	href: string;
	title: string;
	summary: string;
	link: string;
	goal: string;
	kind: string;
	topics: string[];
	publishFrom: string;
	expires?: string | undefined;
	image?: { file: string; alt: string; width: number; height: number } | undefined;
	adLabel?: string | undefined;
	networks: { network: NetworkView; posts: PostView[] }[];
}

/**
 * The items of the library in a language, newest first: all that have not ended when the site is built.
 * Those that have not begun are among them; the page shows each from its first day on, even if the build is old.
 */
export async function getShareables(language: string): Promise<ShareableView[]> {
	const networks = await getNetworks();
	const today = calendarDate(new Date());
	return (await getCollection('shareables'))
		.filter(({ data }) => !hasEnded(data, today))
		.toSorted((a, b) => b.data.publishFrom.localeCompare(a.data.publishFrom) || a.id.localeCompare(b.id))
		.map((entry) => view(entry, language, networks))
		.filter((item) => item.networks.length > 0);
}

function view({ id, data }: CollectionEntry<'shareables'>, language: string, networks: readonly NetworkView[]): ShareableView {
	const label = data.ad && adLabel(inLanguage(data.ad.label, language), data.ad.token);
	return {
		id,
		href: address(language, 'share', id),
		title: inLanguage(data.title, language),
		summary: inLanguage(data.summary, language),
		link: data.link,
		goal: data.goal,
		kind: data.kind,
		topics: data.topics,
		publishFrom: data.publishFrom,
		expires: data.expires,
		image: data.image && { ...data.image, file: `${base}${data.image.file.slice(1)}`, alt: inLanguage(data.image.alt, language) },
		adLabel: label,
		networks: networks.flatMap((network) => {
			const posts = data.posts[network.id]?.[language];
			if (!posts) return [];
			const link = trackedLink({ link: data.link, network: network.id, item: id, campaign: data.campaign }, portal.trackedLinks);
			return [{ network, posts: posts.map((post) => postView(post, { network, language, link, label })) }];
		}),
	};
}

function postView(
	post: { id: string; voice: string; text: string },
	{ network, language, link, label }: { network: NetworkView; language: string; link: string; label?: string | undefined },
): PostView {
	const text = labelledText(post.text, label);
	const whole = textWithLink(text, link);
	const template = network.share?.template;
	return {
		key: `${network.id}/${language}/${post.id}`,
		voice: post.voice,
		text,
		whole,
		link,
		length: textLength(whole, network.post?.counting ?? 'utf16'),
		hasGap: /\[[^\]]+\]/.test(text),
		open: openingLink(network.share, { link, text, whole }),
		openTakesText: template !== undefined && takesText(template),
	};
}
