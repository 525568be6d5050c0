import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { authorReport } from '../../src/integrations/author-checks/author-report.ts';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { lastChanges } from '../../src/lib/time/last-change.ts';
import { judgeSite } from '../../src/integrations/author-checks/site.ts';
import { overlaid } from './overlay.ts';

const network = 'src/content/networks/town-square.yaml';
const item = 'src/content/shareables/heat-loss.yaml';

let folder = '';
beforeEach(() => {
	folder = overlaid();
	change(
		network,
		/^reviewBy: .*/m,
		'reviewBy: 2027-01-10\naltText:\n  available: true\n  standing: official\n  source: { title: A, publisher: B }\n  checked: 2026-11-24\nsettingsSought: 2026-11-24',
	);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(file: string, from: RegExp | string, to: string): void {
	const whole = path.join(folder, file);
	writeFileSync(whole, readFileSync(whole, 'utf8').replace(from, to));
}

/** The parts of the whole report by their titles. */
async function reportOn(today: string): Promise<Record<string, string[]>> {
	const [, ...parts] = authorReport(judgeSite(await readProject(folder), today), Infinity).split('\n\n');
	return Object.fromEntries(
		parts.map((part) => {
			const [title = '', ...lines] = part.split('\n');
			return [title, lines.map((line) => line.trim())];
		}),
	);
}

const titlesOn = async (today: string) => Object.keys(await reportOn(today));

test('a project that needs nothing is told so, but for what questions leave out', async () => {
	const report = authorReport(judgeSite(await readProject(folder), '2026-11-24'));
	expect(report).toMatch(/^Author report for 2026-11-24\n\nWithout other words for search \(\d+\)\n/);
	expect(report).toMatch(
		/\n\nQuestions that rest on no rule \(1\)\n {2}quizzes\/\S+ {2}profile-headline\n\nRules that no question tests \(1\)\n {2}src\/\S+ {2}No question[^\n]*\n\nNothing to do: /,
	);
	expect(report).toMatch(
		/\n\nNothing to do: past the review date; due by 2026-12-24; not recorded yet; reads differently from the version that is kept; changed in one language after the other; questions whose rule has changed since somebody compared the two; topics of the week; links to items that end by 2026-12-24; perhaps too long; missing\.\n/,
	);
});

test('a page that is older than the same page in another language is named', async () => {
	const site = judgeSite(await readProject(folder), '2026-11-24');
	const file = (language: string) => `src/content/docs/${language}/training/town-square/profile.mdx`;
	const report = (dates: [string, string][]) => {
		const log = dates.map(([name, date]) => `\0${date}\0\n${name}`).toSorted();
		return authorReport(site, Infinity, lastChanges(log.toReversed().join('\0')));
	};
	expect(
		report([
			[file('en'), '2026-11-20'],
			[file('ru'), '2026-11-03'],
		]),
	).toContain(
		`Changed in one language after the other (1)\n  ${file('ru')}:2  Last changed on 2026-11-03, and in \`en\` on 2026-11-20. Read whether both still say the same.\n`,
	);
	for (const dates of [[[file('en'), '2026-11-20']], [file('en'), file('ru')].map((each) => [each, '2026-11-20'])]) {
		expect(report(dates as [string, string][])).toContain('; changed in one language after the other;');
	}
});

test('a page that was changed alone once more on the day on which both were changed is named', async () => {
	const site = judgeSite(await readProject(folder), '2026-11-24');
	const [en, ru] = ['en', 'ru'].map((language) => `src/content/docs/${language}/training/town-square/profile.mdx`);
	const report = (...commits: string[][]) =>
		authorReport(site, Infinity, lastChanges(commits.map((files) => `\x002026-11-20\0\n${files.join('\0')}`).join('\0')));
	expect(report([en!], [en!, ru!])).toContain(
		`Changed in one language after the other (1)\n  ${ru}:2  Last changed on 2026-11-20, and in \`en\` once more on that day. Read whether both still say the same.\n`,
	);
	for (const same of [report([en!, ru!]), report([ru!], [en!]), report([ru!], [en!], [en!, ru!])])
		expect(same).toContain('; changed in one language after the other;');
});

test('of each kind the first few are named, with the number of all and how to see them', async () => {
	const site = judgeSite(await readProject(folder), '2026-11-24');
	const part = (report: string) =>
		report
			.split('\n\n')
			.find((each) => each.startsWith('Without other words'))!
			.split('\n');
	const whole = authorReport(site, Infinity);
	const [title, ...lines] = part(whole);
	expect(lines.length).toBeGreaterThan(3);
	expect(title).toBe(`Without other words for search (${lines.length})`);
	expect(whole).not.toContain('--all');
	const short = authorReport(site, 2);
	expect(part(short)).toEqual([
		title,
		...lines.slice(0, 2),
		expect.stringMatching(new RegExp(`^ {2}… and ${lines.length - 2} more in \\d+ files$`)),
	]);
	expect(short).toMatch(/\n\n`npm run report -- --all` names every line\.$/);
});

test('what search knows by its own words only is named, until it has aliases', async () => {
	const file = 'src/content/docs/en/guidelines/disclosure.mdx';
	const lines = async () =>
		Object.entries(await reportOn('2026-11-24')).find(([title]) => title.startsWith('Without other words'))?.[1] ?? [];
	const sentence = 'Search knows it by its own words only\\. Add `aliases:` with what people call it\\.';
	const about = async () => (await lines()).filter((line) => line.startsWith(file) || line.startsWith(network));
	expect(await about()).toEqual([file, network].map((each) => expect.stringMatching(`${each}:\\d+ {2}${sentence}`)));
	change(file, /^title: .*/m, '$&\naliases: [employer]');
	change(network, /^name: .*/m, '$&\naliases: { en: [square] }');
	expect(await about()).toEqual([]);
});

describe('a network, a lesson and a guideline are announced', () => {
	test.each([
		['2026-12-11', 'Due by 2027-01-10 (1)', 'Is to be read again by 2027-01-10, in 30 days.'],
		['2027-01-09', 'Due by 2027-02-08 (1)', 'Is to be read again by 2027-01-10, in 1 day.'],
		['2027-01-10', 'Due by 2027-02-09 (1)', 'Is to be read again by 2027-01-10, today.'],
		['2027-01-11', 'Past the review date (1)', 'Was to be read again by 2027-01-10, 1 day ago.'],
	])('on %s under «%s»', async (today, title, sentence) => {
		expect((await reportOn(today))[title]).toEqual([`${network}:20  reviewBy — ${sentence}`]);
	});

	test('and not thirty-one days before', async () => {
		expect(await titlesOn('2026-12-10')).not.toContainEqual(expect.stringMatching(/^Due by/));
	});

	test('with the owner of a page, in every language', async () => {
		const lines = (await reportOn('2027-06-01'))['Past the review date (5)'] ?? [];
		expect(lines.filter((line) => line.startsWith('src/content/docs/'))).toHaveLength(4);
		for (const line of lines.filter((each) => each.startsWith('src/content/docs/'))) expect(line).toMatch(/ days ago\. Owner: .+\.$/);
	});
});

test('a guideline that was reworded without a new version is named, a mended comma is not', async () => {
	const page = 'src/content/docs/en/guidelines/disclosure.mdx';
	const title = 'Reads differently from the version that is kept';
	change(page, 'One clause is enough, and', 'One clause is enough; and');
	expect(await titlesOn('2026-11-24')).not.toContainEqual(expect.stringContaining(title));
	change(page, 'One clause is enough', 'One word is enough');
	expect((await reportOn('2026-11-24'))[`${title} (1)`]).toEqual([
		`${page}:7  version — The text has changed since version 1 was kept. If its meaning has, write \`version: 2\` and say below \`changes\` what is new; if not, \`npm run record -- guidelines/disclosure\` keeps the new wording.`,
	]);
});

test('a goal is announced with its owner', async () => {
	change('src/content/goals/traffic.yaml', 'reviewBy: 2028-01-14', 'reviewBy: 2026-12-01');
	expect((await reportOn('2026-11-24'))['Due by 2026-12-24 (1)']).toEqual([
		'src/content/goals/traffic.yaml:20  reviewBy — Is to be read again by 2026-12-01, in 7 days. Owner: Communications team.',
	]);
});

test('a contest that is over is closed, then drawn', async () => {
	const contest = 'src/content/contests/windowsill.yaml';
	change(contest, /^draw: .*\n/m, '');
	expect(await titlesOn('2026-10-25')).not.toContainEqual(expect.stringMatching(/^Missing/));
	expect((await reportOn('2026-10-26'))['Missing (1)']).toEqual([
		`${contest}:17  closed — The list is closed. Add \`draw\` as soon as the seed is known.`,
	]);
	change(contest, /^closed: .*\n/m, '');
	expect((await reportOn('2026-10-26'))['Missing (1)']).toEqual([
		`${contest}:5  until — One could enter until 2026-10-25. Close the list before the seed is known: add \`closed: 2026-10-26\`.`,
	]);
});

describe('a link to an item that ends soon is announced', () => {
	const page = 'src/content/docs/en/guidelines/disclosure.mdx';
	const lines = async (today: string) =>
		Object.entries(await reportOn(today)).find(([title]) => title.startsWith('Links to items that end by'))?.[1] ?? [];

	beforeEach(() => {
		change(item, /^publishFrom: .*/m, '$&\nexpires: 2027-01-10');
		change(page, /$/, '\nSee the [calculator](/en/share/heat-loss?from=here) and [another page](/en/share/).\n');
	});

	test.each([
		['2026-12-11', 'in 30 days'],
		['2027-01-09', 'in 1 day'],
		['2027-01-10', 'today'],
	])('on %s', async (today, when) => {
		const [line, ...others] = await lines(today);
		expect(others).toEqual([]);
		expect(line).toMatch(new RegExp(`^${page}:\\d+ {2}link — The link`));
		expect(line).toContain(
			`\`/en/share/heat-loss?from=here\` leads to an item that ends on 2027-01-10, ${when}; the day after, it stops the build. Remove it by then, or move \`expires\` in ${item}.`,
		);
	});

	test.each(['2026-12-10', '2027-01-11'])('not on %s', async (today) => {
		expect(await lines(today)).toEqual([]);
	});
});

test('a text longer than others say a network takes is worth a try, and no mistake', async () => {
	change(network, 'limit: 300', 'limit: 100');
	change(network, 'standing: official', 'standing: third-party');
	expect((await reportOn('2026-11-24'))['Perhaps too long (2)']?.[0]).toMatch(
		/^src\/content\/shareables\/heat-loss\.yaml:\d+ {2}posts › town-square › en › where-it-goes › text — The text has \d+ characters; others say that town-square takes 100\. Try it there\.$/,
	);
});

test('what a network in use lacks is named', async () => {
	change('portal.yaml', 'networks: [town-square]', 'networks: [town-square, market]');
	writeFileSync(
		path.join(folder, 'src/content/networks/market.yaml'),
		"name: { en: Market, ru: Рынок }\nmonogram: M\ncolour: '#336699'\nreviewBy: 2027-05-24\n",
	);
	const missing = (await reportOn('2026-11-24'))['Missing (5)'];
	expect(missing).toEqual([
		'portal.yaml:12  networks › 2 — No track of lessons is about `market`.',
		...['how its editor is opened', 'the limit of a post', 'whether a picture can have an alternative text'].map(
			(what) =>
				`src/content/networks/market.yaml:1  The network is in use, and the file does not say ${what}. Look whether there is a source.`,
		),
		`${item}:14  posts — There is no text for \`market\`, which is in use.`,
	]);
});

test('of a network that is taught, unknown ways to settings and a country without a status are named', async () => {
	change(network, '\nsettingsSought: 2026-11-24', '');
	change('portal.yaml', /^hashtag:/m, 'countries: [ru]\nhashtag:');
	expect((await reportOn('2026-11-24'))['Missing (2)']).toEqual([
		`${network}:1  A track is about it, and the file has no \`status\` for \`ru\`. Look for a source; if you find none, say so there.`,
		`${network}:1  A track is about it, and the file states no way to \`audience\`, \`two-step\`, \`number\`, \`alt-text\`. Look for one; if you find none, write the day in \`settingsSought\`.`,
	]);
});

test('an item that has ended needs no more texts', async () => {
	change('portal.yaml', 'networks: [town-square]', 'networks: [town-square, market]');
	change(item, 'publishFrom: 2026-11-24', 'publishFrom: 2026-11-24\nexpires: 2026-12-01');
	expect(
		Object.values(await reportOn('2026-12-02'))
			.flat()
			.join('\n'),
	).not.toContain(item);
});

test('an item whose texts are all for some is named, by network and language', async () => {
	change(item, /voice: personal/g, 'voice: expert');
	const message = 'Every text is in a voice for some. Add one that anybody may post, `personal` or `short`.';
	expect((await reportOn('2026-11-24'))['Missing (2)']).toEqual([
		`${item}:16  posts › town-square › en — ${message}`,
		`${item}:20  posts › town-square › ru — ${message}`,
	]);
});

test('an advertisement that the law keeps from every network is named', async () => {
	const status = [
		'status:',
		'  ru:',
		'    access: available',
		'    advertising: { verdict: unclear, from: 2027-01-01 }',
		'    text: { en: It works., ru: Работает. }',
		'    checked: 2026-11-24',
		'    sources: [{ title: Status, publisher: Town Square }]',
		'reviewBy:',
	].join('\n');
	change('src/content/networks/town-square.yaml', 'reviewBy:', status);
	change('portal.yaml', 'languages:', 'countries: [ru]\nlanguages:');
	change(item, 'goal:', 'ad: { label: { en: Advertisement, ru: Реклама }, token: erid-1 }\ngoal:');
	const line = `${item}:6  ad — The advertisement is offered nowhere: the law restricts it on town-square. Add a text for another network.`;
	const all = async (day: string) => Object.values(await reportOn(day)).flat();
	expect(await all('2026-12-31')).not.toContain(line);
	expect(await all('2027-01-01')).toContain(line);
});

describe('topics of the week', () => {
	const week = 'src/content/weeks/night.yaml';
	const topics = async (today: string) => (await reportOn(today))['Topics of the week (1)'];

	test('a week ahead without one is named with the last that is planned', async () => {
		expect(await topics('2026-11-30')).toEqual([
			`${week}:1  week — No topic is planned for the week of 2026-12-14. The last one that is planned is that of 2026-12-07.`,
		]);
	});

	test('an item that is over before its week, or begins after it, is named', async () => {
		change(item, /^publishFrom: .*/m, 'publishFrom: 2026-11-24\nexpires: 2026-12-01');
		expect(await topics('2026-11-24')).toEqual([
			`${week}:8  items › 1 — \`heat-loss\` ends on 2026-12-01, before the week of 2026-12-07. Choose another.`,
		]);
		change(item, /^publishFrom: .*\nexpires: .*/m, 'publishFrom: 2026-12-03');
		expect(await topics('2026-11-24')).toEqual([
			`src/content/weeks/warmth.yaml:8  items › 1 — \`heat-loss\` begins on 2026-12-03, after the week of 2026-11-23. Choose another.`,
		]);
	});

	test('a leader without a turn is named, and nobody where nobody leads', async () => {
		cpSync(path.join(folder, 'src/content/leaders/nadia.yaml'), path.join(folder, 'src/content/leaders/timur.yaml'));
		expect(await topics('2026-11-24')).toEqual(['src/content/leaders/timur.yaml:1  name — Has had no turn yet, and none is planned.']);
		rmSync(path.join(folder, 'src/content/leaders'), { recursive: true });
		expect(await titlesOn('2027-06-01')).not.toContainEqual(expect.stringMatching(/^Topics of the week/));
	});

	test('a leader whose turn is long past is named', async () => {
		const report = Object.entries(await reportOn('2027-02-08')).find(([title]) => title.startsWith('Topics of the week'));
		expect(report?.[1]).toContain(
			'src/content/leaders/nadia.yaml:1  name — The last turn was in the week of 2026-12-07, more than 8 weeks ago, and none is planned.',
		);
	});
});
