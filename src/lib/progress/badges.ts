import { clampTime, mergeIn } from './changes.ts';
import { dictionary, own, type Dictionary } from './dictionary.ts';
import { sharedItems } from './shared.ts';
import type { Progress } from './state.ts';
import { isRead, latestAcknowledged } from './summary.ts';
import { streaks } from './streak.ts';
import { triedTimes } from './tried.ts';
import type { Offset } from './week.ts';

/** What a badge may be given for when something has been done a number of times. */
export const countedRules = ['lessons', 'quizzes', 'first-try', 'tried', 'guidelines', 'shares', 'networks', 'weeks'] as const;

/**
 * - `lessons`: so many lessons are read;
 * - `track`: every lesson of a track is read;
 * - `quizzes`: so many quizzes are passed;
 * - `first-try`: so many quizzes were passed by their first answers;
 * - `tried`: so many things that lessons ask for under *Now you* are ticked;
 * - `guidelines`: so many guidelines are acknowledged;
 * - `shares`: so many different texts were copied to be shared, or items marked as posted without one of their texts;
 * - `networks`: texts for so many networks were;
 * - `weeks`: something was done in so many weeks in a row.
 */
export type BadgeRule =
	| { readonly kind: (typeof countedRules)[number]; readonly count: number }
	| { readonly kind: 'track'; readonly lessons: readonly string[] };

export interface Badge {
	readonly id: string;
	readonly rule: BadgeRule;
}

/** What the rules need to know besides the reader's progress. */
export interface Circumstances {
	/** Share of right answers that passes, by quiz id. */
	readonly passMarks: Dictionary<number>;
	readonly offset: Offset;
}

/** How much of what a rule asks for is there; `have` is at most `need`. */
export function standing(rule: BadgeRule, state: Progress, circumstances: Circumstances): { have: number; need: number } {
	const need = needOf(rule);
	return { have: Math.min(timesOf(rule, state, circumstances).length, need), need };
}

/** Ids of the badges that are earned and not yet kept, in their order, each with the moment at which it was earned. */
export function newlyEarned(badges: readonly Badge[], state: Progress, circumstances: Circumstances): [id: string, at: number][] {
	return badges.flatMap(({ id, rule }) => {
		if (own(state.badges, id) !== undefined) return [];
		const at = timesOf(rule, state, circumstances)[needOf(rule) - 1];
		return at === undefined ? [] : [[id, at]];
	});
}

const needOf = (rule: BadgeRule): number => (rule.kind === 'track' ? rule.lessons.length : rule.count);

/** When each of the things was done that a rule counts, the first one first. */
function timesOf(rule: BadgeRule, state: Progress, circumstances: Circumstances): number[] {
	const times = rule.kind === 'track' ? rule.lessons.flatMap((id) => timeRead(state, id)) : countedTimes(rule, state, circumstances);
	return times.toSorted((a, b) => a - b);
}

function countedTimes(
	{ kind, count }: Exclude<BadgeRule, { kind: 'track' }>,
	state: Progress,
	{ passMarks, offset }: Circumstances,
): number[] {
	const passes = Object.entries(state.quizzes).flatMap(([id, { passed }]) => (passed ? [{ id, at: passed.at }] : []));
	const posts = Object.values(state.shares).flatMap((item) => Object.entries(item));
	switch (kind) {
		case 'lessons':
			return Object.keys(state.lessons).flatMap((id) => (id.startsWith('guidelines/') ? [] : timeRead(state, id)));
		case 'quizzes':
			return passes.map(({ at }) => at);
		case 'first-try':
			return passes.filter(({ id }) => passedAtFirstTry(id, state, own(passMarks, id))).map(({ at }) => at);
		case 'tried':
			return triedTimes(state);
		case 'guidelines':
			return Object.entries(state.acknowledgements).flatMap(([id, versions]) =>
				latestAcknowledged(state, id) ? [Math.min(...Object.values(versions))] : [],
			);
		case 'shares':
			return [...posts.map(([, at]) => at), ...timesPostedOtherwise(state)];
		case 'networks':
			return timesByNetwork(posts);
		case 'weeks':
			return timesInARow(state, count, offset);
	}
}

/** When a lesson was marked as read; nothing for one that is not read. */
const timeRead = (state: Progress, id: string): number[] => (isRead(state, id) ? [own(state.lessons, id)!.at] : []);

/** When a text was first taken along for each network. */
function timesByNetwork(posts: readonly [post: string, at: number][]): number[] {
	const byNetwork = new Map<string, number>();
	for (const [post, at] of posts) {
		const [network = ''] = post.split('/');
		byNetwork.set(network, Math.min(at, byNetwork.get(network) ?? at));
	}
	return [...byNetwork.values()];
}

/** When the items were posted of which no text was taken along. */
const timesPostedOtherwise = (state: Progress): number[] =>
	sharedItems(state).flatMap(({ networks, postedAt }) => (networks.length === 0 && postedAt !== undefined ? [postedAt] : []));

/** When something was first done in each week of a row: of the first that is long enough, else of the longest. */
function timesInARow({ weeks }: Progress, count: number, offset: Offset): number[] {
	const rows = streaks({ weeks }, offset);
	return rows.find(({ length }) => length >= count) ?? rows.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function passedAtFirstTry(id: string, { quizzes }: Progress, passMark: number | undefined): boolean {
	const { passed, answers = {} } = own(quizzes, id) ?? {};
	const pairs = Object.values(answers);
	if (!passed || passMark === undefined || pairs.length === 0) return false;
	return pairs.filter(({ first }) => first.correct).length / pairs.length >= passMark;
}

/** Keeps when badges were earned. An earlier time of the same badge stays. */
export function award(state: Progress, badges: readonly (readonly [id: string, at: number])[]): Progress {
	return mergeIn(state, { badges: dictionary(badges.map(([id, at]) => [id, clampTime(at)])) });
}
