import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkProject } from './check.ts';
import type { Finding } from './finding.ts';
import { report } from './report.ts';
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
 * Checks what authors wrote. A build stops before it begins, with one sentence for each mistake; a development
 * server goes on, and shows the sentences in the terminal and over the page until they are mended.
 */
export function authorChecks(): AstroIntegration {
	let root: URL;
	return {
		name: 'outspoken:author-checks',
		hooks: {
			'astro:config:setup': async ({ command, config }) => {
				root = config.root;
				if (command !== 'build' || process.env['OUTSPOKEN_CHECKED'] === '1') return;
				const findings = await checkProject(root);
				if (findings.length > 0) throw new AuthorMistakes(findings);
			},
			'astro:server:setup': ({ server, logger }) => {
				const folder = path.resolve(fileURLToPath(root));
				watchContent({ folder, server, logger, check: () => checkProject(folder) });
			},
		},
	};
}
