import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { type Finding, isError as isMistake } from './finding.ts';
import { report } from './report.ts';

interface Watch {
	/** Absolute path of the project. */
	folder: string;
	server: ViteDevServer;
	logger: Pick<AstroIntegrationLogger, 'info' | 'warn' | 'error'>;
	check: () => Promise<Finding[]>;
}

/** Saving several files at once is one change. */
const pause = 50;

const outcome = 'the pages are shown as far as they can be';

const authored = /^(?:portal\.yaml|(?:quizzes|src\/content|public)\/.+)$/;

/**
 * Checks the content now and after every change of it, and tells terminal and browsers, also those that come later. Warnings
 * are for the terminal alone.
 */
export function watchContent({ folder, server, logger, check }: Watch): void {
	const { hot } = server.environments.client;
	let standing: ErrorPayload | undefined;
	let told = '';
	let timer: NodeJS.Timeout | undefined;
	let latest = 0;

	async function run(): Promise<void> {
		const mine = ++latest;
		const findings = await check();
		if (mine !== latest) return;
		const mistakes = findings.filter(isMistake);
		const text = findings.length > 0 ? report(findings, outcome) : '';
		if (text !== told) {
			if (mistakes.length > 0) logger.error(`\n${text}`);
			else if (text !== '') logger.warn(`\n${text}`);
			else logger.info('All content is in order.');
		}
		told = text;
		if (mistakes.length > 0) {
			standing = overlay(mistakes, report(mistakes, outcome), folder);
			hot.send(standing);
		} else if (standing) {
			standing = undefined;
			hot.send({ type: 'full-reload' });
		}
	}

	function runSafely(): void {
		run().catch((error: unknown) => logger.error(`The content could not be checked: ${String(error)}`));
	}

	// What a page or a loader says of the same mistake comes a little later, and would cover the sentence.
	const send = hot.send.bind(hot) as (payload: unknown, data?: unknown) => void;
	hot.send = (payload: unknown, data?: unknown) => send(standing && isError(payload) ? standing : payload, data);

	server.watcher.add(['portal.yaml', 'quizzes', 'src/content'].map((name) => path.join(folder, name)));
	server.watcher.on('all', (event, file) => {
		if (!['add', 'change', 'unlink'].includes(event)) return;
		if (!authored.test(path.relative(folder, file).replaceAll(path.sep, '/'))) return;
		clearTimeout(timer);
		timer = setTimeout(runSafely, pause);
	});
	hot.on('vite:client:connect', (_data, client) => {
		if (standing) client.send(standing);
	});
	runSafely();
}

function overlay(findings: readonly Finding[], text: string, folder: string): ErrorPayload {
	const [first] = findings;
	return {
		type: 'error',
		err: {
			message: text,
			stack: '',
			plugin: 'Outspoken',
			...(first && { loc: { file: path.join(folder, first.file), line: first.line ?? 1, column: 1 } }),
		},
	};
}

function isError(payload: unknown): payload is ErrorPayload {
	return typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'error';
}
