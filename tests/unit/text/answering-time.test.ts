import { expect, test } from 'vitest';
import { answeringMinutes } from '../../../src/lib/text/answering-time.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test.each([
	[0, 0, 0, 0],
	[1, 0, 0, 1],
	[6, 0, 0, 1],
	[7, 0, 0, 2],
	[6, 38, 0, 2],
	[6, 38, 76, 3],
])('%i questions of %i words with %i of reasons take %i minutes', (count, asked, reasons, minutes) => {
	const questions = Array.from({ length: count }, () => ({ asked: [words(asked)], reasons: [words(reasons / 2), words(reasons / 2)] }));
	expect(answeringMinutes(questions, 'en')).toBe(minutes);
});
