import { execFileSync } from 'node:child_process';
import { datesByFile } from '../../lib/time/last-change.ts';

/**
 * The day on which each file that authors write was last changed, by the history in git. Nothing where there is no history,
 * as in a copy without git, or one that was cut off and would name a wrong day.
 *
 * @param folder the one of the project
 */
export function datesFromHistory(folder: string): Map<string, string> {
	const git = (...args: string[]) =>
		execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
	try {
		if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return new Map();
		const places = ['src/content', 'quizzes', 'portal.yaml'];
		return datesByFile(git('log', '--format=%x00%cs', '--name-only', '--relative', '-z', '--no-renames', '--', ...places));
	} catch {
		return new Map();
	}
}
