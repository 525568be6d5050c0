import type { Mistakes } from './mistakes.ts';

/** Learning paths and badges. */
export const paths: Mistakes = {
	'badge-for-unknown-track': [
		'src/content/badges/square.yaml:7  rule › track — There is no track `town-squere` with lessons. Did you mean `town-square`?',
	],
	'badge-of-unknown-rule': [
		'src/content/badges/visits.yaml:7  rule › kind — Found the text `logins`; allowed are `lessons`, `quizzes`, `first-try`, `tried`, `guidelines`, `shares`, `networks`, `weeks`, `track`.',
	],
	'badge-out-of-reach': [
		'src/content/badges/rules.yaml:7  rule › count — Nobody can earn it: it asks for 2, and there is 1 guideline to acknowledge. Write a smaller number.',
	],
	'choice-of-an-unknown-lesson': [
		'src/content/paths/new-hire.yaml:13  steps › 1 › oneOf › 2 — There is no lesson `town-square/profiles`. Did you mean `town-square/profile`?',
	],
	'choice-of-one-lesson': [
		'src/content/paths/new-hire.yaml:13  steps › 1 › oneOf — Found a list of 1 entry. A choice needs at least two lessons. Add one, or write `lesson:`.',
	],
	'choice-with-a-step-twice': [
		'src/content/paths/new-hire.yaml:13  steps › 1 › oneOf › 2 — The lesson `town-square/profile` is step 1 already. Remove one of the two.',
	],
	'path-with-an-unknown-sequence': ['src/content/paths/new-hire.yaml:10  sequence — Found the text `strict`; allowed are `free`, `fixed`.'],
	'path-with-nothing-to-pass': [
		'src/content/paths/new-hire.yaml:11  requires — The path asks for passed questions and has no lesson, and only lessons have questions. Write `requires: reading`, or add a lesson.',
	],
	'path-without-a-reason': ['src/content/paths/new-hire.yaml:1  why — The field is missing. Add `why:` – Why the company asks for it.'],
	'portal-base-without-slash': [
		'portal.yaml:7  site › base — Found the text `/portal`. Begin and end with a slash: `/`, or for example `/intranet/outspoken/`.',
	],
	'step-of-unknown-kind': [
		'src/content/paths/new-hire.yaml:14  steps › 2 — Found the field `page`. A step is either `lesson: track/name`, `guideline: name` or `oneOf: [track/name, …]`.',
	],
	'two-badges-for-the-same': [
		'src/content/badges/second-seed.yaml:7  rule — The badge `first-lesson` is given for the same. Change one of the rules, or remove a badge.',
	],
	'unknown-step': [
		'src/content/paths/new-hire.yaml:14  steps › 2 › guideline — There is no guideline `disclosures`. Did you mean `disclosure`?',
	],
};
