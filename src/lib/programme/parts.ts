/** The groups of the parts, in their order. */
export const programmeGroups = ['everyone', 'numbers', 'leading'] as const;
type ProgrammeGroup = (typeof programmeGroups)[number];

interface Part {
	/** Begins the keys of its words: `programme.part.kit`. */
	name: string;
	/** Under which heading it stands: what one can join, how far the programme is, or what those have who lead others. */
	group: ProgrammeGroup;
	/** Where its page stands, if not below `programme/` under its name. */
	page?: string;
	/** The collection that makes it: a company has the part once it has written something for it. */
	collection?: string;
}

/** The parts of the programme, in the order in which its first page names them. */
export const programmeParts = [
	{ name: 'for-you', group: 'everyone', collection: 'gains' },
	{ name: 'goals', group: 'numbers', collection: 'goals' },
	{ name: 'results', group: 'numbers', collection: 'results' },
	{ name: 'leaderboard', group: 'numbers', collection: 'teams' },
	{ name: 'contests', group: 'everyone', collection: 'contests' },
	{ name: 'leaders', group: 'everyone', collection: 'leaders' },
	{ name: 'recognitions', group: 'everyone', collection: 'recognitions' },
	{ name: 'survey', group: 'everyone', collection: 'surveys' },
	{ name: 'kit', group: 'leading', page: 'programme/leaders/kit', collection: 'leaders' },
	{ name: 'checklist', group: 'leading', collection: 'checklists' },
	{ name: 'hr', group: 'leading', page: 'hr' },
] as const satisfies readonly Part[];

export type ProgrammePart = (typeof programmeParts)[number];

/** The page of a part, from the language on: `programme/goals`. */
export function pageOfPart({ name, page = `programme/${name}` }: Part): string {
	return page;
}
