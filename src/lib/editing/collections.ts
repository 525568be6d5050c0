import type { CollectionSlugOptions } from '@sveltia/cms';

/** Kinds of files in the order in which people need them, in groups; the pages stand where `pages` does. */
export const groups: readonly (readonly string[])[] = [
	['shareables', 'answers', 'weeks', 'recognitions', 'campaigns', 'quiet'],
	['pages'],
	['quizzes', 'decisions', 'paths', 'badges', 'checklists', 'tracks'],
	['goals', 'mix', 'contests', 'participants', 'teams', 'leaders', 'briefing', 'gains', 'surveys', 'surveyResults', 'roi'],
	['rules', 'terms', 'networks'],
];

/** What the guides and the site call a kind of file, where that is another word than the name of its folder. */
export const kindLabels: Readonly<Record<string, string>> = {
	answers: 'Quick answers',
	cast: 'Cast of the examples',
	decisions: 'Decision trees',
	demo: 'Files of the example company',
	gains: 'What it may give',
	mix: 'Mix of posts',
	points: 'Points of the leaderboard',
	quiet: 'Quiet periods',
	recognitions: 'Thanks',
	roi: 'What results are worth',
	rules: 'What “Check my post” looks for',
	searches: 'Words for search',
	shareables: 'Library',
	terms: 'Word lists',
	weeks: 'Topics of the week',
};

/** What one file of a kind is called. */
export const kindSingulars: Readonly<Record<string, string>> = {
	badges: 'Badge',
	campaigns: 'Campaign',
	checklists: 'Checklist',
	contests: 'Contest',
	decisions: 'Decision tree',
	goals: 'Goal',
	leaders: 'Leader',
	networks: 'Network',
	participants: 'Participant',
	paths: 'Learning path',
	quiet: 'Quiet period',
	quizzes: 'Quiz',
	rules: 'Rule',
	shareables: 'Item',
	surveyResults: 'Survey result',
	surveys: 'Survey',
	teams: 'Team',
	terms: 'Word list',
	tracks: 'Track',
	weeks: 'Topic of a week',
};

/** What one page of a kind is called. */
export const pageSingulars: Readonly<Record<string, string>> = { guideline: 'Guideline', lesson: 'Lesson', page: 'Page' };

/** What stands below the switch of a draft; and where what is saved has to pass the checks, too. */
export const draftHint = 'While this is on, nobody sees it.';
export const checkedDraftHint = 'While this is on, nobody sees it. Saved is not published yet: the checks come first.';

/** What stands above each list of files, with the address where the checks are seen in place of `{runs}`. */
export const savedNote = 'Saved is not published yet: see [what the checks say]({runs}).';

const form = '[a-z0-9]+(?:-[a-z0-9]+)*';
const small = 'Use small letters, digits and single hyphens, for example `heat-loss-guide`.';
const named: [pattern: string, message: string] = [`^${form}$`, small];
const afterTitle = 'Follows from the title or name, unless you write another: small letters, digits, hyphens. Once saved, it stays.';
const afterDate = 'Follows from the date, unless you write another: small letters, digits, hyphens. Once saved, it stays.';

const afterSurvey = 'Follows from the survey and its version. Once saved, it stays.';

/** A name that is made of what the file says; until that is written the editor shows `new`. */
const following = (field: string, hint: string): CollectionSlugOptions => ({
	template: `{{${field} | default('new')}}`,
	editable: ['create'],
	hint,
	pattern: named,
});

/** A name that has to be typed, as nothing in the file says it. */
const typed = (hint: string, pattern = named): CollectionSlugOptions => ({ editable: ['create'], hint, pattern });

/** Themes of answers come first in the names of their files; `{themes}` are all of them, `{theme}` is one. */
const themed = 'A theme of the guidelines ({themes}), alone or before words of yours: {theme}-photos.';

/**
 * How a new file gets its name. One that is saved keeps it: links and what browsers remember go by it.
 *
 * @param heading the field that says what the file is called, if every file has one
 * @param themes what the name of a file with answers begins with
 */
export function slugOf(kind: string, heading: string | undefined, themes: readonly string[]): CollectionSlugOptions {
	switch (kind) {
		case 'answers':
			return typed(themed, [`^(?:${themes.join('|')})(?:-${form})?$`, themed]);
		case 'quizzes':
			return typed('The name of its lesson, which asks it by that: profile. Once saved, it stays.');
		case 'terms':
			return typed('What rules call the list, in one or more words: moves. Once saved, it stays.');
		case 'weeks':
			return following('week', afterDate);
		case 'quiet':
			return following('from', afterDate);
		case 'recognitions':
			return following('date', afterDate);
		case 'surveyResults':
			return { ...following('survey', afterSurvey), template: '{{survey}}-{{version}}' };
		default:
			return heading === undefined ? typed(small) : following(heading, afterTitle);
	}
}
