import { spawnSync } from 'node:child_process';

/** The files of these that git could not bring back; undefined where the folder is in no repository. */
export function uncommitted(root: string, files: readonly string[]): string[] | undefined {
	// Installed packages are ignored files by the ten thousand: naming them takes more than Node lets a program say.
	const listed = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignored', '--', '.', ':(exclude,glob)**/node_modules/**'];
	const { status, stdout } = spawnSync('git', listed, { cwd: root, encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY });
	if (status !== 0) return undefined;
	const prefix = spawnSync('git', ['rev-parse', '--show-prefix'], { cwd: root, encoding: 'utf8' }).stdout.trim();
	const changed = new Set(stdout.split('\0').map((entry) => entry.slice(3)));
	return files.filter((file) => changed.has(`${prefix}${file}`));
}
