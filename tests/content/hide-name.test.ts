import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { hideName } from '../../src/lib/checker/secret-names.ts';
import { overlaid } from './overlay.ts';

const script = path.join(import.meta.dirname, '../../scripts/hide-name.ts');

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => path.join(folder, 'src/content/rules/secret-names.yaml');
const listed = () => (parse(readFileSync(file(), 'utf8')) as { find: { secrets: string[] } }).find.secrets;

function hide(...words: string[]) {
	return spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: 'utf8' });
}

test('a secret name is written into its list, once, and cannot be read there', async () => {
	folder = overlaid();
	const before = listed();
	expect(hide('Project', 'Selenium').status).toBe(0);
	hide('Project Selenium');
	const [, salt = ''] = before[0]!.split('.');
	expect(listed()).toEqual([...before, await hideName('Project Selenium', salt)]);
	expect(readFileSync(file(), 'utf8')).not.toMatch(/selenium/i);
	expect(await checkProject(folder)).toEqual([]);
});

test('the first name of a company comes into an empty list', async () => {
	folder = overlaid();
	writeFileSync(file(), readFileSync(file(), 'utf8').replace(/secrets:(?:\n\s+- .*)+/, 'secrets: []'));
	expect(listed()).toEqual([]);
	expect(hide('Selenium').status).toBe(0);
	expect(listed()).toHaveLength(1);
	expect(await checkProject(folder)).toEqual([]);
});

test('nothing is written without a name', () => {
	folder = overlaid();
	const before = readFileSync(file(), 'utf8');
	const { status, stderr } = hide();
	expect([status, stderr]).toEqual([1, 'Write the name behind the command: npm run hide-name -- "Project Name"\n']);
	expect(readFileSync(file(), 'utf8')).toBe(before);
});
