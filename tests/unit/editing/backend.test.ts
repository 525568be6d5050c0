import { describe, expect, test } from 'vitest';
import { backendOf, editorPolicy, runsOf } from '../../../src/lib/editing/backend.ts';

const repository = (url: string, forge: 'github' | 'gitlab' | 'gitea') => ({ url, forge, branch: 'main' });

describe('the repository of portal.yaml', () => {
	test('on GitHub', () => {
		expect(backendOf({ save: 'repository' }, repository('https://github.com/hafen/portal.git', 'github'))).toEqual({
			name: 'github',
			repo: 'hafen/portal',
			branch: 'main',
			auth_methods: ['token'],
		});
	});

	test('on a GitHub of the company’s own, with a service that signs people in', () => {
		const backend = backendOf(
			{ save: 'repository', signIn: 'https://login.hafen.example' },
			repository('https://github.hafen.example/voice/portal/', 'github'),
		);
		expect(backend).toMatchObject({
			repo: 'voice/portal',
			api_root: 'https://github.hafen.example/api/v3',
			base_url: 'https://login.hafen.example',
			auth_methods: ['oauth', 'token'],
		});
	});

	test('on GitLab, in a group of a group', () => {
		const backend = backendOf(
			{ save: 'repository', application: 'abc' },
			repository('https://gitlab.hafen.example/comms/voice/portal', 'gitlab'),
		);
		expect(backend).toMatchObject({
			name: 'gitlab',
			repo: 'comms/voice/portal',
			base_url: 'https://gitlab.hafen.example',
			api_root: 'https://gitlab.hafen.example/api/v4',
			auth_type: 'pkce',
			app_id: 'abc',
		});
	});

	test('on Gitea and Forgejo', () => {
		expect(backendOf({ save: 'repository' }, repository('https://codeberg.org/hafen/portal', 'gitea'))).toMatchObject({
			name: 'gitea',
			repo: 'hafen/portal',
			api_root: 'https://codeberg.org/api/v1',
		});
	});

	test('stays untouched by who practises', () => {
		expect(backendOf({ save: 'browser' }, repository('https://github.com/hafen/portal', 'github'))).toEqual({ name: 'test-repo' });
	});
});

test.each([
	['github', 'https://github.com/hafen/portal.git', 'https://github.com/hafen/portal/actions'],
	['gitlab', 'https://gitlab.com/hafen/portal/', 'https://gitlab.com/hafen/portal/-/pipelines'],
	['gitea', 'https://codeberg.org/hafen/portal', 'https://codeberg.org/hafen/portal/actions'],
] as const)('the checks of what is saved are found on %s', (forge, url, runs) => {
	expect(runsOf({ save: 'repository' }, repository(url, forge))).toBe(runs);
	expect(runsOf({ save: 'browser' }, repository(url, forge))).toBeUndefined();
	expect(runsOf({ save: 'repository' }, undefined)).toBeUndefined();
});

describe('the policy of the page', () => {
	const connections = (...given: Parameters<typeof backendOf>) => /connect-src ([^;]*)/.exec(editorPolicy(backendOf(...given)))?.[1];

	test.each([
		['github', 'https://github.com/hafen/portal', 'https://api.github.com'],
		['github', 'https://github.hafen.example/a/b', 'https://github.hafen.example'],
		['gitlab', 'https://gitlab.com/hafen/portal', 'https://gitlab.com'],
		['gitea', 'https://codeberg.org/hafen/portal', 'https://codeberg.org'],
	] as const)('lets it ask %s at %s and nobody else', (forge, url, host) => {
		expect(connections({ save: 'repository' }, repository(url, forge))).toBe(`'self' blob: data: ${host}`);
	});

	test('lets it ask nobody where one practises', () => {
		expect(editorPolicy({ name: 'test-repo' })).not.toContain('http');
	});
});
