import { getCollection } from 'astro:content';
import { type CalendarEvent, calendarFile } from '../../lib/time/ics.ts';
import { buildDate } from '../../lib/time/build-date.ts';
import { address, calendarProduct, inLanguage, portal } from '../layout/portal.ts';
import { memoize } from '../layout/memoize.ts';
import { getShareables, type ShareableView } from './shareables.ts';
import { wordsIn } from '../layout/words.ts';

export interface CampaignView {
	id: string;
	title: string;
	text: string;
	from: string;
	until: string;
	/** Those of its items that have a page. */
	items: ShareableView[];
	dates: { on: string; title: string }[];
}

const campaigns = memoize(() => getCollection('campaigns'));

/** The campaigns in a language that are not over when the site is built, the next one first. */
export async function getCampaigns(language: string): Promise<CampaignView[]> {
	const today = buildDate();
	const items = new Map((await getShareables(language)).map((item) => [item.id, item]));
	return (await campaigns())
		.filter(({ data }) => data.until >= today)
		.toSorted((a, b) => a.data.from.localeCompare(b.data.from) || a.id.localeCompare(b.id))
		.map(({ id, data }) => ({
			id,
			title: inLanguage(data.title, language),
			text: inLanguage(data.text, language),
			from: data.from,
			until: data.until,
			items: data.items.flatMap((item) => items.get(item) ?? []),
			dates: (data.dates ?? []).map(({ on, title }) => ({ on, title: inLanguage(title, language) })),
		}));
}

/** Address of the calendar in a language. */
export const calendarAddress = (language: string) => `${address(language)}calendar.ics`;

/** The campaigns and their dates as a calendar file. Of a campaign it has the first and the last day, lest it cover the days between. */
export async function campaignCalendar(language: string): Promise<string> {
	const words = wordsIn(language);
	const url = new URL(address(language, 'plan'), portal.site.url).href;
	const { host } = new URL(portal.site.url);
	const events = (await getCampaigns(language)).flatMap(({ id, title, text, from, until, items, dates }): CalendarEvent[] => {
		const links = items.map((item) => `${item.title}\n${new URL(item.href, portal.site.url).href}`);
		const event = (name: string, date: string, heading: string): CalendarEvent => ({
			uid: `${id}-${name}-${language}@${host}`,
			when: { date },
			title: heading,
			text: [text, ...links].join('\n\n'),
			url,
		});
		return [
			event('begins', from, words('plan.campaign.begins', { title })),
			...dates.map(({ on, title: heading }, index) => {
				const before = dates.slice(0, index).filter((date) => date.on === on).length;
				return event(before === 0 ? on : `${on}-${before + 1}`, on, heading);
			}),
			...(until === from ? [] : [event('ends', until, words('plan.campaign.ends', { title }))]),
		];
	});
	const name = words('plan.calendar.name', { portal: inLanguage(portal.site.title, language) });
	return calendarFile({ name, product: calendarProduct(language), madeAt: Date.parse(buildDate()), events });
}
