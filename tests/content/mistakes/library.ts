import type { Mistakes } from './mistakes.ts';

/** The library: items, campaigns, quiet periods, the mix of posts. */
export const library: Mistakes = {
	'advertisement-without-token': [
		'src/content/shareables/heat-loss.yaml:13  ad › token — The field is missing. Add `token:` – an advertisement in Russian needs its token of the register (erid).',
	],
	'campaign-ends-before-it-begins': [
		'src/content/campaigns/frost.yaml:4  until — The campaign ends on 2026-11-30, before it begins on 2026-12-01. Change one of the dates.',
	],
	'campaign-of-unknown-item': ['src/content/campaigns/frost.yaml:5  items › 1 — There is no item `heat-los`. Did you mean `heat-loss`?'],
	'date-outside-campaign': [
		'src/content/campaigns/frost.yaml:7  dates › 1 › on — The day 2027-02-14 lies outside the campaign, which lasts from 2026-12-01 to 2027-01-31. Change the day, or `from` or `until`.',
	],
	'item-named-all': ['src/content/shareables/all.yaml  The name `all` belongs to the page with all items. Give the file another name.'],
	'kept-version-misnamed': [
		'src/content/records/versions/en/guidelines/disclosure/v1.txt  Found `v1.txt`. The name of the file is the number of the version, for example `2.txt`.',
	],
	'missing-drawing': [
		'src/content/shareables/heat-loss.yaml:11  image › file — The picture `/share/images/heat-los.png` does not exist. Draw it as src/content/shareables/images/heat-los.svg, or correct the name.',
	],
	'missing-language': [
		'src/content/shareables/heat-loss.yaml:1  title — The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.',
	],
	'mix-with-kind-twice': [
		'src/content/mix/advice.yaml:8  kinds › 2 › kind — The kind `expertise` stands here twice. Remove one of the two.',
	],
	'mix-without-posts': ['src/content/mix/advice.yaml:4  kinds — No kind has posts. Give at least one kind `posts: 1` or more.'],
	'needless-acceptance': [
		'quizzes/town-square/profile.yaml:6  questions › profile-photo › accepted › 1 — warning `needless-acceptance` — The warning `stems-differ` does not occur here any more. Remove the entry.',
	],
	'picture-without-meaning': [
		'src/content/shareables/heat-loss.yaml:12  image › alt › en — `Photo` says that there is a picture, and not what it shows. Write that.',
		'src/content/shareables/heat-loss.yaml:12  image › alt › ru — `IMG_2034.jpg` is the name of a file and tells nothing to those who do not see the picture. Write what it shows.',
	],
	'post-too-long': [
		'src/content/shareables/heat-loss.yaml:19  posts › town-square › en › where-it-goes › text — The text has 313 characters with its link, and town-square takes 300. Cut 13 characters.',
	],
	'post-with-link': [
		'src/content/shareables/heat-loss.yaml:19  posts › town-square › en › where-it-goes › text — warning `typed-link` — `https://teplia.example/heat-loss` stands in the text, and the site puts the link of the item below it: the post would have two, and the typed one is not measured. Take it out, and write in `link` where the post leads.',
		'src/content/shareables/heat-loss.yaml:23  posts › town-square › ru › where-it-goes › text — warning `typed-link` — `www.teplia.example` stands in the text, and the site puts the link of the item below it: the post would have two, and the typed one is not measured. Take it out, and write in `link` where the post leads.',
	],
	'post-with-markup': [
		'src/content/shareables/heat-loss.yaml:19  posts › town-square › en › where-it-goes › text — `**calculator**` would stand in the post as it stands here: a network shows plain text. Write it without the signs.',
		'src/content/shareables/heat-loss.yaml:23  posts › town-square › ru › where-it-goes › text — `<b>` would stand in the post as it stands here: a network shows plain text. Write it without the signs.',
	],
	'quiet-period-of-unknown-topic': [
		'src/content/quiet/prices.yaml:2  until — `2027-04-31` is not a date: April 2027 has 30 days. Write year-month-day, for example 2027-03-31.',
		'src/content/quiet/prices.yaml:3  reason — The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.',
		'src/content/quiet/prices.yaml:4  holds › topics › 1 — Found the text `sensor`; allowed are `sensors`, `energy`, `growers`, `software`, `team`, `careers`, `community`, `events`. Did you mean `sensors`?',
	],
	'quiet-period-with-unknown-list': [
		'src/content/quiet/prices.yaml:6  words › en › 1 — There is no list `prices`: src/content/terms/prices.yaml does not exist. There are: `disclosure`, `company`, `hashtag`, `short-products`.',
	],
	'quiet-period-without-items': [
		'src/content/quiet/prices.yaml:2  until — The quiet period ends on 2027-03-01, before it begins on 2027-03-22. Change one of the dates.',
		'src/content/quiet/prices.yaml:4  holds — Nothing is held back. Add `everything: true`, `topics:` or `kinds:`.',
	],
	'quiet-periods-overlap': [
		'src/content/quiet/spring.yaml:1  from — The period overlaps with src/content/quiet/prices.yaml, which holds back the same from 2027-03-22 to 2027-04-04. Move the dates, or make one period of the two.',
	],
	'second-mix': ['src/content/mix/ours.yaml  Only src/content/mix/advice.yaml is read. Move what you need into it, and remove this file.'],
	'shareable-image-without-alt-text': [
		'src/content/shareables/heat-loss.yaml:10  image › alt — The field is missing. Add `alt:` – What the picture shows, for those who do not see it.',
	],
	'text-nobody-sees': [
		'src/content/shareables/heat-loss.yaml:24  posts › village — warning `unseen-texts` — Nobody sees these texts: `village` is not among the `networks` of portal.yaml. Add it there, or take the texts out.',
		'src/content/shareables/heat-loss.yaml:33  posts › market — warning `unseen-texts` — Nobody sees these texts: in portal.yaml `market` is only `taught`, which offers lessons and no texts. Move it to `networks` there, or take the texts out.',
	],
	'unknown-network-in-shareable': [
		'src/content/shareables/heat-loss.yaml:15  posts › townsquare — `townsquare` is not known here. Did you mean `town-square`?',
	],
	'unknown-value': [
		'src/content/shareables/heat-loss.yaml:6  goal — Found the text `trafic`; allowed are `awareness`, `reach`, `traffic`, `audience`, `hiring`, `launch`. Did you mean `traffic`?',
	],
	'wrong-address': [
		'src/content/shareables/heat-loss.yaml:5  link — Found the text `teplia.example/heat-loss`. Write the whole address, beginning with https://.',
	],
};
