import { listed } from '../wording.ts';

/** `text` for a terminal, `github` with a command for each finding, `gitlab` as a code quality report. */
export const reporters = ['text', 'github', 'gitlab'] as const;
export type Reporter = (typeof reporters)[number];

/**
 * The reporter that was asked for; within GitHub Actions its own, if none was.
 *
 * @throws Error that says which there are
 */
export function chooseReporter(asked: string | undefined, environment: Record<string, string | undefined>): Reporter {
	if (asked === undefined) return environment['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
	const known = reporters.find((name) => name === asked);
	if (known === undefined) throw new Error(`There is no reporter \`${asked}\`. There are: ${listed(reporters)}.`);
	return known;
}
