import { calendarDate } from '../time/visibility.ts';
import type { Counters } from '../networks/text-length.ts';
import { check, type Match, type PreparedRules } from './check.ts';
import { isElectionTime } from './election.ts';
import type { LateParts } from './late-parts.ts';
import type { NetworkLimits } from './lengths.ts';
import type { Country, Subject } from './rules.ts';
import { limitsOn, type CheckSetting, type NetworkSetting } from './setting.ts';

/** What an author says of a draft, and what is known of the day. */
export interface Said {
	networks: readonly NetworkSetting[];
	country: Country;
	about?: readonly Subject[];
	hasPicture?: boolean;
	counters: Counters;
	parts: LateParts;
}

/** Checks a draft for the day on which it is written: what the rules find, and how much the networks take. */
export function examine(
	text: string,
	{ networks, country, about = [], hasPicture = false, counters, parts }: Said,
	{ elections }: Pick<CheckSetting, 'elections'>,
	rules: PreparedRules,
): { findings: Match[]; limits: NetworkLimits[] } {
	const today = calendarDate(new Date());
	const limits = networks.map((network) => limitsOn(text, network, { hasPicture, today, counters }));
	const election = isElectionTime(elections, country, today);
	return { findings: check(text, { networks: limits, country, about, election, ...parts }, rules), limits };
}
