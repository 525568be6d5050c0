// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { recordAnswer } from '../../../src/lib/progress/changes.ts';
import { click, enter, expectFailure, keep, labels, open, shown, stored, submit, textOf, the, tick, until } from '../page.ts';
import { asking, controls, keyOf, optionsOf } from './quiz.ts';

const one = optionsOf('one', 'single', { a: 'right', b: 'wrong' });
const two = optionsOf('two', 'multiple', { a: 'right', b: 'wrong', c: 'right too' });

const page = (questions: { question: string; key: string }[], more = '') =>
	open(
		'quiz-form',
		() => import('../../../src/elements/quiz/quiz-form.ts'),
		`<template id="failed"><p class="notice">it does not work</p></template>
		<quiz-form data-quiz="square/profile" data-lesson="square/profile" data-revision="1" data-pass="1" ${more} ${labels(
			...asking,
			{
				'quiz.result': '{right} of {total}',
				'quiz.notPassed': 'needs {needed}',
				'quiz.refresh': '{count} changed',
				'quiz.resumed': '{right} of {answered} before',
			},
			'quiz.passed',
			'quiz.missed',
			'quiz.answered',
		)}><form><p data-refresh hidden></p><p class="position" hidden></p>${questions.map(({ question }) => question).join('')}${controls()}</form>
		<div class="result" hidden><h3 tabindex="-1"></h3><p data-verdict></p><a data-onward hidden>on</a><ul></ul><button type="button" data-retry hidden></button><button type="button" data-restart></button></div>
		<div role="status"></div><details>${questions.map(({ key }) => key).join('')}</details></quiz-form>`,
	);
const ready = () => until(() => expect(the('[data-controls]').hidden).toBe(false));
const feedback = () => [...the('.feedback').children].map(textOf).join(' ');

describe('a round', () => {
	test('asks one question at a time, gives reasons, and passes who answers all', async () => {
		await page([one, two]);
		await ready();
		expect([shown('legend'), shown('.position'), the('details').hidden]).toEqual([['one?'], ['question 1 of 2'], true]);
		submit('form', 'sure');
		expect([shown('.problem'), textOf(the('[role=status]')), document.activeElement]).toEqual([
			['quiz.choose'],
			'quiz.choose',
			the('[name=one]'),
		]);
		tick('[name=one][value=a]');
		submit('form', 'sure');
		expect(feedback()).toBe('quiz.right quiz.right: right as a is rule');
		expect([shown('.problem'), document.activeElement, the('[name=one]').matches(':disabled')]).toEqual([[], the('.feedback h3'), true]);
		expect(textOf(the('[role=status]'))).toBe('quiz.right. quiz.right: right. as a is.');
		const enterKey = (repeat: boolean) => new KeyboardEvent('keydown', { key: 'Enter', repeat });
		the('.feedback h3').dispatchEvent(enterKey(true));
		expect(shown('legend')).toEqual(['one?']);
		the('.feedback h3').dispatchEvent(enterKey(false));
		expect([shown('legend'), shown('.position'), shown('.feedback')]).toEqual([['two?'], ['question 2 of 2'], []]);
		tick('[name=two][value=a]');
		tick('[name=two][value=c]');
		submit('form', 'guess');
		expect(textOf(the('.feedback h3'))).toBe('quiz.right');
		click('[data-finish]');
		await until(() => expect(textOf(the('.result h3'))).toBe('2 of 2'));
		expect([textOf(the('[data-verdict]')), the('[data-retry]').hidden, document.activeElement]).toEqual([
			'quiz.passed',
			true,
			the('.result h3'),
		]);
		expect(textOf(the('[role=status]'))).toBe('2 of 2. quiz.passed.');
		const { answers, passed } = stored().quizzes['square/profile']!;
		expect([answers['one']?.last.correct, passed?.score]).toEqual([true, 1]);
		expect(JSON.stringify(answers['two'])).toContain('guess');
		expect(stored().lessons['square/profile']?.done).toBe(true);
	});

	test('that is passed leads on from the last answer, and from its result', async () => {
		await page([one, two]);
		await ready();
		tick('[name=one][value=a]');
		submit('form', 'sure');
		expect(shown('[data-onward]')).toEqual([]);
		click('[data-next]');
		for (const value of ['a', 'c']) tick(`[name=two][value=${value}]`);
		submit('form', 'sure');
		expect([shown('form [data-onward]'), the('[data-finish]').className]).toEqual([['on'], 'quiet']);
		click('[data-finish]');
		await until(() => expect(shown('.result [data-onward]')).toEqual(['on']));
		click('[data-restart]');
		await until(() => expect(shown('legend')).toEqual(['one?']));
		expect(shown('[data-onward]')).toEqual([]);
	});

	test('says to whom comes back how far they were', async () => {
		keep((state) => recordAnswer(state, 'square/profile', 'one', { chosen: ['b'], correct: false, revision: 1, at: 1 }));
		await page([one, two]);
		await ready();
		expect([shown('legend'), shown('[data-refresh]')]).toEqual([['two?'], ['0 of 1 before']]);
	});

	test('keeps an answer before anything is said of it', async () => {
		await page([one, two]);
		await ready();
		const said: string[] = [];
		const set = Storage.prototype.setItem;
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function keepItem(this: Storage, name, text) {
			said.push(feedback());
			set.call(this, name, text);
		});
		tick('[name=one][value=a]');
		submit('form', 'sure');
		expect([said[0], feedback()]).toEqual(['', 'quiz.right quiz.right: right as a is rule']);
	});

	test('brings what is read first onto the screen, after what ends it, before the focus moves', async () => {
		await page([one, two]);
		await ready();
		const seen: string[] = [];
		vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(this: Element) {
			const ends = { '[data-controls]': 'controls', '[role=status]': 'end of form', '.result': 'end of result' };
			seen.push(Object.entries(ends).find(([selector]) => this.matches(selector))?.[1] ?? textOf(this));
			expect(document.activeElement).not.toBe(this);
		});
		const focus = vi.spyOn(HTMLElement.prototype, 'focus');
		const expectSeen = (...expected: string[]) => {
			expect(seen.splice(0)).toEqual(expected);
			expect(focus).toHaveBeenLastCalledWith({ preventScroll: true });
		};
		tick('[name=one][value=a]');
		submit('form', 'sure');
		expectSeen('end of form', 'quiz.right');
		click('[data-next]');
		expectSeen('controls', 'two?');
		expect(document.activeElement).toBe(the('[name=two]'));
		tick('[name=two][value=a]');
		submit('form', 'sure');
		expectSeen('end of form', '1 of 2');
		click('[data-finish]');
		await until(() => expect(seen).toHaveLength(2));
		expectSeen('end of result', '1 of 2');
	});

	test('that is missed says why, asks what was missed again, and begins anew', async () => {
		await page([one]);
		await ready();
		tick('[name=one][value=b]');
		submit('form', 'sure');
		expect(feedback()).toBe('quiz.wrong quiz.rightAnswer: right as a is quiz.missed: wrong as b is rule');
		expect([shown('[data-onward]'), the('[data-finish]').className]).toEqual([[], '']);
		expect([...document.querySelectorAll('label')].map(({ dataset }) => dataset['answer'])).toEqual(['right', 'wrong']);
		click('[data-finish]');
		await until(() => expect(textOf(the('[data-verdict]'))).toBe('needs 1'));
		expect(shown('[data-onward]')).toEqual([]);
		expect(textOf(the('.result ul'))).toBe('quiz.missed: one?');
		click('[data-retry]');
		expect([shown('legend'), document.querySelectorAll('[data-answer]').length, the<HTMLInputElement>('[value=b]').checked]).toEqual([
			['one?'],
			0,
			false,
		]);
		tick('[name=one][value=a]');
		submit('form', 'sure');
		click('[data-finish]');
		await until(() => expect(textOf(the('[data-verdict]'))).toBe('quiz.passed'));
		expect(shown('[data-onward]')).toEqual(['on']);
		click('[data-restart]');
		await until(() => expect(shown('legend')).toEqual(['one?']));
	});

	test('all right ones and one more: says that it is one too many', async () => {
		await page([two]);
		await ready();
		for (const option of ['a', 'b', 'c']) tick(`[name=two][value=${option}]`);
		submit('form', 'sure');
		expect(textOf(the('.feedback h3'))).toBe('2 of 2, 1 too many');
	});

	test('partly right names what was missed', async () => {
		await page([two]);
		await ready();
		tick('[name=two][value=a]');
		submit('form', 'sure');
		expect(feedback()).toContain('1 of 2');
		expect(feedback()).toContain('quiz.missedAnswer: right too');
	});

	test('goes on where the reader left, and asks again what has changed', async () => {
		keep((state) => recordAnswer(state, 'square/profile', 'one', { chosen: ['a'], correct: true, revision: 1, at: 5 }));
		await page([one, two]);
		await ready();
		expect(shown('legend')).toEqual(['two?']);
	});
});

test('where the code of a kind of question cannot be loaded, as after a release, the quiz stays to be read', async () => {
	expectFailure();
	vi.doMock('../../../src/elements/quiz/kinds/order.ts', () => {
		throw new Error('404');
	});
	await page([{ question: '<fieldset data-question="o" data-kind="order" data-since="1"><ol></ol></fieldset>', key: keyOf('o', []) }]);
	await until(() => expect(shown('.notice')).toEqual(['it does not work']));
	expect([the('details').hidden, the('[data-controls]').hidden]).toEqual([false, true]);
	vi.doUnmock('../../../src/elements/quiz/kinds/order.ts');
});

describe('other kinds', () => {
	test('order: things are moved with buttons, and the place is said', async () => {
		const items = ['b', 'a'].map(
			(id) =>
				`<li data-item="${id}"><span data-text>${id}</span><button type="button" data-move="up" hidden></button><button type="button" data-move="down" hidden></button></li>`,
		);
		const question = `<fieldset data-question="o" data-kind="order" data-since="1"><legend>o?</legend><ol>${items.join('')}</ol></fieldset>`;
		await page([
			{
				question,
				key: keyOf(
					'o',
					[
						{ id: 'a', text: 'a' },
						{ id: 'b', text: 'b' },
					],
					'a comes first',
				),
			},
		]);
		await ready();
		submit('form', 'sure');
		expect(shown('.problem'), 'as it stands at first it is nobody’s answer').toEqual(['quiz.choose.order']);
		click('[data-item=a] [data-move=up]');
		expect(textOf(the('[role=status]'))).toBe('a is 1 of 2');
		expect(shown('.problem'), 'the reader does what it asks for').toEqual([]);
		submit('form', 'sure');
		expect(feedback()).toBe('quiz.right quiz.rightOrder: a → b a comes first rule');
	});

	test('text: capitals do not count', async () => {
		const question = '<fieldset data-question="t" data-kind="text" data-since="1"><legend>t?</legend><label><input /></label></fieldset>';
		await page([{ question, key: keyOf('t', [{ id: '0', text: 'erid' }], 'the law asks for it') }]);
		await ready();
		submit('form', 'sure');
		expect(shown('.problem')).toEqual(['quiz.choose.text']);
		enter('fieldset input', 'ERID');
		submit('form', 'sure');
		expect(feedback()).toBe('quiz.right quiz.right: erid the law asks for it rule');
	});

	test('match: each pair has its verdict, and so has what belongs to none', async () => {
		const options = ['', 'l', 'o', 'p', 'x'].map((value) => `<option value="${value}">${value}</option>`).join('');
		const select = (name: string) => `<label><select name="${name}">${options}</select></label>`;
		const question = `<fieldset data-question="m" data-kind="match" data-since="1"><legend>m?</legend>${select('l')}${select('x')}<p data-choices></p></fieldset>`;
		await page([
			{
				question,
				key: keyOf('m', [
					{ id: 'l', text: 'l → 1', correct: true },
					{ id: 'x', text: 'x → 2', correct: true },
					{ id: 'o', text: '3', why: 'it is odd' },
					{ id: 'p', text: '4', why: 'it is even' },
				]),
			},
		]);
		await ready();
		enter('[name=l]', 'l');
		submit('form', 'sure');
		expect(shown('.problem')).toEqual(['quiz.choose.match']);
		enter('[name=x]', 'o');
		submit('form', 'sure');
		expect(feedback()).toBe('1 of 2 quiz.right: l → 1 quiz.yourAnswer: o quiz.rightPair: x → 2 quiz.noPair: 3 it is odd rule');
		expect(textOf(the('[role=status]'))).toContain('quiz.noPair: 3. it is odd.');
		click('[data-finish]');
		await until(() => expect(textOf(the('[data-verdict]'))).toBe('needs 1'));
		click('[data-retry]');
		enter('[name=l]', 'l');
		enter('[name=x]', 'x');
		submit('form', 'sure');
		expect(feedback()).toBe('quiz.right quiz.right: l → 1 quiz.right: x → 2 rule');
	});

	test('scenario: a choice that is taken leads on, and the end is judged', async () => {
		const choice = (id: string, ending: string) =>
			`<details data-choice="${id}"><summary>${id}</summary><p data-ending="${ending}">${ending}!</p></details>`;
		const question = `<fieldset data-question="s" data-kind="scenario" data-since="1"><legend>s?</legend>${choice('ask', 'good')}${choice('deny', 'bad')}</fieldset>`;
		const endings = [
			{ id: 'good', text: 'all well', result: 'good' },
			{ id: 'bad', text: 'all lost', result: 'bad' },
		];
		await page([{ question, key: keyOf('s', endings) }]);
		await ready();
		submit('form', 'sure');
		expect(shown('.problem')).toEqual(['quiz.choose']);
		click('[data-choice=deny] summary');
		expect(shown('.problem')).toEqual([]);
		expect([shown('summary'), textOf(the('[role=status]'))]).toEqual([['deny'], 'bad!']);
		submit('form', 'sure');
		expect(feedback()).toBe('quiz.wrong quiz.yourEnding: all lost quiz.betterEnding: all well rule');
	});
});
