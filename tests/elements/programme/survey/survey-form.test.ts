// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { askedOf } from '../../../../src/lib/programme/survey/asked.ts';
import { readReturned } from '../../../../src/lib/programme/survey/returned.ts';
import { click, clipboard, enter, expectFailure, files, key, labels, notes, open, submit, textOf, the, tick, until } from '../../page.ts';

const survey = {
	id: 'worth',
	version: '1',
	questions: [
		{ id: 'one', kind: 'single', options: ['yes', 'no'] },
		{ id: 'order', kind: 'rank', options: ['a', 'b'], places: 2 },
		{ id: 'free', kind: 'text', options: [] },
	],
};
const returned = {
	...survey,
	questions: askedOf([
		{ id: 'one', kind: 'single', options: [{ id: 'yes' }, { id: 'no' }] },
		{ id: 'order', kind: 'rank', options: [{ id: 'a' }, { id: 'b' }], places: 2 },
		{ id: 'free', kind: 'text' },
	]),
};
const rank = (place: number) =>
	`<select name="order-${place}"><option value=""></option><option value="a"></option><option value="b"></option></select>`;
const page = () =>
	open(
		'survey-form',
		() => import('../../../../src/elements/programme/survey/survey-form.ts'),
		`<survey-form data-mail="hr@teplia.example" data-survey='${JSON.stringify(survey)}' ${labels(
			'survey.mail.subject',
			'survey.line',
			'survey.mail.paste',
			'survey.recalled',
			'survey.unreadable',
			'survey.kept',
			'survey.lost',
			'survey.nothing',
			'words.copied',
			'survey.cleared',
			{ 'survey.ready': '{count} of {total}', 'survey.saved': 'saved as {name}' },
		)}><form><fieldset data-question="one"><span data-title>One?</span><input type="radio" name="one" value="yes" /><span data-label="yes">Yes</span><input type="radio" name="one" value="no" /></fieldset>
		<fieldset data-question="order" data-rank><span data-title>Order?</span>${rank(1)}${rank(2)}</fieldset>
		<fieldset data-question="free"><span data-title>Free?</span><textarea></textarea></fieldset>
		<p data-actions hidden><button></button><button type="button" data-clear></button></p></form><p role="status"></p>
		<section data-result hidden><h2 tabindex="-1"></h2><pre data-text></pre><button type="button" data-copy></button><a data-mail></a><button type="button" data-save></button></section></survey-form>`,
	);
const status = () => textOf(the('[role=status]'));

test('works where the page comes by plain http, which has no `crypto.randomUUID`', async () => {
	vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
	await page();
	tick('[value=yes]');
	submit();
	expect(readReturned(textOf(the('[data-text]')), returned)).toMatchObject({ id: expect.stringMatching(/^[\da-f]{32}$/) });
});

test('hands the answers back as a text, a mail and a file', async () => {
	await page();
	expect(the('[data-actions]').hidden).toBe(false);
	tick('[value=yes]');
	enter('textarea', 'More time');
	expect([status(), the('[data-result]').hidden]).toEqual(['survey.kept', true]);
	submit();
	expect([status(), the('[data-result]').hidden, document.activeElement]).toEqual(['2 of 3', false, the('h2')]);
	expect(textOf(the('[data-text]'))).toContain('One? – Yes Free? More time survey.line {"format"');
	expect(the('a[data-mail]').getAttribute('href')).toMatch(/^mailto:hr@teplia\.example\?subject=survey\.mail\.subject/);
	click('[data-copy]');
	await until(() => expect(status()).toBe('words.copied'));
	expect(clipboard.join()).toContain('More time');
	click('[data-save]');
	await until(() => expect(files.size).toBe(1));
	const mail = decodeURIComponent(the('a[data-mail]').getAttribute('href') ?? '');
	for (const text of [clipboard.join(), mail, [...files.values()].join()]) {
		expect(readReturned(text, returned)).toMatchObject({ survey: 'worth', answers: { one: ['yes'], free: ['More time'] } });
	}
});

test('an empty form is not handed in', async () => {
	await page();
	submit();
	expect([status(), the('[data-result]').hidden, document.activeElement]).toEqual(['survey.nothing', true, the('input')]);
});

test('a draft outlives a reload, is cleared on request, and what is none is put aside', async () => {
	await page();
	tick('[value=no]');
	await page();
	expect([status(), the<HTMLInputElement>('[value=no]').checked]).toEqual(['survey.recalled', true]);
	click('[data-clear]');
	expect([status(), the<HTMLInputElement>('[value=no]').checked, Object.keys(localStorage)]).toEqual(['survey.cleared', false, []]);
	localStorage.setItem(`${key}:survey:worth:1`, 'nonsense');
	await page();
	expect(status()).toBe('survey.unreadable');
	expect(Object.keys(localStorage).join()).toContain(':aside:');
});

test('what has a place cannot get another', async () => {
	await page();
	enter('[name=order-1]', 'a');
	expect([...the<HTMLSelectElement>('[name=order-2]').options].map(({ disabled }) => disabled)).toEqual([false, true, false]);
});

test('answers that are too long for a mail are asked to be pasted', async () => {
	await page();
	enter('textarea', 'long '.repeat(390));
	submit();
	expect(the('a[data-mail]').getAttribute('href')).toContain('survey.mail.paste');
});

test('says where the browser keeps nothing, and notes why', async () => {
	expectFailure();
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	await page();
	tick('[value=no]');
	expect([status(), notes()]).toEqual(['survey.lost', ['Not kept in this browser: survey:worth:1.']]);
});
