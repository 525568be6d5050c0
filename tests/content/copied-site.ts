import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { astroProgram } from '../../scripts/lib/astro-program.ts';

const root = process.cwd();
const copied = ['portal.yaml', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'quizzes', 'src'];

/** Copies the whole site into a new folder that the caller removes: beside the installed packages, where Astro finds them. */
export function copiedSite(): string {
	mkdirSync(join(root, '.outspoken'), { recursive: true });
	const folder = mkdtempSync(join(root, '.outspoken', 'copy-'));
	for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
	return folder;
}

/** Builds a copy as `npm run build` does. */
export function build(folder: string): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [astroProgram, 'build'], { cwd: folder, encoding: 'utf8' });
	return { status, output: stdout + stderr };
}
