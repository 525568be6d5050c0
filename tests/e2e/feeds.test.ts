import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { parse } from 'yaml';
import { baseSite, builtPages, documentOf, leadsSomewhere, rootSite } from './built-pages.ts';
import { expect, fileTest, test } from './helpers.ts';
import { basePath, content } from '../support/sites.ts';
import { languages, portal, word, type Language } from './words.ts';

const { window } = new JSDOM();
const campaign = parse(readFileSync(join(content, 'campaigns/frost-season.yaml'), 'utf8')) as { title: Record<Language, string> };
const networks = ['all', ...portal.networks];
const file = (path: string, site = rootSite) => readFileSync(join(site, path), 'utf8');

/** JSON Feed 1.1 as its specification has it (https://www.jsonfeed.org/version/1.1/): what must be there, and in which form. */
const jsonFeed = z.object({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	home_page_url: z.url(),
	feed_url: z.url(),
	language: z.string(),
	items: z.array(
		z
			.object({
				id: z.string().min(1),
				url: z.url(),
				title: z.string(),
				summary: z.string(),
				content_html: z.string().optional(),
				content_text: z.string().optional(),
				image: z.url().optional(),
				date_published: z.iso.datetime(),
				tags: z.array(z.string()),
			})
			.refine(({ content_html, content_text }) => content_html !== undefined || content_text !== undefined),
	),
});

/** The channel of an RSS file as a strict XML parser reads it. */
function channelOf(xml: string): Element {
	const document = new window.DOMParser().parseFromString(xml, 'application/xml');
	expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
	const channel = document.querySelector('rss[version="2.0"] > channel');
	if (!channel) throw new Error('The file has no channel of RSS 2.0.');
	return channel;
}

const textsOf = (element: Element, name: string) => [...element.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '');
const read = (language: Language, network: string) => ({
	channel: channelOf(file(`${language}/feeds/${network}.xml`)),
	json: jsonFeed.parse(JSON.parse(file(`${language}/feeds/${network}.json`))),
});

/** Ids of the items that the library offers on the day of the build, without a script. */
function offered(language: Language): string[] {
	const page = builtPages(rootSite).find(({ path }) => path === `${language}/plan/`);
	if (!page) throw new Error(`The built site has no page ${language}/plan/.`);
	const items = [...documentOf(page).querySelectorAll<HTMLElement>('mix-planner [data-item]:not([hidden])')];
	return items.map(({ dataset }) => dataset['item'] ?? '').toSorted();
}

for (const language of languages) {
	fileTest(`each feed is sound RSS and JSON Feed with the same entries (${language})`, () => {
		for (const network of networks) expectSound(language, network);
	});

	fileTest(`a feed has what is offered on the day of the build, and nothing else (${language})`, () => {
		const ids = read(language, 'all').json.items.map(({ url }) => /\/share\/([^/]+)\/$/.exec(url)?.[1] ?? '');
		expect(ids.length).toBeGreaterThan(5);
		expect(ids.toSorted()).toEqual(offered(language));
		// One that is over, and one that begins in a far year.
		expect(ids).not.toContain('school-greenhouse-may');
		expect(ids).not.toContain('sensors-for-colleges');
	});

	fileTest(`each text is ready to post, with a link that names its network and no person (${language})`, () => {
		for (const network of portal.networks) {
			const { json } = read(language, network);
			for (const { content_text = '' } of json.items) {
				const links = [...content_text.matchAll(/https:\/\/\S+utm_source=\S+/g)].map(([link]) => new URL(link));
				expect(links.length).toBeGreaterThan(0);
				for (const { searchParams } of links) {
					expect(searchParams.get('utm_source')).toBe(network);
					expect([...searchParams.keys()].filter((name) => /person|user|name|mail/.test(name))).toEqual([]);
				}
			}
		}
	});

	fileTest(`the calendar has the first day, the last and the dates of each campaign (${language})`, () => {
		const calendar = new ICAL.Component(ICAL.parse(file(`${language}/calendar.ics`)) as unknown[]);
		const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
		const title = campaign.title[language];
		const dated = events.map(({ summary, startDate }) => `${startDate.toString()} ${summary}`);
		expect(dated).toContain(`2026-11-17 ${word(language, 'plan.campaign.begins', { title })}`);
		expect(dated).toContain(`2027-02-28 ${word(language, 'plan.campaign.ends', { title })}`);
		expect(dated.filter((each) => each.startsWith('2027-01-14 '))).toHaveLength(1);
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
		expect(events.filter(({ startDate }) => !startDate.isDate)).toEqual([]);
	});

	test(`programs find the feeds from the library and from the plan (${language})`, async ({ page, request }) => {
		for (const path of ['share', 'plan']) {
			await page.goto(`/${language}/${path}/`);
			for (const [type, ending] of [
				['application/rss+xml', 'xml'],
				['application/feed+json', 'json'],
			] as const) {
				const found = await page
					.locator(`head link[rel=alternate][type="${type}"]`)
					.evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('title')]));
				expect(found.map(([href]) => href)).toEqual(networks.map((network) => `/${language}/feeds/${network}.${ending}`));
				expect(new Set(found.map(([, name]) => name)).size).toBe(networks.length);
				for (const [href] of found) expect((await request.get(href!)).status()).toBe(200);
			}
		}
	});
}

fileTest('under a path every address has it', () => {
	const channel = channelOf(file('en/feeds/all.xml', baseSite));
	const start = `${portal.site.url}${basePath}`;
	for (const link of textsOf(channel, 'link')) expect(link.startsWith(start), link).toBe(true);
	expect(file('ru/calendar.ics', baseSite).replaceAll('\r\n ', '')).toContain(`URL:${start}ru/plan/`);
});

/** What holds for the feed of a network in a language. */
function expectSound(language: Language, network: string): void {
	const { channel, json } = read(language, network);
	for (const name of ['title', 'link', 'description']) expect(textsOf(channel, name)[0]).not.toBe('');
	expect(textsOf(channel, 'language')).toEqual([language]);
	const guids = textsOf(channel, 'guid');
	expect(guids).toEqual(json.items.map(({ id }) => id));
	expect(new Set(guids).size).toBe(guids.length);
	for (const date of textsOf(channel, 'pubDate')) expect(new Date(date).toUTCString()).toBe(date);
	const days = json.items.map(({ date_published }) => date_published);
	expect(days).toEqual(days.toSorted().toReversed());
	for (const { url, image } of json.items) {
		for (const address of [url, ...(image === undefined ? [] : [image])]) {
			expect(leadsSomewhere(rootSite, new URL(address).pathname.slice(1)), address).toBe(true);
		}
	}
}
