// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import {
	click,
	clipboard,
	enter,
	expectFailure,
	key,
	labels,
	notes,
	open,
	refuseClipboard,
	shown,
	textOf,
	the,
	tick,
	until,
} from '../page.ts';
import { hideName } from '../../../src/lib/checker/secret-names.ts';
import { findingModel, findingsPart, setting } from './findings.ts';

const page = (checked = setting) =>
	open(
		'post-check',
		() => import('../../../src/elements/checker/post-check.ts'),
		`<template id="failed"><p class="notice failed">it does not work</p></template>
		<post-check ${labels(
			{ 'check.count': '{count} of {limit}' },
			{ 'check.over.characters': '{over} too many for {network}' },
			'check.kept',
			'check.removed',
			'check.full',
			'check.other',
			'check.unreadable',
			'check.copied',
			'check.refused',
			'check.searching',
		)}><script type="application/json" data-setting>${JSON.stringify(checked)}</script>
		<form hidden><div class="sheet"><div class="marks"></div><textarea></textarea></div><ul><li data-count="square" hidden><b>Square</b> <span></span></li></ul>
		<button type="button" data-copy></button><input type="checkbox" name="keep" /><p data-notice></p>
		<input type="checkbox" name="network" value="square" checked /><select name="country"><option value="uk"></option><option value="ru"></option></select><input type="checkbox" name="about" value="client" /><input type="checkbox" name="about" value="none" checked /><small data-suggest="client" hidden></small>
		<input type="checkbox" name="picture" /><label data-description hidden><input name="description" /></label>${findingsPart}</form>
		${findingModel}
		<details data-rule="loud"><b data-title>Loud</b><i data-message>Calm down.</i><i data-suggestion></i><a href="/rule"></a></details>
		<details data-rule="long"><b data-title>Long</b><i data-message></i><i data-suggestion></i><a href="/rule"></a></details>
		<details data-rule="names"><b data-title>Names</b><i data-message>Have they agreed?</i><i data-suggestion>Ask them.</i><a href="/rule"></a></details></post-check>`,
	);
const ready = () => until(() => expect(the('form').hidden).toBe(false));
const field = () => the<HTMLTextAreaElement>('textarea');
const notice = () => textOf(the('[data-notice]'));

test('says what it finds, marks it, and mends it until it is undone', async () => {
	await page();
	await ready();
	enter('textarea', 'Great news!!!! Come.');
	expect([shown('[data-findings] h3'), shown('[data-findings] [data-message]'), textOf(the('[data-total]'))]).toEqual([
		['Loud'],
		['Calm down.'],
		'1 found, 1 must, 0 asked',
	]);
	expect([textOf(the('mark')), textOf(the('[data-count] span'))]).toEqual(['!!!!', '20 of 40']);
	click('[data-places] button');
	expect([field().selectionStart, field().selectionEnd]).toEqual([10, 14]);
	click('[data-fix]');
	expect([field().value, textOf(the('[data-mended]')), shown('[data-findings] li')]).toEqual(['Great news! Come.', 'mended: Loud', []]);
	expect([the('[data-clean]').hidden, document.activeElement]).toEqual([false, the('[data-undo]')]);
	click('[data-undo]');
	expect([field().value, the('[data-mended]').hidden, shown('[data-findings] h3')]).toEqual(['Great news!!!! Come.', true, ['Loud']]);
	expect(document.activeElement).toBe(field());
	enter('textarea', '');
	expect([shown('[data-findings] h3'), the('[data-clean]').hidden]).toEqual([[], true]);
});

test('while the reader has still to say where it goes or what it is about, nothing is called clean', async () => {
	await page();
	await ready();
	enter('textarea', 'Come.');
	const total = () => textOf(the('[data-total]'));
	expect(total()).toBe('check.clean');
	tick('[value=none]', false);
	await until(() => expect(total()).toBe('check.unfinished'));
	tick('[value=none]');
	await until(() => expect(total()).toBe('check.clean'));
	tick('[name=network]', false);
	await until(() => expect(total()).toBe('check.unfinished'));
	enter('textarea', 'Come!!!!');
	expect(total()).toBe('1 found, 1 must, 0 asked');
});

test('typing after a mend takes the undo away, which would lose what was typed', async () => {
	await page();
	await ready();
	enter('textarea', 'Come!!!!');
	click('[data-fix]');
	enter('textarea', `${field().value} Now.`);
	expect([field().value, the('[data-mended]').hidden]).toEqual(['Come! Now.', true]);
	click('[data-undo]');
	expect(field().value).toBe('Come! Now.');
});

test('a question is settled by its answer, for the same words alone, and can be asked again', async () => {
	await page();
	await ready();
	enter('textarea', 'Anna said so');
	expect([shown('[data-findings] [data-message]'), shown('[data-findings] [data-suggestion]'), the('[data-suggest]').hidden]).toEqual([
		['Have they agreed?'],
		[],
		false,
	]);
	click('[data-reason=yes]');
	expect([shown('[data-findings] li'), shown('[data-settled] span'), the('[data-clean]').hidden]).toEqual([
		[],
		['Names: check.reason.yes'],
		false,
	]);
	expect(document.activeElement).toBe(the('[data-total]'));
	enter('textarea', 'Anna and Oleg said so');
	expect(shown('[data-places] button')).toEqual(['Oleg']);
	click('[data-reason=no]');
	expect([shown('[data-findings] [data-severity]'), shown('[data-findings] [data-suggestion]'), the('[data-ask]').hidden]).toEqual([
		['must'],
		['Ask them.'],
		true,
	]);
	click('[data-settled] button');
	expect(shown('[data-places] button')).toEqual(['Anna', 'Oleg']);
});

test('what was answered is not asked once more at the end', async () => {
	await page();
	await ready();
	const last = () => shown('[data-clean] li');
	enter('textarea', 'Come.');
	expect(last()).toEqual(['agreed?', 'tomorrow?']);
	enter('textarea', 'Anna said so');
	click('[data-reason=yes]');
	expect([the('[data-clean]').hidden, last()]).toEqual([false, ['tomorrow?']]);
	click('[data-settled] button');
	click('[data-reason=yes]');
	enter('textarea', 'Come.');
	expect(last()).toEqual(['agreed?', 'tomorrow?']);
});

test('a place that is not in the list is said, and nothing is counted for it', async () => {
	await page();
	await ready();
	enter('textarea', 'x'.repeat(45));
	the('form').insertAdjacentHTML('beforeend', '<input type="checkbox" name="network" value="other" />');
	tick('[name=network][value=square]', false);
	await until(() => expect(textOf(the('[data-total]'))).toBe('check.unfinished'));
	tick('[value=other]');
	await until(() => expect(textOf(the('[data-total]'))).toBe('check.clean'));
	expect(the('[data-count]').hidden).toBe(true);
});

test('a finding that stays keeps its place in the page, what is opened in it, and the focus', async () => {
	await page();
	await ready();
	enter('textarea', 'Anna said so');
	const item = the('[data-found=names]');
	const answer = the('[data-found=names] [data-reason=no]');
	the<HTMLDetailsElement>('[data-found=names] [data-dismiss]').open = true;
	answer.focus();
	enter('textarea', 'Anna and Oleg said so!!!!');
	expect([...document.querySelectorAll<HTMLElement>('[data-findings] li')].map(({ dataset }) => dataset['found'])).toEqual([
		'loud',
		'names',
	]);
	expect([the('[data-found=names]'), document.activeElement, the<HTMLDetailsElement>('[data-found=names] [data-dismiss]').open]).toEqual([
		item,
		answer,
		true,
	]);
	expect(shown('[data-found=names] [data-places] button')).toEqual(['Anna', 'Oleg']);
	click('[data-found=names] [data-places] span:last-child button');
	expect([field().selectionStart, field().selectionEnd]).toEqual([9, 13]);
	enter('textarea', 'Oleg said so');
	expect([the('[data-found=names]'), shown('[data-places] button')]).toEqual([item, ['Oleg']]);
});

test('where what had the focus is gone, the sum takes it', async () => {
	await page();
	await ready();
	enter('textarea', 'Anna said so, and Oleg');
	the('[data-places] span:last-child button').focus();
	enter('textarea', 'Anna said so');
	expect(document.activeElement).toBe(the('[data-total]'));
});

test('a finding is left as it is for a reason, and that is kept with the draft', async () => {
	await page();
	await ready();
	enter('textarea', 'Come!!!!');
	click('[data-dismiss] [data-reason=keep]');
	expect([shown('[data-findings] li'), document.querySelectorAll('mark').length]).toEqual([[], 0]);
	tick('[name=keep]');
	await until(() => expect(notice()).toBe('check.kept'));
	await page();
	await ready();
	expect([field().value, shown('[data-settled] span')]).toEqual(['Come!!!!', ['Loud: check.reason.keep']]);
	enter('textarea', '');
	enter('textarea', 'Come!!!!');
	expect(shown('[data-findings] h3')).toEqual(['Loud']);
});

test('a draft in letters of another language asks for its lists, once', async () => {
	const asked = vi.fn<typeof fetch>(async () => Response.json({ quiet: 'секрет' }));
	vi.stubGlobal('fetch', asked);
	const loud = { id: 'loud', severity: 'should', find: { signs: { post: ['quiet'] } } } as const;
	await page({ ...setting, rules: [loud], terms: { en: { quiet: 'secret' } } });
	await ready();
	enter('textarea', 'A secret');
	expect([shown('[data-findings] h3'), asked.mock.calls]).toEqual([['Loud'], []]);
	enter('textarea', 'Это секрет');
	await until(() => expect(shown('[data-places] button')).toEqual(['секрет']));
	enter('textarea', 'Это секрет, да');
	expect(asked.mock.calls).toEqual([['/ru/check/words.json']]);
});

test('an empty page offers an example', async () => {
	await page();
	await ready();
	expect([the('[data-empty]').hidden, the('[data-clean]').hidden, textOf(the('[data-total]'))]).toEqual([false, true, '']);
	click('[data-example]');
	expect([field().value, the('[data-empty]').hidden, shown('[data-findings] h3')]).toEqual(['Buy!!!!', true, ['Loud']]);
});

test('markup in a draft stays text', async () => {
	await page();
	await ready();
	enter('textarea', '<b>Come</b>!!!!');
	expect([textOf(the('.marks')), document.querySelectorAll('.marks :not(mark), li b').length]).toEqual(['<b>Come</b>!!!!\u200b', 1]);
});

test('a draft that is too long for a network says by how much', async () => {
	await page();
	await ready();
	enter('textarea', 'x'.repeat(45));
	expect([shown('[data-over]'), the('[data-count]').classList.contains('over')]).toEqual([['5 too many for Square'], true]);
	tick('[name=network]', false);
	await until(() => expect(the('[data-count]').hidden).toBe(true));
	expect(shown('[data-findings] li')).toEqual([]);
});

test('keeps nothing unless it is asked to, finds the draft again, and forgets it on request', async () => {
	await page();
	await ready();
	enter('textarea', 'Mine');
	enter('[name=country]', 'ru');
	tick('[name=about]');
	expect(localStorage.length).toBe(0);
	tick('[name=keep]');
	await until(() => expect(notice()).toBe('check.kept'));
	enter('textarea', 'Mine, and more');
	await page();
	await ready();
	expect([field().value, the<HTMLInputElement>('[name=keep]').checked]).toEqual(['Mine, and more', true]);
	expect([the<HTMLSelectElement>('[name=country]').value, the<HTMLInputElement>('[name=about]').checked]).toEqual(['ru', true]);
	dispatchEvent(new StorageEvent('storage', { key: `${key}:draft` }));
	expect([notice(), the<HTMLInputElement>('[name=keep]').checked]).toEqual(['check.other', false]);
	const inTheOtherTab = localStorage.getItem(`${key}:draft`);
	enter('textarea', 'Mine alone');
	expect([field().value, localStorage.getItem(`${key}:draft`)]).toEqual(['Mine alone', inTheOtherTab]);
	tick('[name=keep]');
	tick('[name=keep]', false);
	await until(() => expect(notice()).toBe('check.removed'));
	expect(localStorage.length).toBe(0);
	localStorage.setItem(`${key}:draft`, 'nonsense');
	await page();
	await until(() => expect(notice()).toBe('check.unreadable'));
});

test.each(['QuotaExceededError', 'SecurityError'])(
	'a draft that cannot be kept stays in the field, and the reason is noted (%s)',
	async (reason) => {
		expectFailure();
		await page();
		await ready();
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('', reason);
		});
		enter('textarea', 'Mine');
		tick('[name=keep]');
		await until(() =>
			expect([notice(), field().value, the<HTMLInputElement>('[name=keep]').checked]).toEqual(['check.full', 'Mine', false]),
		);
		expect(notes()[0]).toBe('Not kept in this browser: draft.');
	},
);

test('copies the draft, or selects it where the browser refuses', async () => {
	await page();
	await ready();
	enter('textarea', 'Mine');
	click('[data-copy]');
	await until(() => expect([notice(), clipboard]).toEqual(['check.copied', ['Mine']]));
	refuseClipboard();
	click('[data-copy]');
	await until(() => expect(notice()).toBe('check.refused'));
	expect([field().selectionStart, field().selectionEnd]).toEqual([0, 4]);
});

test('where the counting of a network cannot be loaded, as after a release, says so and keeps the draft', async () => {
	expectFailure();
	vi.doMock('../../../src/lib/networks/weighted.ts', () => {
		throw new Error('404');
	});
	const post = { limit: 280, counting: 'weighted', standing: 'official' } as const;
	await page({ ...setting, networks: [...setting.networks, { id: 'x', post, restricted: {} }] });
	await ready();
	enter('textarea', 'Mine');
	the('form').insertAdjacentHTML('beforeend', '<input type="checkbox" name="network" value="x" />');
	tick('[value=x]');
	await until(() => expect(shown('.failed')).toEqual(['it does not work']));
	expect(field().value).toBe('Mine');
	vi.doUnmock('../../../src/lib/networks/weighted.ts');
});

test('a hidden name is found as soon as the words of the draft are hashed, without another key', async () => {
	const salt = '0123456789abcdef0123456789abcdef';
	const secrets = [await hideName('Project Halogen', salt)];
	await page({ ...setting, rules: [...setting.rules, { id: 'names', severity: 'must', find: { secrets } }] });
	await ready();
	enter('textarea', 'Late night with Project Halogen.');
	await until(() => expect(shown('[data-findings] h3')).toContain('Names'));
	expect(textOf(the('mark'))).toBe('Project Halogen');
});

test('while words of the draft are still hashed, the status says so', async () => {
	const salt = '0123456789abcdef0123456789abcdee';
	const secrets = [await hideName('Project Helium', salt)];
	const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
	const { promise: released, resolve: release } = Promise.withResolvers<void>();
	const slow = vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation(async (...given) => {
		await released;
		return derive(...given);
	});
	await page({ ...setting, rules: [...setting.rules, { id: 'names', severity: 'must', find: { secrets } }] });
	await ready();
	enter('textarea', 'Late night with Project Helium.');
	await until(() => expect(textOf(the('[data-searching]'))).toBe('check.searching'));
	enter('textarea', 'Late night with Project Helium, again.');
	expect([textOf(the('[data-searching]')), shown('[data-findings] h3')]).toEqual(['check.searching', []]);
	release();
	await until(() => expect([textOf(the('[data-searching]')), shown('[data-findings] h3')]).toEqual(['', ['Names']]));
	slow.mockRestore();
});
