/**
 * The parts of the programme that a company has once it has written something for them, each with the collection that
 * makes it. Their addresses begin with `programme/`.
 */
export const programmeParts = {
	'for-you': 'gains',
	goals: 'goals',
	leaderboard: 'teams',
	contests: 'contests',
	leaders: 'leaders',
	'leaders/kit': 'leaders',
	recognitions: 'recognitions',
	survey: 'surveys',
	checklist: 'checklists',
} as const;

export type ProgrammePart = keyof typeof programmeParts;

export const programmePartNames = Object.keys(programmeParts) as ProgrammePart[];
