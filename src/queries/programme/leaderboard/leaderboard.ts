import { boardOf } from '../../../lib/programme/leaderboard/board.ts';
import { monthsAround, quartersOf } from '../../../lib/programme/leaderboard/periods.ts';
import { leaderboardScores, type Score } from '../../../lib/programme/leaderboard/points.ts';
import type { Points } from '../../../schemas/programme/leaderboard/points.ts';
import { monthName } from '../../layout/dates.ts';
import { getParticipants, getTeams } from './participants.ts';
import { inLanguage } from '../../layout/portal.ts';
import { memoize } from '../../layout/memoize.ts';
import { wordsIn } from '../../layout/words.ts';

export interface PersonRow {
	rank: number;
	name: string;
	points: number;
}

export interface TeamRow {
	rank: number;
	name: string;
	size: number;
	perHead: number;
}

/** Who did most in a month or a quarter. */
export interface PeriodView {
	/** `2026-10`, `2026-q4` */
	id: string;
	name: string;
	people: PersonRow[];
	teams: TeamRow[];
	/** Teams too small to be shown by themselves, as one. */
	others?: { size: number; perHead: number } | undefined;
}

export interface QuarterView extends PeriodView {
	/** The latest first. */
	months: PeriodView[];
	/** Whether months are still to come. */
	isOpen: boolean;
}

export interface LeaderboardView {
	/** Whether nobody is ranked. People then stand in the order of their names. */
	quiet: boolean;
	note?: string | undefined;
	actions: { title: string; text: string; points: number; most: number }[];
	/** The latest first. */
	quarters: QuarterView[];
}

/** So many quarters are shown. */
const mostQuarters = 4;

// As the author checks have found it to be.
const pointsFiles = import.meta.glob<Points>('../../../content/points.yaml', { import: 'default', eager: true });
const activityFiles = import.meta.glob<string>('../../../content/activity/*.csv', { query: '?raw', import: 'default', eager: true });

/** What the leaderboard counts; undefined when a company has none. */
const [rules] = Object.values(pointsFiles);

const scores = memoize(async (): Promise<Score[]> => {
	const texts = Object.values(activityFiles);
	if (!rules || texts.length === 0) return [];
	// What reads CSV is loaded only where there is some.
	const { readActivity } = await import('../../../lib/programme/leaderboard/activity-file.ts');
	const activity = texts.flatMap((text) => readActivity(text).lines.map((line) => line.activity));
	return leaderboardScores(activity, { actions: rules.actions, participants: await getParticipants(), teams: await getTeams() });
});

const leaderboards = new Map<string, Promise<LeaderboardView | undefined>>();

/** The leaderboard of the last year in a language; undefined when a company has none. */
export function getLeaderboard(language: string): Promise<LeaderboardView | undefined> {
	if (!leaderboards.has(language)) leaderboards.set(language, makeLeaderboard(language));
	return leaderboards.get(language)!;
}

async function makeLeaderboard(language: string): Promise<LeaderboardView | undefined> {
	if (!rules) return undefined;
	const view = await periodViews(language, rules);
	const quarters = quartersOf((await scores()).map(({ month }) => month)).slice(0, mostQuarters);
	return {
		quiet: rules.quiet === true,
		note: rules.note && inLanguage(rules.note, language),
		actions: rules.actions.map(({ title, text, ...rest }) => ({
			...rest,
			title: inLanguage(title, language),
			text: inLanguage(text, language),
		})),
		quarters: quarters.map(({ id, months }) => ({
			...view(id, quarterName(id, language), months),
			isOpen: months[0]! < monthsAround(id).until,
			months: months.map((month) => view(month, monthName(month, language), [month])),
		})),
	};
}

/** A part of a period that has more people or teams than the leaderboard itself shows. */
export interface PeriodPage {
	period: PeriodView;
	/** What of it this page has. */
	part: Pick<PeriodView, 'people' | 'teams' | 'others'>;
	quiet: boolean;
	number: number;
	total: number;
}

/** As many of a table the leaderboard shows; whoever asks for the others finds them on pages of their own. */
export const mostRows = { latest: 20, earlier: 10 };
const rowsOfPage = 150;

/** The pages of all periods that have more than the leaderboard shows. */
export async function getPeriodPages(language: string): Promise<PeriodPage[]> {
	const board = await getLeaderboard(language);
	const { quarters = [], quiet = false } = board ?? {};
	return quarters
		.flatMap((quarter, index) => [
			{ period: quarter, most: index === 0 ? mostRows.latest : mostRows.earlier },
			...quarter.months.map((period) => ({ period, most: mostRows.earlier })),
		])
		.filter(({ period, most }) => isLonger(period, most))
		.flatMap(({ period }) => {
			const total = Math.ceil(Math.max(period.people.length, period.teams.length) / rowsOfPage);
			return Array.from({ length: total }, (_, index) => {
				const slice = <Row>(rows: readonly Row[]) => rows.slice(index * rowsOfPage, (index + 1) * rowsOfPage);
				const others = index === total - 1 ? period.others : undefined;
				return { period, quiet, number: index + 1, total, part: { people: slice(period.people), teams: slice(period.teams), others } };
			});
		});
}

/** A few more than usual are shown too: they share the last rank, or are not worth a page. */
const fewMore = 4;

/** Whether a period has more people or teams than can be shown where it stands with others. */
export const isLonger = ({ people, teams }: Pick<PeriodView, 'people' | 'teams'>, most: number): boolean =>
	people.length > most + fewMore || teams.length > most + fewMore;

/** What is shown of a table where so many rows are usual. */
export const firstRows = <Row>(rows: readonly Row[], most: number): readonly Row[] =>
	rows.length > most + fewMore ? rows.slice(0, most) : rows;

/** The latest quarter by itself. */
export interface TopView {
	/** Whether nobody is ranked. */
	quiet: boolean;
	period: PeriodView;
}

/** Who did most in the latest quarter of which something is known, for pages that show no more; undefined when there is none. */
export async function getTopParticipants(language: string): Promise<TopView | undefined> {
	const board = await getLeaderboard(language);
	const [period] = board?.quarters ?? [];
	return board && period && { quiet: board.quiet, period };
}

function quarterName(quarter: string, language: string): string {
	const { from, until } = monthsAround(quarter);
	const month = (each: string) => monthName(each, language, false);
	const name = wordsIn(language)('leaderboard.quarter', { from: month(from), until: month(until), year: from.slice(0, 4) });
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

async function periodViews(language: string, { quiet, people: most }: Points) {
	const participants = await getParticipants();
	const teams = await getTeams();
	const all = await scores();
	const names = new Map(participants.map(({ id, name }) => [id, name && inLanguage(name, language)]));
	const teamOf = new Map(teams.map((team) => [team.id, { size: team.size, name: inLanguage(team.title, language) }]));
	return (id: string, name: string, months: readonly string[]): PeriodView => {
		const board = boardOf(all, months, { participants, teams, most: quiet ? Infinity : most });
		const people = board.people.map((person) => ({ rank: person.rank, points: person.points, name: names.get(person.id) ?? '' }));
		return {
			id,
			name,
			people: quiet ? people.toSorted((a, b) => a.name.localeCompare(b.name, language)) : people,
			teams: board.teams.map(({ id: team, rank, perHead }) => ({ rank, perHead, ...teamOf.get(team)! })),
			others: board.others && {
				perHead: board.others.perHead,
				size: board.others.teams.reduce((sum, team) => sum + (teamOf.get(team)?.size ?? 0), 0),
			},
		};
	};
}
