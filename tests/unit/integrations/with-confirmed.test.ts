import { expect, test } from 'vitest';
import { withConfirmed } from '../../../scripts/lib/with-confirmed.ts';
import type { Confirmation } from '../../../src/integrations/author-checks/confirmation.ts';

const quiz = `# Written in spring.
revision:   2
questions:
  - { id: a }    # first

  - id: "b"
`;

const a = { revision: 2, key: 'aaaabbbb', clause: 'ccccdddd' };
const b = { revision: 1, key: 'ppppoooo' };

test('a quiz without lines gets them at its end; nothing else changes', () => {
	const lines = new Map([
		['a', a],
		['b', b],
	]);
	expect(withConfirmed(quiz, lines)).toBe(
		`${quiz}confirmed:\n  a: { revision: 2, key: aaaabbbb, clause: ccccdddd }\n  b: { revision: 1, key: ppppoooo }\n`,
	);
});

test('a line is replaced where it stands, others and all comments stay', () => {
	const before = `confirmed:
  # Asked by sales.
  a: { revision: 1, key: bbbbbbbb } # compared in May
  b: { revision: 1, key: ppppoooo }
`;
	const after = before.replace('revision: 1, key: bbbbbbbb', 'revision: 2, key: aaaabbbb, clause: ccccdddd');
	expect(withConfirmed(quiz + before, new Map([['a', a]]))).toBe(quiz + after);
	expect(withConfirmed(`${before}${quiz}`, new Map([['a', a]]))).toBe(`${after}${quiz}`);
});

test.each(['confirmed:\n', 'confirmed: {}\n', 'confirmed: { b: { revision: 1, key: ppppoooo } }\n'])('%j becomes lines', (before) => {
	const lines = new Map<string, Confirmation>([
		['b', b],
		['c', { revision: 2, removed: true as const }],
	]);
	expect(withConfirmed(quiz + before, lines)).toBe(
		`${quiz}confirmed:\n  b: { revision: 1, key: ppppoooo }\n  c: { revision: 2, removed: true }\n`,
	);
});

test('a file without a line break at its end gets one', () => {
	expect(withConfirmed('revision: 1', new Map([['b', b]]))).toBe('revision: 1\nconfirmed:\n  b: { revision: 1, key: ppppoooo }\n');
});

test('line breaks of Windows stay as they are', () => {
	const windows = quiz.replaceAll('\n', '\r\n');
	expect(withConfirmed(windows, new Map([['b', b]]))).toBe(`${windows}confirmed:\r\n  b: { revision: 1, key: ppppoooo }\r\n`);
});
