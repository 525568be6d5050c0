// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { entryKinds, longestFile } from '../../../src/lib/progress/import.ts';
import { serialise } from '../../../src/lib/progress/parse.ts';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { empty } from '../../../src/lib/progress/state.ts';
import { click, expectFailure, keep, labels, open, shown, stored, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'import-data',
		() => import('../../../src/elements/progress/import-data.ts'),
		`<import-data ${labels(
			'me.import.foreign',
			'me.import.receipt',
			'me.import.several',
			{ 'me.import.tooLarge': 'at most {limit} MB' },
			'me.import.same',
			'me.import.known',
			'me.import.damaged',
			{ 'me.import.cut': 'in {kinds}', 'me.import.missing': 'without {kinds}' },
			'me.import.newer',
			'me.import.nothing',
			'me.import.visit',
			'me.import.cancelled',
			'me.import.done',
			...entryKinds.map((kind) => `me.entry.${kind}` as const),
			{
				'me.import.added': '{count} new',
				'me.import.changed': '{count} changed',
				'me.import.left': '{count} left out',
				'me.import.line': '{kind}: {parts}',
			},
		)}><div class="drop" hidden><input type="file" /></div><p role="status"></p><p data-receipt hidden>check it</p>
		<div data-preview hidden><h4 tabindex="-1"></h4><p data-damage hidden></p><ul data-counts></ul><div data-left hidden><p></p><ul></ul></div>
		<button data-confirm></button><button data-cancel></button></div></import-data>`,
	);

function choose(...files: File[]): void {
	Object.defineProperty(the('input'), 'files', { configurable: true, value: files });
	the('input').dispatchEvent(new Event('change'));
}
const file = (text: string) => new File([text], 'progress.json');
const mine = () => file(serialise(markLesson(empty(), 'square/profile', true, 5)));
const status = () => textOf(the('[role=status]'));

test('says what a file would bring, and adds it when the reader agrees', async () => {
	await page();
	expect(the('.drop').hidden).toBe(false);
	choose(mine());
	await until(() => expect(the('[data-preview]').hidden).toBe(false));
	expect(textOf(the('[data-counts] li'))).toBe('me.entry.lessons: 1 new');
	expect(document.activeElement).toBe(the('h4'));
	expect(stored().lessons).toEqual({});
	click('[data-confirm]');
	await until(() => expect(status()).toBe('me.import.done'));
	expect(stored().lessons).toHaveProperty(['square/profile']);
	expect(the('[data-preview]').hidden).toBe(true);
	choose(mine());
	await until(() => expect(status()).toBe('me.import.same'));
});

test('adds to what is here, and says before what it changes', async () => {
	keep((state) => markLesson(markLesson(state, 'square/profile', true, 4), 'square/mine', true, 4));
	await page();
	choose(file(serialise(markLesson(markLesson(empty(), 'square/profile', true, 5), 'square/theirs', true, 5))));
	await until(() => expect(shown('[data-counts] li')[0]).toBe('me.entry.lessons: 1 new, 1 changed'));
	click('[data-confirm]');
	await until(() => expect(status()).toBe('me.import.done'));
	expect(Object.keys(stored().lessons).toSorted()).toEqual(['square/mine', 'square/profile', 'square/theirs']);
	expect(stored().lessons['square/profile']?.at).toBe(5);
});

test('a file that breaks off says so, and of what nothing is left in it', async () => {
	await page();
	const whole = await mine().text();
	const cut = whole.slice(0, whole.indexOf('"quizzes"'));
	choose(file(cut));
	await until(() =>
		expect(shown('[data-damage]')).toEqual([
			'me.import.damaged in me.entry.preferences without me.entry.answers; me.entry.passes; me.entry.shares; me.entry.reviews; me.entry.weeks',
		]),
	);
	click('[data-confirm]');
	await until(() => expect(status()).toBe('me.import.done'));
	choose(file(cut));
	await until(() => expect(status()).toMatch(/^me.import.known me.import.damaged in me.entry.preferences without /));
	choose(mine());
	await until(() => expect([the('[data-preview]').hidden, shown('[data-damage]')]).toEqual([false, []]));
});

test('what cannot be read is counted and named, as text', async () => {
	await page();
	const lessons = { 'square/profile': { done: true, at: 5 }, '<b>bad</b>': 'yes' };
	choose(file(JSON.stringify({ version: 1, lessons })));
	await until(() => expect(shown('[data-left] p')).toEqual(['1 left out']));
	expect([shown('[data-left] li'), document.querySelectorAll('[data-left] b').length]).toEqual([['lessons.<b>bad</b>'], 0]);
});

test('a file can be dropped', async () => {
	const element = await page();
	const drop = (...dropped: File[]) =>
		element.dispatchEvent(Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files: dropped } }));
	drop(mine(), mine());
	await until(() => expect(status()).toBe('me.import.several'));
	drop(mine());
	await until(() => expect(shown('[data-counts] li')[0]).toBe('me.entry.lessons: 1 new'));
});

test('where the browser has no room, says that it lasts for the visit only', async () => {
	expectFailure();
	await page();
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	choose(mine());
	await until(() => expect(the('[data-preview]').hidden).toBe(false));
	click('[data-confirm]');
	await until(() => expect(status()).toBe('me.import.visit'));
});

test('leaves everything as it is when the reader does not agree', async () => {
	await page();
	choose(mine());
	await until(() => expect(the('[data-preview]').hidden).toBe(false));
	the('[data-cancel]').focus();
	click('[data-cancel]');
	expect([status(), the('[data-preview]').hidden, stored().lessons]).toEqual(['me.import.cancelled', true, {}]);
	expect(document.activeElement).toBe(the('input'));
});

test('says of a file that is none why it is not read', async () => {
	await page();
	for (const [text, answer] of [
		['a poem', 'foreign'],
		['{"version":999}', 'newer'],
		['', 'foreign'],
		['{"version":1,"lessons":[1]}', 'nothing'],
		['{"version":1,"lessons":{', 'foreign'],
		['[{"path":"lessons.a","raw":"7"}]', 'nothing'],
		['{"version":1,"lessons":{}}', 'same'],
		['{"name":"shopping"}', 'foreign'],
	] as const) {
		choose(file(text));
		await until(() => expect(status()).toBe(`me.import.${answer}`));
	}
	choose(mine(), mine());
	await until(() => expect(status()).toBe('me.import.several'));
	const large = file('');
	Object.defineProperty(large, 'size', { value: longestFile + 1 });
	choose(large);
	await until(() => expect(status()).toBe('at most 5 MB'));
	expect(the('[data-preview]').hidden).toBe(true);
});

test('says of a receipt what it is and where it is checked, whatever is in it', async () => {
	await page();
	for (const text of ['{"format":"outspoken-receipt","version":1,"steps":[]}', '{"format":"outspoken-receipt","version":2}']) {
		choose(file(text));
		await until(() => expect([status(), shown('[data-receipt]')]).toEqual(['me.import.receipt', ['check it']]));
		choose(file('a poem'));
		await until(() => expect([status(), shown('[data-receipt]')]).toEqual(['me.import.foreign', []]));
	}
	choose(file('{"format":"outspoken-receipt","version":1}'));
	await until(() => expect(status()).toBe('me.import.receipt'));
	choose(mine());
	await until(() => expect([the('[data-preview]').hidden, shown('[data-receipt]')]).toEqual([false, []]));
});

test('what was set aside is read from where it is shown, and adds what can be read', async () => {
	await page();
	const damaged = serialise(markLesson(empty(), 'square/profile', true, 5)).replace('"posted":{', '"posted":');
	const show = (detail: string) => document.body.dispatchEvent(new CustomEvent('readaside', { detail }));
	show('[{"path":"lessons.a","raw":"7"}]');
	expect([status(), document.activeElement]).toEqual(['me.import.nothing', the('input')]);
	show(JSON.stringify([{ path: '', raw: damaged }]));
	expect([shown('[data-counts] li')[0], document.activeElement]).toEqual(['me.entry.lessons: 1 new', the('h4')]);
	click('[data-confirm]');
	await until(() => expect(stored().lessons).toHaveProperty(['square/profile']));
});
