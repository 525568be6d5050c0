// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { expectFailure, notes } from '../page.ts';

test('a part that does not come, as when the page is left, fails nothing', async () => {
	expectFailure();
	const { whenPainted } = await import('../../../src/elements/layout/when-painted.ts');
	await expect(whenPainted(() => Promise.reject(new Error('gone')))).resolves.toBeUndefined();
	expect(notes()).toEqual(['A part of the page cannot be loaded.']);
});
