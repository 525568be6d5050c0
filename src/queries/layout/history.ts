import { execFileSync } from 'node:child_process';
import { lastChanges, type FileChange } from '../../lib/time/last-change.ts';

/**
 * The newest change of each file that authors write, by the history in git. Nothing where there is no history,
 * as in a copy without git, or one that was cut off and would name a wrong day.
 *
 * @param folder the one of the project
 */
export function changesFromHistory(folder: string): Map<string, FileChange> {
	const git = (...args: string[]) =>
		execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
	try {
		if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return new Map();
		const places = ['src/content', 'quizzes', 'portal.yaml'];
		return lastChanges(git('log', '--format=%x00%cs', '--name-only', '--relative', '-z', '--no-renames', '--', ...places));
	} catch {
		return new Map();
	}
}
