import { globSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import type { Finding } from '../../src/integrations/author-checks/finding.ts';
import { report, reportLine } from '../../src/integrations/author-checks/report.ts';
import { casesOf } from './mistake-ids.ts';
import { checker } from './mistakes/checker.ts';
import { company } from './mistakes/company.ts';
import { files } from './mistakes/files.ts';
import { guidelines } from './mistakes/guidelines.ts';
import { leaderboard } from './mistakes/leaderboard.ts';
import { library } from './mistakes/library.ts';
import { networks } from './mistakes/networks.ts';
import { pageTexts } from './mistakes/page-texts.ts';
import { pages } from './mistakes/pages.ts';
import { paths } from './mistakes/paths.ts';
import { programme } from './mistakes/programme.ts';
import { quizzes } from './mistakes/quizzes.ts';
import { results } from './mistakes/results.ts';
import { overlaid, overlaidFiles } from './overlay.ts';

/** What an author reads, by topic. */
const topics = {
	checker,
	company,
	files,
	guidelines,
	leaderboard,
	library,
	networks,
	pageTexts,
	pages,
	paths,
	programme,
	quizzes,
	results,
};

/** Some sentences count years from the day of the check. */
const today = '2026-11-29';

let folder = '';

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a sound project has no finding', async () => {
	expect(await checkProject(overlaidFiles())).toEqual([]);
});

describe.each(Object.entries(topics))('each mistake is answered with one sentence: %s', (_topic, mistakes) => {
	test.each(Object.entries(mistakes))('%s', async (mistake, lines) => {
		const findings = await checkProject(overlaidFiles(mistake), today);
		expect(findings.map(reportLine)).toEqual(lines);
		const ids = Object.entries(casesOf).flatMap(([id, cases]) => (cases.includes(mistake) ? [id] : []));
		expect([...new Set(findings.map(({ id }) => id))].toSorted()).toEqual(ids.toSorted());
	});
});

describe('the cases', () => {
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

	test('every case has its sentences in one topic', () => {
		const answered = Object.values(topics).flatMap((mistakes) => Object.keys(mistakes));
		expect(readdirSync(path.join(import.meta.dirname, '../fixtures/mistakes')).toSorted()).toEqual(answered.toSorted());
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
