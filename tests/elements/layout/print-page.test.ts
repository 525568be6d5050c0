// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { click, open, the } from '../page.ts';

test('opens the print dialog', async () => {
	const print = vi.fn<() => void>();
	vi.stubGlobal('print', print);
	const load = () => import('../../../src/elements/layout/print-page.ts');
	await open('print-page', load, '<print-page><button type="button" hidden></button></print-page>');
	expect(the('button').hidden).toBe(false);
	click('button');
	expect(print).toHaveBeenCalledOnce();
});
