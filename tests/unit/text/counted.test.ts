import { expect, test } from 'vitest';
import { counted } from '../../../src/lib/text/counted.ts';

test.each([
	[0, 'file', undefined, '0 files'],
	[1, 'file', undefined, '1 file'],
	[2, 'entry', 'entries', '2 entries'],
	[1640, 'word', undefined, '1,640 words'],
])('%i %s', (count, noun, plural, text) => {
	expect(counted(count, noun, plural)).toBe(text);
});
