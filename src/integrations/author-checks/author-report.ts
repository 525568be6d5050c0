import { barredFrom, restrictionsOf } from '../../lib/library/advertising.ts';
import { isForEverybody } from '../../lib/library/next-text.ts';
import { isBinding } from '../../lib/networks/limits.ts';
import { unknownSettings } from '../../lib/networks/settings.ts';
import type { FileChange } from '../../lib/time/last-change.ts';
import { daysAfter, daysBetween } from '../../lib/time/calendar.ts';
import { hasEnded } from '../../lib/time/visibility.ts';
import type { Shareable } from '../../schemas/library/shareable.ts';
import { contestToRecord } from './closed-contests.ts';
import { sortFindings, type Note } from './finding.ts';
import { keptGuidelines, keptVersionOf, readTheSame, textToKeep } from './kept-version.ts';
import { longTexts } from './long-texts.ts';
import { changesOf, recordOf } from './quiz-changes.ts';
import { reportQuizzes } from './quiz-report.ts';
import { reportLine } from './report.ts';
import { endingLinks } from './rules/links.ts';
import { allPages, noteAt, noteInBody, type Entry, type Site } from './site.ts';
import { staleTopics } from './stale-topics.ts';
import { listed } from './wording.ts';
import { counted } from '../../lib/text/counted.ts';

/** Days before its date on which a file is announced. */
const notice = 30;

/** As many of a kind as show what it is about. */
const few = 5;

/**
 * What authors should look at, though nothing is wrong: files past their review date and those due soon, links that
 * will soon lead nowhere, texts longer than a limit that only third parties state, topics of the week that go stale, what
 * is missing for the networks in use, contests to close or draw, and how quizzes and guidelines stand to each other.
 *
 * @param site the content, judged for the day of the report
 * @param most how many of each kind get their line; of the others it says how many they are
 * @param changes the last change of each file, where that is known
 * @returns plain text, ready for a terminal or a mail
 */
export function authorReport(site: Site, most = few, changes: ReadonlyMap<string, FileChange> = new Map()): string {
	const { today } = site;
	const lastDay = daysAfter(today, notice);
	const reviews = reviewDates(site);
	const { outdated, withoutRule, untested } = reportQuizzes(site);
	const sections: [title: string, findings: Note[]][] = [
		['Past the review date', reviews.filter(({ date }) => date < today).map((each) => overdue(each, today))],
		[`Due by ${lastDay}`, reviews.filter(({ date }) => date >= today && date <= lastDay).map((each) => due(each, today))],
		['Not recorded yet', notRecorded(site)],
		['Reads differently from the version that is kept', mended(site)],
		['Changed in one language after the other', laggingPages(site, changes)],
		['Questions whose rule has changed since somebody compared the two', outdated],
		['Topics of the week', staleTopics(site)],
		[`Links to items that end by ${lastDay}`, endingLinks(site, lastDay).map((each) => endingLink(each, today))],
		['Perhaps too long', perhapsTooLong(site)],
		[
			'Missing',
			[
				...missingInNetworks(site),
				...missingInTaught(site),
				...missingTracks(site),
				...missingTexts(site),
				...textsForSomeOnly(site),
				...offeredNowhere(site),
				...openContests(site),
			],
		],
		['Without other words for search', withoutAliases(site)],
		['Questions that rest on no rule', withoutRule],
		['Rules that no question tests', untested],
	];
	const filled = sections.filter(([, notes]) => notes.length > 0);
	const empty = sections.filter(([, notes]) => notes.length === 0).map(([title]) => title.charAt(0).toLowerCase() + title.slice(1));
	return [
		`Author report for ${today}`,
		...filled.map(([title, notes]) => section(title, notes, most)),
		...(empty.length > 0 ? [`Nothing to do: ${empty.join('; ')}.`] : []),
		...(filled.some(([, notes]) => notes.length > most) ? ['`npm run report -- --all` names every line.'] : []),
	].join('\n\n');
}

function section(title: string, notes: readonly Note[], most: number): string {
	const sorted = sortFindings(notes);
	const left = sorted.slice(most);
	const more =
		left.length === 0
			? []
			: [`… and ${left.length.toLocaleString('en')} more in ${counted(new Set(left.map(({ file }) => file)).size, 'file')}`];
	return [
		`${title} (${notes.length.toLocaleString('en')})`,
		...[...sorted.slice(0, most).map(reportLine), ...more].map((line) => `  ${line}`),
	].join('\n');
}

/**
 * Pages that are older than the same page in another language: perhaps a mistake was mended in one of the two. Within a day
 * languages are often written one after the other, so there only a page counts that was changed alone after both were changed.
 */
function laggingPages({ pages, defaultLanguage }: Site, changes: ReadonlyMap<string, FileChange>): Note[] {
	return [...pages].flatMap(([language, own]) =>
		[...own.values()].flatMap((page) => {
			const mine = changes.get(page.file);
			if (mine === undefined) return [];
			const newer = [...pages].flatMap(([other, group]) => {
				const file = group.get(page.id)?.file ?? '';
				const change = other === language ? undefined : changes.get(file);
				const isNewer = change !== undefined && (change.date > mine.date || (change !== mine && mine.files.has(file)));
				return isNewer ? [{ other, date: change.date }] : [];
			});
			const [newest] = newer.toSorted((a, b) => Number(b.other === defaultLanguage) - Number(a.other === defaultLanguage));
			if (!newest) return [];
			const when = newest.date === mine.date ? 'once more on that day' : `on ${newest.date}`;
			const message = `Last changed on ${mine.date}, and in \`${newest.other}\` ${when}. Read whether both still say the same.`;
			return [noteAt(page, [], message)];
		}),
	);
}

interface Review {
	entry: Parameters<typeof noteAt>[0];
	date: string;
	owner?: string | undefined;
}

/** Review dates of networks, goals, lessons and guidelines; a malformed file has none until `npm run check` is content. */
function reviewDates(site: Site): Review[] {
	const networks = [...site.networks.values()].flatMap((entry) => (entry.value ? [{ entry, date: entry.value.reviewBy }] : []));
	const goals = [...site.goals.values()].flatMap((entry) =>
		entry.value ? [{ entry, date: entry.value.reviewBy, owner: entry.value.owner[site.defaultLanguage] }] : [],
	);
	const pages = allPages(site).flatMap((entry) => {
		const { value } = entry;
		return !value || value.kind === 'page' ? [] : [{ entry, date: value.reviewBy, owner: value.owner }];
	});
	return [...networks, ...goals, ...pages];
}

function overdue({ entry, date, owner }: Review, today: string): Note {
	return noteAt(entry, ['reviewBy'], `Was to be read again by ${date}, ${counted(daysBetween(date, today), 'day')} ago.${by(owner)}`);
}

function due({ entry, date, owner }: Review, today: string): Note {
	const days = daysBetween(today, date);
	return noteAt(entry, ['reviewBy'], `Is to be read again by ${date}, ${days === 0 ? 'today' : `in ${counted(days, 'day')}`}.${by(owner)}`);
}

function by(owner: string | undefined): string {
	return owner === undefined ? '' : ` Owner: ${owner}.`;
}

/** What was raised and published without a note of it: another change could not be told from this one. */
function notRecorded(site: Site): Note[] {
	const quizzes = [...site.quizzes.values()].flatMap((quiz) =>
		quiz.value && changesOf(quiz.value, recordOf(quiz.id, site), site).list.length > 0
			? [noteAt(quiz, ['revision'], `What counts as right in revision ${quiz.value.revision}: \`npm run record\` notes it.`)]
			: [],
	);
	const guidelines = keptGuidelines(site)
		.filter((page) => !keptVersionOf(page, site))
		.map((page) => noteAt(page, ['version'], `How version ${page.value.version} reads: \`npm run record\` keeps it.`));
	const contests = [...site.contests.values()].flatMap((contest) =>
		contest.value && contestToRecord(contest.id, contest.value, site)
			? [noteAt(contest, ['closed'], `The list of entries as it was closed on ${contest.value.closed}: \`npm run record\` notes it.`)]
			: [],
	);
	return [...quizzes, ...guidelines, ...contests];
}

/** Guidelines whose text was changed without a new version: wording that was mended, or a meaning that changed unnoticed. */
function mended(site: Site): Note[] {
	return keptGuidelines(site).flatMap((page) => {
		const kept = keptVersionOf(page, site);
		if (!kept || readTheSame(kept.text, textToKeep(page, site))) return [];
		const { version } = page.value;
		const message = `The text has changed since version ${version} was kept. If its meaning has, write \`version: ${version + 1}\` and say below \`changes\` what is new; if not, \`npm run record -- ${page.id}\` keeps the new wording.`;
		return [noteAt(page, ['version'], message)];
	});
}

function endingLink({ page, line, url, item }: ReturnType<typeof endingLinks>[number], today: string): Note {
	const days = daysBetween(today, item.expires);
	const when = days === 0 ? 'today' : `in ${counted(days, 'day')}`;
	const message = `The link \`${url}\` leads to an item that ends on ${item.expires}, ${when}; the day after, it stops the build. Remove it by then, or move \`expires\` in ${item.file}.`;
	return noteInBody(page, line, message, 'link');
}

function perhapsTooLong(site: Site): Note[] {
	return shownItems(site).flatMap((item) =>
		longTexts(item, site)
			.filter(({ standing }) => !isBinding({ standing }))
			.map(({ network, path, measure: { length, limit, unit } }) =>
				noteAt(
					item,
					path,
					`The text has ${length.toLocaleString('en')} ${unit}; others say that ${network} takes ${limit.toLocaleString('en')}. Try it there.`,
				),
			),
	);
}

function missingInNetworks({ networks, networksInUse }: Site): Note[] {
	return networksInUse.flatMap((id) => {
		const entry = networks.get(id);
		if (!entry?.value) return [];
		const parts = [
			['post', 'the limit of a post'],
			['altText', 'whether a picture can have an alternative text'],
			['share', 'how its editor is opened'],
		] as const;
		return parts.flatMap(([field, what]) =>
			entry.value?.[field] === undefined
				? [noteAt(entry, [], `The network is in use, and the file does not say ${what}. Look whether there is a source.`)]
				: [],
		);
	});
}

/** Of a network that a track is about: where its settings are, or when that was looked for, and what holds in each country. */
function missingInTaught({ networks, portal, tracks }: Site): Note[] {
	const taught = new Set([...tracks.values()].flatMap(({ value }) => [...(value?.networks ?? []), ...(value?.status ?? [])]));
	return [...taught].flatMap((id) => {
		const entry = networks.get(id);
		if (!entry?.value) return [];
		const { status, settingsSought } = entry.value;
		const unknown = settingsSought ? [] : unknownSettings(entry.value);
		const countries = (portal?.value?.countries ?? []).filter((country) => !status?.[country]);
		const messages = [
			unknown.length > 0 &&
				`A track is about it, and the file states no way to ${listed(unknown)}. Look for one; if you find none, write the day in \`settingsSought\`.`,
			countries.length > 0 &&
				`A track is about it, and the file has no \`status\` for ${listed(countries)}. Look for a source; if you find none, say so there.`,
		];
		return messages.filter((message) => message !== false).map((message) => noteAt(entry, [], message));
	});
}

function missingTracks({ portal, tracks, networksInUse }: Site): Note[] {
	const taught = new Set([...tracks.values()].flatMap(({ value }) => value?.networks ?? []));
	return networksInUse.flatMap((id, index) =>
		portal && !taught.has(id) ? [noteAt(portal, ['networks', index], `No track of lessons is about \`${id}\`.`)] : [],
	);
}

function missingTexts(site: Site): Note[] {
	return shownItems(site).flatMap((item) =>
		site.networksInUse
			.filter((id) => item.value?.posts[id] === undefined)
			.map((id) => noteAt(item, ['posts'], `There is no text for \`${id}\`, which is in use.`)),
	);
}

/** A newcomer is offered a text for everybody first, and somebody else’s where there is none. */
function textsForSomeOnly(site: Site): Note[] {
	return shownItems(site).flatMap((item) =>
		site.networksInUse.flatMap((network) =>
			Object.entries(item.value?.posts[network] ?? {})
				.filter(([, texts]) => !texts.some(({ voice }) => isForEverybody(voice)))
				.map(([language]) =>
					noteAt(
						item,
						['posts', network, language],
						'Every text is in a voice for some. Add one that anybody may post, `personal` or `short`.',
					),
				),
		),
	);
}

/** Advertisements that the law keeps from every network in use for which they have a text. */
function offeredNowhere(site: Site): Note[] {
	const countries = site.portal?.value?.countries ?? [];
	return shownItems(site).flatMap((item) => {
		if (!item.value?.ad) return [];
		const texts = site.networksInUse.filter((id) => item.value?.posts[id]);
		const barred = texts.map((id) => barredFrom(restrictionsOf(site.networks.get(id)?.value?.status, countries)));
		if (barred.some((from) => from === undefined || site.today < from)) return [];
		return [
			noteAt(
				item,
				['ad'],
				`The advertisement is offered nowhere: the law restricts it on ${texts.join(', ')}. Add a text for another network.`,
			),
		];
	});
}

/** Contests that are over: a list that is not closed yet, or a draw that is due. */
function openContests({ contests, today }: Site): Note[] {
	return [...contests.values()].flatMap((contest) => {
		if (!contest.value || contest.value.until >= today || contest.value.draw) return [];
		const { until, closed } = contest.value;
		const message =
			closed === undefined
				? `One could enter until ${until}. Close the list before the seed is known: add \`closed: ${today}\`.`
				: 'The list is closed. Add `draw` as soon as the seed is known.';
		return [noteAt(contest, [closed === undefined ? 'until' : 'closed'], message)];
	});
}

/** Lessons, guidelines, quick answers and networks in use that search knows by their own words only. */
function withoutAliases(site: Site): Note[] {
	const message = 'Search knows it by its own words only. Add `aliases:` with what people call it.';
	const pages = allPages(site).filter(({ value }) => value && value.kind !== 'page' && !value.draft && !value.aliases);
	const networks = site.networksInUse.flatMap((id) => site.networks.get(id) ?? []).filter(({ value }) => value && !value.aliases);
	const answers = [...site.answers.values()].flatMap((entry) =>
		(entry.value?.answers ?? []).flatMap(({ aliases }, index) => (aliases ? [] : [noteAt(entry, ['answers', index], message)])),
	);
	return [...[...pages, ...networks].map((entry) => noteAt(entry, [], message)), ...answers];
}

function shownItems({ shareables, today }: Site): Entry<Shareable>[] {
	return [...shareables.values()].filter(({ value }) => value && !hasEnded(value, today));
}
