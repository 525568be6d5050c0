import type { Mistakes } from './mistakes.ts';

/** Guidelines, quick answers, decisions and principles. */
export const guidelines: Mistakes = {
	'again-in-one-language': [
		'src/content/docs/ru/guidelines/disclosure.mdx:12  changes — Here version 1 is the latest that readers have to confirm, and in src/content/docs/en/guidelines/disclosure.mdx it is version 2. Write `acknowledge: again` at the same versions in every language.',
	],
	'answer-too-long': [
		'src/content/answers/basics.yaml:4  answers › say-it › answer › en — The text has 323 characters, and 300 are allowed. Shorten it; the guideline says the rest.',
	],
	'answers-without-theme': [
		'src/content/answers/basic.yaml  `basic` begins with no theme of the guidelines. Name the file after one of them, alone or with a hyphen and words of your own: `basics`, `posting`, `talking`, `people`, `moments`.',
	],
	'decision-in-a-circle': [
		'src/content/decisions/may-i.yaml:5  questions › about — The way `about` → `about` leads in a circle. Let one of its options lead on.',
	],
	'decision-leads-nowhere': [
		'src/content/decisions/may-i.yaml:11  questions › about › options › 2 › to — There is no question or answer `posts`. There are: `about`, `say-it`, `post`.',
	],
	'decision-not-reached': [
		'src/content/decisions/may-i.yaml:19  answers › post — Nothing leads to `post`. Let an option lead there, or remove it.',
	],
	'decision-takes-address': [
		'src/content/decisions/disclosure.yaml  Its address is that of src/content/docs/en/guidelines/disclosure.mdx already. Give one of the two files another name.',
	],
	'decision-too-deep': [
		'src/content/decisions/may-i.yaml:4  questions — The longest way has 8 questions, and 7 are allowed. Join some, or answer earlier.',
	],
	'decision-unresolved-rule': [
		'src/content/decisions/may-i.yaml:17  answers › say-it › rule — src/content/docs/en/guidelines/disclosure.mdx has no heading `#in-the-post`. Did you mean `guidelines/disclosure#in-the-post-itself`?',
	],
	'guideline-without-skeleton': [
		'src/content/docs/en/guidelines/disclosure.mdx  Contact — The guideline does not say whom to ask. Add `<Contact to="questions" />` where it says so.',
		'src/content/docs/en/guidelines/disclosure.mdx  ExamplePost — The guideline has no bad example. Add an `<ExamplePost verdict="bad" …>`.',
		'src/content/docs/en/guidelines/disclosure.mdx  ExamplePost — The guideline has no good example. Add an `<ExamplePost verdict="good" …>`.',
		'src/content/docs/en/guidelines/disclosure.mdx  ReadyWords — The guideline has no words to copy. Put a line that a reader may use between `<ReadyWords>` and `</ReadyWords>`.',
	],
	'too-long-principle': [
		'src/content/principles.yaml:5  3 › text › en — The line has 86 characters, and 80 are read at a glance. Shorten it.',
	],
	'too-many-on-home': [
		'src/content/answers/posting.yaml:36  answers › home-6 › onHome — The home page has 7 questions, and 6 fit. Take `onHome` out of one of them.',
	],
	'two-answers-with-one-id': [
		'src/content/answers/posting.yaml:2  answers › say-it › id — The id `say-it` belongs to an answer of src/content/answers/basics.yaml already. Give this one an id of its own.',
	],
	'unknown-guideline-in-principle': [
		'src/content/principles.yaml:6  3 › guideline — There is no guideline `disclosures`. Did you mean `disclosure`?',
	],
	'unresolved-ref-in-answer': [
		'src/content/answers/basics.yaml:5  answers › say-it › ref — src/content/docs/en/guidelines/disclosure.mdx has no heading `#in-the-post`. Did you mean `guidelines/disclosure#in-the-post-itself`?',
		'src/content/answers/basics.yaml:9  answers › when-not › ref — There is no page `guidelines/disclosures` in `en`. Did you mean `guidelines/disclosure`?',
	],
	'versions-differ': [
		'src/content/docs/ru/guidelines/disclosure.mdx:7  version — Found `2`, but src/content/docs/en/guidelines/disclosure.mdx says `1`. Write the same in every language.',
	],
};
