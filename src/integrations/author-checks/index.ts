import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkProject, checkShapesOf } from './check.ts';
import { type Finding, isError } from './finding.ts';
import { report } from './report.ts';
import { waitUntilSound } from './wait.ts';
import { watchContent } from './watch.ts';

/** Stops a build. Its message is the report; there is no stack, since no program is at fault. */
export class AuthorMistakes extends Error {
	override name = 'AuthorMistakes';
	override stack = '';

	constructor(findings: readonly Finding[]) {
		super(`The content has mistakes.\n\n${report(findings)}`);
	}
}

/**
 * Checks what authors wrote. A build stops before Astro reads the content, with one sentence for each mistake; a
 * development server goes on, and shows the sentences in the terminal and over the page until they are mended. Warnings
 * stop nothing; both tell them in the terminal.
 *
 * Astro's own reading of the content ends a development server that starts with a malformed file, so the start
 * waits for those. A malformed portal.yaml ends it, because the configuration has been made of it by then.
 */
export function authorChecks(): AstroIntegration {
	let root: URL;
	return {
		name: 'outspoken:author-checks',
		hooks: {
			'astro:config:setup': async ({ command, config, addWatchFile, logger }) => {
				root = config.root;
				if (command === 'build') {
					const findings = await checkProject(root);
					throwIfAny(findings.filter(isError), logger, findings);
					if (findings.length > 0) logger.warn(`\n${report(findings)}`);
				}
				if (command !== 'dev') return;
				addWatchFile(new URL('portal.yaml', root));
				throwIfAny(
					(await checkShapesOf(root)).filter(({ file }) => file === 'portal.yaml'),
					logger,
				);
				// A run of the tests has nobody beside it who would mend what it waits for.
				if (process.env['VITEST']) throwIfAny(await checkShapesOf(root), logger);
				await waitUntilSound(() => checkShapesOf(root), logger);
			},
			'astro:server:setup': ({ server, logger }) => {
				const folder = path.resolve(fileURLToPath(root));
				watchContent({ folder, server, logger, check: () => checkProject(folder) });
			},
		},
	};
}

/**
 * Stops where there are mistakes, and tells all that was found with them. Astro says of every error in a hook that nobody
 * handled it, and says so with the integration's own logger: of this one the sentences say all.
 */
function throwIfAny(mistakes: readonly Finding[], logger: AstroIntegrationLogger, findings = mistakes): void {
	if (mistakes.length === 0) return;
	logger.options = { ...logger.options, level: 'silent' };
	throw new AuthorMistakes(findings);
}
