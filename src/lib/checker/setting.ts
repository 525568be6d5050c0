import { isBinding } from '../networks/limits.ts';
import { countingsOf, measuresOf, type Counters, type CountingRule, type TextLimit } from '../networks/text-length.ts';
import { isWithin, type Period } from '../time/visibility.ts';
import type { ElectionPeriod } from './election.ts';
import type { NetworkLimits } from './lengths.ts';
import type { Terms } from './phrases.ts';
import type { Country, Rule } from './rules.ts';

/** A network as the post checker knows it. */
export interface NetworkSetting {
	id: string;
	/** How long a post may be; absent where nobody says. */
	post?: TextLimit | undefined;
	/** How long the text below a picture may be, where that is another limit. */
	caption?: TextLimit | undefined;
	hashtags?: number | undefined;
	links?: number | undefined;
	/** By country whose law restricts advertising there: the first day `YYYY-MM-DD`, an empty text where it always does. */
	restricted: Partial<Record<Country, string>>;
}

/** Lists as they are sent: the phrases of each as one text with `|` between them, which is a tenth shorter. */
export type SentTerms = Record<string, string>;

export function toSend(terms: Terms): SentTerms {
	return Object.fromEntries(Object.entries(terms).map(([name, phrases]) => [name, phrases.join('|')]));
}

/** Lists that were sent. */
export function termsOf(sent: SentTerms): Terms {
	return Object.fromEntries(Object.entries(sent).map(([name, phrases]) => [name, phrases.split('|')]));
}

/** All that the browser needs to check a draft, besides words for readers. */
export interface CheckSetting {
	rules: Rule[];
	/** By language, the lists that rules name: those of the page’s own language, others as they are asked for. */
	terms: Record<string, SentTerms>;
	/** Where the lists of other languages are. */
	elsewhere: Record<string, string>;
	networks: NetworkSetting[];
	elections: ElectionPeriod[];
	/** What speaks on the days of a quiet period. */
	quiet: (Period & { rule: Rule })[];
}

/** The rules of a day: those of the quiet periods that run are among them. */
export function rulesOn({ rules, quiet }: Pick<CheckSetting, 'rules' | 'quiet'>, today: string): Rule[] {
	return [...rules, ...quiet.filter((period) => isWithin(period, today)).map(({ rule }) => rule)];
}

/** The counting rules that networks may need. */
export function neededCountings(networks: readonly Pick<NetworkSetting, 'post' | 'caption'>[]): CountingRule[] {
	return networks.flatMap(({ post, caption }) => [post, caption].flatMap((limit) => (limit ? countingsOf(limit) : [])));
}

/**
 * What a network says of a draft on a day.
 *
 * @param hasPicture whether a picture goes with it, so that the limit of a caption counts where there is one
 * @param today `YYYY-MM-DD`, for what the law restricts
 */
export function limitsOn(
	draft: string,
	{ id, post, caption, hashtags, links, restricted }: NetworkSetting,
	{ hasPicture, today, counters }: { hasPicture: boolean; today: string; counters: Counters },
): NetworkLimits {
	const limit = (hasPicture ? caption : undefined) ?? post;
	const barred = (Object.entries(restricted) as [Country, string][]).filter(([, from]) => from <= today).map(([country]) => country);
	const measures = limit ? measuresOf(draft, limit, counters) : [];
	return { id, measures, isBinding: limit !== undefined && isBinding(limit), hashtags, links, restricted: barred };
}
