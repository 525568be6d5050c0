import type { Mistakes } from './mistakes.ts';

/** Quizzes. */
export const quizzes: Mistakes = {
	'absolute-word-in-wrong-option': [
		'quizzes/town-square/profile.yaml:18  questions › profile-photo › options › sensor › text › en — warning `absolute-words` — In `en` only wrong options leave no exception («Always»), which marks them as wrong. Put it less strictly. (Haladyna, Downing & Rodriguez 2002)',
	],
	'all-of-the-above': [
		'quizzes/town-square/profile.yaml:19  questions › profile-praise › options › c › text › en — Option `c` sums the others up («All of the above.»). Write an answer of its own. (Haladyna, Downing & Rodriguez 2002)',
	],
	'answer-changed': [
		'quizzes/town-square/profile.yaml:4  questions › profile-praise — What counts as right in this question has changed since revision 1. If it is meant to change, write `revision: 2` at the top: readers are then asked this question anew.',
	],
	'answer-in-stem': [
		'quizzes/town-square/profile.yaml:7  questions › profile-text › stem › en — warning `answer-in-stem` — The text says the answer itself («#TepliaPeople»). Put it in other words. (Haladyna, Downing & Rodriguez 2002)',
	],
	'draw-of-all': [
		'quizzes/town-square/profile.yaml:3  draw — `draw: 2` asks every question that there is (1). Write a smaller number, or remove the line.',
	],
	'line-of-later-revision': [
		'quizzes/town-square/profile.yaml:1  revision — Revision 2 was recorded, and the quiz says 1: readers have met the later one. Write `revision: 2`.',
	],
	'match-with-one-side-twice': [
		'quizzes/town-square/profile.yaml:16  questions › profile-match › pairs › fault › right › en — The right sides `press` and `fault` say the same in `en`. Change one. (Haladyna, Downing & Rodriguez 2002)',
	],
	'negative-stem': [
		'quizzes/town-square/profile.yaml:24  questions › profile-headline › stem › en — warning `negative-stem` — The question asks for what is not so. Ask for what is right instead; a reader overlooks the small word. (Haladyna, Downing & Rodriguez 2002)',
	],
	'options-say-the-same': [
		'quizzes/town-square/profile.yaml:18  questions › profile-photo › options › sensor › text › en — The options `logo` and `sensor` say the same in `en`. Change one. (Haladyna, Downing & Rodriguez 2002)',
	],
	'order-of-same-things': [
		'quizzes/town-square/profile.yaml:12  questions › profile-order › items › pass-on › text › ru — The things `ask` and `pass-on` say the same in `ru`. Change one. (Haladyna, Downing & Rodriguez 2002)',
	],
	'post-without-breach': [
		'quizzes/town-square/profile.yaml:12  questions › profile-post › sentences — No sentence breaks a guideline. Add `breaks: true` to one that does.',
	],
	'question-added': [
		'quizzes/town-square/profile.yaml:21  questions › profile-headline — The question is new since revision 1. If it is meant to be asked, write `revision: 2` at the top.',
	],
	'question-asked-twice': [
		'quizzes/town-square/profile.yaml:24  questions › profile-headline › stem › en — The questions `profile-praise` and `profile-headline` say the same in `en`. Change one. (Haladyna, Downing & Rodriguez 2002)',
	],
	'question-back': [
		'quizzes/town-square/profile.yaml:21  questions › profile-headline — The question was removed and is back. If it is meant to be asked again, write `revision: 2` at the top.',
	],
	'question-removed': [
		'quizzes/town-square/profile.yaml:3  questions — The question `profile-headline` is not in the quiz any more: it was removed, or its id was changed. If it is meant to be gone, write `revision: 2` at the top.',
	],
	'question-renamed': [
		'quizzes/town-square/profile.yaml:21  questions › profile-line — Until now the question was `profile-headline`, and an id is permanent. Write `id: profile-headline` again; if it is meant to be another question, write `revision: 2` at the top.',
	],
	'quiz-without-lesson': [
		'quizzes/town-square/posts.yaml  No lesson has this quiz. Add `quiz: town-square/posts` to its lesson, or remove the file.',
	],
	'quiz-without-right-answer': [
		'quizzes/town-square/profile.yaml:10  questions › profile-praise › options — No option is marked as right. Add `correct: true` to the right one.',
	],
	'revision-raised-for-nothing': [
		'quizzes/town-square/profile.yaml:1  revision — Nothing counts as right that did not in revision 1, so nobody is to be asked anew. Write `revision: 1`.',
	],
	'right-answers-in-one-place': [
		'quizzes/town-square/profile.yaml:3  questions — warning `uneven-places` — The right answer is option 1 in 3 of 3 questions. Move some, or write `shuffle: true`. (Attali & Bar-Hillel 2003)',
	],
	'right-option-longest': [
		'quizzes/town-square/profile.yaml:10  questions › profile-praise › options — warning `longest-right` — In `en` the right answer has 80 characters and the wrong ones 29 on average, so its length gives it away. Shorten it, or write the others as fully (at most 1.4 times is fine). (Pham, Besanko & Devitt 2018)',
	],
	'stem-without-question': [
		'quizzes/town-square/profile.yaml:8  questions › profile-photo › stem › ru — warning `no-question` — The text asks nothing and sets no task. End it with a question, or tell the reader what to do. (Pham, Besanko & Devitt 2018)',
	],
	'stems-differ': [
		'quizzes/town-square/profile.yaml:6  questions › profile-photo › stem — warning `stems-differ` — The text has 2 sentences in `en` and 1 sentence in `ru`. Say the same in each language, sentence by sentence. (International Test Commission 2017)',
	],
	'story-in-a-circle': [
		'quizzes/town-square/profile.yaml:19  questions › profile-story › scenes › number › choices › argue › to — The choice leads back to `comment`, so the story can go round and never end. Lead it on.',
	],
	'story-with-dead-choice': [
		'quizzes/town-square/profile.yaml:19  questions › profile-story › scenes › number › choices › argue › to — There is no scene or ending `angri`. Did you mean `angry`?',
	],
	'story-with-unreachable-ending': [
		'quizzes/town-square/profile.yaml:29  questions › profile-story › endings › court — No choice leads to the ending `court`. Let one lead there, or remove it.',
	],
	'story-without-good-ending': [
		'quizzes/town-square/profile.yaml:20  questions › profile-story › endings — No ending is good, so nobody can answer rightly. Write `result: good` at one.',
	],
	'text-answer-twice': [
		'quizzes/town-square/profile.yaml:10  questions › profile-text › accept › en › 2 — `#tepliapeople` counts as `#TepliaPeople` already. Remove it.',
	],
	'text-without-answer': [
		'quizzes/town-square/profile.yaml:9  questions › profile-text › accept — No answer is accepted in `ru`. Add `ru: […]`, as every language of portal.yaml is needed.',
	],
	'too-many-options': [
		'quizzes/town-square/profile.yaml:9  questions › profile-photo › options — warning `many-options` — Found 5 options; three are enough, and more than 4 tire the reader. Leave the least likely out. (Rodriguez 2005)',
	],
	'two-questions-with-one-id': [
		'quizzes/town-square/profile.yaml:21  questions › profile-praise › id — Two questions of this quiz have the id `profile-praise`. Give this one an id of its own.',
	],
	'two-quizzes-with-one-question-id': [
		'quizzes/town-square/profile.yaml:4  questions › profile-praise › id — The id `profile-praise` belongs to a question of quizzes/town-square/posts.yaml already. Give the question in quizzes/town-square/profile.yaml an id of its own.',
	],
	'unknown-warning': [
		'quizzes/town-square/profile.yaml:6  questions › profile-photo › accepted › 1 › warning — There is no warning `stem-differs`. Did you mean `stems-differ`? Known are: `absolute-words`, `answer-in-stem`, `longest-right`, `many-options`, `negative-stem`, `no-question`, `stems-differ`, `uneven-places`.',
		'quizzes/town-square/profile.yaml:7  questions › profile-photo › stem — warning `stems-differ` — The text has 2 sentences in `en` and 1 sentence in `ru`. Say the same in each language, sentence by sentence. (International Test Commission 2017)',
	],
	'unresolved-ref': [
		'quizzes/town-square/profile.yaml:6  questions › profile-praise › ref — src/content/docs/en/guidelines/disclosure.mdx has no heading `#in-the-post`. Did you mean `guidelines/disclosure#in-the-post-itself`?',
	],
	'unresolved-ref-page': [
		'quizzes/town-square/profile.yaml:6  questions › profile-praise › ref — There is no page `guidelines/disclosures` in `en`. Did you mean `guidelines/disclosure`?',
	],
};
