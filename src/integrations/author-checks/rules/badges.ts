import type { BadgeData } from '../../../schemas/progress/badge.ts';
import type { Finding } from '../finding.ts';
import { allPages, at, type Site } from '../site.ts';
import { counted } from '../../../lib/text/counted.ts';

/** A badge names a number that can be reached, and no two are given for the same. */
export function checkBadges(site: Site): Finding[] {
	const within = reachable(site);
	const firstWith = new Map<string, string>();
	return [...site.badges.values()].flatMap((badge) => {
		const rule = badge.value?.rule;
		if (!rule) return [];
		const twin = firstWith.get(JSON.stringify(rule));
		if (twin !== undefined)
			return [
				at(badge, ['rule'], 'field/repeated', `The badge \`${twin}\` is given for the same. Change one of the rules, or remove a badge.`),
			];
		firstWith.set(JSON.stringify(rule), badge.id);
		if (rule.kind === 'track') return [];
		const limit = within[rule.kind];
		if (limit === undefined || rule.count <= limit.count) return [];
		return [
			at(
				badge,
				['rule', 'count'],
				'badge/out-of-reach',
				`Nobody can earn it: it asks for ${rule.count}, and there ${limit.found}. ${limit.count === 0 ? 'Remove the badge.' : 'Write a smaller number.'}`,
			),
		];
	});
}

type Limit = { count: number; found: string };

/** How many there are of what a rule counts; what has no end is left out. */
function reachable(site: Site): Partial<Record<BadgeData['rule']['kind'], Limit>> {
	const limit = (count: number, one: string, many?: string): Limit => ({
		count,
		found: `${count === 1 ? 'is' : 'are'} ${counted(count, one, many)}`,
	});
	const guidelines = allPages(site).filter(({ language, id }) => language === site.defaultLanguage && id.startsWith('guidelines/'));
	const acknowledged = guidelines.filter(({ value }) => value?.kind === 'guideline' && value.acknowledge);
	// One that cannot be read may be one to acknowledge, so nothing is said of their number.
	const allRead = guidelines.every(({ value }) => value !== undefined);
	const quizzes = limit(site.quizzes.size, 'quiz', 'quizzes');
	return {
		lessons: limit(lessonsOf(site).length, 'lesson'),
		quizzes,
		'first-try': quizzes,
		...(allRead && { guidelines: limit(acknowledged.length, 'guideline to acknowledge', 'guidelines to acknowledge') }),
		networks: limit(site.networksInUse.length, 'network in use', 'networks in use'),
	};
}

/** Ids of the lessons in the default language, `training/linkedin/profile`. */
function lessonsOf({ pages, defaultLanguage }: Site): string[] {
	return [...pages.get(defaultLanguage)!.keys()].filter((id) => /^training\/[^/]+\/[^/]+$/.test(id));
}
