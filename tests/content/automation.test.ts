import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { files, root } from './sources.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string>; dependencies: { node: string } };
const nodeMajor = manifest.dependencies.node.split('.')[0]!;

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.strictObject({
	id: z.string().optional(),
	name: z.string().optional(),
	uses: z.string().optional(),
	with: z.record(z.string(), z.unknown()).optional(),
	run: z.string().optional(),
	env: z.record(z.string(), z.string()).optional(),
});
/** As much of the format as our workflows use: a misspelt key fails here and not on the server. */
const workflow = z.strictObject({
	name: z.string(),
	on: z.record(z.enum(['pull_request', 'push', 'schedule', 'workflow_dispatch']), z.unknown().nullable()),
	permissions,
	env: z.record(z.string(), z.string()).optional(),
	concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
	jobs: z.record(
		z.string(),
		z.strictObject({
			name: z.string(),
			if: z.string().optional(),
			needs: z.string().optional(),
			'runs-on': z.string(),
			'timeout-minutes': z.int(),
			permissions: permissions.optional(),
			environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
			steps: z.array(step.refine(({ uses, run }) => (uses === undefined) !== (run === undefined))),
		}),
	),
});
const form = z.strictObject({
	name: z.string(),
	description: z.string(),
	body: z.array(
		z.strictObject({
			type: z.enum(['markdown', 'input', 'textarea']),
			id: z.string().optional(),
			attributes: z.strictObject({
				label: z.string().optional(),
				description: z.string().optional(),
				placeholder: z.string().optional(),
				value: z.string().optional(),
			}),
			validations: z.strictObject({ required: z.boolean() }).optional(),
		}),
	),
});

describe.each(files('.github/workflows/*.yml'))('$path', ({ text }) => {
	const { jobs, permissions: whole } = workflow.parse(parse(text));
	const steps = Object.values(jobs).flatMap((job) => job.steps);

	test('pins each action to a commit and names its version', () => {
		const uses = text.split('\n').filter((line) => line.includes('uses:'));
		expect(uses).toHaveLength(steps.filter((each) => each.uses).length);
		for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	test('may read the repository and, as a whole, nothing else; only a job that commits is left the key to it', () => {
		expect(whole).toEqual({ contents: 'read' });
		for (const { permissions: own, steps: each } of Object.values(jobs)) {
			const commits = own?.['contents'] === 'write';
			const checkouts = each.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
			for (const { with: inputs } of checkouts) expect(inputs).toMatchObject({ 'persist-credentials': commits });
		}
	});

	test('puts nothing that a stranger wrote into a command', () => {
		expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
	});

	test('waits for jobs that there are', () => {
		expect(Object.values(jobs).filter(({ needs }) => needs !== undefined && !(needs in jobs))).toEqual([]);
	});
});

test('only what publishes may write, and what records revisions', () => {
	const writing = files('.github/workflows/*.yml').flatMap(({ path, text }) =>
		Object.entries(workflow.parse(parse(text)).jobs).flatMap(([id, job]) =>
			Object.entries(job.permissions ?? {}).flatMap(([what, access]) => (access === 'write' ? [`${path} ${id} ${what}`] : [])),
		),
	);
	expect(writing).toEqual([
		'.github/workflows/pages.yml publish pages',
		'.github/workflows/pages.yml publish id-token',
		'.github/workflows/record.yml record contents',
	]);
});

test.each(files('.github/ISSUE_TEMPLATE/[0-9]*.yml'))('$path is a form whose questions have names of their own', ({ text }) => {
	const { body } = form.parse(parse(text));
	const asked = body.filter(({ type }) => type !== 'markdown');
	expect(asked.length).toBeGreaterThan(0);
	expect(asked.every(({ attributes: { label } }) => label)).toBe(true);
	expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
});

test('GitLab runs the same: content check with its report, tests, pages', () => {
	const { content, tests, pages, stages } = parse(read('.gitlab-ci.yml')) as Record<string, { stage: string; script: string[] } & object>;
	expect([content, tests, pages].every((job) => Array.from(stages as never).includes(job!.stage as never))).toBe(true);
	expect(content!.script.join()).toContain('--reporter=gitlab > gl-code-quality-report.json');
	expect(content).toMatchObject({ artifacts: { when: 'always', reports: { codequality: 'gl-code-quality-report.json' } } });
	expect(tests!.script).toEqual(['npm test', 'npm run test:engines']);
	expect(read('.ci/run')).toContain('npm ci && npm test && npm run test:engines -- --after-tests\n');
	expect(read('.github/workflows/check.yml')).toContain('- run: npm test\n      - run: npm run test:engines\n');
	expect(pages).toMatchObject({ artifacts: { paths: ['public'] } });
});

test('what hosts and developers are told of Node is the Node that the scripts run on', () => {
	expect(read('.nvmrc').trim()).toBe(nodeMajor);
	expect(parse(read('.gitlab-ci.yml'))).toMatchObject({ image: `node:${nodeMajor}-bookworm` });
});

describe('a script that a Node cannot run', () => {
	const start = (flag: string) =>
		spawnSync(process.execPath, [flag, '--import', './scripts/lib/node-guard.mjs', '--eval', 'console.log("started")'], {
			cwd: root,
			encoding: 'utf8',
		});

	test('is answered with a sentence', () => {
		const { status, stdout, stderr } = start('--no-strip-types');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toBe(
			`Node ${process.versions.node} cannot read TypeScript. Start scripts with npm, for example \`npm start\`: it uses the Node that \`npm ci\` brought.\n`,
		);
	});

	test('and only that one', () => {
		expect(start('--strip-types').stdout).toBe('started\n');
	});

	test.each(Object.entries(manifest.scripts).filter(([, command]) => /\.ts\b/.test(command)))(
		'npm run %s looks before it starts',
		(_name, command) => {
			expect(command).toMatch(/^node --import \.{1,2}\/scripts\/lib\/node-guard\.mjs /);
		},
	);
});

test('the CHANGELOG begins with the version of the package', () => {
	expect(/^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(manifest.version);
});

describe('every command that a file names is there', () => {
	const named = ['.github/**/*.{yml,md}', '.gitlab/**/*.md', '.gitlab-ci.yml', 'netlify.toml', '*.md', 'docs/**/*.md', 'bench/*.md']
		.flatMap((pattern) => files(pattern))
		.filter(({ text }) => text.includes('npm run'));

	test.each(named)('$path', ({ text }) => {
		const commands = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name.replace(/:$/, ''));
		expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
	});
});
