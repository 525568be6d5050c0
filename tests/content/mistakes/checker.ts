import type { Mistakes } from './mistakes.ts';

/** Rules of *Check my post* and their lists. */
export const checker: Mistakes = {
	'election-that-ends-first': ['portal.yaml:30  elections › 1 › until — The period ends before it begins. Change one of the dates.'],
	'portal-topics-wrong': [
		'portal.yaml:35  topics › energy › id — Two topics have the id `energy`. Give this one an id of its own.',
		'portal.yaml:35  topics › energy › name — The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.',
	],
	'list-with-taken-name': [
		'src/content/terms/company.yaml  `{company}` stands for what the checker knows without a list, so this list would never be read. Give the file another name.',
	],
	'list-with-unknown-list': [
		'src/content/terms/disclosure.yaml:3  words › en › 1 — There is no list `firm`: src/content/terms/firm.yaml does not exist. There are: `disclosure`, `company`, `hashtag`, `short-products`.',
		'src/content/terms/disclosure.yaml:4  words › ru › 1 — There is no list `firm`: src/content/terms/firm.yaml does not exist. There are: `disclosure`, `company`, `hashtag`, `short-products`.',
	],
	'rule-that-never-speaks': [
		'src/content/rules/secret-names.yaml:1  find — The rule never speaks. Say what to look for in `find`, or when it speaks in `about`.',
	],
	'rule-with-plain-secret': [
		'src/content/rules/secret-names.yaml:5  find › secrets › 1 — Found the text `Project Halogen`. A secret name stands here as its hash only. Run `npm run hide-name -- "the name"`, which adds that, and remove this line.',
	],
	'rule-with-regular-expression': [
		'src/content/rules/employer.yaml:6  find › words › en › 1 — `(Teplia|Acme)+` has a sign that means nothing in a phrase. Use letters, digits and `word*`, `=word`, `#tag`, `_` for a digit, `…` for a few words, `{list}`.',
	],
	'rule-with-short-stem': [
		'src/content/rules/employer.yaml:6  find › words › en › 1 — `te*` would fit nearly every word. Give at least three letters before the `*`.',
	],
	'rule-with-unknown-list': [
		'src/content/rules/employer.yaml:10  unless › words › en › 1 — There is no list `disclosures`: src/content/terms/disclosures.yaml does not exist. Did you mean `disclosure`?',
	],
	'rule-with-unknown-list-in-sign': [
		'src/content/rules/employer.yaml:10  find › signs › sentence › 1 — There is no list `plans`: src/content/terms/plans.yaml does not exist. There are: `disclosure`, `company`, `hashtag`, `short-products`, `hush-emoji`, `address`, `money`, `number`, `percent`, `question`, `quote`, `keyword` and 7 more.',
		'src/content/rules/employer.yaml:11  find › signs › sentence › 2 — Found the text `company and percent`. `company and percent` is no sign. Name lists of src/content/terms: `figures + moves/plans - agreed`, with `+` for and, `/` for or, `-` for but not.',
	],
	'rule-with-unknown-severity': [
		'src/content/rules/employer.yaml:2  severity — Found the text `error`; allowed are `must`, `ask`, `should`, `tip`.',
	],
	'rule-with-unresolved-ref': [
		'src/content/rules/employer.yaml:14  ref — src/content/docs/en/guidelines/disclosure.mdx has no heading `#in-the-post`. Did you mean `guidelines/disclosure#in-the-post-itself`?',
	],
	'rule-without-a-language': [
		'src/content/rules/employer.yaml:5  find › words — The phrases in `ru` are missing. Add `ru: […]`: drafts in every language of portal.yaml are checked.',
	],
};
