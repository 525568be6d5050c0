/** Kinds of fault in a post, by which the rules are measured. */
export const ruleKinds = [
	'disclosure',
	'confidential',
	'customer',
	'person',
	'promise',
	'rival',
	'crisis',
	'advice',
	'press',
	'insult',
	'secret',
	'borrowed',
	'pay',
	'myth',
	'advert',
	'posing',
	'politics',
	'spam',
] as const;
export type RuleKind = (typeof ruleKinds)[number];

/**
 * The kinds that words show well enough to claim: of posts whose writers no rule had met, at least four in five were found
 * in each language. `bench/README.md` has the figures. Of the others the page says that only a person can see them.
 */
export const claimedKinds = ['disclosure'] as const satisfies RuleKind[];

/** The kinds of which nothing is claimed. */
export const unclaimedKinds = ruleKinds.filter(
	(kind): kind is Exclude<RuleKind, (typeof claimedKinds)[number]> => !(claimedKinds as readonly RuleKind[]).includes(kind),
);
