// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { markLesson } from '../../src/lib/progress/changes.ts';
import { close, key } from './page.ts';

test('a page that has ended writes nothing into the storage of the next', async () => {
	vi.resetModules();
	const { progress } = await import('../../src/elements/progress/progress.ts');
	let painted = () => {};
	const paint = new Promise<void>((resolve) => (painted = resolve));
	const kept = progress.update((state, at) => markLesson(state, 'square/profile', true, at), paint);
	close();
	expect(localStorage.getItem(key)).toContain('square/profile');
	localStorage.clear();
	painted();
	await kept;
	expect(localStorage.getItem(key)).toBeNull();
});
