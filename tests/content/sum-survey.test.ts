import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { returnedLine } from '../../src/lib/programme/survey/returned.ts';
import { overlaid } from './overlay.ts';

const script = path.join(import.meta.dirname, '../../scripts/sum-survey.ts');
const result = 'src/content/survey-results/worth-2026-11.yaml';

let folder = '';
beforeEach(() => {
	folder = overlaid();
	mkdirSync(path.join(folder, 'returned'));
	rmSync(path.join(folder, result));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): void {
	writeFileSync(path.join(folder, 'returned', name), text);
}

const line = (id: string, answers: Record<string, string[]>) => returnedLine({ survey: 'worth', version: '2026-11', id, answers });

function sum(...names: string[]): { out: string[]; error: string; status: number | null } {
	const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...names], { cwd: folder, encoding: 'utf8' });
	return { out: stdout.trim().split('\n'), error: stderr.trim(), status };
}

describe('what came back from a survey', () => {
	test('is summed; what cannot be counted is named with the reason, and the check is content with what was written', async () => {
		for (const [index, how] of ['much', 'much', 'much', 'little', 'little'].entries())
			put(`${index}.json`, line(`somebody-${index}`, { how: [how] }));
		put('6.txt', `Hello,\n\nmy answers:\n${line('somebody-6', { how: ['much'], else: ['Lunch\u001b[2J with friends'] })}\n\nBye`);
		put('7.json', line('somebody-0', { how: ['much'] }));
		put('8.json', line('somebody-1', { how: ['little'] }));
		put('9.json', line('somebody-9', { how: ['enormously'] }));
		put('a.json', line('somebody-a', { how: ['much'] }).slice(0, -3));
		put('b.png', '\u0089PNG');
		put('c.json', line('somebody-c', { how: ['much'] }).replace('2026-11', '2025-11'));
		put('d.json', 'x'.repeat(100_001));

		const { out, error, status } = sum('returned');
		expect(error).toBe('');
		expect(status).toBe(0);
		expect(out).toEqual([
			'7.json  The same answers are in 0.json, which is counted.',
			'8.json  1.json is from the same browser with other answers, and is counted. Remove that one if this is the newer.',
			'9.json  No question is answered in it.',
			'a.json  The line for the count is cut off or was changed. Ask for the file.',
			'b.png  There are no answers in it. Save the file that came, or the whole text of the mail.',
			'c.json  It answers the edition `2025-11`, and this is `2026-11`.',
			'd.json  There are no answers in it. Save the file that came, or the whole text of the mail.',
			'',
			'What else? (1)',
			'– Lunch [2J with friends',
			'',
			'6 people counted, 7 files left out.',
			`${result}  written. It holds sums only.`,
		]);
		const written = readFileSync(path.join(folder, result), 'utf8');
		expect(written).not.toContain('Lunch');
		expect(parse(written)).toMatchObject({
			survey: 'worth',
			version: '2026-11',
			people: 6,
			questions: [
				{
					id: 'how',
					answered: 6,
					bars: [
						{ label: { en: 'Much', ru: 'Много' }, count: 4 },
						{ label: { en: 'Little' }, count: 2 },
					],
				},
				{ id: 'else', answered: 1, bars: [] },
			],
		});
		expect(await checkProject(folder)).toEqual([]);
	});

	test('of fewer than five people is not written', () => {
		for (const index of [1, 2, 3, 4]) put(`${index}.json`, line(`somebody-${index}`, { how: ['much'] }));
		const { error, status } = sum('returned');
		expect(error).toBe('Fewer than 5 people answered. Nothing was written, as so few could be recognised.');
		expect(status).toBe(1);
		expect(existsSync(path.join(folder, result))).toBe(false);
	});

	test.each([
		[[], 'Name the folder with the files that came back: `npm run sum:survey -- returned/`.'],
		[['nowhere'], 'There is no folder `nowhere`.'],
		[['returned', 'lunch'], 'There is no survey `lunch`.'],
	])('asked with %j the command says what is missing', (names, sentence) => {
		const { error, status } = sum(...names);
		expect(error).toBe(sentence);
		expect(status).toBe(1);
	});
});
