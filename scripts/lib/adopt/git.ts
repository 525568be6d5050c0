import { spawnSync } from 'node:child_process';

/** The files of these that git could not bring back; undefined where the folder is in no repository. */
export function uncommitted(root: string, files: readonly string[]): string[] | undefined {
	const { status, stdout } = spawnSync('git', ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--ignored'], {
		cwd: root,
		encoding: 'utf8',
	});
	if (status !== 0) return undefined;
	const prefix = spawnSync('git', ['rev-parse', '--show-prefix'], { cwd: root, encoding: 'utf8' }).stdout.trim();
	const changed = new Set(stdout.split('\0').map((entry) => entry.slice(3)));
	return files.filter((file) => changed.has(`${prefix}${file}`));
}
