import { isWithin, type Period } from '../share/visibility.ts';
import type { ElectionPeriod } from './election.ts';
import type { TextLimit } from './lengths.ts';
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

/** All that the browser needs to check a draft, besides words for readers. */
export interface CheckSetting {
	rules: Rule[];
	/** By language, the lists that rules name. */
	terms: Record<string, Terms>;
	networks: NetworkSetting[];
	elections: ElectionPeriod[];
	/** What speaks on the days of a quiet period. */
	quiet: (Period & { rule: Rule })[];
}

/** The rules of a day: those of the quiet periods that run are among them. */
export function rulesOn({ rules, quiet }: Pick<CheckSetting, 'rules' | 'quiet'>, today: string): Rule[] {
	return [...rules, ...quiet.filter((period) => isWithin(period, today)).map(({ rule }) => rule)];
}

/** How long a draft may be on a network, with a picture or without. */
export function limitOf({ post, caption }: Pick<NetworkSetting, 'post' | 'caption'>, hasPicture: boolean): TextLimit | undefined {
	return (hasPicture ? caption : undefined) ?? post;
}

/** The countries whose law restricts advertising on a network on a day. */
export function restrictedIn({ restricted }: Pick<NetworkSetting, 'restricted'>, today: string): Country[] {
	return (Object.entries(restricted) as [Country, string][]).filter(([, from]) => from <= today).map(([country]) => country);
}
