import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingIds } from '../../src/lib/findings/finding-ids.ts';
import { root } from './sources.ts';

/** The paragraphs of a guide by their headings. */
function paragraphs(file: string): Map<string, string> {
	const parts = readFileSync(join(root, file), 'utf8').split(/^(?=#{2,3} )/m);
	return new Map(
		parts.flatMap((part) => {
			const [, id, text = ''] = /^### (\S+)\n([^]*)$/.exec(part) ?? [];
			return id === undefined ? [] : [[id, text.trim()] as const];
		}),
	);
}

describe.each(['docs/findings.md', 'docs/findings.ru.md'])('%s', (file) => {
	const written = paragraphs(file);

	test('explains each kind of finding, and no other', () => {
		expect([...written.keys()].toSorted()).toEqual([...findingIds].toSorted());
	});

	test.each([...written])('%s is explained and shown', (_id, text) => {
		expect(text).toMatch(/^(?!```)[^\n]{40,}\n\n```\w*\n[^]+\n```$/);
	});
});

test('both guides go through them in the same order', () => {
	expect([...paragraphs('docs/findings.ru.md').keys()]).toEqual([...paragraphs('docs/findings.md').keys()]);
});
