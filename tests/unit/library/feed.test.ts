import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { jsonFeed, rssFeed, type Feed } from '../../../src/lib/library/feed.ts';
import { runs } from '../../property-runs.ts';

const { window } = new JSDOM();
const self = 'https://outspoken.example/en/feeds/all.xml';
const feed: Feed = {
	title: 'Outspoken · All networks',
	description: 'Pick what sounds like you.',
	language: 'en',
	home: 'https://outspoken.example/en/share/',
	entries: [
		{
			url: 'https://outspoken.example/en/share/frost/',
			title: 'Frost & <glass>',
			summary: 'About cold.',
			date: '2026-11-24',
			image: { url: 'https://outspoken.example/share/images/frost.png', alt: 'A "cold" greenhouse' },
			tags: ['Product', 'Sensors'],
			texts: [{ heading: 'X · Short', whole: 'Ad. erid: 2Vtzq\n\nOne\ntwo <b>\n\nhttps://teplia.example/?a=1&b=2' }],
		},
	],
};

/** The channel of a feed as a strict XML parser reads it. */
function channel(xml: string): Element {
	const document = new window.DOMParser().parseFromString(xml, 'application/xml');
	expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
	return document.querySelector('rss > channel')!;
}

const textOf = (element: Element, name: string) => element.getElementsByTagName(name)[0]?.textContent;

describe('RSS', () => {
	test('says what the entry says, in the forms of RSS 2.0', () => {
		const found = channel(rssFeed(feed, self));
		expect([textOf(found, 'title'), textOf(found, 'link'), textOf(found, 'language')]).toEqual([feed.title, feed.home, 'en']);
		const item = found.getElementsByTagName('item')[0]!;
		expect(textOf(item, 'title')).toBe('Frost & <glass>');
		expect(textOf(item, 'guid')).toBe(textOf(item, 'link'));
		expect(textOf(item, 'pubDate')).toBe('Tue, 24 Nov 2026 00:00:00 GMT');
		expect([...item.getElementsByTagName('category')].map(({ textContent }) => textContent)).toEqual(['Product', 'Sensors']);
	});

	test('carries the label, the words and the link of each text, and no markup of theirs', () => {
		const { body } = new JSDOM(textOf(channel(rssFeed(feed, self)), 'content:encoded')).window.document;
		expect(body.querySelectorAll('b')).toHaveLength(0);
		expect([...body.querySelectorAll('h3, h3 ~ p')].map(({ textContent }) => textContent)).toEqual([
			'X · Short',
			'Ad. erid: 2Vtzq',
			'Onetwo <b>',
			'https://teplia.example/?a=1&b=2',
		]);
		expect(body.querySelector('a')?.getAttribute('href')).toBe('https://teplia.example/?a=1&b=2');
		expect(body.querySelector('img')?.getAttribute('alt')).toBe('A "cold" greenhouse');
	});

	test('is well-formed whatever stands in a text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, whole) => {
				const entry = { ...feed.entries[0]!, title, texts: [{ heading: title, whole }] };
				expect(channel(rssFeed({ ...feed, title, entries: [entry] }, self)).getElementsByTagName('item')).toHaveLength(1);
			}),
			// jsdom reads slowly, and a forbidden character shows within a few runs.
			{ numRuns: runs(40) },
		);
	});
});

test('entries of one day keep their order, each at a moment of its own', () => {
	const [entry] = feed.entries;
	const several = { ...feed, entries: ['2026-11-25', '2026-11-24', '2026-11-24', '2026-11-24'].map((date) => ({ ...entry!, date })) };
	const moments = ['2026-11-25T00:00:00.000Z', '2026-11-24T00:02:00.000Z', '2026-11-24T00:01:00.000Z', '2026-11-24T00:00:00.000Z'];
	const { items } = JSON.parse(jsonFeed(several, self)) as { items: Record<string, string>[] };
	expect(items.map((item) => item['date_published'])).toEqual(moments);
	const dates = [...channel(rssFeed(several, self)).getElementsByTagName('pubDate')].map(({ textContent }) => textContent);
	expect(dates.map((date) => new Date(date ?? '').toISOString())).toEqual(moments);
});

test('JSON has the same, and its texts as they are copied', () => {
	const { items, ...head } = JSON.parse(jsonFeed(feed, self)) as { items: Record<string, string>[] };
	expect(head).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: self, home_page_url: feed.home, language: 'en' });
	expect(items).toHaveLength(1);
	expect(items[0]).toMatchObject({
		id: feed.entries[0]!.url,
		date_published: '2026-11-24T00:00:00.000Z',
		image: feed.entries[0]!.image!.url,
		content_text: `About cold.\n\n— X · Short —\n\n${feed.entries[0]!.texts[0]!.whole}`,
	});
});
