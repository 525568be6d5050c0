// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { click, files, keep, key, labels, open, stored, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'export-data',
		() => import('../../../src/elements/progress/export-data.ts'),
		`<export-data ${labels({ 'me.export.done': 'saved as {name}' }, 'me.export.newer')}><button hidden></button><p role="status"></p></export-data>`,
	);

test('hands everything over as a file, and names it', async () => {
	keep((state) => markLesson(state, 'square/profile', true, 5));
	await page();
	expect(the('button').hidden).toBe(false);
	click('button');
	await until(() => expect(files.size).toBe(1));
	const [[name, text] = ['', '']] = [...files];
	expect(name).toMatch(/^outspoken-progress-\d{4}-\d\d-\d\d\.json$/);
	expect(textOf(the('[role=status]'))).toBe(`saved as ${name}`);
	expect(JSON.parse(text)).toMatchObject({ lessons: { 'square/profile': { done: true, at: 5 } } });
	expect(stored().lessons).toHaveProperty(['square/profile']);
});

test('a document of a newer version is handed over as it stands', async () => {
	const newer = '{"version":999,"secret":"kept"}';
	localStorage.setItem(key, newer);
	await page();
	click('button');
	await until(() => expect([...files.values()]).toEqual([newer]));
	expect(textOf(the('[role=status]'))).toContain('me.export.newer');
});
