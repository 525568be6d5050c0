import type { Mistakes } from './mistakes.ts';

/** Goals, leaders, thanks, checklists and surveys. */
export const programme: Mistakes = {
	'name-in-capitals': [
		'src/content/weeks/warmth.yaml:2  leader — Found the text `Nadia`. Use small letters, digits and single hyphens, for example `heat-loss-guide`. Did you mean `nadia`?',
		'src/content/weeks/warmth.yaml:8  items › 1 — Found the text `Heat_Loss`. Use small letters, digits and single hyphens, for example `heat-loss-guide`. Did you mean `heat-loss`?',
	],
	'agenda-longer-than-briefing': [
		'src/content/briefing/agenda.yaml:1  minutes — The parts take 15 minutes together, and the briefing 20. Change a part, or write `minutes: 15`.',
	],
	'agenda-with-unknown-path': ['src/content/briefing/agenda.yaml:3  path — There is no path `new-hires`. Did you mean `new-hire`?'],
	'second-agenda': [
		'src/content/briefing/long.yaml  Only src/content/briefing/agenda.yaml is read. Move what you need into it, and remove this file.',
	],
	'agenda-without-question': [
		'src/content/briefing/agenda.yaml:4  parts — No part shows the question of the week. Add `shows: question` to one.',
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
	'leader-out-of-reach': [
		'src/content/leaders/nadia.yaml:5  reach — Write `channel:` or `mail:`, so that colleagues know how to reach them.',
	],
	'leader-with-telephone': [
		'src/content/leaders/nadia.yaml:5  reach › channel › en — `Call +7 916 123-45-67` holds a personal number. Name a channel or the mailbox of a role instead; what stands here is read by everybody.',
	],
	'more-places-than-options': [
		'src/content/surveys/worth.yaml:8  questions › how › places — There are 3 places and 2 options. Write at most `places: 2`.',
	],
	'result-of-few': [
		'src/content/survey-results/worth-2026-11.yaml:10  questions › how › bars — Only 4 answered, and groups of fewer than 5 are not shown. Remove the bars.',
	],
	'result-of-four-people': [
		'src/content/survey-results/worth-2026-11.yaml:4  people — Found `4`. Fewer than 5 people answered, which is too few to show. Remove the file, or wait for more answers.',
	],
	'result-of-unknown-survey': [
		'src/content/survey-results/worth-2026-11.yaml:1  survey — There is no survey `wort`. Did you mean `worth`?',
	],
	'result-with-wrong-sum': [
		'src/content/survey-results/worth-2026-11.yaml:10  questions › how › bars — The bars make 7 together, and 6 answered. Run `npm run sum:survey` again.',
	],
	'thanks-before-agreement': [
		'src/content/recognitions/wall.yaml:3  agreed — The person agreed on 2026-11-21, after the thanks of 2026-11-20. Thank them from the day on which they agreed.',
	],
	'thanks-for-unknown-item': ['src/content/recognitions/wall.yaml:6  item — There is no item `heat-los`. Did you mean `heat-loss`?'],
	'thanks-to-two': ['src/content/recognitions/wall.yaml:2  to — Write either `person: …` or `team: …`.'],
	'gain-to-unknown-page': [
		'src/content/gains/name.yaml:6  next › ref — There is no page `training/town-square/profiles` in `en`. Did you mean `training/town-square/profile`?',
	],
	'thanks-without-agreement': [
		'src/content/recognitions/wall.yaml:1  agreed — The field is missing, and a person is named. Ask first, then add `agreed:` with the day on which they said yes.',
	],
	'two-open-surveys': [
		'src/content/surveys/worth.yaml:2  open — The survey of src/content/surveys/more.yaml is open too, and the page asks one at a time. Write `open: false` in one of them.',
	],
	'two-options-with-one-id': [
		'src/content/surveys/worth.yaml:13  questions › how › options › much › id — Two options have the id `much`. Give this one an id of its own.',
	],
	'two-points-with-one-id': [
		'src/content/checklists/culture.yaml:11  themes › talking › points › asked › id — Two points have the id `asked`. Give this one an id of its own, as ticks are kept by it.',
	],
	'week-named-kit': [
		'src/content/weeks/kit.yaml  A week cannot be named `kit`: that is the address of the leader kit. Give the file another name.',
	],
	'week-not-on-monday': [
		'src/content/weeks/warmth.yaml:1  week — 2026-11-25 is not a Monday. Write the Monday on which the week begins: 2026-11-23, or 2026-11-30 for the week after.',
	],
	'week-of-unknown-leader': ['src/content/weeks/warmth.yaml:2  leader — There is no leader `nadja`. Did you mean `nadia`?'],
	'week-of-unknown-item': ['src/content/weeks/warmth.yaml:8  items › 1 — There is no item `heat-los`. Did you mean `heat-loss`?'],
	'week-with-unresolved-rule': [
		'src/content/weeks/warmth.yaml:10  rules › 1 › ref — There is no page `guidelines/disclosures` in `en`. Did you mean `guidelines/disclosure`?',
	],
	'week-planned-twice': [
		'src/content/weeks/warmth.yaml:1  week — The week of 2026-11-30 is planned in src/content/weeks/draughts.yaml already. Move one of the two to another Monday.',
	],
};
