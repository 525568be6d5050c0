import { execFileSync } from 'node:child_process';
import { datesByFile, newestIn } from '../../lib/time/last-change.ts';
import { memoize } from './memoize.ts';

const getDates = memoize(async () => datesByFile(history()));

/**
 * The day on which a file, or anything in a folder, was last changed, by the history in git: `2026-11-28`. Nothing where
 * there is no history, as in a copy without git, or one that was cut off and would name a wrong day.
 */
export async function getLastChange(file: string): Promise<string | undefined> {
	return newestIn(await getDates(), file);
}

function history(): string {
	const git = (...args: string[]) =>
		execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
	try {
		if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return '';
		return git('log', '--format=%x00%cs', '--name-only', '--relative', '-z', '--no-renames', '--', 'src/content', 'quizzes', 'portal.yaml');
	} catch {
		return '';
	}
}
