import type { Mistakes } from './mistakes.ts';

/** How files are written, drafts, and what the site notes by itself. */
export const files: Mistakes = {
	'broken-yaml-in-interface': ['src/content/i18n/en.yaml:3  The text holds a colon followed by a space. Put the whole text in quotes.'],
	'broken-yaml-in-page': [
		'src/content/docs/en/training/town-square/profile.mdx:3  The text holds a colon followed by a space. Put the whole text in quotes.',
	],
	'broken-yaml-in-portal': ['portal.yaml:7  The line is indented with a tab. Use spaces; two for each level.'],
	'broken-yaml-in-quiz': [
		'quizzes/town-square/profile.yaml:16  A sign is missing: usually a closing quote, a bracket, a brace, or the colon after the name of a field.',
	],
	'draft-of-an-answer': [
		'src/content/answers/basics-night.yaml:1  draft — warning `draft` — The file is a draft: nobody sees it. Fill in the 3 places with ✎, then remove the line.',
		'src/content/docs/en/about.mdx:5  draft — warning `draft` — The file is a draft: nobody sees it. Fill in the 3 places with ✎, then remove the line.',
		'src/content/docs/ru/about.mdx:5  draft — warning `draft` — The file is a draft: nobody sees it. Fill in the 3 places with ✎, then remove the line.',
	],
	'draft-that-is-named': [
		'src/content/campaigns/frost.yaml:5  items › 2 — The item `draught` is a draft and not published. Remove `draft: true` there, or write it here as well.',
		'src/content/docs/en/training/town-square/profile.mdx  The page src/content/docs/en/training/town-square/profile.mdx is published, and src/content/docs/ru/training/town-square/profile.mdx is a draft. Remove `draft: true` there, or write it here as well.',
		'src/content/docs/ru/training/town-square/profile.mdx:3  draft — warning `draft` — The file is a draft: nobody sees it. Remove the line to publish it.',
		'src/content/shareables/draught.yaml:1  draft — warning `draft` — The file is a draft: nobody sees it. Remove the line to publish it.',
	],
	'duplicate-key': ['src/content/networks/town-square.yaml:3  The field `monogram` stands here a second time. Keep one of the two.'],
	'explanation-repeats-option': [
		'quizzes/town-square/profile.yaml:19  questions › profile-photo › options › sensor › why › ru — The explanation of option `sensor` only repeats it. Say why it is right or wrong. (Van der Kleij, Feskens & Eggen 2015)',
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
	'invisible-sign': [
		'src/content/shareables/heat-loss.yaml:19  An invisible sign (U+200B) stands in this line, as other programs leave it; search would not find the word. Type the word anew.',
	],
	'kept-version-of-unknown-page': [
		'src/content/records/versions/ru/guidelines/disclosur/1.txt  There is no page `guidelines/disclosur` whose version this could be. Did you mean `guidelines/disclosure`?',
	],
	'kept-version-to-come': [
		'src/content/records/versions/en/guidelines/disclosure/2.txt  The text of version 2 is kept, and src/content/docs/en/guidelines/disclosure.mdx is at version 1. Write `version: 2` there, or remove this file.',
	],
	'record-changed-by-hand': [
		'src/content/records/quizzes/town-square/profile.json  `npm run record` writes this file, and somebody or a merge has changed it so that it cannot be read. Bring it back as it was, `git checkout HEAD -- src/content/records/quizzes/town-square/profile.json`, and run `npm run record`.',
	],
	'record-left-by-a-merge': [
		'src/content/records/quizzes/town-square/profile.json  `npm run record` writes this file, and somebody or a merge has changed it so that it cannot be read. Bring it back as it was, `git checkout HEAD -- src/content/records/quizzes/town-square/profile.json`, and run `npm run record`.',
	],
	'saved-as-windows-1251': [
		'src/content/shareables/heat-loss.yaml:1  From this line on the file is not UTF-8, but probably Windows-1251 or Latin-1, and letters would be lost. Save it as UTF-8: editors ask for the encoding under “Save as” or “Save with encoding”.',
	],
	'language-in-two-files': [
		'src/content/docs/fr/guidelines/disclosure.mdx  warning `unused-language` — The file is not read: portal.yaml does not name the language `fr`. So is 1 file more in this language. Add it to `languages` there, or remove the files.',
	],
	'text-not-filled-in': [
		'src/content/answers/basics.yaml:4  answers › say-it › answer › en — ✎ stands where something is to be written. Write it, or say `draft: true` at the top of the file until you have.',
		'src/content/docs/en/training/town-square/profile.mdx:3  title — ✎ stands where something is to be written. Write it, or say `draft: true` at the top of the file until you have.',
		'src/content/docs/en/training/town-square/profile.mdx:33  ✎ stands where something is to be written. Write it, or say `draft: true` at the top of the file until you have.',
	],
	'text-under-wrong-language': [
		'src/content/shareables/heat-loss.yaml:1  title › en — Under `en` stands a text in Cyrillic letters. Write it in that language, or move it to where it belongs.',
		'src/content/shareables/heat-loss.yaml:4  summary › ru — warning `text-language` — Under `ru` stands a text in Latin letters. Write it in that language, or move it to where it belongs.',
	],
};
