import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentCollections } from '../content-collections.ts';
import { liveModule } from '../live-module.ts';
import { checkBeside } from './beside.ts';
import { type Finding, isError } from './finding.ts';
import { report } from './report.ts';
import { waitUntilSound } from './wait.ts';
import { watchContent } from './watch.ts';

/** The checks themselves: a build has them loaded in another thread, and loading takes as long as running them. */
const checks = () => import('./check.ts');

/** Stops a build. Its message is the report; there is no stack, since no program is at fault. */
export class AuthorMistakes extends Error {
	override name = 'AuthorMistakes';
	override stack = '';

	constructor(findings: readonly Finding[]) {
		super(`The content has mistakes.\n\n${report(findings)}`);
	}
}

/**
 * Checks what authors wrote. A build stops before it begins, with one sentence for each mistake; a development
 * server goes on, and shows the sentences in the terminal and over the page until they are mended. Warnings stop nothing;
 * both tell them in the terminal.
 *
 * Astro's own reading of the content ends a development server that starts with a malformed file, so the start
 * waits for those. A malformed portal.yaml ends it, because the configuration has been made of it by then.
 */
export function authorChecks(): AstroIntegration {
	let root: URL;
	let sound = async () => {};
	return {
		name: 'outspoken:author-checks',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, addWatchFile, logger }) => {
				root = config.root;
				const beside = command === 'build' ? checkBeside(root) : undefined;
				let told: Promise<void> | undefined;
				sound = async () => (told ??= beside?.findings.then((findings) => tell(findings, logger)));
				const collections = () => contentCollections(root, beside && (async (collection) => (await beside.judged)[collection]));
				updateConfig({ vite: { plugins: [liveModule('outspoken:collections', () => ({ collections: collections() }))] } });
				if (command !== 'dev') return;
				addWatchFile(new URL('portal.yaml', root));
				const { checkShapesOf } = await checks();
				throwIfAny((await checkShapesOf(root)).filter(({ file }) => file === 'portal.yaml'));
				await waitUntilSound(() => checkShapesOf(root), logger);
			},
			// The content has been read by now; no page is made of what has mistakes.
			'astro:build:start': async () => sound(),
			'astro:server:setup': ({ server, logger }) => {
				const folder = path.resolve(fileURLToPath(root));
				watchContent({ folder, server, logger, check: async () => (await checks()).checkProject(folder) });
			},
		},
	};
}

/**
 * Tells a build what was found. A mistake ends it with the report alone; an error thrown here would come with Astro's words
 * on a program gone wrong.
 */
function tell(findings: readonly Finding[], logger: AstroIntegrationLogger): void {
	if (findings.some(isError)) {
		console.error(`\n${report(findings)}`);
		process.exit(1);
	}
	if (findings.length > 0) logger.warn(`\n${report(findings)}`);
}

function throwIfAny(findings: readonly Finding[]): void {
	if (findings.length > 0) throw new AuthorMistakes(findings);
}
