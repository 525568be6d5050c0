import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AuthorMistakes } from '../../../src/integrations/author-checks/index.ts';
import type { Finding } from '../../../src/integrations/author-checks/finding.ts';
import { checkShapesOf } from '../../../src/integrations/author-checks/check.ts';
import { waitUntilSound } from '../../../src/integrations/author-checks/wait.ts';
import { watchContent } from '../../../src/integrations/author-checks/watch.ts';
import { overlaid } from '../../content/overlay.ts';

const mistake: Finding = { id: 'field/type', file: 'quizzes/a.yaml', line: 3, field: 'pass', message: 'Wrong.' };
const warning: Finding = { id: 'quiz/longest-right', file: 'quizzes/a.yaml', line: 9, message: 'Long.', warning: 'longest-right' };

/** As much of a development server as the watch touches: a watcher, and a channel that keeps what it sent. */
function fakeServer() {
	const sent = vi.fn();
	const hot = Object.assign(new EventEmitter(), { send: (payload: unknown) => sent(payload) });
	const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
	return { hot, sent, watcher, server: { watcher, environments: { client: { hot } } } as unknown as ViteDevServer };
}

describe('a development server', () => {
	let findings: Finding[];
	const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
	const check = vi.fn(() => Promise.resolve(findings));

	beforeEach(() => {
		vi.useFakeTimers();
		vi.clearAllMocks();
		findings = [];
	});

	afterEach(() => {
		vi.useRealTimers();
	});

	async function started(first: Finding[]) {
		findings = first;
		const fake = fakeServer();
		watchContent({ folder: '/site', server: fake.server, logger, check });
		await vi.runAllTimersAsync();
		return fake;
	}

	test('tells terminal and browsers of a mistake, with its place', async () => {
		const { sent } = await started([mistake]);
		expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('quizzes/a.yaml:3  pass — Wrong.'));
		expect(sent).toHaveBeenCalledWith(
			expect.objectContaining({
				type: 'error',
				err: expect.objectContaining({ plugin: 'Outspoken', stack: '', loc: expect.objectContaining({ line: 3 }) }),
			}),
		);
	});

	test('tells a browser that connects while the mistake stands, and none when all is well', async () => {
		const { hot, watcher } = await started([mistake]);
		const late = { send: vi.fn() };
		hot.emit('vite:client:connect', undefined, late);
		expect(late.send).toHaveBeenCalledWith(expect.objectContaining({ type: 'error' }));

		findings = [];
		watcher.emit('all', 'change', '/site/quizzes/a.yaml');
		await vi.runAllTimersAsync();
		const later = { send: vi.fn() };
		hot.emit('vite:client:connect', undefined, later);
		expect(later.send).not.toHaveBeenCalled();
	});

	test('puts its sentence where a page would show an error of its own, and only while the mistake stands', async () => {
		const { hot, sent, watcher } = await started([mistake]);
		hot.send({ type: 'error', err: { message: 'from the page' } });
		expect(sent.mock.lastCall?.[0]).toMatchObject({ err: { plugin: 'Outspoken' } });
		hot.send({ type: 'update' });
		expect(sent.mock.lastCall?.[0]).toEqual({ type: 'update' });

		findings = [];
		watcher.emit('all', 'change', '/site/quizzes/a.yaml');
		await vi.runAllTimersAsync();
		hot.send({ type: 'error', err: { message: 'from the page' } });
		expect(sent.mock.lastCall?.[0]).toMatchObject({ err: { message: 'from the page' } });
	});

	test('reloads the pages and says so when the mistake is mended', async () => {
		const { sent, watcher } = await started([mistake]);
		findings = [];
		watcher.emit('all', 'unlink', '/site/src/content/docs/en/a.mdx');
		await vi.runAllTimersAsync();
		expect(sent).toHaveBeenLastCalledWith({ type: 'full-reload' });
		expect(logger.info).toHaveBeenCalledWith('All content is in order.');
	});

	test('tells a warning in the terminal, once, and leaves the pages alone', async () => {
		const { hot, sent, watcher } = await started([warning]);
		expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('quizzes/a.yaml:9  warning `longest-right` — Long.'));
		watcher.emit('all', 'change', '/site/quizzes/b.yaml');
		await vi.runAllTimersAsync();
		const late = { send: vi.fn() };
		hot.emit('vite:client:connect', undefined, late);
		expect(logger.warn).toHaveBeenCalledTimes(1);
		expect(logger.error).not.toHaveBeenCalled();
		expect([...sent.mock.calls, ...late.send.mock.calls]).toEqual([]);
	});

	test('shows mistakes over the page without the warnings, and goes on warning when they are mended', async () => {
		const { sent, watcher } = await started([mistake, warning]);
		expect(sent.mock.lastCall?.[0].err.message).not.toContain('Long.');
		expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('Long.'));

		findings = [warning];
		watcher.emit('all', 'change', '/site/quizzes/a.yaml');
		await vi.runAllTimersAsync();
		expect(sent).toHaveBeenLastCalledWith({ type: 'full-reload' });
		expect(logger.warn).toHaveBeenCalledTimes(1);
		expect(logger.info).not.toHaveBeenCalled();
	});

	test('checks once for several files saved together', async () => {
		const { watcher } = await started([]);
		for (const file of ['portal.yaml', 'quizzes/a.yaml', 'public/a.svg']) watcher.emit('all', 'change', `/site/${file}`);
		await vi.runAllTimersAsync();
		expect(check).toHaveBeenCalledTimes(2);
	});

	test('leaves files alone that are no content', async () => {
		const { watcher } = await started([]);
		watcher.emit('all', 'change', '/site/src/components/Quiz.astro');
		watcher.emit('all', 'addDir', '/site/quizzes/new');
		await vi.runAllTimersAsync();
		expect(check).toHaveBeenCalledTimes(1);
	});
});

describe('a development server that starts with a malformed file', () => {
	let folder = '';
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	test('waits until it is mended', async () => {
		folder = overlaid('duplicate-key');
		const file = path.join(folder, 'src/content/networks/town-square.yaml');
		const logger = {
			info: vi.fn(),
			error: vi.fn(() => writeFileSync(file, readFileSync(file, 'utf8').replace('monogram: S\n', ''))),
		};
		await waitUntilSound(() => checkShapesOf(folder), logger);
		expect(logger.error).toHaveBeenCalledTimes(1);
		expect(logger.info).toHaveBeenCalledWith('Mended; the server starts.');
	});
});

test('a stopped build shows sentences and no stack', () => {
	const error = new AuthorMistakes([mistake]);
	expect(error.stack).toBe('');
	expect(error.message).toContain('quizzes/a.yaml:3  pass — Wrong. [field/type]\n\n1 mistake in 1 file; nothing was built.');
});
