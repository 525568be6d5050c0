import { expect, test } from 'vitest';
import { docsSchema } from '../../../src/schemas/docs.ts';
import { changed, findings, sound } from './judge.ts';

/** Frontmatter without the fields that Starlight's own schema takes. */
function ours(file: string): unknown {
	const { title: _title, description: _description, ...fields } = sound(file);
	return fields;
}

const lesson = ours('src/content/docs/en/training/town-square/profile.mdx');
const guideline = ours('src/content/docs/en/guidelines/disclosure.mdx');

test.each<[what: string, page: unknown]>([
	['lesson', lesson],
	['guideline', guideline],
	['page', { kind: 'page' }],
])('a sound %s is taken', (_what, page) => {
	expect(findings(docsSchema, page)).toEqual([]);
});

test('a page that says nothing of its kind is an ordinary page', () => {
	expect(docsSchema.parse({})).toEqual({ kind: 'page' });
});

test.each<[path: string, value: unknown, finding: string]>([
	['minutes', 2, 'minutes: A lesson takes at least 3 minutes.'],
	['minutes', 6, 'minutes: A page takes at most 5 minutes; divide a longer one.'],
	['objectives', ['One'], 'objectives: Give at least two objectives.'],
	['objectives', ['1', '2', '3', '4', '5'], 'objectives: Give at most four objectives.'],
	['keyPoints', ['1', '2'], 'keyPoints: Give at least three key points.'],
	['keyPoints', ['1', '2', '3', '4', '5', '6'], 'keyPoints: Give at most five key points.'],
	['keyPoints.0', ' ', 'keyPoints.0: The text is empty. Write it, or remove the field if it is optional.'],
	[
		'sources',
		[],
		'sources: Name at least one source, with `title` and `publisher`; for what your company knows by itself, the team that knows it.',
	],
	['quiz', 'profile', 'quiz: Write the path of the quiz without its ending, for example `linkedin/profile`.'],
	['quiz', 'linkedin/profile.yaml', 'quiz: Write the path of the quiz without its ending, for example `linkedin/profile`.'],
	[
		'reviewBy',
		'2027-02-30',
		'reviewBy: `2027-02-30` is not a date: February 2027 has 28 days. Write year-month-day, for example 2027-03-31.',
	],
])('%s of a lesson may not be %j', (path, value, finding) => {
	expect(findings(docsSchema, changed(lesson, path, value))).toEqual([finding]);
});

test.each([1, 2])('a guideline of %i minutes is long enough', (minutes) => {
	expect(findings(docsSchema, changed(guideline, 'minutes', minutes))).toEqual([]);
});

test.each<[path: string, value: unknown, finding: string]>([
	['minutes', 0, 'minutes: A guideline takes at least 1 minute.'],
	['changes', [], 'changes: Name at least the first version.'],
	['version', 99, 'changes: The list has no entry for version 99. Add one that says what changed.'],
	['effective', 'today', 'effective: `today` is not a date. Write year-month-day, for example 2027-03-31.'],
	[
		'changes.0.acknowledge',
		true,
		'changes.0.acknowledge: Write `acknowledge: again`, or leave the line out where nobody has to confirm the new version.',
	],
	[
		'changes.1',
		{ version: 2, date: '2026-12-01', what: 'More.' },
		'changes.1.version: The entry is of version 2, and the page is at version 1. Write `version: 2` at the top, or correct the entry.',
	],
])('%s of a guideline may not be %j', (path, value, finding) => {
	expect(findings(docsSchema, changed(guideline, path, value))).toContain(finding);
});

test('what nobody confirms is not to be confirmed again', () => {
	const page = changed(changed(guideline, 'acknowledge', false), 'changes.0.acknowledge', 'again');
	expect(findings(docsSchema, page)).toEqual([
		'changes.0.acknowledge: Nobody confirms this page, as `acknowledge: false` stands above. Write `acknowledge: true` there, or remove this line.',
	]);
});

test.each<[what: string, page: unknown]>([
	['a misspelt kind', changed(lesson, 'kind', 'leson')],
	['a misspelt field', changed(lesson, 'minuts', 3)],
	['a lesson without a quiz', changed(lesson, 'quiz', undefined)],
	['half a minute', changed(lesson, 'minutes', 3.5)],
	['a guideline that leaves open whether to confirm it', changed(guideline, 'acknowledge', undefined)],
	['an ordinary page with a field of a lesson', { kind: 'page', minutes: 3 }],
])('%s is refused once', (_what, page) => {
	expect(findings(docsSchema, page)).toHaveLength(1);
});
