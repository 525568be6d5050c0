import type { Match } from './check.ts';

/** Why a finding is left as it is: answers to a question, and reasons of the author. */
export const reasons = ['yes', 'no', 'meaning', 'public', 'asked', 'keep'] as const;
export type Reason = (typeof reasons)[number];

/** Reasons that an author may give; the others answer questions. */
export const ownReasons = ['meaning', 'public', 'asked', 'keep'] as const satisfies Reason[];

/** What the author has said of a finding in a place of this draft. */
export interface Settled {
	rule: string;
	/** What stands there; nothing where a finding speaks of the whole. */
	place: string;
	reason: Reason;
}

/** The places of a finding by what stands there, so that they are known again wherever they move. */
export function placesIn(text: string, { ranges, excess }: Match): string[] {
	if (excess.length > 0 || ranges.length === 0) return [''];
	return [...new Set(ranges.map((range) => placeOf(text, range)))];
}

function placeOf(text: string, { start, end }: { start: number; end: number }): string {
	return text.slice(start, end).toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Adds what the author says of a finding; an earlier word on the same places is forgotten. */
export function settle(settled: readonly Settled[], text: string, finding: Match, reason: Reason): Settled[] {
	const places = placesIn(text, finding);
	const others = settled.filter(({ rule, place }) => rule !== finding.rule || !places.includes(place));
	return [...others, ...places.map((place) => ({ rule: finding.rule, place, reason }))];
}

/** A finding that is still to be shown. */
export interface Open extends Match {
	/** Whether the author gave the answer that makes it worth a change. */
	answered?: boolean;
}

/**
 * The findings that the author has not settled. A question that was answered the wrong way becomes a thing to change,
 * and new places of a finding are shown alone. What was said of the whole draft holds for its places too.
 */
export function openFindings(text: string, findings: readonly Match[], settled: readonly Settled[]): Open[] {
	const open = findings.flatMap((finding): Open[] => {
		const said = new Map(settled.filter(({ rule }) => rule === finding.rule).map(({ place, reason }) => [place, reason]));
		if (said.size === 0) return [finding];
		const answerTo = (place: string) => said.get(place) ?? said.get('');
		const isSettled = (place: string) => {
			const reason = answerTo(place);
			return reason !== undefined && (finding.settles === undefined || reason === finding.settles);
		};
		const isWhole = placesIn(text, finding)[0] === '';
		const ranges = finding.ranges.filter((range) => !isSettled(isWhole ? '' : placeOf(text, range)));
		if (isWhole ? isSettled('') : ranges.length === 0) return [];
		const answered = finding.settles !== undefined && placesIn(text, { ...finding, ranges }).every(answerTo);
		return [{ ...finding, ranges, ...(answered && { severity: 'must', answered }) }];
	});
	return open.toSorted((a, b) => Number(b.severity === 'must') - Number(a.severity === 'must'));
}

/** What is settled of things that are in the text now, by rule. */
export function settledNow(text: string, findings: readonly Match[], settled: readonly Settled[]): { rule: string; reason: Reason }[] {
	const present = new Map(findings.map((finding) => [finding.rule, placesIn(text, finding)]));
	const shown = settled.filter(({ rule, place }) => (place === '' ? present.has(rule) : present.get(rule)?.includes(place)));
	return [...new Map(shown.map(({ rule, reason }) => [`${rule} ${reason}`, { rule, reason }])).values()];
}
