// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { empty } from '../../../src/lib/progress/state.ts';
import { makeReceipt } from '../../../src/lib/receipts/make-receipt.ts';
import { click, enter, expectFailure, files, labels, open, submit, textOf, the, until } from '../page.ts';

const curriculum = {
	quizzes: {},
	paths: { hire: { steps: [{ id: 'square/profile' }, { id: 'guidelines/ai', acknowledge: 1, version: 1 }] } },
};
const done = acknowledge(
	markLesson(empty(), 'square/profile', true, Date.UTC(2025, 10, 1, 12)),
	'guidelines/ai',
	1,
	Date.UTC(2025, 10, 2, 12),
);
const receipt = makeReceipt(curriculum, 'hire', done, { name: 'Ada <i>', group: 'sales' })!;
const table = `<div data-receipts hidden><table><thead><tr>${'<th>head</th>'.repeat(6)}</tr></thead><tbody></tbody></table><button type="button" data-more hidden></button><button type="button" data-act="save"></button></div>`;
const page = () =>
	open(
		'receipt-check',
		() => import('../../../src/elements/receipts/receipt-check.ts'),
		`<receipt-check data-curriculum="/curriculum.json" data-language="en" data-titles='{"hire":"New hire"}' data-steps="{}" ${labels(
			{ 'hr.check.said': '{good} of {total}', 'hr.verdict.same': 'same as {source}', 'hr.check.more': '{count} more' },
			'hr.verdict.good',
			'hr.verdict.bad',
			'hr.remark.changed',
			'hr.remark.foreign',
			'hr.remark.large',
			'hr.check.failed',
			'hr.check.cleared',
		)}><form hidden><div data-drop><input type="file" /></div><textarea></textarea><button></button><button type="button" data-act="clear"></button></form>
		<p role="status"></p><progress hidden></progress>${table}</receipt-check>`,
	);
function choose(...chosen: File[]): void {
	Object.defineProperty(the('[type=file]'), 'files', { configurable: true, value: chosen });
	the('[type=file]').dispatchEvent(new Event('change'));
}
const file = (content: unknown, name = 'ada.json') => new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
const cells = (row: number) => [...document.querySelectorAll(`[data-receipts] tbody tr:nth-child(${row}) :is(th, td)`)].map(textOf);
const status = () => textOf(the('[role=status]'));

beforeEach(() => vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => curriculum })));

test('a receipt that is as it was made is good; all of it is text, and it can be saved as a table', async () => {
	await page();
	expect(the('form').hidden).toBe(false);
	choose(file(receipt));
	await until(() => expect(status()).toBe('1 of 1'));
	expect([cells(1)[0], cells(1)[1], cells(1)[2], cells(1)[3], cells(1)[5]]).toEqual([
		'ada.json',
		'Ada <i>',
		'sales',
		'New hire',
		'hr.verdict.good',
	]);
	expect(document.querySelectorAll('[data-receipts] i')).toHaveLength(0);
	click('[data-act=save]');
	await until(() => expect([...files.values()].join()).toContain('Ada <i>'));
});

test('a receipt that was changed, a file that is none, and one that is too large are told apart', async () => {
	await page();
	choose(file({ ...receipt, finished: '2025-11-03' }), file('a poem', 'poem.json'), file('x'.repeat(200_001), 'large.json'));
	await until(() => expect(status()).toBe('0 of 3'));
	const verdicts = [1, 2, 3].map((row) => cells(row)[5]).join();
	for (const remark of ['hr.remark.changed', 'hr.remark.large']) expect(verdicts).toContain(remark);
});

test('a code says as much as its file, and is found to be of the same receipt', async () => {
	await page();
	choose(file(receipt));
	await until(() => expect(status()).toBe('1 of 1'));
	enter('textarea', ` ${receipt.code} \n\n`);
	submit();
	await until(() => expect(status()).toBe('1 of 2'));
	expect(cells(2)[5]).toBe('same as ada.json');
	click('[data-act=clear]');
	expect([status(), the('[data-receipts]').hidden, the<HTMLTextAreaElement>('textarea').value]).toEqual(['hr.check.cleared', true, '']);
});

test('beside a code stands the name that was written on its line', async () => {
	await page();
	enter('textarea', `${receipt.code} Maria Petrova-Lindqvist`);
	submit();
	await until(() => expect(status()).toBe('1 of 1'));
	expect(cells(1).slice(0, 2)).toEqual([receipt.code, 'Maria Petrova-Lindqvist']);
});

test('files can be dropped', async () => {
	await page();
	const drop = (type: string) =>
		Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: { files: [file(receipt)] } });
	the('[data-drop]').dispatchEvent(drop('dragover'));
	expect(the('[data-drop]').hasAttribute('data-over')).toBe(true);
	the('[data-drop]').dispatchEvent(drop('drop'));
	await until(() => expect(status()).toBe('1 of 1'));
	expect(the('[data-drop]').hasAttribute('data-over')).toBe(false);
});

test('without what the paths ask nothing is checked, and it is asked for again', async () => {
	expectFailure();
	vi.stubGlobal('fetch', async () => ({ ok: false, status: 500 }));
	await page();
	choose(file(receipt));
	await until(() => expect(status()).toBe('hr.check.failed'));
	vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => curriculum }));
	choose(file(receipt));
	await until(() => expect(status()).toBe('1 of 1'));
});

test('of many receipts those that are wrong come first, and the others when they are asked for', async () => {
	await page();
	const good = Array.from({ length: 449 }, (_, index) => file(receipt, `${index}.json`));
	choose(...good, file({ ...receipt, finished: '2025-11-03' }, 'changed.json'));
	await until(() => expect(status()).toBe('1 of 450'));
	const shown = () => document.querySelectorAll('[data-receipts] tbody tr').length;
	const more = () => the<HTMLButtonElement>('[data-receipts] [data-more]');
	expect([cells(1)[0], cells(2)[5], shown(), textOf(more()), more().hidden]).toEqual([
		'changed.json',
		'same as 0.json',
		200,
		'250 more',
		false,
	]);
	click('[data-receipts] [data-more]');
	expect([shown(), textOf(more())]).toEqual([400, '50 more']);
	click('[data-receipts] [data-more]');
	expect([shown(), more().hidden]).toEqual([450, true]);
	click('[data-act=save]');
	await until(() => expect([...files.values()].join().split('\r\n').length).toBeGreaterThan(450));
});

test('while much is checked the page says how far it is, and a list that is emptied meanwhile stays empty', async () => {
	await page();
	// Each look at the clock is a second later, so that every receipt takes a turn of its own.
	let second = 0;
	const clock = vi.spyOn(performance, 'now').mockImplementation(() => (second += 1000));
	const { promise: text, resolve } = Promise.withResolvers<string>();
	choose(file(receipt, 'a.json'), Object.assign(file(receipt, 'b.json'), { text: () => text }), file(receipt, 'c.json'));
	const progress = the<HTMLProgressElement>('progress');
	await until(() => expect([progress.hidden, progress.value, progress.max]).toEqual([false, 1, 3]));
	click('[data-act=clear]');
	resolve(JSON.stringify(receipt));
	await until(() => expect(progress.hidden).toBe(true));
	expect([status(), the('[data-receipts]').hidden]).toEqual(['hr.check.cleared', true]);
	choose(file(receipt));
	await until(() => expect(status()).toBe('1 of 1'));
	expect(progress.hidden).toBe(true);
	clock.mockRestore();
});
