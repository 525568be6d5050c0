import { getCollection } from 'astro:content';
import type { Rule } from '../../lib/checker/rules.ts';
import { buildDate } from '../../lib/time/build-date.ts';
import { hasEnded, isTouched, type Holds, type Period } from '../../lib/time/visibility.ts';
import { longDate } from '../layout/dates.ts';
import { address, inLanguage, portal, topicName } from '../layout/portal.ts';
import { memoize } from '../layout/memoize.ts';
import { wordsIn } from '../layout/words.ts';

/** Days on which some things are not posted. */
export interface QuietView extends Period {
	id: string;
	reason: string;
	holds: Holds;
}

const periods = memoize(async () => {
	const today = buildDate();
	return (await getCollection('quiet')).filter(({ data }) => data.until >= today).toSorted((a, b) => (a.data.from < b.data.from ? -1 : 1));
});

/** The quiet periods in a language that are not over when the site is built, the next one first. */
export async function getQuietPeriods(language: string): Promise<QuietView[]> {
	return (await periods()).map(({ id, data: { from, until, reason, holds } }) => ({
		id,
		from,
		until,
		holds,
		reason: inLanguage(reason, language),
	}));
}

/** What a reader is told of a quiet period beside a draft, and where it is explained. */
export function quietWords(
	{ id, until, reason, holds }: QuietView,
	language: string,
): { title: string; message: string; suggestion: string; href: string } {
	const words = wordsIn(language);
	const date = longDate(until, language);
	const held = holds.everything
		? words('check.quiet.everything')
		: [
				...(holds.kinds ?? []).map((kind) => words(`kind.${kind}`)),
				...(holds.topics ?? []).map((topic) => topicName(topic, language)),
			].join(', ');
	const { name, email } = portal.contacts.questions;
	return {
		title: words('check.quiet.title', { date }),
		message: reason,
		suggestion: words('check.quiet.text', { held, date, name: inLanguage(name, language), address: email }),
		href: `${address(language, 'check')}#quiet-${id}`,
	};
}

/** Id of the rule by which the post checker speaks of a quiet period. */
export const quietRuleId = (id: string): string => `quiet-period/${id}`;

/**
 * What the post checker points at on the days of each period: the words that its file names, links to the pages of the
 * items that it holds back, and every draft where it holds everything.
 */
export async function getQuietRules(): Promise<(Period & { rule: Rule })[]> {
	const all = await periods();
	if (all.length === 0) return [];
	const items = (await getCollection('shareables')).filter(({ data }) => !hasEnded(data, buildDate()));
	return all.map(({ id, data: { from, until, holds, words } }) => {
		const pages = [...new Set(items.filter(({ data }) => isTouched(holds, data)).map(({ data }) => data.link))];
		const rule: Rule = { id: quietRuleId(id), severity: 'must', always: holds.everything, find: { words, pages } };
		return { from, until, rule };
	});
}
