import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeMonthReport } from '../../scripts/lib/month-report.ts';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { overlaid } from './overlay.ts';

let root: string;
const today = '2026-11-25';
const file = (language: string) => `src/content/docs/${language}/programme/reports/2026-10.mdx`;
const text = (language: string) => readFileSync(path.join(root, file(language)), 'utf8');
const wish = (month: string | undefined, overwrite = false) => writeMonthReport({ root, month, today, overwrite });

/** Puts a file with results into the project. */
function measured(csv: string): void {
	mkdirSync(path.join(root, 'src/content/results'), { recursive: true });
	writeFileSync(path.join(root, 'src/content/results/a.csv'), csv);
}

beforeEach(() => {
	root = overlaid();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a report is written in each language, with the numbers of its month, and is sound', async () => {
	measured(
		'month,network,item,posts,reach,reactions,comments\n2026-10,town-square,heat-loss,12,"3,400",90,8\n2026-09,town-square,,4,900,7,\n',
	);
	expect(await wish('2026-10')).toMatchObject({ written: [file('en'), file('ru')] });
	expect(text('en')).toContain('In October 2026 we posted 12 times');
	expect(text('en')).toContain('seen 3,400 times and got 98 reactions, comments and reposts, and an unknown number of visits');
	expect(text('ru')).toContain('Увидели их 3400 раз');
	expect(text('en')).not.toMatch(/\{\{|\}\}/);
	expect(text('ru')).toContain('[Калькулятор теплопотерь](/ru/share/heat-loss/)');
	expect(await checkProject(root, today)).toEqual([]);
});

describe('nothing is written, and a sentence says why,', () => {
	test.each([
		['without a month', undefined, 'Name the month: npm run report:month -- 2026-10'],
		['for what is no month', 'October', '`October` is no month. Write year and month: npm run report:month -- 2026-10'],
		[
			'for a month without results',
			'2026-08',
			'There are no results of 2026-08. There are some from 2026-09 to 2026-10. Add the file of 2026-08 to src/content/results, or name another month.',
		],
	])('%s', async (_, month, refused) => {
		measured('month,network,reach\n2026-09,town-square,5\n2026-10,town-square,6\n');
		expect(await wish(month)).toEqual({ refused });
	});

	test('before there are any results', async () => {
		expect(await wish('2026-10')).toEqual({
			refused: 'There are no results yet. Put a file into src/content/results; docs/editing/results.md says how.',
		});
	});

	test('while the results have mistakes', async () => {
		measured('month,network,reach\n2026-10,town-square,many\n');
		expect(await wish('2026-10')).toEqual({
			refused: expect.stringMatching(/^src\/content\/results\/a\.csv:2 {2}reach — `many` is no number\..*no report was written/s) as string,
		});
		expect(existsSync(path.join(root, file('en')))).toBe(false);
	});

	test('where one language has a report that may hold somebody’s words', async () => {
		measured('month,network,reach\n2026-10,town-square,6\n');
		mkdirSync(path.dirname(path.join(root, file('ru'))), { recursive: true });
		writeFileSync(path.join(root, file('ru')), 'My words.');
		expect(await wish('2026-10')).toEqual({
			refused: `${file('ru')} exists and may hold your words, so nothing was written. To write 2026-10 anew from the template: npm run report:month -- 2026-10 --overwrite`,
		});
		expect(text('ru')).toBe('My words.');
		expect(existsSync(path.join(root, file('en')))).toBe(false);
		expect(await wish('2026-10', true)).toMatchObject({ written: [file('en'), file('ru')] });
		expect(text('ru')).not.toContain('My words.');
	});
});
