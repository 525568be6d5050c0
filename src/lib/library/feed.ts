import { escapeMarkup } from '../text/escape-markup.ts';

/** What a feed says, before it is written as RSS or JSON. Addresses are whole ones. */
export interface Feed {
	title: string;
	description: string;
	language: string;
	/** The page whose news it brings. */
	home: string;
	entries: readonly FeedEntry[];
}

export interface FeedEntry {
	/** Address of its page, which is its id too. */
	url: string;
	title: string;
	summary: string;
	/** Day of publication, `YYYY-MM-DD`. */
	date: string;
	image?: { url: string; alt: string } | undefined;
	tags: readonly string[];
	texts: readonly FeedText[];
}

/** A text ready to post. */
export interface FeedText {
	/** What it is: its network and voice. */
	heading: string;
	/** The words with the label of an advertisement above and the link below them, as they are copied. */
	whole: string;
}

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the texts in `content:encoded`.
 *
 * @param self address of this file
 */
export function rssFeed({ title, description, language, home, entries }: Feed, self: string): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
		'<channel>',
		element('title', title),
		element('link', home),
		element('description', description),
		element('language', language),
		`<atom:link href="${escapeMarkup(self)}" rel="self" type="application/rss+xml"/>`,
		...entries.map((entry, index) =>
			[
				'<item>',
				element('title', entry.title),
				element('link', entry.url),
				`<guid isPermaLink="true">${escapeMarkup(entry.url)}</guid>`,
				element('pubDate', momentOf(entries, index).toUTCString()),
				element('description', entry.summary),
				...entry.tags.map((tag) => element('category', tag)),
				element('content:encoded', html(entry)),
				'</item>',
			].join('\n'),
		),
		'</channel>',
		'</rss>',
		'',
	].join('\n');
}

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * @param self address of this file
 */
export function jsonFeed({ title, description, language, home, entries }: Feed, self: string): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		description,
		language,
		home_page_url: home,
		feed_url: self,
		items: entries.map((entry, index) => ({
			id: entry.url,
			url: entry.url,
			title: entry.title,
			summary: entry.summary,
			content_html: html(entry),
			content_text: plain(entry),
			date_published: momentOf(entries, index).toISOString(),
			...(entry.image && { image: entry.image.url }),
			tags: entry.tags,
		})),
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}

/** An entry's texts as HTML; what looks like markup in them is text. */
function html({ summary, image, texts }: FeedEntry): string {
	return [
		`<p>${escapeMarkup(summary)}</p>`,
		...(image ? [`<p><img src="${escapeMarkup(image.url)}" alt="${escapeMarkup(image.alt)}"></p>`] : []),
		...texts.flatMap(({ heading, whole }) => [`<h3>${escapeMarkup(heading)}</h3>`, ...whole.split(/\n{2,}/).map(paragraph)]),
	].join('\n');
}

function paragraph(text: string): string {
	const content = /^https?:\/\/\S+$/.test(text)
		? `<a href="${escapeMarkup(text)}">${escapeMarkup(text)}</a>`
		: escapeMarkup(text).replaceAll('\n', '<br>');
	return `<p>${content}</p>`;
}

function plain({ summary, texts }: FeedEntry): string {
	return [summary, ...texts.map(({ heading, whole }) => `— ${heading} —\n\n${whole}`)].join('\n\n');
}

function element(name: string, text: string): string {
	return `<${name}>${escapeMarkup(text)}</${name}>`;
}

/**
 * When an entry was published: at midnight, and each that stands above others of its day a minute later, as programs skip
 * or shuffle entries of one moment.
 */
function momentOf(entries: readonly FeedEntry[], index: number): Date {
	const { date } = entries[index]!;
	const below = entries.slice(index + 1).filter((entry) => entry.date === date).length;
	return new Date(Date.parse(`${date}T00:00:00Z`) + below * 60_000);
}
