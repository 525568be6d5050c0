import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { overlaid } from './overlay.ts';

const script = path.join(import.meta.dirname, '../../scripts/report-items.ts');

let folder = '';
beforeEach(() => {
	folder = overlaid();
	mkdirSync(path.join(folder, 'results'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(...names: string[]): { out: string; error: string; status: number | null } {
	const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...names], { cwd: folder, encoding: 'utf8' });
	return { out: stdout.trim(), error: stderr.trim(), status };
}

test('each question is reported as it went, nobody is named, and what few answered is left out', () => {
	const quiz = parse(readFileSync(path.join(folder, 'quizzes/town-square/profile.yaml'), 'utf8')) as {
		questions: { id: string; options?: { id: string; correct?: boolean }[] }[];
	};
	const [first, second] = quiz.questions.filter(({ options }) => options !== undefined);
	const [right, wrong] = [true, undefined].map((correct) => first!.options!.find((option) => option.correct === correct)!.id);
	const rows = ['Olga', 'Pavel', 'Rita', 'Sam', 'Timur'].map(
		(name, index) => `${name},${first!.id},${index < 2 ? right : wrong},${index < 2 ? 'correct' : 'incorrect'}`,
	);
	writeFileSync(
		path.join(folder, 'results/answers.csv'),
		['Learner,Question,Response,Result', ...rows, `Olga,${second!.id},x,correct`].join('\n'),
	);
	writeFileSync(path.join(folder, 'results/notes.txt'), 'Call the vendor.');
	const { out, error, status } = report('results');
	expect({ error, status }).toEqual({ error: '', status: 0 });
	expect(out).toContain('notes.txt  No question of this site is in it.');
	expect(out).toContain(
		`quizzes/town-square/profile.yaml\n  ${first!.id}\n    40 % of 5 right at first\n    most chosen wrong option: \`${wrong}\`, 3 times: `,
	);
	expect(out).toContain('1 question shown, 1 left out that fewer than 5 people answered.');
	expect(out).not.toMatch(/Olga|Pavel|Rita|Sam|Timur/);
});

test('without a folder it says what to type', () => {
	expect(report()).toMatchObject({ error: 'Name the folder with the exports: `npm run report:items -- results/`.', status: 1 });
	expect(report('nowhere')).toMatchObject({ error: 'There is no folder `nowhere`.', status: 1 });
});
