import type { Mistakes } from './mistakes.ts';

/** The leaderboard and contests. */
export const leaderboard: Mistakes = {
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
		'src/content/contests/windowsill.yaml:7  winners — The prizes are for 9 winners, and the list has 3 entries. Write a smaller number.',
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
};
