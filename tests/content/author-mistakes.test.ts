import { globSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import type { Finding } from '../../src/integrations/author-checks/finding.ts';
import { report, reportLine } from '../../src/integrations/author-checks/report.ts';
import { casesOf } from './mistake-ids.ts';
import { overlaid, overlaidFiles } from './overlay.ts';

/** What an author reads, by case: a folder of tests/fixtures/mistakes, laid over the sound project. */
const expected: Record<string, string[]> = {
	'absolute-word-in-wrong-option': [
		'quizzes/town-square/profile.yaml:18  questions › profile-photo › options › sensor › text › en — warning `absolute-words` — In `en` only wrong options leave no exception («Always»), which marks them as wrong. Put it less strictly. (Haladyna, Downing & Rodriguez 2002)',
	],
	'advertisement-without-token': [
		'src/content/shareables/heat-loss.yaml:13  ad › token — The field is missing. Add `token:` – an advertisement in Russian needs its token of the register (erid).',
	],
	'again-in-one-language': [
		'src/content/docs/ru/guidelines/disclosure.mdx:12  changes — Here version 1 is the latest that readers have to confirm, and in src/content/docs/en/guidelines/disclosure.mdx it is version 2. Write `acknowledge: again` at the same versions in every language.',
	],
	'all-of-the-above': [
		'quizzes/town-square/profile.yaml:19  questions › profile-praise › options › c › text › en — Option `c` sums the others up («All of the above.»). Write an answer of its own. (Haladyna, Downing & Rodriguez 2002)',
	],
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
	'answer-changed': [
		'quizzes/town-square/profile.yaml:4  questions › profile-praise — What counts as right in this question has changed since revision 1. If it is meant to change, write `revision: 2` at the top: readers are then asked this question anew.',
	],
	'answer-in-stem': [
		'quizzes/town-square/profile.yaml:7  questions › profile-text › stem › en — warning `answer-in-stem` — The text says the answer itself («#TepliaPeople»). Put it in other words. (Haladyna, Downing & Rodriguez 2002)',
	],
	'badge-for-unknown-track': [
		'src/content/badges/square.yaml:7  rule › track — There is no track `town-squere` with lessons. Did you mean `town-square`?',
	],
	'badge-of-unknown-rule': [
		'src/content/badges/visits.yaml:7  rule › kind — Found the text `logins`; allowed are `lessons`, `quizzes`, `first-try`, `tried`, `guidelines`, `shares`, `networks`, `weeks`, `track`.',
	],
	'badge-out-of-reach': [
		'src/content/badges/rules.yaml:7  rule › count — Nobody can earn it: it asks for 2, and there is 1 guideline to acknowledge. Write a smaller number.',
	],
	'answer-too-long': [
		'src/content/answers/basics.yaml:4  answers › say-it › answer › en — The text has 323 characters, and 300 are allowed. Shorten it; the guideline says the rest.',
	],
	'answers-without-theme': [
		'src/content/answers/basic.yaml  `basic` begins with no theme of the guidelines. Name the file after one of them, alone or with a hyphen and words of your own: `basics`, `posting`, `talking`, `people`, `moments`.',
	],
	'draft-of-an-answer': [
		'src/content/answers/basics-night.yaml:1  draft — warning `draft` — The file is a draft: nobody sees it. Fill in the 2 places with ✎, then remove the line.',
	],
	'draft-that-is-named': [
		'src/content/campaigns/frost.yaml:5  items › 2 — The item `draught` is a draft and not published. Remove `draft: true` there, or write it here as well.',
		'src/content/docs/en/training/town-square/profile.mdx  The page src/content/docs/en/training/town-square/profile.mdx is published, and src/content/docs/ru/training/town-square/profile.mdx is a draft. Remove `draft: true` there, or write it here as well.',
		'src/content/docs/ru/training/town-square/profile.mdx:3  draft — warning `draft` — The file is a draft: nobody sees it. Remove the line to publish it.',
		'src/content/shareables/draught.yaml:1  draft — warning `draft` — The file is a draft: nobody sees it. Remove the line to publish it.',
	],
	'text-not-filled-in': [
		'src/content/answers/basics.yaml:4  answers › say-it › answer › en — ✎ stands where something is to be written. Write it, or say `draft: true` at the top of the file until you have.',
		'src/content/docs/en/training/town-square/profile.mdx:3  title — ✎ stands where something is to be written. Write it, or say `draft: true` at the top of the file until you have.',
		'src/content/docs/en/training/town-square/profile.mdx:33  ✎ stands where something is to be written. Write it, or say `draft: true` at the top of the file until you have.',
	],
	'signs-that-stay-signs': [
		'src/content/docs/en/training/town-square/profile.mdx:38  `# A profile people trust` would be a second title of the page, which has that of `title`. Write `## A profile people trust`, or remove the line.',
		'src/content/docs/en/training/town-square/profile.mdx:40  `###Below` does not become a heading. Put a space behind the last `#`.',
		'src/content/docs/en/training/town-square/profile.mdx:42  This does not become a table. Below its first row it needs a line `| --- | --- |`, with as many parts as there are columns.',
		'src/content/docs/en/training/town-square/profile.mdx:45  This does not become a link: the words stand in square brackets and the address in round ones, `[words](address)`.',
		'src/content/docs/en/training/town-square/profile.mdx:45  `](/en/sha` does not become a link or a picture: readers would see the brackets. An address has no spaces and no backslashes, and ends with `)`.',
		'src/content/docs/en/training/town-square/profile.mdx:47  A column of this table has no heading. Write in the first row what the column says, also above the first one.',
	],
	'film-in-public': [
		'public/share/greenhouse.mp4  Films and recordings are not shown here, and each copy of the repository would carry this one for good. Put it where your company keeps its films, and link to it.',
		'public/share/handbook.docx  The file is a document of another program, which many phones cannot open. Copy its text into a page, or save it as PDF.',
		'public/share/new-item.yaml  Files in the folder public are served as they are, and nothing reads this one. docs/editing/files.md says where it belongs.',
		'public/share/price-list.pdf  The file is empty: it was not saved or uploaded. Put it there again, or remove it.',
	],
	'folder-of-another-name': [
		'docs/en/  The folder `docs` holds the guides for authors, and no page of the site. Move it to its place in `src/content/docs`.',
		'photo.jpg  Nothing shows a picture that lies here. Move it to `public/images`.',
		'portal.yml  Nothing reads `portal.yml`: the company stands in `portal.yaml`. Move there what you need of it, and remove this one.',
		'quizes/  Nothing reads the folder `quizes`. Did you mean `quizzes`? Move what is in it there.',
	],
	'sentence-pasted': [
		'src/content/docs/en/training/town-square/profile.mdx:34  The sentence «Say what you do on an ordinary day, what you have learned th…» stands on this page 4 times. Keep one, and remove the rest.',
	],
	'slips-nobody-sees': [
		'src/content/docs/en/training/town-square/profile.mdx:12  reviewBy — warning `far-date` — `2062-05-24` is 36 years ahead. If a digit slipped, correct it; where there is to be no last day, remove the line if it is optional.',
		'src/content/docs/en/training/town-square/profile.mdx:38  The heading `#### A heading that skips` skips a level: `##` stands above it. Write `### A heading that skips`.',
		'src/content/docs/en/training/town-square/profile.mdx:40  link — warning `link-tracking` — The address has `utm_source`, a mark by which another page or campaign counts its readers. Write the address without it; to links of the library the site adds its own.',
		'src/content/docs/en/training/town-square/profile.mdx:40  link — warning `link-words` — The words of the link are only «here», and who hears the links of a page by themselves learns nothing. Link the words that say where it leads.',
		'src/content/docs/en/training/town-square/profile.mdx:42  There is no box `:::warn`, so its text would stand on the page without one. Write `:::caution`.',
		'src/content/i18n/fr.yaml  warning `unused-language` — The file is not read: portal.yaml does not name the language `fr`. Add it to `languages` there, or remove the files.',
		'src/content/networks/town-square.yaml:11  post › checked — The day 2031-11-24 is still to come. Write the day on which it was done.',
	],
	'text-under-wrong-language': [
		'src/content/shareables/heat-loss.yaml:1  title › en — Under `en` stands a text in Cyrillic letters. Write it in that language, or move it to where it belongs.',
		'src/content/shareables/heat-loss.yaml:4  summary › ru — warning `text-language` — Under `ru` stands a text in Latin letters. Write it in that language, or move it to where it belongs.',
	],
	'post-with-markup': [
		'src/content/shareables/heat-loss.yaml:19  posts › town-square › en › where-it-goes › text — `**calculator**` would stand in the post as it stands here: a network shows plain text. Write it without the signs.',
		'src/content/shareables/heat-loss.yaml:23  posts › town-square › ru › where-it-goes › text — `<b>` would stand in the post as it stands here: a network shows plain text. Write it without the signs.',
	],
	'picture-without-meaning': [
		'src/content/shareables/heat-loss.yaml:12  image › alt › en — `Photo` says that there is a picture, and not what it shows. Write that.',
		'src/content/shareables/heat-loss.yaml:12  image › alt › ru — `IMG_2034.jpg` is the name of a file and tells nothing to those who do not see the picture. Write what it shows.',
	],
	'interface-words-differ': [
		'src/content/i18n/en.yaml:5  share.copy — The text is empty, and readers would see a button or a line without words. Write it.',
		'src/content/i18n/en.yaml:7  The text `Nobody’s words` has no name: nothing stands before its colon. Write the name that it had, or remove the line.',
		'src/content/i18n/ru.yaml:1  The text `share.close` is missing; src/content/i18n/en.yaml has it. Add `share.close:` with its words, or take it out there if nothing shows it.',
		'src/content/i18n/ru.yaml:2  home.abuot — `home.abuot` here and `home.about` in src/content/i18n/en.yaml are one text, and one of the two names is wrong. Write the same in both.',
		'src/content/i18n/ru.yaml:3  home.step — The text lacks `{total}`, which the page fills in. Put it where it belongs.',
		'src/content/i18n/ru.yaml:4  home.stage — Nobody fills in `{nubmer}`, so readers would see it as it stands. Write `{number}`.',
	],
	'question-asked-twice': [
		'quizzes/town-square/profile.yaml:24  questions › profile-headline › stem › en — The questions `profile-praise` and `profile-headline` say the same in `en`. Change one. (Haladyna, Downing & Rodriguez 2002)',
	],
	'signs-of-other-programs': [
		'src/content/docs/en/training/town-square/profile.mdx:38  `TODO` stands where something is to be written, and readers would see it. Write it, or take the note out.',
		'src/content/docs/en/training/town-square/profile.mdx:40  `**` does not make these words bold: it stands before the first and behind the last of them, without spaces, `**like this**`.',
		'src/content/docs/en/training/town-square/profile.mdx:42  `•` does not begin a list. Begin each line with `- `, and leave a line free above the first.',
		'src/content/docs/en/training/town-square/profile.mdx:45  The note `[^1]` is written nowhere. Add a line `[^1]: …` at the end of the page, or take it out here.',
		'src/content/docs/en/training/town-square/profile.mdx:45  `:wave:` does not become a picture. Type the emoji itself, or words.',
		'src/content/docs/en/training/town-square/profile.mdx:45  `[[disclosure]]` does not become a link: the words stand in square brackets and the address in round ones, `[words](address)`.',
		'src/content/docs/en/training/town-square/profile.mdx:47  A heading without words stands here. Write them behind `## `, or remove the line.',
		'src/content/docs/en/training/town-square/profile.mdx:49  A box opens here and nothing closes it, so all below belongs to it. Put the same signs alone on a line at its end.',
		'src/content/docs/ru/training/town-square/profile.mdx:33  The outlines differ at heading 4: this page has no more headings, while src/content/docs/en/training/town-square/profile.mdx has «## » (line 47). Give both pages the same headings in the same order.',
	],
	'code-never-closed': [
		'src/content/docs/en/training/town-square/profile.mdx:38  Code opens here and nothing closes it, so all below belongs to it. Put the same signs alone on a line at its end.',
	],
	'invisible-sign': [
		'src/content/shareables/heat-loss.yaml:19  An invisible sign (U+200B) stands in this line, as other programs leave it; search would not find the word. Type the word anew.',
	],
	'broken-page': [
		'src/content/docs/en/training/town-square/profile.mdx:26  `<ExamplePost>` is opened and never closed. Put `</ExamplePost>` on a line of its own below its text.',
	],
	'broken-yaml-in-interface': ['src/content/i18n/en.yaml:3  The text holds a colon followed by a space. Put the whole text in quotes.'],
	'broken-yaml-in-page': [
		'src/content/docs/en/training/town-square/profile.mdx:3  The text holds a colon followed by a space. Put the whole text in quotes.',
	],
	'broken-yaml-in-portal': ['portal.yaml:7  The line is indented with a tab. Use spaces; two for each level.'],
	'broken-yaml-in-quiz': [
		'quizzes/town-square/profile.yaml:16  A sign is missing: usually a closing quote, a bracket, a brace, or the colon after the name of a field.',
	],
	'case-not-said': [
		'src/content/answers/basics.yaml:4  answers › say-it › answer › ru — `$company:prepositional` asks for a case of the company’s name, and portal.yaml does not say how it is declined in `ru`. Write `cases` there below `company`, or `cases: { ru: none }` if the name stays the same.',
	],
	'unknown-token': [
		'src/content/answers/basics.yaml:4  answers › say-it › answer › en — `$compny` stands for nothing. Did you mean `$company`? If you mean the sign itself, put a space behind it.',
	],
	'token-in-markdown': [
		'src/content/docs/en/imprint.md:5  `$company` is filled in on pages that end in `.mdx` only. Rename the file so that it ends in `.mdx`.',
	],
	'countries-differ': [
		'src/content/docs/ru/guidelines/disclosure.mdx:26  Country — src/content/docs/en/guidelines/disclosure.mdx has `<Country code="uk">` (line 50), and this page has not. Add it.',
		'src/content/docs/ru/guidelines/disclosure.mdx:50  Country — src/content/docs/en/guidelines/disclosure.mdx has no `<Country code="eu">`. Add it there, or remove this one.',
	],
	'countries-without-frame': [
		'src/content/docs/en/guidelines/disclosure.mdx:49  Country — The sections of the countries stand alone. Put `<Countries>` before the first and `</Countries>` after the last, so that readers can choose one.',
	],
	'campaign-ends-before-it-begins': [
		'src/content/campaigns/frost.yaml:4  until — The campaign ends on 2026-11-30, before it begins on 2026-12-01. Change one of the dates.',
	],
	'campaign-of-unknown-item': ['src/content/campaigns/frost.yaml:5  items › 1 — There is no item `heat-los`. Did you mean `heat-loss`?'],
	'date-outside-campaign': [
		'src/content/campaigns/frost.yaml:7  dates › 1 › on — The day 2027-02-14 lies outside the campaign, which lasts from 2026-12-01 to 2027-01-31. Change the day, or `from` or `until`.',
	],
	'dead-anchor': [
		'src/content/docs/en/training/town-square/profile.mdx:36  link — The link `/en/guidelines/disclosure/#in-the-post` points at a heading that src/content/docs/en/guidelines/disclosure.mdx does not have. Did you mean `#in-the-post-itself`?',
	],
	'dead-link': [
		'src/content/docs/en/training/town-square/profile.mdx:36  link — The link `/en/shar/` leads nowhere. The nearest address is `/en/share/`.',
	],
	'draw-of-all': [
		'quizzes/town-square/profile.yaml:3  draw — `draw: 2` asks every question that there is (1). Write a smaller number, or remove the line.',
	],
	'duplicate-key': ['src/content/networks/town-square.yaml:3  The field `monogram` stands here a second time. Keep one of the two.'],
	'explanation-repeats-option': [
		'quizzes/town-square/profile.yaml:19  questions › profile-photo › options › sensor › why › ru — The explanation of option `sensor` only repeats it. Say why it is right or wrong. (Van der Kleij, Feskens & Eggen 2015)',
	],
	'election-that-ends-first': ['portal.yaml:30  elections › 1 › until — The period ends before it begins. Change one of the dates.'],
	'portal-topics-wrong': [
		'portal.yaml:35  topics › energy › id — Two topics have the id `energy`. Give this one an id of its own.',
		'portal.yaml:35  topics › energy › name — The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.',
	],
	'portal-without-topics': [
		'portal.yaml:1  topics — The field is missing. Add `topics:` – What the library is about, in the order in which readers see it.',
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
	'image-without-alt-text': [
		'src/content/docs/en/guidelines/disclosure.mdx:45  alt text — The picture `/share/heat-loss.svg` has no text for those who do not see it. Write what it shows: `![what it shows](…)`.',
		'src/content/docs/en/guidelines/disclosure.mdx:47  alt text — The picture `/share/heat-loss.svg` has no text for those who do not see it. Write what it shows: `![what it shows](…)`.',
	],
	'example-signed-by-name': [
		'src/content/docs/en/training/town-square/profile.mdx:26  ExamplePost › author — “Nadia” is somebody of src/content/cast.yaml. Write `person` with the id `nadia` in the place of `author` and `role`, or give somebody from outside another name.',
	],
	'example-without-signature': [
		'src/content/docs/en/training/town-square/profile.mdx:26  ExamplePost › person — Nobody signs the example. Add `person` with an id of src/content/cast.yaml, or `author` and `role` for somebody from outside.',
		'src/content/docs/en/training/town-square/profile.mdx:30  ExamplePost › person — There is no person `nadja` in src/content/cast.yaml. Did you mean `nadia`?',
		'src/content/docs/en/training/town-square/profile.mdx:34  ExamplePost › job — A colleague has a job. Add `job`, for example “Payroll”.',
		'src/content/docs/en/training/town-square/profile.mdx:38  ExamplePost › role — `role` is what src/content/cast.yaml says of `nadia`. Remove it, or take `person` away for somebody from outside.',
	],
	'blocked-by-the-policy': [
		'src/content/docs/en/training/town-square/profile.mdx:33  iframe — `<iframe>` is blocked on this site, which loads and runs nothing but its own files. Remove it; link to the page instead.',
		'src/content/docs/en/training/town-square/profile.mdx:35  button — `onclick` would run a script, and pages have none of their own. Remove it.',
		'src/content/docs/en/training/town-square/profile.mdx:37  p — `style` is blocked on this site. Remove it: pages look alike by themselves.',
		'src/content/docs/en/training/town-square/profile.mdx:39  picture — The picture `https://pictures.example/a.png` lies on another host, and pages show only their own. Save it in the folder public and write its address there; ask whether you may. Pictures may be `jpg`, `png`, `webp`, `svg`.',
		'src/content/docs/en/training/town-square/profile.mdx:46  div — `set:html` is not used on `<div>` here, as it may load or run something. Remove it.',
		'src/content/docs/en/training/town-square/profile.mdx:48  a — The `href` of `<a>` is code, so that nobody can check it. Write the address itself, in quotation marks.',
		'src/content/docs/en/training/town-square/profile.mdx:50  math — `href` is not used on `<math>` here, as it may load or run something. Remove it.',
		"src/content/docs/en/training/town-square/profile.mdx:52  p — `{...{ onload: 'alert(1)' }}` is not used on `<p>` here, as it may load or run something. Remove it.",
	],
	'list-in-interface': ['src/content/i18n/en.yaml:2  home.ask — Found a list of 1 entry, where a text belongs.'],
	'misspelt-component': [
		'src/content/docs/en/training/town-square/profile.mdx:33  ExamplePots — There is no component `ExamplePots`. Did you mean `ExamplePost`?',
		'src/content/docs/en/training/town-square/profile.mdx:35  ReadyWords › fro — `ReadyWords` has no attribute `fro`. Did you mean `for`?',
	],
	'saved-as-windows-1251': [
		'src/content/shareables/heat-loss.yaml:1  From this line on the file is not UTF-8, but probably Windows-1251 or Latin-1, and letters would be lost. Save it as UTF-8: editors ask for the encoding under “Save as” or “Save with encoding”.',
	],
	'words-read-as-code': [
		'src/content/docs/en/training/town-square/profile.mdx:33  A line that begins with `export` is read as code. Begin it with another word, or put `\\` before it. Components need no import.',
		'src/content/docs/en/training/town-square/profile.mdx:35  `{name}` is read as code and not shown. Write `\\{` and `\\}` for braces in a text; names of the company are `$company`.',
	],
	'incomplete-example': [
		'src/content/docs/en/training/town-square/profile.mdx:26  ExamplePost › why — `why` is missing. Add one sentence that says why it works or does not, why="…".',
	],
	'item-named-all': ['src/content/shareables/all.yaml  The name `all` belongs to the page with all items. Give the file another name.'],
	'kept-version-misnamed': [
		'src/content/records/versions/en/guidelines/disclosure/v1.txt  Found `v1.txt`. The name of the file is the number of the version, for example `2.txt`.',
	],
	'kept-version-of-unknown-page': [
		'src/content/records/versions/ru/guidelines/disclosur/1.txt  There is no page `guidelines/disclosur` whose version this could be. Did you mean `guidelines/disclosure`?',
	],
	'kept-version-to-come': [
		'src/content/records/versions/en/guidelines/disclosure/2.txt  The text of version 2 is kept, and src/content/docs/en/guidelines/disclosure.mdx is at version 1. Write `version: 2` there, or remove this file.',
	],
	'lesson-in-wrong-folder': [
		'src/content/docs/en/posts.mdx:2  kind — A lesson lies in src/content/docs/en/training/<track>/. Move the file there, or write `kind: page`.',
		'src/content/docs/ru/posts.mdx:2  kind — A lesson lies in src/content/docs/ru/training/<track>/. Move the file there, or write `kind: page`.',
	],
	'lesson-without-description': [
		'src/content/docs/ru/training/town-square/profile.mdx:2  description — The field is missing. Add `description:` – one sentence for cards and search results.',
	],
	'limit-counted-unknown': [
		'src/content/networks/town-square.yaml:6  post › counting — Found the text `grapheme`; allowed are `utf16`, `utf8`, `graphemes`, `weighted`, `bluesky`, `mastodon`, `threads`. Did you mean `graphemes`?',
	],
	'limit-of-unknown-standing': [
		'src/content/networks/town-square.yaml:7  post › standing — Found the text `third party`; allowed are `official`, `third-party`, `disputed`. Did you mean `third-party`?',
	],
	'limit-without-standing': [
		'src/content/networks/town-square.yaml:4  post › standing — The field is missing. Add `standing:` – Who says so. Only what is official stops a build; the rest warns.',
	],
	'line-of-later-revision': [
		'quizzes/town-square/profile.yaml:1  revision — Revision 2 was recorded, and the quiz says 1: readers have met the later one. Write `revision: 2`.',
	],
	'link-to-ended-item': [
		'src/content/docs/en/training/town-square/profile.mdx:36  link — The link `/en/share/heat-loss/` leads to an item that ended on 2020-01-31, so its page is gone. Remove the link, or move `expires` in src/content/shareables/heat-loss.yaml.',
	],
	'link-to-other-language': [
		'src/content/docs/ru/training/town-square/profile.mdx:36  link — The link `/en/share/` leads to the pages in `en`, and this page is in `ru`. The nearest address is `/ru/share/`.',
	],
	'link-without-slash': [
		'src/content/docs/en/training/town-square/profile.mdx:36  link — The link `/en/share` has no slash at the end of its address. Write `/en/share/`.',
	],
	'match-with-one-side-twice': [
		'quizzes/town-square/profile.yaml:16  questions › profile-match › pairs › fault › right › en — The right sides `press` and `fault` say the same in `en`. Change one. (Haladyna, Downing & Rodriguez 2002)',
	],
	'list-with-taken-name': [
		'src/content/terms/company.yaml  `{company}` stands for what the checker knows without a list, so this list would never be read. Give the file another name.',
	],
	'list-with-unknown-list': [
		'src/content/terms/disclosure.yaml:3  words › en › 1 — There is no list `firm`: src/content/terms/firm.yaml does not exist. There are: `disclosure`, `company`, `hashtag`.',
		'src/content/terms/disclosure.yaml:4  words › ru › 1 — There is no list `firm`: src/content/terms/firm.yaml does not exist. There are: `disclosure`, `company`, `hashtag`.',
	],
	'minutes-out-of-range': [
		'src/content/docs/en/training/town-square/profile.mdx:6  minutes — Found `12`. A page takes at most 5 minutes; divide a longer one.',
	],
	'missing-drawing': [
		'src/content/shareables/heat-loss.yaml:11  image › file — The picture `/share/images/heat-los.png` does not exist. Draw it as src/content/shareables/images/heat-los.svg, or correct the name.',
	],
	'missing-field': [
		'src/content/docs/en/guidelines/disclosure.mdx:2  owner — The field is missing. Add `owner:` – Who keeps this page true: a team or a role.',
	],
	'missing-image': [
		'src/content/docs/en/guidelines/disclosure.mdx:45  picture — The picture `/share/heatloss.svg` does not exist. Put the file at public/share/heatloss.svg, or correct the name.',
		'src/content/shareables/heat-loss.yaml:11  image › file — The picture `/share/heat-los.svg` does not exist. Put the file at public/share/heat-los.svg, or correct the name.',
	],
	'missing-kind': [
		'src/content/docs/en/training/town-square/profile.mdx:2  kind — The field is missing, and the page has the fields of a lesson. Add `kind: lesson`.',
	],
	'missing-language': [
		'src/content/shareables/heat-loss.yaml:1  title — The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.',
	],
	'missing-translation': [
		'src/content/docs/en/goals.mdx  The page src/content/docs/en/goals.mdx has no translation: src/content/docs/ru/goals.mdx does not exist. Write it, or remove this page.',
	],
	'misspelt-field': [
		'src/content/docs/en/training/town-square/profile.mdx:6  minuts — `minuts` is not known here. Did you mean `minutes`?',
	],
	'mix-with-kind-twice': [
		'src/content/mix/advice.yaml:8  kinds › 2 › kind — The kind `expertise` stands here twice. Remove one of the two.',
	],
	'mix-without-posts': ['src/content/mix/advice.yaml:4  kinds — No kind has posts. Give at least one kind `posts: 1` or more.'],
	'needless-acceptance': [
		'quizzes/town-square/profile.yaml:6  questions › profile-photo › accepted › 1 — warning `needless-acceptance` — The warning `stems-differ` does not occur here any more. Remove the entry.',
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
	'outlines-differ': [
		'src/content/docs/ru/training/town-square/profile.mdx:30  The outlines differ at heading 2: this page has «## На телефоне», while src/content/docs/en/training/town-square/profile.mdx has «### On a phone» (line 30). Give both pages the same headings in the same order.',
	],
	'path-with-a-step-twice': [
		'src/content/paths/new-hire.yaml:15  steps › 3 › lesson — The lesson `town-square/profile` is step 1 already. Remove one of the two.',
	],
	'path-with-an-unknown-sequence': ['src/content/paths/new-hire.yaml:10  sequence — Found the text `strict`; allowed are `free`, `fixed`.'],
	'path-with-nothing-to-pass': [
		'src/content/paths/new-hire.yaml:11  requires — The path asks for passed questions and has no lesson, and only lessons have questions. Write `requires: reading`, or add a lesson.',
	],
	'path-without-a-reason': ['src/content/paths/new-hire.yaml:1  why — The field is missing. Add `why:` – Why the company asks for it.'],
	'portal-base-without-slash': [
		'portal.yaml:7  site › base — Found the text `/portal`. Begin and end with a slash: `/`, or for example `/intranet/outspoken/`.',
	],
	'portal-embed-with-path': [
		'portal.yaml:47  embed › 1 — Found the text `https://intranet.company.example/pages`. Write the address of a site without a path: https://intranet.company.example, or https://*.company.example for all below it.',
	],
	'portal-pale-accent': [
		'portal.yaml:30  look › accent — Text in `#ffd400` is hard to read on light pages: its contrast is 1.2, and 4.5 are needed. Write `#816600`, the nearest that would do.',
		'portal.yaml:31  look › accentDark — Text in `#17695a` is hard to read on dark pages: its contrast is 2.3, and 4.5 are needed. Write `#519c8b`, the nearest that would do.',
	],
	'repository-of-unknown-kind': [
		'portal.yaml:47  repository — The address does not say which program keeps the repository, so pages cannot lead to their files. Add `forge`: `github`, `gitlab`, `gitea`; Forgejo is `gitea`.',
	],
	'portal-suggests-twice': ['portal.yaml:32  suggest — Write either `issue: https://…` or `mail: name@…`.'],
	'borrowed-life': [
		'src/content/shareables/heat-loss.yaml:19  posts › town-square › en › where-it-goes › text — warning `borrowed-life` — Whoever copies this text says of themselves what is true of its writer: `Mine`, `I’d`. Put it into [brackets], or write what is true of everybody who works here.',
		'src/content/shareables/heat-loss.yaml:23  posts › town-square › ru › where-it-goes › text — warning `borrowed-life` — Whoever copies this text says of themselves what is true of its writer: `проверил`. Put it into [brackets], or write what is true of everybody who works here.',
	],
	'post-too-long': [
		'src/content/shareables/heat-loss.yaml:19  posts › town-square › en › where-it-goes › text — The text has 313 characters with its link, and town-square takes 300. Cut 13 characters.',
	],
	'post-without-breach': [
		'quizzes/town-square/profile.yaml:12  questions › profile-post › sentences — No sentence breaks a guideline. Add `breaks: true` to one that does.',
	],
	'question-added': [
		'quizzes/town-square/profile.yaml:21  questions › profile-headline — The question is new since revision 1. If it is meant to be asked, write `revision: 2` at the top.',
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
	'quiet-period-of-unknown-topic': [
		'src/content/quiet/prices.yaml:2  until — `2027-04-31` is not a date: April 2027 has 30 days. Write year-month-day, for example 2027-03-31.',
		'src/content/quiet/prices.yaml:3  reason — The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.',
		'src/content/quiet/prices.yaml:4  holds › topics › 1 — Found the text `sensor`; allowed are `sensors`, `energy`, `growers`, `software`, `team`, `careers`, `community`, `events`. Did you mean `sensors`?',
	],
	'quiet-period-with-unknown-list': [
		'src/content/quiet/prices.yaml:6  words › en › 1 — There is no list `prices`: src/content/terms/prices.yaml does not exist. There are: `disclosure`, `company`, `hashtag`.',
	],
	'quiet-period-without-items': [
		'src/content/quiet/prices.yaml:2  until — The quiet period ends on 2027-03-01, before it begins on 2027-03-22. Change one of the dates.',
		'src/content/quiet/prices.yaml:4  holds — Nothing is held back. Add `everything: true`, `topics:` or `kinds:`.',
	],
	'quiet-periods-overlap': [
		'src/content/quiet/spring.yaml:1  from — The period overlaps with src/content/quiet/prices.yaml, which holds back the same from 2027-03-22 to 2027-04-04. Move the dates, or make one period of the two.',
	],
	'quiz-without-lesson': [
		'quizzes/town-square/posts.yaml  No lesson has this quiz. Add `quiz: town-square/posts` to its lesson, or remove the file.',
	],
	'quiz-without-right-answer': [
		'quizzes/town-square/profile.yaml:10  questions › profile-praise › options — No option is marked as right. Add `correct: true` to the right one.',
	],
	'relative-link': [
		'src/content/docs/en/training/town-square/profile.mdx:36  link — The link `../../share/` depends on where this page lies. Write the address from the language on. The nearest address is `/en/share/`.',
	],
	'record-changed-by-hand': [
		'src/content/records/quizzes/town-square/profile.json  `npm run record` writes this file, and somebody or a merge has changed it so that it cannot be read. Bring it back as it was, `git checkout HEAD -- src/content/records/quizzes/town-square/profile.json`, and run `npm run record`.',
	],
	'record-left-by-a-merge': [
		'src/content/records/quizzes/town-square/profile.json  `npm run record` writes this file, and somebody or a merge has changed it so that it cannot be read. Bring it back as it was, `git checkout HEAD -- src/content/records/quizzes/town-square/profile.json`, and run `npm run record`.',
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
		'src/content/rules/employer.yaml:10  find › signs › sentence › 1 — There is no list `plans`: src/content/terms/plans.yaml does not exist. There are: `disclosure`, `company`, `hashtag`, `hush-emoji`, `address`, `money`, `number`, `percent`, `question`, `quote`, `name`, `closing`.',
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
	'share-address-without-link': [
		'src/content/networks/town-square.yaml:14  share › template — With `takes: link` the address needs `{url}`. Correct one of the two.',
	],
	'share-address-without-source': [
		'src/content/networks/town-square.yaml:14  share › template — The address needs its source. Add `standing:`, `source:`, `checked:`.',
	],
	'second-mix': ['src/content/mix/ours.yaml  Only src/content/mix/advice.yaml is read. Move what you need into it, and remove this file.'],
	'shareable-image-without-alt-text': [
		'src/content/shareables/heat-loss.yaml:10  image › alt — The field is missing. Add `alt:` – What the picture shows, for those who do not see it.',
	],
	'shared-quiz': [
		'src/content/docs/en/training/town-square/posts.mdx:10  quiz — The quiz `town-square/profile` belongs to src/content/docs/en/training/town-square/profile.mdx already. Give this lesson a quiz of its own.',
		'src/content/docs/ru/training/town-square/posts.mdx:10  quiz — The quiz `town-square/profile` belongs to src/content/docs/ru/training/town-square/profile.mdx already. Give this lesson a quiz of its own.',
	],
	'status-without-source': [
		'src/content/networks/town-square.yaml:23  status › ru › advertising › verdict — Found the text `banned`; allowed are `forbidden`, `unclear`.',
		'src/content/networks/town-square.yaml:26  status › ru › sources — Found a list of 0 entries. Name at least one source.',
	],
	'stem-without-question': [
		'quizzes/town-square/profile.yaml:8  questions › profile-photo › stem › ru — warning `no-question` — The text asks nothing and sets no task. End it with a question, or tell the reader what to do. (Pham, Besanko & Devitt 2018)',
	],
	'stems-differ': [
		'quizzes/town-square/profile.yaml:6  questions › profile-photo › stem — warning `stems-differ` — The text has 2 sentences in `en` and 1 sentence in `ru`. Say the same in each language, sentence by sentence. (International Test Commission 2017)',
	],
	'step-of-unknown-kind': [
		'src/content/paths/new-hire.yaml:14  steps › 2 — Found the field `page`. A step is either `lesson: track/name` or `guideline: name`.',
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
	'text-of-unknown-kind': [
		'src/content/networks/town-square.yaml:13  texts › coment — `coment` is not known here. Did you mean `comment`?',
	],
	'page-without-fields': [
		'src/content/docs/en/goals.mdx:1  The page does not begin with its fields. Put `title: …` between two lines `---` at the very top.',
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
	'two-badges-for-the-same': [
		'src/content/badges/second-seed.yaml:7  rule — The badge `first-lesson` is given for the same. Change one of the rules, or remove a badge.',
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
	'two-questions-with-one-id': [
		'quizzes/town-square/profile.yaml:21  questions › profile-praise › id — Two questions of this quiz have the id `profile-praise`. Give this one an id of its own.',
	],
	'two-quizzes-with-one-question-id': [
		'quizzes/town-square/profile.yaml:4  questions › profile-praise › id — The id `profile-praise` belongs to a question of quizzes/town-square/posts.yaml already. Give the question in quizzes/town-square/profile.yaml an id of its own.',
	],
	'unknown-country-in-portal': [
		'portal.yaml:32  countries › 1 — No file in src/content/networks has a status for `rs`, so it has no effect. Did you mean `ru`?',
	],
	'unknown-drawing': [
		'src/content/badges/weeks.yaml:6  drawing — Found the text `crown`; allowed are `seed`, `sprout`, `leaf`, `bloom`, `fruit`, `sun`, `drop`, `bee`, `rule`, `voice`, `network`, `light`.',
	],
	'typed-contact': [
		'src/content/docs/en/guidelines/disclosure.mdx:46  `incident@teplia.example` stands in portal.yaml. Write `<Contact to="incidents" />`, so that it stays right when it changes.',
	],
	'unknown-contact': [
		'src/content/docs/en/guidelines/disclosure.mdx:46  Contact › to — There is no contact `question`. Did you mean `questions`?',
	],
	'unknown-country': [
		'src/content/docs/en/guidelines/disclosure.mdx:50  Country › code — Found `gb`. Allowed are `ru`, `eu`, `uk`, `us`.',
		'src/content/docs/ru/guidelines/disclosure.mdx:50  Country › code — Found `gb`. Allowed are `ru`, `eu`, `uk`, `us`.',
	],
	'unknown-group': [
		'src/content/docs/en/guidelines/disclosure.mdx:11  group — Found the text `basic`; allowed are `basics`, `posting`, `talking`, `people`, `moments`. Did you mean `basics`?',
	],
	'unknown-guideline-in-principle': [
		'src/content/principles.yaml:6  3 › guideline — There is no guideline `disclosures`. Did you mean `disclosure`?',
	],
	'unknown-kind': [
		'src/content/docs/en/training/town-square/profile.mdx:2  kind — Found the text `leson`; allowed are `page`, `lesson`, `guideline`. Did you mean `lesson`?',
	],
	'unknown-limit': [
		'src/content/docs/en/training/town-square/profile.mdx:38  Limit › network — There is no network `townsquare`. Did you mean `town-square`?',
		'src/content/docs/en/training/town-square/profile.mdx:38  Limit › network — `network` is missing. Add the id of a network, for example network="linkedin".',
		'src/content/docs/en/training/town-square/profile.mdx:38  Limit › of — `of` is missing. Add what is limited, for example of="post".',
		'src/content/docs/en/training/town-square/profile.mdx:38  Limit › of — src/content/networks/town-square.yaml states no limit for `pots`. Did you mean `post`?',
		'src/content/docs/en/training/town-square/profile.mdx:40  Tap › network — `network` is missing. Add the id of a network, for example network="linkedin".',
		'src/content/docs/en/training/town-square/profile.mdx:40  Tap › of — `of` is missing. Add which setting, for example of="two-step".',
		'src/content/docs/en/training/town-square/profile.mdx:40  Tap › of — src/content/networks/town-square.yaml states no way to `moat`. It states: none.',
	],
	'unknown-network-in-example': [
		'src/content/docs/en/training/town-square/profile.mdx:26  ExamplePost › network — There is no network `townsquare`. Did you mean `town-square`?',
	],
	'unknown-network-in-portal': [
		'portal.yaml:12  networks › 2 — There is no network `townsquare`: the file src/content/networks/townsquare.yaml does not exist. Did you mean `town-square`?',
	],
	'unknown-network-in-shareable': [
		'src/content/shareables/heat-loss.yaml:15  posts › townsquare — `townsquare` is not known here. Did you mean `town-square`?',
	],
	'unknown-quiz': [
		'src/content/docs/en/training/town-square/profile.mdx:10  quiz — There is no quiz `town-square/profil`: quizzes/town-square/profil.yaml does not exist. Did you mean `town-square/profile`?',
	],
	'unknown-step': [
		'src/content/paths/new-hire.yaml:14  steps › 2 › guideline — There is no guideline `disclosures`. Did you mean `disclosure`?',
	],
	'unknown-track': [
		'src/content/docs/en/training/market/stall.mdx:2  The lesson lies in the folder `market`, but there is no track of that name: src/content/tracks/market.yaml does not exist. There are: `town-square`.',
		'src/content/docs/ru/training/market/stall.mdx:2  The lesson lies in the folder `market`, but there is no track of that name: src/content/tracks/market.yaml does not exist. There are: `town-square`.',
	],
	'unknown-value': [
		'src/content/shareables/heat-loss.yaml:6  goal — Found the text `trafic`; allowed are `awareness`, `reach`, `traffic`, `audience`, `hiring`, `launch`. Did you mean `traffic`?',
	],
	'unknown-warning': [
		'quizzes/town-square/profile.yaml:6  questions › profile-photo › accepted › 1 › warning — There is no warning `stem-differs`. Did you mean `stems-differ`? Known are: `absolute-words`, `answer-in-stem`, `longest-right`, `many-options`, `negative-stem`, `no-question`, `stems-differ`, `uneven-places`.',
		'quizzes/town-square/profile.yaml:7  questions › profile-photo › stem — warning `stems-differ` — The text has 2 sentences in `en` and 1 sentence in `ru`. Say the same in each language, sentence by sentence. (International Test Commission 2017)',
	],
	'unresolved-ref': [
		'quizzes/town-square/profile.yaml:6  questions › profile-praise › ref — src/content/docs/en/guidelines/disclosure.mdx has no heading `#in-the-post`. Did you mean `guidelines/disclosure#in-the-post-itself`?',
	],
	'unresolved-ref-in-answer': [
		'src/content/answers/basics.yaml:5  answers › say-it › ref — src/content/docs/en/guidelines/disclosure.mdx has no heading `#in-the-post`. Did you mean `guidelines/disclosure#in-the-post-itself`?',
		'src/content/answers/basics.yaml:9  answers › when-not › ref — There is no page `guidelines/disclosures` in `en`. Did you mean `guidelines/disclosure`?',
	],
	'unresolved-ref-page': [
		'quizzes/town-square/profile.yaml:6  questions › profile-praise › ref — There is no page `guidelines/disclosures` in `en`. Did you mean `guidelines/disclosure`?',
	],
	'versions-differ': [
		'src/content/docs/ru/guidelines/disclosure.mdx:7  version — Found `2`, but src/content/docs/en/guidelines/disclosure.mdx says `1`. Write the same in every language.',
	],
	'wrong-address': [
		'src/content/shareables/heat-loss.yaml:5  link — Found the text `teplia.example/heat-loss`. Write the whole address, beginning with https://.',
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
	'activity-of-somebody-unknown': [
		'src/content/activity/2026.csv:2  participant — There is nobody `fren` on the opt-in list. Did you mean `fern`? Whoever is not on it is counted with the team: write the team instead.',
		'src/content/activity/2026.csv:3  team — There is no team `fields`. Did you mean `field`?',
		'src/content/activity/2026.csv:4  action — src/content/points.yaml has no action `shares`. Did you mean `share`?',
	],
	'activity-twice': [
		'src/content/activity/2026.csv:3  count — src/content/activity/2026.csv:2 says the same month, name and action. Make one line of the two.',
	],
	'activity-with-open-quote': [
		'src/content/activity/2026.csv:2  The line cannot be read: a quote is opened and not closed, or stands inside a text. Close it, or remove it.',
	],
	'activity-with-wrong-cells': [
		'src/content/activity/2026.csv:2  month — `October` is not a month. Write year and month, for example 2026-10.',
		'src/content/activity/2026.csv:3  count — `1 200` is no count. Write a whole number, at least 1, without spaces or signs.',
		'src/content/activity/2026.csv:4  The line has 4 cells, and the first line names 5 columns. Add or remove commas.',
		'src/content/activity/2026.csv:5  month — The month 2099-01 is still to come. Count what has happened.',
	],
	'activity-without-column': [
		'src/content/activity/2026.csv:1  The first line has no column `participant`. Write `month,participant,team,action,count`.',
	],
	'contest-closed-early': [
		'src/content/contests/windowsill.yaml:17  closed — The list was closed on 2026-10-20, and one can enter until 2026-10-25. Write `closed` when nobody can enter any more.',
	],
	'contest-closed-late': [
		'src/content/contests/windowsill.yaml:17  closed — The list was closed on 2026-10-28, when the seed of 2026-10-27 was known: whoever knows it can choose an entry that wins. Take a seed of a later day.',
	],
	'contest-that-cannot-be': [
		'src/content/contests/windowsill.yaml:5  until — The contest ends on 2026-10-01, before it begins on 2026-10-05. Change one of the dates.',
		'src/content/contests/windowsill.yaml:7  winners — 9 win, and there are 3 entries. Write a smaller number.',
		'src/content/contests/windowsill.yaml:15  entries › e01 › id — Two entries have the id `e01`. Give this one an id of its own.',
		'src/content/contests/windowsill.yaml:15  entries › e01 › participant — `fern` has an entry already, and each person has one chance. Remove one.',
	],
	'contest-that-names-too-much': [
		'src/content/contests/windowsill.yaml:15  entries › e02 › participant — `pebble` has not agreed to be named. Remove the field; the entry then takes part as a number.',
		'src/content/contests/windowsill.yaml:16  entries › e03 › participant — There is no participant `frn` on the opt-in list. Did you mean `fern`? Whoever is not on it takes part as a number: remove the field.',
	],
	'contest-with-changed-list': [
		'src/content/contests/windowsill.yaml:13  entries — The list of entries is not the one that was closed on 2026-10-26: somebody was added or taken away. The seed is known, so bring the list back.',
	],
	'contest-with-early-seed': [
		'src/content/contests/windowsill.yaml:18  draw › on — The seed was known on 2026-10-20, and one could enter until 2026-10-25: whoever knows the seed can choose an entry that wins. Take a seed of a later day.',
	],
	'contest-with-seed-to-come': [
		'src/content/contests/windowsill.yaml:18  draw › on — The seed is of 2099-10-27, which is still to come, so somebody chose it. Add `draw` when the seed is known.',
	],
	'contest-without-seal': [
		'src/content/contests/windowsill.yaml:17  draw — The list of entries was not closed. Add `closed: 2026-10-25`, or the day on which you closed it; next time, do so before the seed is known.',
	],
	'participant-named-within-team': [
		'src/content/participants/pebble.yaml:1  name — Who is shown within the team only needs no name here. Remove it.',
	],
	'participant-of-unknown-team': [
		'src/content/participants/fern.yaml:2  team — There is no team `feild`. Did you mean `field`?',
		'src/content/participants/fern.yaml:3  agreed — The day 2099-03-18 is still to come. Write the day on which the person agreed.',
	],
	'participant-without-name': [
		'src/content/participants/fern.yaml:1  name — The name is missing. Add the one that the person chose, or write `shown: team`.',
	],
	'points-for-quantity': [
		'src/content/points.yaml:7  actions › share › most — With `share` alone a person can reach 40 of 52 points a month, more than half: whoever does it most would win. Lower `most` or `points`.',
	],
	'team-smaller-than-its-list': [
		'src/content/teams/field.yaml:2  size — The team has 1 person, and 2 of the opt-in list belong to it. Write how many it has.',
	],
	'report-of-unmeasured-month': [
		'src/content/docs/en/programme/reports/2026-10.mdx:5  MonthNumbers › month — There are no results of `2026-08`. Put its file into src/content/results, or remove the report. Measured are: `2026-10`, `2026-09`.',
		'src/content/docs/en/programme/reports/2026-10.mdx:7  MonthTrends › month — `month` is missing. Add the month that it tells of, for example month="2026-10".',
		'src/content/docs/ru/programme/reports/2026-10.mdx:5  MonthNumbers › month — There are no results of `2026-08`. Put its file into src/content/results, or remove the report. Measured are: `2026-10`, `2026-09`.',
		'src/content/docs/ru/programme/reports/2026-10.mdx:7  MonthTrends › month — `month` is missing. Add the month that it tells of, for example month="2026-10".',
	],
	'results-cells': [
		'src/content/results/2026-10.csv:3  network — There is no network `town-sqare`. Did you mean `town-square`?',
		'src/content/results/2026-10.csv:4  network — The network is missing. Write its id, for example `linkedin`.',
		'src/content/results/2026-10.csv:5  item — There is no item `heat-los`. Did you mean `heat-loss`? If it has left the library, empty the cell and write its topic and kind into theirs.',
		'src/content/results/2026-10.csv:6  kind — There is no kind `produkt`. Did you mean `product`?',
		'src/content/results/2026-10.csv:6  topic — There is no topic `enrgy`. Did you mean `energy`?',
		'src/content/results/2026-10.csv:6  voice — There is no voice `expart`. Did you mean `expert`?',
		'src/content/results/2026-10.csv:7  posts — `-3` is less than nothing. Write what was measured, or leave the cell empty.',
		'src/content/results/2026-10.csv:7  reach — `many` is no number. Write digits, for example 1234 or "1,234"; leave the cell empty if it was not measured.',
		'src/content/results/2026-10.csv:8  posts — `1.5` is no whole number, and things are counted here. Write 1234, or "1,234" with three digits after the comma.',
		'src/content/results/2026-10.csv:9  The row says the same as line 2 of month, network and what was shared, so it would be counted twice. Make one row of the two.',
		'src/content/results/2026-10.csv:10  The row has no number. Write what was measured, or remove the row.',
		'src/content/results/2026-10.csv:11  The row has 9 cells, and the headings are 8. If a number holds a comma, put it in quotation marks: `"1,234"`.',
		'src/content/results/2026-10.csv:12  month — `2099-01` lies in the future, where nothing has been measured yet. Correct the month.',
		'src/content/results/2026-10.csv:13  month — `Oktober` is no month. Format the column as text, and write year and month, for example 2026-10.',
	],
	'results-headings': [
		'src/content/results/empty.csv:1  The file has no rows. Add the numbers, or remove the file.',
		'src/content/results/plain.csv:1  The column `posts` stands here twice. Remove one of them.',
		'src/content/results/plain.csv:1  The column `reech` is not known. Did you mean `reach`?',
		'src/content/results/quotes.csv:2  A quotation mark is opened and never closed, or stands in the middle of a cell. Put the whole cell in quotation marks, and double those within it.',
		'src/content/results/unknown.csv:1  The headings `Name`, `Followers` are of no table that is known here. Name the columns as in the template, for example `month`, `network`, `reach`, in English or Russian, or put in an export of GA4, Yandex Metrica, Matomo or LinkedIn as it is, made with the program in English; docs/editing/results.md lists what is read.',
		'src/content/results/without-numbers.csv:1  The table has no column with numbers. Add one that was measured, for example `reach` or `visits`.',
	],
	'results-exports': [
		'src/content/results/2026-10-metrica.csv:1  No row came by the programme’s links: none has a network in use as its source and `employee_advocacy` as its medium. Export the report by source and medium (utm_source, utm_medium), or remove the file.',
		'src/content/results/matomo.tsv:2  The month is missing. Give it in a column `month`, or begin the name of the file with it: `2026-10-….csv`.',
		'src/content/results/two-months.csv:4  The export covers more than one month (20260901–20261031), so its numbers belong to none. Export each month by itself, or add the dimension month.',
	],
	'results-from-excel': [
		'src/content/results/2026-10.csv:2  A column has no heading, and `seen` stands in it in line 8. Write the heading, or empty the column.',
		'src/content/results/2026-10.csv:4  month — `26-Oct` has no year: Excel takes what was typed for a day. Format the column as text, and write year and month, for example 2026-10.',
		'src/content/results/2026-10.csv:5  month — `46296` is how Excel counts a day. Format the column as text, and write year and month, for example 2026-10.',
		'src/content/results/2026-10.csv:6  month — `#######` is what Excel saves of a column that is too narrow for its content. Widen the column, and save the file again.',
		'src/content/results/2026-10.csv:7  reach — `####` is what Excel saves of a column that is too narrow for its content. Widen the column, and save the file again.',
		'src/content/results/2026-10.csv:8  reach — `1,2E+05` is shortened by Excel, and its last digits are lost. Format the column as a number, and save the file again.',
	],
	'results-two-readings': [
		'src/content/results/2026-10-ga4.csv:2  Total revenue — `99.125` can mean 99125 or 99.125, and nothing in the file tells which sign is decimal. Write `99125` or `99.1250`.',
		'src/content/results/own.csv:2  month — `10/05/2026` lies in 2026-10 where the month comes first, and in 2026-05 where the day does. Write year and month: 2026-10 or 2026-05.',
		'src/content/results/own.csv:3  leads — `1,250` can mean 1250 or 1.25, and nothing in the file tells which sign is decimal. Write `1250` or `1.25`.',
	],
	'results-workbook': [
		'src/content/results/EXPORT.XLSX:1  The file cannot be read as a workbook: it is damaged, or of another program. Open it in Excel or LibreOffice, and save the sheet as CSV (*CSV UTF-8*).',
		'src/content/results/page.xls:1  The file is a web page and only called a workbook, as some programs export it. Open it in Excel or LibreOffice, and save it as .xlsx or CSV.',
	],
	'results-not-read': [
		'src/content/results/2026-10.numbers:1  A file of this kind is not read here. Save the table as one of `.csv`, `.tsv`, `.xlsx`, `.xls`, `.ods`, or move the file elsewhere.',
		'src/content/results/OWN.CSV:2  network — There is no network `town-sqare`. Did you mean `town-square`?',
		'src/content/results/old/2026-10.csv:1  Files in folders below src/content/results are not read. Move the file to src/content/results, or elsewhere.',
	],
	'results-another-language': [
		'src/content/results/2026-10-ga4.csv:3  The headings `Sitzung – Quelle/Medium`, `Sitzungen`, `Schlüsselereignisse` look like those of Google Analytics, but in a language that is not read, or without the column `Sessions`. Set the program to English (*Admin*, *My preferences*, *Language*), and export the file again.',
		'src/content/results/own.csv:1  The headings `Monat`, `Netzwerk`, `Reichweite` are of no table that is known here. Name the columns as in the template, for example `month`, `network`, `reach`, in English or Russian, or put in an export of GA4, Yandex Metrica, Matomo or LinkedIn as it is, made with the program in English; docs/editing/results.md lists what is read.',
		'src/content/results/page.csv:1  The headings `Datum`, `Impressions (organisch)`, `Klicks (organisch)` look like those of LinkedIn, but in a language that is not read, or without the column `Impressions (organic)`. Set the program to English (*Me*, *Settings & Privacy*, *Account preferences*, *Language*), and export the file again.',
	],
	'results-resaved': [
		'src/content/results/2026-10-ga4.csv:2  Key events — `2,5` is not how the program writes this number: a spreadsheet has changed its signs. Export it again, and put the file in without saving it in the spreadsheet.',
		'src/content/results/2026-10-ga4.csv:2  Sessions — `1.204` is not how the program writes this number: a spreadsheet has changed its signs. Export it again, and put the file in without saving it in the spreadsheet.',
	],
	'results-measured-twice': [
		'src/content/results/a.csv:2  visits — The number for `town-square` in 2026-10 is in src/content/results/2026-10-metrica.csv as well, so it would be counted twice. Keep it in one of the two files.',
	],
	'roi-upside-down': [
		'src/content/roi/assumptions.yaml:5  currency — Found the text `euro`. Write the three-letter code of a currency, for example `EUR`.',
		'src/content/roi/assumptions.yaml:19  reach › seen — `low` is larger than `high`. Exchange the two.',
		'src/content/roi/assumptions.yaml:20  reach › overlap › high — Found `40`. A share lies between 0 and 1, for example 0.1 for 10 per cent.',
		'src/content/roi/assumptions.yaml:20  reach › overlap › low — Found `15`. A share lies between 0 and 1, for example 0.1 for 10 per cent.',
	],
	'goal-ends-before-it-begins': [
		'src/content/goals/traffic.yaml:5  until — The goal ends on 2026-06-30, before it begins on 2026-07-01. Change one of the dates.',
	],
	'goal-measured-and-read': [
		'src/content/goals/traffic.yaml:15  kpis › questions › measure — The number is measured by the results and read by hand. Keep `measure`, or `source` and `readings`.',
	],
	'goal-of-unknown-item': [
		'src/content/goals/traffic.yaml:15  kpis › questions › measure › items › 1 — There is no item `heat-los`. Did you mean `heat-loss`?',
	],
	'goal-of-unknown-measure': [
		'src/content/goals/traffic.yaml:15  kpis › questions › measure › networks › 1 — Found the text `town-sqare`; allowed is `town-square`.',
		'src/content/goals/traffic.yaml:15  kpis › questions › measure › of — Found the text `visit`; allowed are `posts`, `reach`, `reactions`, `comments`, `reposts`, `clicks`, `visits`, `leads`, `applications`, `hires`, `revenue`. Did you mean `visits`?',
		'src/content/goals/traffic.yaml:15  kpis › questions › measure › topics › 1 — Found the text `energi`; allowed are `sensors`, `energy`, `growers`, `software`, `team`, `careers`, `community`, `events`. Did you mean `energy`?',
	],
	'goal-of-unknown-objective': [
		'src/content/goals/traffic.yaml:1  objective — Found the text `trafic`; allowed are `awareness`, `reach`, `traffic`, `audience`, `hiring`, `launch`. Did you mean `traffic`?',
		'src/content/goals/traffic.yaml:8  asks › kinds › 1 — Found the text `expertize`; allowed are `product`, `people`, `expertise`, `culture`, `humour`, `hiring`, `giving-back`. Did you mean `expertise`?',
	],
	'goal-reached-at-once': [
		'src/content/goals/traffic.yaml:14  kpis › questions › target — The target is the baseline, 10: it is reached before anything is done. Change one of the two.',
	],
	'goal-read-in-the-future': [
		'src/content/goals/traffic.yaml:5  until — warning `far-date` — `2099-12-31` is 73 years ahead. If a digit slipped, correct it; where there is to be no last day, remove the line if it is optional.',
		'src/content/goals/traffic.yaml:18  kpis › questions › readings › 2 › on — The day 2099-09-30 is still to come. Write down what has been read.',
	],
	'goal-read-outside-its-time': [
		'src/content/goals/traffic.yaml:17  kpis › questions › readings › 1 › on — The reading of 2026-06-30 lies outside the goal, which lasts from 2026-07-01 to 2026-12-31. Change the day, or `from` or `until`.',
		'src/content/goals/traffic.yaml:18  kpis › questions › readings › 2 › on — The reading of 2026-06-29 lies outside the goal, which lasts from 2026-07-01 to 2026-12-31. Change the day, or `from` or `until`.',
	],
	'goal-with-number-twice': [
		'src/content/goals/traffic.yaml:19  kpis › questions › id — Two numbers have the id `questions`. Give this one an id of its own.',
	],
	'goal-with-wrong-sum': [
		'src/content/goals/traffic.yaml:15  kpis › questions › split — The parts add up to 35, and the target is 40. Change a part, or the target.',
		'src/content/goals/traffic.yaml:17  kpis › questions › split › 2 › network — `town-square` stands here twice. Make one part of the two.',
	],
	'goal-without-source': [
		'src/content/goals/traffic.yaml:10  kpis › questions — Nothing says how the number becomes known. Add `measure:` with what the results count, or `source:` with where its readings come from.',
	],
	'goals-overlap': [
		'src/content/goals/visits.yaml:4  from — The goal overlaps with src/content/goals/traffic.yaml, which has the same objective from 2026-07-01 to 2026-12-31: nobody would know which target counts. Move the dates, or make one goal of the two.',
	],
	'week-not-on-monday': [
		'src/content/weeks/warmth.yaml:1  week — 2026-11-25 is not a Monday. Write the Monday on which the week begins, 2026-11-23.',
	],
	'week-planned-twice': [
		'src/content/weeks/warmth.yaml:1  week — The week of 2026-11-30 is planned in src/content/weeks/draughts.yaml already. Move one of the two to another Monday.',
	],
	'week-of-unknown-leader': ['src/content/weeks/warmth.yaml:2  leader — There is no leader `nadja`. Did you mean `nadia`?'],
	'week-of-unknown-item': ['src/content/weeks/warmth.yaml:8  items › 1 — There is no item `heat-los`. Did you mean `heat-loss`?'],
	'week-with-unresolved-rule': [
		'src/content/weeks/warmth.yaml:10  rules › 1 › ref — There is no page `guidelines/disclosures` in `en`. Did you mean `guidelines/disclosure`?',
	],
	'leader-with-telephone': [
		'src/content/leaders/nadia.yaml:5  reach › channel › en — `Call +7 916 123-45-67` holds a personal number. Name a channel or the mailbox of a role instead; what stands here is read by everybody.',
	],
	'leader-out-of-reach': [
		'src/content/leaders/nadia.yaml:5  reach — Write `channel:` or `mail:`, so that colleagues know how to reach them.',
	],
	'agenda-longer-than-briefing': [
		'src/content/briefing/agenda.yaml:1  minutes — The parts take 15 minutes together, and the briefing 20. Change a part, or write `minutes: 15`.',
	],
	'agenda-without-question': [
		'src/content/briefing/agenda.yaml:4  parts — No part shows the question of the week. Add `shows: question` to one.',
	],
	'agenda-with-unknown-path': ['src/content/briefing/agenda.yaml:3  path — There is no path `new-hires`. Did you mean `new-hire`?'],
	'second-agenda': [
		'src/content/briefing/long.yaml  Only src/content/briefing/agenda.yaml is read. Move what you need into it, and remove this file.',
	],
	'thanks-without-agreement': [
		'src/content/recognitions/wall.yaml:1  agreed — The field is missing, and a person is named. Ask first, then add `agreed:` with the day on which they said yes.',
	],
	'thanks-before-agreement': [
		'src/content/recognitions/wall.yaml:3  agreed — The person agreed on 2026-11-21, after the thanks of 2026-11-20. Thank them from the day on which they agreed.',
	],
	'thanks-for-unknown-item': ['src/content/recognitions/wall.yaml:6  item — There is no item `heat-los`. Did you mean `heat-loss`?'],
	'thanks-to-two': ['src/content/recognitions/wall.yaml:2  to — Write either `person: …` or `team: …`.'],
	'gain-to-unknown-page': [
		'src/content/gains/name.yaml:6  next › ref — There is no page `training/town-square/profiles` in `en`. Did you mean `training/town-square/profile`?',
	],
	'two-points-with-one-id': [
		'src/content/checklists/culture.yaml:12  themes › talking › points › asked › id — Two points have the id `asked`. Give this one an id of its own, as ticks are kept by it.',
	],
	'two-options-with-one-id': [
		'src/content/surveys/worth.yaml:13  questions › how › options › much › id — Two options have the id `much`. Give this one an id of its own.',
	],
	'more-places-than-options': [
		'src/content/surveys/worth.yaml:8  questions › how › places — There are 3 places and 2 options. Write at most `places: 2`.',
	],
	'two-open-surveys': [
		'src/content/surveys/worth.yaml:2  open — The survey of src/content/surveys/more.yaml is open too, and the page asks one at a time. Write `open: false` in one of them.',
	],
	'result-of-few': [
		'src/content/survey-results/worth-2026-11.yaml:10  questions › how › bars — Only 4 answered, and groups of fewer than 5 are not shown. Remove the bars.',
	],
	'result-with-wrong-sum': [
		'src/content/survey-results/worth-2026-11.yaml:10  questions › how › bars — The bars make 7 together, and 6 answered. Run `npm run sum:survey` again.',
	],
	'result-of-unknown-survey': [
		'src/content/survey-results/worth-2026-11.yaml:1  survey — There is no survey `wort`. Did you mean `worth`?',
	],
	'result-of-four-people': [
		'src/content/survey-results/worth-2026-11.yaml:4  people — Found `4`. Fewer than 5 people answered, which is too few to show. Remove the file, or wait for more answers.',
	],
	'week-named-kit': [
		'src/content/weeks/kit.yaml  A week cannot be named `kit`: that is the address of the leader kit. Give the file another name.',
	],
};

let folder = '';

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a sound project has no finding', async () => {
	expect(await checkProject(overlaidFiles())).toEqual([]);
});

describe('each mistake is answered with one sentence', () => {
	test.each(Object.entries(expected))('%s', async (mistake, lines) => {
		const findings = await checkProject(overlaidFiles(mistake));
		expect(findings.map(reportLine)).toEqual(lines);
		const ids = Object.entries(casesOf).flatMap(([id, cases]) => (cases.includes(mistake) ? [id] : []));
		expect([...new Set(findings.map(({ id }) => id))].toSorted()).toEqual(ids.toSorted());
	});

	test('every kind of finding has a case', () => {
		expect(Object.entries(casesOf).flatMap(([id, cases]) => (cases.length === 0 ? [id] : []))).toEqual([
			'file/missing',
			'picture/unreadable',
			'picture/format',
			'picture/size',
			'picture/colours',
			'picture/place',
		]);
	});

	test('every case has its sentence here', () => {
		expect(readdirSync(path.join(import.meta.dirname, '../fixtures/mistakes')).toSorted()).toEqual(Object.keys(expected).toSorted());
	});
});

describe('the report', () => {
	test.each([
		[[{ id: 'file/name', file: 'a.yaml', message: 'Wrong.' }], 'a.yaml  Wrong. [file/name]\n\n1 mistake in 1 file; nothing was built.'],
		[
			[{ id: 'version/misplaced', file: 'a.mdx', message: 'Copy:\n\nA line.' }],
			'a.mdx  Copy: [version/misplaced]\n\nA line.\n\n1 mistake in 1 file; nothing was built.',
		],
		[
			[
				{ id: 'field/type', file: 'a.yaml', line: 2, field: 'title', message: 'Wrong.' },
				{ id: 'yaml/unreadable', file: 'a.yaml', line: 3, message: 'Wrong too.' },
				{ id: 'yaml/unreadable', file: 'b.yaml', line: 1, message: 'Also.' },
			],
			'a.yaml:2  title — Wrong. [field/type]\na.yaml:3  Wrong too. [yaml/unreadable]\nb.yaml:1  Also. [yaml/unreadable]\n\n3 mistakes in 2 files; nothing was built.',
		],
		[
			[
				{ id: 'quiz/longest-right', file: 'a.yaml', line: 2, field: 'stem', message: 'Long.', warning: 'longest-right' },
				{ id: 'file/name', file: 'b.yaml', message: 'Wrong.' },
			],
			'a.yaml:2  stem — warning `longest-right` — Long. [quiz/longest-right]\nb.yaml  Wrong. [file/name]\n\n1 mistake in 1 file; nothing was built.\n1 warning in 1 file; a warning stops nothing. If you have weighed one and it may stand, say so in its question: `accepted: [{ warning: longest-right, reason: "…" }]`.',
		],
		[
			[{ id: 'quiz/needless-acceptance', file: 'a.yaml', message: 'Remove it.', warning: 'needless-acceptance' }],
			'a.yaml  warning `needless-acceptance` — Remove it. [quiz/needless-acceptance]\n\n1 warning in 1 file; a warning stops nothing.',
		],
	] satisfies [Finding[], string][])('has a line for each finding and a sum', (findings, text) => {
		expect(report(findings)).toBe(text);
	});
});

test.each([
	['advice on what to post', ['mix']],
	['the leaderboard', ['teams', 'activity', 'points.yaml']],
	['the leaderboard and the opt-in list', ['teams', 'activity', 'points.yaml', 'participants']],
	['contests', ['contests']],
	['leaders and their weeks', ['leaders', 'weeks', 'briefing']],
	['goals', ['goals']],
	['gains', ['gains']],
	['thanks', ['recognitions']],
	['a survey', ['surveys', 'survey-results']],
	['checklists', ['checklists']],
	['campaigns', ['campaigns']],
	['badges', ['badges']],
	['learning paths', ['paths']],
])('a project may leave out %s', async (_part, names) => {
	folder = overlaid();
	for (const name of names) rmSync(path.join(folder, 'src/content', name), { recursive: true });
	expect((await checkProject(folder)).map(reportLine)).toEqual([]);
});

test.each([
	['src/content/networks', 'src/content/networks', 'Nothing says what the networks are'],
	['src/content/docs/*/guidelines', 'src/content/docs/en/guidelines', 'The portal has no guideline left'],
	['src/content/cast.yaml', 'src/content/cast.yaml', 'The file is missing, and examples are signed by the people in it.'],
])('a project without %s is told once what rests on it', async (pattern, file, beginning) => {
	folder = overlaid();
	for (const name of globSync(pattern, { cwd: folder })) rmSync(path.join(folder, name), { recursive: true });
	const findings = await checkProject(folder);
	expect(findings).toEqual([{ id: 'file/missing', file, message: expect.stringContaining(beginning) }]);
});

test('a project without portal.yaml is told so', async () => {
	folder = overlaid();
	rmSync(path.join(folder, 'portal.yaml'));
	const findings = await checkProject(folder);
	expect(findings.map(({ id }) => id)).toEqual(['file/missing']);
	expect(findings.map(reportLine)).toEqual([
		'portal.yaml  The file is missing. Every portal needs it: copy the one of Outspoken and change the names.',
	]);
});
