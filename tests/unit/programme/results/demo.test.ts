import { expect, test } from 'vitest';
import { demoResults } from '../../../../scripts/lib/demo-results.ts';
import { readCsv } from '../../../../src/lib/programme/results/csv.ts';

test('the same seed writes the same results, another seed others', () => {
	expect(demoResults('teplia')).toBe(demoResults('teplia'));
	expect(demoResults('another')).not.toBe(demoResults('teplia'));
});

test('what it writes is read as a file of ours', () => {
	const { format, problem, rows } = readCsv('demo.csv', new TextEncoder().encode(demoResults('teplia')));
	expect([format?.id, problem]).toEqual(['template', undefined]);
	expect(rows.length).toBeGreaterThan(100);
});
