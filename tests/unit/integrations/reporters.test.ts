import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/integrations/author-checks/finding.ts';
import { chooseReporter } from '../../../src/integrations/author-checks/reporters/choose.ts';
import { githubReport } from '../../../src/integrations/author-checks/reporters/github.ts';
import { gitlabReport } from '../../../src/integrations/author-checks/reporters/gitlab.ts';
import { textReport } from '../../../src/integrations/author-checks/reporters/text.ts';
import { findingIds } from '../../../src/lib/findings/finding-ids.ts';

const mistake: Finding = { id: 'post/too-long', file: 'src/a, b.yaml', line: 94, field: 'posts › x', message: '100 %: cut 55.\nCut.' };
const warning: Finding = { id: 'quiz/longest-right', file: 'quizzes/a.yaml', message: 'Long.', warning: 'longest-right' };

const anyFinding = fc.record(
	{
		id: fc.constantFrom(...findingIds),
		file: fc.string({ minLength: 1 }),
		message: fc.string({ unit: fc.constantFrom('a', '%', '0', 'A', '\n', '\r', ':', ',', '::') }),
		line: fc.integer({ min: 1 }),
		field: fc.string(),
	},
	{ requiredKeys: ['id', 'file', 'message'] },
) satisfies fc.Arbitrary<Finding>;

describe('for GitHub', () => {
	test('each finding is a command, and the text stands where no command is read', () => {
		expect(githubReport([mistake, warning], 'token')).toBe(
			[
				'::error file=src/a%2C b.yaml,line=94,title=post/too-long::posts › x — 100 %25: cut 55.%0ACut.',
				'::warning file=quizzes/a.yaml,title=quiz/longest-right::Long.',
				'::stop-commands::token',
				textReport([mistake, warning]),
				'::token::',
			].join('\n'),
		);
	});

	test('nobody who writes a text can guess what ends it', () => {
		const token = (report: string) => /::stop-commands::(.+)/.exec(report)?.[1];
		expect(token(githubReport([]))).toMatch(/^[\da-f-]{36}$/);
		expect(token(githubReport([]))).not.toBe(token(githubReport([])));
	});

	test('whatever a finding says stays in its line and comes back as it was', () => {
		fc.assert(
			fc.property(anyFinding, (finding) => {
				const [command = '', next] = githubReport([finding], 'token').split('\n');
				expect(next).toBe('::stop-commands::token');
				const [, properties = '', data = ''] = /^::error ([^:]*)::(.*)$/s.exec(command)!;
				const read = (text: string) => text.replaceAll(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code));
				const given = Object.fromEntries(properties.split(',').map((each) => each.split(/=(.*)/s).slice(0, 2).map(read)));
				expect(given).toEqual({
					file: finding.file,
					title: finding.id,
					...(finding.line !== undefined && { line: String(finding.line) }),
				});
				expect(read(data)).toBe(finding.field === undefined ? finding.message : `${finding.field} — ${finding.message}`);
			}),
		);
	});
});

describe('for GitLab', () => {
	test('each finding is an issue of a code quality report', () => {
		expect(JSON.parse(gitlabReport([mistake, warning]))).toEqual([
			{
				description: 'posts › x — 100 %: cut 55. Cut.',
				check_name: 'post/too-long',
				fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
				severity: 'major',
				location: { path: 'src/a, b.yaml', lines: { begin: 94 } },
			},
			expect.objectContaining({
				check_name: 'quiz/longest-right',
				severity: 'minor',
				location: { path: 'quizzes/a.yaml', lines: { begin: 1 } },
			}),
		]);
	});

	test('no finding is an empty report', () => {
		expect(JSON.parse(gitlabReport([]))).toEqual([]);
	});

	const fingerprints = (findings: readonly Finding[]) =>
		(JSON.parse(gitlabReport(findings)) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);

	test('a finding is the same one where only its line has moved', () => {
		expect(fingerprints([{ ...mistake, line: 3 }])).toEqual(fingerprints([mistake]));
	});

	test('no two findings are the same one', () => {
		fc.assert(
			fc.property(fc.array(anyFinding), (findings) => {
				const all = fingerprints([...findings, ...findings]);
				expect(new Set(all).size).toBe(all.length);
			}),
		);
	});
});

test('for a terminal, content without a finding is in order', () => {
	expect(textReport([])).toBe('All content is in order.');
	expect(textReport([mistake])).toContain('[post/too-long]');
});

describe('the reporter', () => {
	test.each([
		[undefined, {}, 'text'],
		[undefined, { GITHUB_ACTIONS: 'true' }, 'github'],
		['text', { GITHUB_ACTIONS: 'true' }, 'text'],
		['gitlab', {}, 'gitlab'],
	])('asked for as %s, with %o, is %s', (asked, environment, reporter) => {
		expect(chooseReporter(asked, environment)).toBe(reporter);
	});

	test('of an unknown name is answered with those that there are', () => {
		expect(() => chooseReporter('junit', {})).toThrow('There is no reporter `junit`. There are: `text`, `github`, `gitlab`.');
	});
});

describe('of a hundred thousand findings', () => {
	const many = Array.from({ length: 100_000 }, (_, index): Finding => ({ ...(index % 2 === 0 ? warning : mistake), line: index }));

	test('the text names the first mistakes, and says how many more there are', () => {
		const text = textReport(many);
		const lines = text.split('\n');
		expect(text.length).toBeLessThan(100_000);
		expect(lines.filter((line) => line.includes('[post/too-long]'))).toHaveLength(200);
		expect(text).not.toContain('[quiz/longest-right]');
		expect(text).toContain('… and 99,800 more, which `npm run check -- --all` names.');
		expect(text).toContain('50,000 mistakes in 1 file; nothing was built.');
	});

	test('all are named to whoever asks for all', () => {
		expect(textReport(many, Infinity).split('\n').length).toBeGreaterThan(100_000);
		expect(textReport(many, Infinity)).not.toContain('… and');
	});

	test('GitHub and GitLab are given as many', () => {
		expect(githubReport(many).match(/^::error /gm)).toHaveLength(200);
		expect(JSON.parse(gitlabReport(many))).toHaveLength(200);
	});
});
