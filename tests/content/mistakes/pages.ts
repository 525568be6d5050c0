import type { Mistakes } from './mistakes.ts';

/** The fields of pages, and which pages there are. */
export const pages: Mistakes = {
	'countries-differ': [
		'src/content/docs/ru/guidelines/disclosure.mdx:26  Country — src/content/docs/en/guidelines/disclosure.mdx has `<Country code="uk">` (line 50), and this page has not. Add it.',
		'src/content/docs/ru/guidelines/disclosure.mdx:50  Country — src/content/docs/en/guidelines/disclosure.mdx has no `<Country code="eu">`. Add it there, or remove this one.',
	],
	'lesson-in-wrong-folder': [
		'src/content/docs/en/posts.mdx:2  kind — A lesson lies in src/content/docs/en/training/<track>/. Move the file there, or write `kind: page`.',
		'src/content/docs/ru/posts.mdx:2  kind — A lesson lies in src/content/docs/ru/training/<track>/. Move the file there, or write `kind: page`.',
	],
	'lesson-without-description': [
		'src/content/docs/ru/training/town-square/profile.mdx:2  description — The field is missing. Add `description:` – one sentence for cards and search results.',
	],
	'minutes-out-of-range': [
		'src/content/docs/en/training/town-square/profile.mdx:6  minutes — Found `12`. A page takes at most 5 minutes; divide a longer one.',
	],
	'missing-field': [
		'src/content/docs/en/guidelines/disclosure.mdx:2  owner — The field is missing. Add `owner:` – Who keeps this page true: a team or a role.',
	],
	'missing-kind': [
		'src/content/docs/en/training/town-square/profile.mdx:2  kind — The field is missing, and the page has the fields of a lesson. Add `kind: lesson`.',
	],
	'missing-translation': [
		'src/content/docs/en/goals.mdx  The page src/content/docs/en/goals.mdx has no translation: src/content/docs/ru/goals.mdx does not exist. Write it, or remove this page.',
	],
	'misspelt-field': [
		'src/content/docs/en/training/town-square/profile.mdx:6  minuts — `minuts` is not known here. Did you mean `minutes`?',
	],
	'outlines-differ': [
		'src/content/docs/ru/training/town-square/profile.mdx:30  The outlines differ at heading 2: this page has «## На телефоне», while src/content/docs/en/training/town-square/profile.mdx has «### On a phone» (line 30). Give both pages the same headings in the same order.',
	],
	'page-without-fields': [
		'src/content/docs/en/goals.mdx:1  The page does not begin with its fields. Put `title: …` between two lines `---` at the very top.',
	],
	'shared-quiz': [
		'src/content/docs/en/training/town-square/posts.mdx:10  quiz — The quiz `town-square/profile` belongs to src/content/docs/en/training/town-square/profile.mdx already. Give this lesson a quiz of its own.',
		'src/content/docs/ru/training/town-square/posts.mdx:10  quiz — The quiz `town-square/profile` belongs to src/content/docs/ru/training/town-square/profile.mdx already. Give this lesson a quiz of its own.',
	],
	'unknown-drawing': [
		'src/content/badges/weeks.yaml:6  drawing — Found the text `crown`; allowed are `seed`, `sprout`, `leaf`, `bloom`, `fruit`, `sun`, `drop`, `bee`, `rule`, `voice`, `network`, `light`.',
	],
	'unknown-group': [
		'src/content/docs/en/guidelines/disclosure.mdx:11  group — Found the text `basic`; allowed are `basics`, `posting`, `talking`, `people`, `moments`. Did you mean `basics`?',
	],
	'unknown-kind': [
		'src/content/docs/en/training/town-square/profile.mdx:2  kind — Found the text `leson`; allowed are `page`, `lesson`, `guideline`. Did you mean `lesson`?',
	],
	'unknown-quiz': [
		'src/content/docs/en/training/town-square/profile.mdx:10  quiz — There is no quiz `town-square/profil`: quizzes/town-square/profil.yaml does not exist. Did you mean `town-square/profile`?',
	],
	'unknown-track': [
		'src/content/docs/en/training/market/stall.mdx:2  The lesson lies in the folder `market`, but there is no track of that name: src/content/tracks/market.yaml does not exist. There are: `town-square`.',
		'src/content/docs/ru/training/market/stall.mdx:2  The lesson lies in the folder `market`, but there is no track of that name: src/content/tracks/market.yaml does not exist. There are: `town-square`.',
	],
	'wrong-date': [
		'src/content/docs/en/guidelines/disclosure.mdx:8  effective — `2026-11-31` is not a date: November 2026 has 30 days. Write year-month-day, for example 2027-03-31.',
		'src/content/docs/ru/guidelines/disclosure.mdx:8  effective — `2026-11-31` is not a date: November 2026 has 30 days. Write year-month-day, for example 2027-03-31.',
	],
	'wrong-minutes': [
		'src/content/docs/en/training/town-square/profile.mdx:6  minutes — Found `5`, but the page has 255 words, which take 2 minutes at 228 words a minute. Write `minutes: 3`.',
	],
	'wrong-type': ['src/content/docs/en/training/town-square/profile.mdx:5  order — Found the text `first`, where a number belongs.'],
	'activity-of-nobody': [
		'src/content/activity/2026.csv:2  participant — The line names nobody. Write a person of the opt-in list, or the team.',
		'src/content/activity/2026.csv:3  participant — The line names a person and a team. Keep one: the team of a person is known.',
	],
};
