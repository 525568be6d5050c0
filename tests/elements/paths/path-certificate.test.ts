// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { click, clipboard, enter, files, keep, labels, open, shown, stored, textOf, the, tick, until } from '../page.ts';

const curriculum = {
	quizzes: {},
	paths: { hire: { steps: [{ id: 'square/profile' }, { id: 'guidelines/ai', acknowledge: 1, version: 2 }] } },
};
const page = (asked: object = curriculum) =>
	open(
		'path-certificate',
		() => import('../../../src/elements/paths/path-certificate.ts'),
		`<path-certificate data-path="hire" data-curriculum='${JSON.stringify(asked)}' ${labels(
			'certificate.reader',
			'certificate.read',
			'certificate.copied',
			'certificate.send.subject',
			{
				'certificate.at': 'on {date}',
				'certificate.saved': 'saved {name}',
				'certificate.version': 'version {version}',
				'path.group': '{group}',
				'certificate.send.body': 'Code: {code}',
			},
		)}><div data-part="open" hidden><ul><li data-missing="square/profile">profile</li><li data-missing="guidelines/ai">ai</li></ul></div><form data-part="form" hidden><input class="field" /><input type="checkbox" />
		<a data-send data-to="hr@firm.example"></a><button type="button" data-act="print"></button><button type="button" data-act="download"></button><button type="button" data-act="copy"></button><p role="status"></p></form>
		<article data-part="sheet" hidden><p data-fill="name"></p><p data-fill="at"></p><p data-fill="group"></p><code data-fill="code"></code>
		<table><tr data-step="square/profile"><td></td><td></td></tr><tr data-step="guidelines/ai"><td></td><td></td></tr></table></article></path-certificate>`,
	);
const parts = () => ['open', 'form', 'sheet'].filter((part) => !the(`[data-part=${part}]`).hidden);

test('who has not finished is told how to go on', async () => {
	keep((state) => markLesson(state, 'square/profile', true, 1));
	await page();
	expect([parts(), shown('li')]).toEqual([['open'], ['ai']]);
});

test('of lessons to choose from, the receipt shows the one that was done', async () => {
	const [profile, ai] = curriculum.paths.hire.steps;
	const asked = {
		quizzes: {},
		paths: {
			hire: {
				steps: [
					{ ...profile!, choice: 1 },
					{ ...ai!, choice: 1 },
				],
			},
		},
	};
	keep((state) => acknowledge(state, 'guidelines/ai', 1, 1));
	await page(asked);
	expect([
		parts(),
		[...document.querySelectorAll<HTMLElement>('tr')].filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['step']),
	]).toEqual([['form', 'sheet'], ['guidelines/ai']]);
});

test('shows the receipt, puts the name on it, and keeps the name only where it is asked to', async () => {
	keep((state) =>
		acknowledge(markLesson(state, 'square/profile', true, Date.UTC(2026, 10, 1, 12)), 'guidelines/ai', 1, Date.UTC(2026, 10, 2, 12)),
	);
	await page();
	const isBlank = () => 'blank' in the('[data-fill=name]').dataset;
	expect([parts(), textOf(the('[data-fill=name]')), isBlank()]).toEqual([['form', 'sheet'], 'certificate.reader', true]);
	expect(textOf(the('[data-fill=at]'))).toContain('2026');
	expect([...document.querySelectorAll('td:last-child')].map(textOf)).toEqual(['certificate.read', 'version 1']);
	expect(the('[data-fill=group]').hidden).toBe(true);
	enter('.field', 'Ada <b>');
	expect([textOf(the('[data-fill=name]')), isBlank()]).toEqual(['Ada <b>', false]);
	expect(Object.values(stored().preferences).map(({ value }) => value)).not.toContain('Ada <b>');
	const { href } = the<HTMLAnchorElement>('[data-send]');
	expect(decodeURIComponent(href)).toBe(
		`mailto:hr@firm.example?subject=certificate.send.subject&body=Code: ${textOf(the('[data-fill=code]'))}\r\n\r\nAda <b>`,
	);
	tick('[type=checkbox]');
	await until(() => expect(Object.values(stored().preferences).map(({ value }) => value)).toContain('Ada <b>'));
	click('[data-act=copy]');
	await until(() => expect(textOf(the('[role=status]'))).toBe('certificate.copied'));
	expect(clipboard).toEqual([textOf(the('[data-fill=code]'))]);
	click('[data-act=download]');
	await until(() => expect([...files.keys()]).toEqual(['receipt-hire-2026-11-02.json']));
	expect(textOf(the('[role=status]'))).toBe('saved receipt-hire-2026-11-02.json');
	expect(JSON.parse([...files.values()].join())).toMatchObject({ path: 'hire', name: 'Ada <b>', code: clipboard[0] });
});
