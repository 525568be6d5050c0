import type { Mistakes } from './mistakes.ts';

/** portal.yaml, the company’s name in texts, and words of the interface. */
export const company: Mistakes = {
	'another-company': [
		'quizzes/town-square/profile.yaml:8  questions › profile-praise › stem › en — Found «Polyana», the made-up company of the examples. Write `$company`, or `example: true` in the question if it plays in that company.',
		'src/content/answers/basics.yaml:3  answers › say-it › question › en — Found «Polyana», the made-up company of the examples. Write `$company`.',
		'src/content/answers/basics.yaml:3  answers › say-it › question › ru — Found «Поляны», the made-up company of the examples. Write `$company:genitive`.',
		'src/content/answers/basics.yaml:4  answers › say-it › answer › en — Found the address `https://shop.polyana.example`, which is not your company’s. Write `$website`, or your own.',
		'src/content/answers/basics.yaml:4  answers › say-it › answer › en — Found the hashtag `#PolyanaCups`, which is not your company’s. Write `$hashtag`, or your own.',
		'src/content/answers/basics.yaml:4  answers › say-it › answer › en — Found «Polyana Cup», which belongs to the made-up company of the examples. Write what is your company’s.',
		'src/content/answers/basics.yaml:4  answers › say-it › answer › ru — Found the mailbox `voice@polyana.example`, which is on no host of your company. Write `$contact:questions` or another contact of portal.yaml.',
		'src/content/demo.yaml:3  src/content/goals/traffic.yaml — The file belongs to the example company and is still published. `npm run adopt` removes all that is listed here; if you have made the file your own, take this line out.',
		'src/content/docs/en/training/town-square/profile.mdx:21  Found «Polyana», the made-up company of the examples. Write `$company`, or put the scene between `<Scene>` and `</Scene>`.',
		'src/content/docs/en/training/town-square/profile.mdx:38  Found the mailbox `press@newspaper.com`, which is on no host of your company. Write `<Contact to="questions" />` or another contact of portal.yaml; of somebody else, link to their page.',
		'src/content/i18n/en.yaml:1  footer — Found «Polyana», the made-up company of the examples. Write `$company`.',
	],
	'case-not-said': [
		'src/content/answers/basics.yaml:4  answers › say-it › answer › ru — `$company:prepositional` asks for a case of the company’s name, and portal.yaml does not say how it is declined in `ru`. Write `cases` there below `company`, or `cases: { ru: none }` if the name stays the same.',
	],
	'company-named-by-hand': [
		'quizzes/town-square/profile.yaml:8  questions › profile-praise › stem › en — warning `typed-company` — Found `Teplia`, typed by hand: a company that moves in would keep it. Write `$company`, or `example: true` in the question if it plays in that company.',
		'quizzes/town-square/profile.yaml:9  questions › profile-praise › stem › ru — warning `typed-company` — Found `Теплии`, typed by hand: a company that moves in would keep it. Write `$company:genitive`, or `example: true` in the question if it plays in that company.',
		'quizzes/town-square/profile.yaml:9  questions › profile-praise › stem › ru — warning `typed-company` — Found `Теплия`, typed by hand: a company that moves in would keep it. Write `$company`, or `example: true` in the question if it plays in that company.',
		'quizzes/town-square/profile.yaml:13  questions › profile-praise › options › a › text › en — warning `typed-company` — Found `Teplia`, typed by hand: a company that moves in would keep it. Write `$company`, or `example: true` in the question if it plays in that company.',
		'quizzes/town-square/profile.yaml:13  questions › profile-praise › options › a › text › ru — warning `typed-company` — Found `Теплии`, typed by hand: a company that moves in would keep it. Write `$company:genitive`, or `example: true` in the question if it plays in that company.',
		'src/content/docs/en/guidelines/disclosure.mdx:32  warning `typed-company` — Found `Teplia`, typed by hand: a company that moves in would keep it. Write `$company`, or put the scene between `<Scene>` and `</Scene>`.',
		'src/content/docs/ru/guidelines/disclosure.mdx:32  warning `typed-company` — Found `Теплии`, typed by hand: a company that moves in would keep it. Write `$company:genitive`, or put the scene between `<Scene>` and `</Scene>`.',
		'src/content/docs/ru/training/town-square/profile.mdx:16  keyPoints › 3 — warning `typed-company` — Found `https://teplia.example`, typed by hand: a company that moves in would keep it. Write `$website`, or your own.',
		'src/content/docs/ru/training/town-square/profile.mdx:38  warning `typed-company` — Found `#TepliaPeople`, typed by hand: a company that moves in would keep it. Write `$hashtag`, or your own.',
		'src/content/leaders/nadia.yaml:5  reach › mail — warning `typed-company` — Found `field@teplia.example`, typed by hand: a company that moves in would keep it. Write `$contact:questions` or another contact of portal.yaml.',
		'src/content/shareables/heat-loss.yaml:5  link — warning `typed-company` — Found `https://teplia.example`, typed by hand: a company that moves in would keep it. Write `$website`, or your own.',
		'src/content/shareables/heat-loss.yaml:19  posts › town-square › en › where-it-goes › text — warning `typed-company` — Found `Teplia`, typed by hand: a company that moves in would keep it. Write `$company`.',
		'src/content/shareables/heat-loss.yaml:23  posts › town-square › ru › where-it-goes › text — warning `typed-company` — Found `Теплии`, typed by hand: a company that moves in would keep it. Write `$company:genitive`.',
		'src/content/surveys/worth.yaml:6  mail — warning `typed-company` — Found `voice@teplia.example`, typed by hand: a company that moves in would keep it. Write `$contact:questions` or another contact of portal.yaml.',
	],
	'examples-of-ones-own': [],
	'interface-words-differ': [
		'src/content/i18n/en.yaml:5  share.copy — The text is empty, and readers would see a button or a line without words. Write it.',
		'src/content/i18n/en.yaml:7  The text `Nobody’s words` has no name: nothing stands before its colon. Write the name that it had, or remove the line.',
		'src/content/i18n/ru.yaml:1  The text `share.close` is missing; src/content/i18n/en.yaml has it. Add `share.close:` with its words, or take it out there if nothing shows it.',
		'src/content/i18n/ru.yaml:2  home.abuot — `home.abuot` here and `home.about` in src/content/i18n/en.yaml are one text, and one of the two names is wrong. Write the same in both.',
		'src/content/i18n/ru.yaml:3  home.step — The text lacks `{total}`, which the page fills in. Put it where it belongs.',
		'src/content/i18n/ru.yaml:4  home.stage — Nobody fills in `{nubmer}`, so readers would see it as it stands. Write `{number}`.',
	],
	'list-in-interface': ['src/content/i18n/en.yaml:2  home.ask — Found a list of 1 entry, where a text belongs.'],
	'misspelt-component': [
		'src/content/docs/en/training/town-square/profile.mdx:33  ExamplePots — There is no component `ExamplePots`. Did you mean `ExamplePost`?',
		'src/content/docs/en/training/town-square/profile.mdx:35  ReadyWords › fro — `ReadyWords` has no attribute `fro`. Did you mean `for`?',
	],
	'part-left-out': [
		'quizzes/town-square/profile.yaml:24  questions › profile-headline › stem › en — warning `left-out` — «quiet period» speaks of quiet periods, which this portal leaves out. Rewrite the sentence, or put the part back; if it means something else, take the words out of `check.part.quiet` in src/content/i18n/en.yaml.',
		'src/content/answers/basics.yaml:4  answers › say-it › answer › en — warning `left-out` — «monthly reports» speaks of the results, which this portal leaves out. Rewrite the sentence, or put the part back; if it means something else, take the words out of `check.part.results` in src/content/i18n/en.yaml.',
		'src/content/answers/basics.yaml:4  answers › say-it › answer › ru — warning `left-out` — «странице результатов» speaks of the results, which this portal leaves out. Rewrite the sentence, or put the part back; if it means something else, take the words out of `check.part.results` in src/content/i18n/ru.yaml.',
		'src/content/docs/en/training/town-square/profile.mdx:38  warning `left-out` — «quiet period» speaks of quiet periods, which this portal leaves out. Rewrite the sentence, or put the part back; if it means something else, take the words out of `check.part.quiet` in src/content/i18n/en.yaml.',
		'src/content/docs/ru/training/town-square/profile.mdx:16  keyPoints › 3 — warning `left-out` — «периоды тишины» speaks of quiet periods, which this portal leaves out. Rewrite the sentence, or put the part back; if it means something else, take the words out of `check.part.quiet` in src/content/i18n/ru.yaml.',
	],
	'path-with-a-step-twice': [
		'src/content/paths/new-hire.yaml:15  steps › 3 › lesson — The lesson `town-square/profile` is step 1 already. Remove one of the two.',
	],
	'portal-embed-with-path': [
		'portal.yaml:47  embed › 1 — Found the text `https://intranet.company.example/pages`. Write the address of a site without a path: https://intranet.company.example, or https://*.company.example for all below it.',
	],
	'portal-pale-accent': [
		'portal.yaml:30  look › accent — Text in `#ffd400` is hard to read on light pages: its contrast is 1.2, and 4.5 are needed. Write `#816600`, the nearest that would do.',
		'portal.yaml:31  look › accentDark — Text in `#17695a` is hard to read on dark pages: its contrast is 2.3, and 4.5 are needed. Write `#519c8b`, the nearest that would do.',
	],
	'portal-suggests-twice': ['portal.yaml:32  suggest — Write either `issue: https://…` or `mail: name@…`.'],
	'borrowed-life': [
		'src/content/shareables/heat-loss.yaml:19  posts › town-square › en › where-it-goes › text — warning `borrowed-life` — Whoever copies this text says of themselves what is true of its writer: `Mine was the cellar’s`, `I’d never have thought`. Put it into [brackets], or write what is true of everybody who works here.',
		'src/content/shareables/heat-loss.yaml:23  posts › town-square › ru › where-it-goes › text — warning `borrowed-life` — Whoever copies this text says of themselves what is true of its writer: `Проверил на своей даче`. Put it into [brackets], or write what is true of everybody who works here.',
	],
	'portal-without-topics': [
		'portal.yaml:1  topics — The field is missing. Add `topics:` – What the library is about, in the order in which readers see it.',
	],
	'repository-of-unknown-kind': [
		'portal.yaml:47  repository — The address does not say which program keeps the repository, so pages cannot lead to their files. Add `forge`: `github`, `gitlab`, `gitea`; Forgejo is `gitea`.',
	],
	'token-in-markdown': [
		'src/content/docs/en/imprint.md:5  `$company` is filled in on pages that end in `.mdx` only. Rename the file so that it ends in `.mdx`.',
	],
	'typed-contact': [
		'src/content/docs/en/guidelines/disclosure.mdx:46  `incident@teplia.example` stands in portal.yaml. Write `<Contact to="incidents" />`, so that it stays right when it changes.',
	],
	'unknown-contact': [
		'src/content/docs/en/guidelines/disclosure.mdx:46  Contact › to — There is no contact `question`. Did you mean `questions`?',
	],
	'unknown-country-in-portal': [
		'portal.yaml:32  countries › 1 — No file in src/content/networks has a status for `rs`, so it has no effect. Did you mean `ru`?',
	],
	'unknown-network-in-portal': [
		'portal.yaml:12  networks › 2 — There is no network `townsquare`: the file src/content/networks/townsquare.yaml does not exist. Did you mean `town-square`?',
	],
	'unknown-token': [
		'src/content/answers/basics.yaml:4  answers › say-it › answer › en — `$compny` stands for nothing. Did you mean `$company`? If you mean the sign itself, put a space behind it.',
	],
};
