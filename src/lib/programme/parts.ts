interface Part {
	/** Begins the keys of its words: `programme.part.kit`. */
	name: string;
	/** Whom it is for: everyone, or those who lead others. */
	audience: 'everyone' | 'leading';
	/** Where its page stands, if not below `programme/` under its name. */
	page?: string;
	/** The collection that makes it: a company has the part once it has written something for it. */
	collection?: string;
}

/** The parts of the programme, in the order in which its first page names them. */
export const programmeParts = [
	{ name: 'for-you', audience: 'everyone', collection: 'gains' },
	{ name: 'goals', audience: 'everyone', collection: 'goals' },
	{ name: 'results', audience: 'everyone', collection: 'results' },
	{ name: 'leaderboard', audience: 'everyone', collection: 'teams' },
	{ name: 'contests', audience: 'everyone', collection: 'contests' },
	{ name: 'leaders', audience: 'everyone', collection: 'leaders' },
	{ name: 'recognitions', audience: 'everyone', collection: 'recognitions' },
	{ name: 'survey', audience: 'everyone', collection: 'surveys' },
	{ name: 'kit', audience: 'leading', page: 'programme/leaders/kit', collection: 'leaders' },
	{ name: 'checklist', audience: 'leading', collection: 'checklists' },
	{ name: 'hr', audience: 'leading', page: 'hr' },
] as const satisfies readonly Part[];

export type ProgrammePart = (typeof programmeParts)[number];

/** The page of a part, from the language on: `programme/goals`. */
export function pageOfPart({ name, page = `programme/${name}` }: Part): string {
	return page;
}
