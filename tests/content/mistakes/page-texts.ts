import type { Mistakes } from './mistakes.ts';

/** The texts of pages: Markdown, links, pictures, components. */
export const pageTexts: Mistakes = {
	'blocked-by-the-policy': [
		'src/content/docs/en/training/town-square/profile.mdx:33  iframe — `<iframe>` is blocked on this site, which loads and runs nothing but its own files. Remove it; link to the page instead.',
		'src/content/docs/en/training/town-square/profile.mdx:35  button — `onclick` would run a script, and pages have none of their own. Remove it.',
		'src/content/docs/en/training/town-square/profile.mdx:37  p — `style` is blocked on this site. Remove it: pages look alike by themselves.',
		'src/content/docs/en/training/town-square/profile.mdx:39  picture — The picture `https://upload.wikimedia.org/a.png` lies on another host, and pages show only their own. Save it in the folder public and write its address there; ask whether you may. Pictures may be `jpg`, `png`, `webp`, `svg`.',
		'src/content/docs/en/training/town-square/profile.mdx:46  div — `set:html` is not used on `<div>` here, as it may load or run something. Remove it.',
		'src/content/docs/en/training/town-square/profile.mdx:48  a — The `href` of `<a>` is code, so that nobody can check it. Write the address itself, in quotation marks.',
		'src/content/docs/en/training/town-square/profile.mdx:50  math — `href` is not used on `<math>` here, as it may load or run something. Remove it.',
		"src/content/docs/en/training/town-square/profile.mdx:52  p — `{...{ onload: 'alert(1)' }}` is not used on `<p>` here, as it may load or run something. Remove it.",
	],
	'broken-page': [
		'src/content/docs/en/training/town-square/profile.mdx:26  `<ExamplePost>` is opened and never closed. Put `</ExamplePost>` on a line of its own below its text.',
	],
	'code-never-closed': [
		'src/content/docs/en/training/town-square/profile.mdx:38  Code opens here and nothing closes it, so all below belongs to it. Put the same signs alone on a line at its end.',
	],
	'countries-without-frame': [
		'src/content/docs/en/guidelines/disclosure.mdx:49  Country — The sections of the countries stand alone. Put `<Countries>` before the first and `</Countries>` after the last, so that readers can choose one.',
	],
	'dead-anchor': [
		'src/content/docs/en/training/town-square/profile.mdx:36  link — The link `/en/guidelines/disclosure/#in-the-post` points at a heading that src/content/docs/en/guidelines/disclosure.mdx does not have. Did you mean `#in-the-post-itself`?',
	],
	'dead-link': [
		'src/content/docs/en/training/town-square/profile.mdx:36  link — The link `/en/shar/` leads nowhere. The nearest address is `/en/share/`.',
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
	'image-without-alt-text': [
		'src/content/docs/en/guidelines/disclosure.mdx:45  alt text — The picture `/share/heat-loss.svg` has no text for those who do not see it. Write what it shows: `![what it shows](…)`.',
		'src/content/docs/en/guidelines/disclosure.mdx:47  alt text — The picture `/share/heat-loss.svg` has no text for those who do not see it. Write what it shows: `![what it shows](…)`.',
	],
	'incomplete-example': [
		'src/content/docs/en/training/town-square/profile.mdx:26  ExamplePost › why — `why` is missing. Add one sentence that says why it works or does not, why="…".',
	],
	'link-to-ended-item': [
		'src/content/docs/en/training/town-square/profile.mdx:36  link — warning `ended-item` — The link `/en/share/heat-loss/` leads to an item that ended on 2020-01-31: its page says that it is over. Remove the link, or move `expires` in src/content/shareables/heat-loss.yaml.',
	],
	'link-to-other-language': [
		'src/content/docs/ru/training/town-square/profile.mdx:36  link — The link `/en/share/` leads to the pages in `en`, and this page is in `ru`. The nearest address is `/ru/share/`.',
	],
	'link-without-slash': [
		'src/content/docs/en/training/town-square/profile.mdx:36  link — The link `/en/share` has no slash at the end of its address. Write `/en/share/`.',
	],
	'missing-image': [
		'src/content/docs/en/guidelines/disclosure.mdx:45  picture — The picture `/share/heatloss.svg` does not exist. Did you mean `/share/heat-loss.svg`?',
		'src/content/shareables/heat-loss.yaml:11  image › file — The picture `/share/heat-los.svg` does not exist. Did you mean `/share/heat-loss.svg`?',
	],
	'relative-link': [
		'src/content/docs/en/training/town-square/profile.mdx:36  link — The link `../../share/` depends on where this page lies. Write the address from the language on. The nearest address is `/en/share/`.',
	],
	'report-of-unmeasured-month': [
		'src/content/docs/en/programme/reports/2026-10.mdx:5  MonthNumbers › month — There are no results of `2026-08`. Put its file into src/content/results, or remove the report. Measured are: `2026-10`, `2026-09`.',
		'src/content/docs/en/programme/reports/2026-10.mdx:7  MonthTrends › month — `month` is missing. Add the month that it tells of, for example month="2026-10".',
		'src/content/docs/ru/programme/reports/2026-10.mdx:5  MonthNumbers › month — There are no results of `2026-08`. Put its file into src/content/results, or remove the report. Measured are: `2026-10`, `2026-09`.',
		'src/content/docs/ru/programme/reports/2026-10.mdx:7  MonthTrends › month — `month` is missing. Add the month that it tells of, for example month="2026-10".',
	],
	'sentence-pasted': [
		'src/content/docs/en/training/town-square/profile.mdx:34  The sentence «Say what you do on an ordinary day, what you have learned th…» stands on this page 4 times. Keep one, and remove the rest.',
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
	'signs-that-stay-signs': [
		'src/content/docs/en/training/town-square/profile.mdx:38  `# A profile people trust` would be a second title of the page, which has that of `title`. Write `## A profile people trust`, or remove the line.',
		'src/content/docs/en/training/town-square/profile.mdx:40  `###Below` does not become a heading. Put a space behind the last `#`.',
		'src/content/docs/en/training/town-square/profile.mdx:42  This does not become a table. Below its first row it needs a line `| --- | --- |`, with as many parts as there are columns.',
		'src/content/docs/en/training/town-square/profile.mdx:45  This does not become a link: the words stand in square brackets and the address in round ones, `[words](address)`.',
		'src/content/docs/en/training/town-square/profile.mdx:45  `](/en/sha` does not become a link or a picture: readers would see the brackets. An address has no spaces and no backslashes, and ends with `)`.',
		'src/content/docs/en/training/town-square/profile.mdx:47  A column of this table has no heading. Write in the first row what the column says, also above the first one.',
	],
	'slips-nobody-sees': [
		'src/content/docs/en/training/town-square/profile.mdx:12  reviewBy — warning `far-date` — `2062-05-24` is 36 years ahead. If a digit slipped, correct it; where there is to be no last day, remove the line if it is optional.',
		'src/content/docs/en/training/town-square/profile.mdx:38  The heading `#### A heading that skips` skips a level: `##` stands above it. Write `### A heading that skips`.',
		'src/content/docs/en/training/town-square/profile.mdx:40  link — warning `link-tracking` — The address has `utm_source`, a mark by which another page or campaign counts its readers. Write the address without it; to links of the library the site adds its own.',
		'src/content/docs/en/training/town-square/profile.mdx:40  link — warning `link-words` — The words of the link are only «here», and who hears the links of a page by themselves learns nothing. Link the words that say where it leads.',
		'src/content/docs/en/training/town-square/profile.mdx:42  There is no box `:::warn`, so its text would stand on the page without one. Write `:::caution`.',
		'src/content/i18n/fr.yaml  warning `unused-language` — The file is not read: portal.yaml does not name the language `fr`. Add it to `languages` there, or remove the file.',
		'src/content/networks/town-square.yaml:11  post › checked — The day 2031-11-24 is still to come. Write the day on which it was done.',
	],
	'unknown-country': [
		'src/content/docs/en/guidelines/disclosure.mdx:50  Country › code — Found `gb`. Allowed are `ru`, `eu`, `uk`, `us`.',
		'src/content/docs/ru/guidelines/disclosure.mdx:50  Country › code — Found `gb`. Allowed are `ru`, `eu`, `uk`, `us`.',
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
	'words-read-as-code': [
		'src/content/docs/en/training/town-square/profile.mdx:33  A line that begins with `export` is read as code. Begin it with another word, or put `\\` before it. Components need no import.',
		'src/content/docs/en/training/town-square/profile.mdx:35  `{name}` is read as code and not shown. Write `\\{` and `\\}` for braces in a text; names of the company are `$company`.',
	],
};
