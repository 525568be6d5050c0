import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { uncommitted } from '../../../scripts/lib/adopt/git.ts';

let folder: string;
const git = (...args: string[]) =>
	execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.cd', ...args], { cwd: folder, stdio: 'ignore' });

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'outspoken-git-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('names files that were changed, are new, or are ignored, and no others', () => {
	git('init', '-q');
	writeFileSync(join(folder, '.gitignore'), 'ignored.txt\n');
	for (const name of ['kept.txt', 'changed.txt']) writeFileSync(join(folder, name), '1');
	git('add', '.');
	git('commit', '-qm', 'Begin');
	for (const name of ['changed.txt', 'новый.txt', 'ignored.txt']) writeFileSync(join(folder, name), '2');
	const all = ['kept.txt', 'changed.txt', 'новый.txt', 'ignored.txt', 'absent.txt'];
	expect(uncommitted(folder, all)).toEqual(['changed.txt', 'новый.txt', 'ignored.txt']);
});

test('looks below the folder of the project, where it is not the root of the repository', () => {
	git('init', '-q');
	mkdirSync(join(folder, 'portal'));
	writeFileSync(join(folder, 'portal/new.txt'), '1');
	expect(uncommitted(join(folder, 'portal'), ['new.txt', 'other.txt'])).toEqual(['new.txt']);
});

test('knows where there is no repository', () => {
	expect(uncommitted(folder, ['a.txt'])).toBeUndefined();
});

test('packages that are installed, however many files they have, are no hindrance', () => {
	git('init', '-q');
	writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
	const name = 'n'.repeat(200);
	for (let number = 0; number < 60; number++) {
		const inside = join(folder, 'node_modules', name, `${name}-${number}`);
		mkdirSync(inside, { recursive: true });
		for (let file = 0; file < 50; file++) writeFileSync(join(inside, `${file}.js`), '');
	}
	writeFileSync(join(folder, 'new.txt'), '');
	expect(uncommitted(folder, ['new.txt', 'other.txt'])).toEqual(['new.txt']);
});
