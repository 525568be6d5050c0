import { getCollection, getEntry } from 'astro:content';
import { lastDay } from '../../../lib/programme/leaders/rota.ts';
import { hasEnded } from '../../../lib/time/visibility.ts';
import type { BriefingData } from '../../../schemas/programme/leaders/briefing.ts';
import { weekDates } from '../../layout/dates.ts';
import { getLeaders, type LeaderView } from './leaders.ts';
import type { InLanguage } from '../../../lib/text/in-language.ts';
import { address, allInLanguage, inLanguage } from '../../layout/portal.ts';
import type { QuietView } from '../../library/quiet.ts';
import { ruleAddress } from '../../guidelines/refs.ts';
import { memoize, memoizeByLanguage } from '../../layout/memoize.ts';
import { getShareables, type ShareableView } from '../../library/shareables.ts';

export interface WeekView {
	id: string;
	/** Address of its briefing. */
	href: string;
	/** First and last day, `YYYY-MM-DD`. */
	from: string;
	until: string;
	/** The days in words: `23–29 November 2026`. */
	dates: string;
	leader: LeaderView;
	title: string;
	text: string;
	points: string[];
	/** Its items as far as they can be shared on some day of the week. */
	items: ShareableView[];
	/** Quiet periods that touch an item during the week. */
	quiet: QuietView[];
	rules: { href: string; say: string }[];
	question: string;
}

const weeks = memoize(async () => (await getCollection('weeks')).toSorted((a, b) => a.data.week.localeCompare(b.data.week)));

/** The weeks of the rota in a language that are not over on a day, the earliest first. */
export const getWeeksFrom = async (language: string, day: string): Promise<WeekView[]> =>
	(await getWeeks(language)).filter(({ until }) => !hasEnded({ expires: until }, day));

/** All weeks of the rota in a language, the earliest first. Whoever asks chooses those of their day. */
export const getWeeks = memoizeByLanguage(async (language): Promise<WeekView[]> => {
	const leaders = new Map((await getLeaders(language)).map((leader) => [leader.id, leader]));
	const known = new Map((await getShareables(language)).map((item) => [item.id, item]));
	return Promise.all(
		(await weeks()).map(async ({ id, data }) => {
			const { week: from } = data;
			const until = lastDay(from);
			const items = data.items
				.flatMap((name) => known.get(name) ?? [])
				.filter((item) => item.publishFrom <= until && !hasEnded(item, from));
			return {
				id,
				href: address(language, 'programme', 'leaders', id),
				from,
				until,
				dates: weekDates(from, until, language),
				leader: leaders.get(data.leader)!,
				title: inLanguage(data.title, language),
				text: inLanguage(data.text, language),
				points: data.points.map((point) => inLanguage(point, language)),
				items,
				quiet: [...new Map(items.flatMap(({ held }) => held.map((period) => [period.id, period]))).values()].filter(
					(period) => period.from <= until && from <= period.until,
				),
				rules: await Promise.all(
					data.rules.map(async ({ ref, say }) => ({ href: await ruleAddress(ref, language), say: inLanguage(say, language) })),
				),
				question: inLanguage(data.question, language),
			};
		}),
	);
});

/** Ids of all weeks, each of which has a briefing. */
export async function getWeekIds(): Promise<string[]> {
	return (await weeks()).map(({ id }) => id);
}

/** How a briefing goes, in a language. */
export async function getBriefing(language: string): Promise<InLanguage<BriefingData>> {
	const entry = await getEntry('briefing', 'agenda');
	if (!entry) throw new Error('There is no src/content/briefing/agenda.yaml. Write how a briefing of a small group goes.');
	return allInLanguage(entry.data, language);
}
