import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { demoResults } from '../../../../scripts/lib/demo-results.ts';

const committed = readFileSync(path.join(import.meta.dirname, '../../../../src/content/results/demo.csv'), 'utf8');

test('the demo results are what their generator writes', () => {
	expect(demoResults('teplia')).toBe(committed);
});

test('another seed writes others', () => {
	expect(demoResults('another')).not.toBe(committed);
});
