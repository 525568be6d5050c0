import type { Mistakes } from './mistakes.ts';

/** What is written of networks. */
export const networks: Mistakes = {
	'limit-counted-unknown': [
		'src/content/networks/town-square.yaml:6  post › counting — Found the text `grapheme`; allowed are `utf16`, `utf8`, `graphemes`, `weighted`, `bluesky`, `mastodon`, `threads`. Did you mean `graphemes`?',
	],
	'limit-of-unknown-standing': [
		'src/content/networks/town-square.yaml:7  post › standing — Found the text `third party`; allowed are `official`, `third-party`, `disputed`. Did you mean `third-party`?',
	],
	'limit-without-standing': [
		'src/content/networks/town-square.yaml:4  post › standing — The field is missing. Add `standing:` – Who says so. Only what is official stops a build; the rest warns.',
	],
	'share-address-without-link': [
		'src/content/networks/town-square.yaml:14  share › template — With `takes: link` the address needs `{url}`. Correct one of the two.',
	],
	'share-address-without-source': [
		'src/content/networks/town-square.yaml:14  share › template — The address needs its source. Add `standing:`, `source:`, `checked:`.',
	],
	'status-without-source': [
		'src/content/networks/town-square.yaml:23  status › ru › advertising › verdict — Found the text `banned`; allowed are `forbidden`, `unclear`.',
		'src/content/networks/town-square.yaml:26  status › ru › sources — Found a list of 0 entries. Name at least one source, with `title` and `publisher`.',
	],
	'text-of-unknown-kind': [
		'src/content/networks/town-square.yaml:13  texts › coment — `coment` is not known here. Did you mean `comment`?',
	],
};
