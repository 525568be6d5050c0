import { clampTime, mergeIn } from './changes.ts';
import { dictionary, own, type Dictionary } from './dictionary.ts';
import { sharedItems } from './shared.ts';
import type { Progress } from './state.ts';
import { isRead } from './summary.ts';
import { streak } from './streak.ts';
import { countTried } from './tried.ts';
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
	readonly now: number;
	readonly offset: Offset;
}

/** How much of what a rule asks for is there; `have` is at most `need`. */
export function standing(rule: BadgeRule, state: Progress, circumstances: Circumstances): { have: number; need: number } {
	if (rule.kind === 'track') return { have: rule.lessons.filter((id) => isRead(state, id)).length, need: rule.lessons.length };
	return { have: Math.min(counted(rule.kind, state, circumstances), rule.count), need: rule.count };
}

/** Ids of the badges that are earned and not yet kept, in their order. */
export function newlyEarned(badges: readonly Badge[], state: Progress, circumstances: Circumstances): string[] {
	return badges
		.filter(({ id, rule }) => {
			if (own(state.badges, id) !== undefined) return false;
			const { have, need } = standing(rule, state, circumstances);
			return need > 0 && have >= need;
		})
		.map(({ id }) => id);
}

function counted(kind: (typeof countedRules)[number], state: Progress, { passMarks, now, offset }: Circumstances): number {
	const posts = Object.values(state.shares).flatMap((item) => Object.keys(item));
	const byOtherMeans = sharedItems(state).filter(({ networks, postedAt }) => networks.length === 0 && postedAt !== undefined);
	switch (kind) {
		case 'lessons':
			return Object.keys(state.lessons).filter((id) => !id.startsWith('guidelines/') && isRead(state, id)).length;
		case 'quizzes':
			return Object.values(state.quizzes).filter(({ passed }) => passed).length;
		case 'first-try':
			return Object.keys(state.quizzes).filter((id) => passedAtFirstTry(id, state, own(passMarks, id))).length;
		case 'tried':
			return countTried(state);
		case 'guidelines':
			return Object.values(state.acknowledgements).filter((versions) => Object.keys(versions).length > 0).length;
		case 'shares':
			return posts.length + byOtherMeans.length;
		case 'networks':
			return new Set(posts.map((post) => post.split('/')[0])).size;
		case 'weeks':
			return streak(state, now, offset).longest;
	}
}

function passedAtFirstTry(id: string, { quizzes }: Progress, passMark: number | undefined): boolean {
	const { passed, answers = {} } = own(quizzes, id) ?? {};
	const pairs = Object.values(answers);
	if (!passed || passMark === undefined || pairs.length === 0) return false;
	return pairs.filter(({ first }) => first.correct).length / pairs.length >= passMark;
}

/** Keeps that badges were earned. An earlier time of the same badge stays. */
export function award(state: Progress, badges: readonly string[], at: number): Progress {
	return mergeIn(state, { badges: dictionary(badges.map((id) => [id, clampTime(at)])) });
}
