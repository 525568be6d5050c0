/** What an element says of how far a reader is on a path. */
export const progressLabels = [
	'path.progress',
	'path.minutesLeft',
	'path.continue',
	'path.resume',
	'path.confirm',
	'path.refresh',
	'path.next',
	'path.choose',
	'path.updated',
	'path.begun',
	'path.missing.questions',
	'path.missing.acknowledgement',
	'path.missing.reading',
] as const satisfies App.TextKey[];
