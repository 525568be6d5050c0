import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	closing,
	outcomeOfPlaywright,
	outcomeOfVitest,
	type PlaywrightResults,
	type VitestResults,
} from '../../../scripts/lib/outcome/outcome.ts';
import { unhandledReporter } from '../../../scripts/lib/outcome/unhandled-reporter.ts';

const root = '/home/somebody/portal';
const file = (name: string, tests: Record<string, string>, more = {}): VitestResults['testResults'][number] => ({
	name: `${root}/tests/unit/${name}`,
	status: Object.values(tests).includes('failed') ? 'failed' : 'passed',
	message: '',
	assertionResults: Object.entries(tests).map(([fullName, status]) => ({ fullName, status })),
	...more,
});

describe('what Vitest found', () => {
	test('is counted, and what failed is named with its file', () => {
		const testResults = [
			file('a.test.ts', { 'a sum': 'passed', 'a product': 'failed', 'a root': 'skipped' }),
			file('b.test.ts', { b: 'passed' }),
		];
		expect(outcomeOfVitest({ testResults }, [], root)).toEqual({ passed: 2, failures: ['tests/unit/a.test.ts › a product'] });
	});

	test('a file without a test that failed, which failed itself, is named with its reason', () => {
		const message = 'Cannot find module\n  at somewhere';
		const testResults = [
			file('a.test.ts', {}, { status: 'failed', message }),
			file('b.test.ts', { b: 'skipped' }, { status: 'failed', message }),
		];
		expect(outcomeOfVitest({ testResults }, [], root).failures).toEqual([
			'tests/unit/a.test.ts: Cannot find module',
			'tests/unit/b.test.ts: Cannot find module',
		]);
	});

	test('an error that belongs to no test counts, and says what was running', () => {
		const errors = [
			{ message: 'Not there.\n  at somewhere', file: `${root}/tests/unit/a.test.ts`, test: 'a sum' },
			{ message: 'Nor there.', file: `${root}/tests/unit/a.test.ts` },
			{ message: 'Gone.' },
		];
		expect(outcomeOfVitest({ testResults: [file('a.test.ts', { 'a sum': 'passed' })] }, errors, root)).toEqual({
			passed: 1,
			failures: [
				'tests/unit/a.test.ts › a sum: unhandled error: Not there.',
				'tests/unit/a.test.ts: unhandled error: Nor there.',
				'outside all tests: unhandled error: Gone.',
			],
		});
	});
});

test('errors that belong to no test are written down as Vitest hands them over, and an empty list where there are none', () => {
	const folder = mkdtempSync(join(tmpdir(), 'outspoken-'));
	const written = join(folder, 'results/unhandled.json');
	const read = () => JSON.parse(readFileSync(written, 'utf8')) as unknown;
	const error = { message: 'Gone.', stacks: [], VITEST_TEST_NAME: 'a sum', VITEST_TEST_PATH: '/a.test.ts' };
	const reporter = unhandledReporter(written);
	reporter.onTestRunEnd!([], [error, { message: 'Nor there.' }], 'failed');
	expect(read()).toEqual([{ message: 'Gone.', test: 'a sum', file: '/a.test.ts' }, { message: 'Nor there.' }]);
	reporter.onTestRunEnd!([], [], 'passed');
	expect(read()).toEqual([]);
	rmSync(folder, { recursive: true });
});

test('what Playwright found is counted, and what failed is named with its file and all titles', () => {
	const spec = (title: string, ...status: PlaywrightResults['suites'][number]['specs'][number]['tests'][number]['status'][]) => ({
		title,
		tests: status.map((each) => ({ status: each })),
	});
	const suites = [
		{
			title: 'e2e/me.test.ts',
			file: 'e2e/me.test.ts',
			specs: [spec('is empty', 'expected'), spec('is kept', 'flaky')],
			suites: [{ title: 'of two tabs', file: 'e2e/me.test.ts', specs: [spec('one follows', 'unexpected'), spec('on a phone', 'skipped')] }],
		},
	];
	expect(outcomeOfPlaywright({ suites, errors: [{ message: 'No server.\n  at somewhere' }] })).toEqual({
		passed: 1,
		failures: [
			'e2e/me.test.ts › is kept (failed once, then passed)',
			'e2e/me.test.ts › of two tabs › one follows',
			'browser tests: No server.',
		],
	});
});

describe('the end of a run', () => {
	test('is the sum, and nothing else where all is well', () => {
		expect(closing({ passed: 3, failures: [] })).toBe('3 passed, 0 failed');
	});

	test('names what failed right above the sum, each once', () => {
		expect(closing({ passed: 3, failures: ['a', 'b', 'a'] })).toBe('Failed:\n  ✗ a (2 times)\n  ✗ b\n\n3 passed, 3 failed');
	});

	test('lists no more names than fit on a screen, and counts all', () => {
		const failures = Array.from({ length: 50 }, (_, index) => `test ${index}`);
		const lines = closing({ passed: 0, failures }).split('\n');
		expect(lines.slice(-4)).toEqual(['  ✗ test 39', '  … and 10 more', '', '0 passed, 50 failed']);
	});
});
