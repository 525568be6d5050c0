import { expect, test } from 'vitest';
import Quiz from '../../src/components/Quiz.astro';
import type { QuizView } from '../../src/queries/quizzes.ts';
import { hostile, read, render, words } from './render.ts';

const quiz: QuizView = {
	id: 'town-square/profile',
	revision: 3,
	pass: 0.75,
	questions: [
		{
			id: 'praise',
			kind: 'single',
			stem: 'What do you add to the post?',
			options: [
				{ id: 'work', correct: true, text: 'Where you work', why: 'Readers weigh it.' },
				{ id: 'link', correct: false, text: 'A link', why: 'Few follow it.' },
			],
			rule: '/en/guidelines/disclosure/#where',
		},
		{
			id: 'photo',
			kind: 'multiple',
			stem: 'What do you ask before you post a photo?',
			options: [
				{ id: 'people', correct: true, text: 'The people on it', why: 'It is their face.' },
				{ id: 'place', correct: true, text: 'The owner of the place', why: 'It is their greenhouse.' },
				{ id: 'weather', correct: false, text: 'The weather', why: 'It does not mind.' },
			],
		},
	],
};
const props = { quiz, lesson: 'town-square/profile' };
const options = quiz.questions.flatMap((question) => question.options);

test('each question is a group with its stem as the legend, a hint how many to choose, and every answer labelled', async () => {
	const { all } = await render(Quiz, { props });
	const found = all('form fieldset').map((fieldset) => ({
		legend: read(fieldset.querySelector('legend')!),
		hint: read(fieldset.querySelector('p')!),
		answers: [...fieldset.querySelectorAll('label')].map(read),
		types: [...new Set([...fieldset.querySelectorAll('input')].map(({ type }) => type))],
		names: [...new Set([...fieldset.querySelectorAll('input')].map(({ name }) => name))],
	}));
	expect(found).toEqual([
		{
			legend: 'What do you add to the post?',
			hint: words('quiz.single'),
			answers: ['Where you work', 'A link'],
			types: ['radio'],
			names: ['praise'],
		},
		{
			legend: 'What do you ask before you post a photo?',
			hint: words('quiz.multiple'),
			answers: ['The people on it', 'The owner of the place', 'The weather'],
			types: ['checkbox'],
			names: ['photo'],
		},
	]);
});

test('without script nothing pretends to work: answers are disabled, buttons hidden, and it says why', async () => {
	const { all, the } = await render(Quiz, { props });
	const inputs = all('input') as HTMLInputElement[];
	expect(inputs).toHaveLength(options.length);
	expect(inputs.filter(({ disabled, checked }) => !disabled || checked)).toEqual([]);
	expect(all('button').filter((button) => !button.closest('[hidden]'))).toEqual([]);
	expect(the('noscript').textContent).toContain(words('quiz.noScript'));
});

test('without script every answer and explanation can be read below', async () => {
	const { all, the } = await render(Quiz, { props });
	expect(the('details').hidden).toBe(false);
	expect(read(the('details summary'))).toBe(words('quiz.key'));
	expect(all('details [data-option]').map(read)).toEqual(
		options.map(({ correct, text, why }) => `${words(correct ? 'quiz.right' : 'quiz.wrong')}: ${text} ${why}`),
	);
	expect((the('details a') as HTMLAnchorElement).getAttribute('href')).toBe('/en/guidelines/disclosure/#where');
});

test('the form itself gives nothing away', async () => {
	const { the, all } = await render(Quiz, { props });
	const form = the('form').outerHTML;
	expect(form).not.toMatch(/correct|right|checked|data-answer/i);
	for (const { why } of options) expect(form).not.toContain(why);
	expect(all('[data-correct]').map((element) => element.dataset['option'])).toEqual(['work', 'people', 'place']);
	expect(all('[data-correct]').every((element) => element.closest('details'))).toBe(true);
});

test('the element finds all it needs', async () => {
	const { the, all } = await render(Quiz, { props });
	expect({ ...the('quiz-form').dataset }).toMatchObject({
		quiz: 'town-square/profile',
		lesson: 'town-square/profile',
		revision: '3',
		pass: '0.75',
	});
	const labels = JSON.parse(the('quiz-form').dataset['labels'] ?? '') as Record<string, string>;
	expect(labels['position']).toBe('Question {number} of {total}');
	expect(Object.values(labels).filter((label) => label === '' || label.includes('{{'))).toEqual([]);
	for (const part of [
		'.position',
		'.problem',
		'.feedback',
		'.result',
		'[data-next]',
		'[data-finish]',
		'[data-retry]',
		'[data-restart]',
		'[type=submit]',
	]) {
		expect(the(part)).toBeDefined();
	}
	expect(all('[data-question]').map(({ dataset }) => [dataset['question'], dataset['kind']])).toEqual([
		['praise', 'single'],
		['photo', 'multiple'],
	]);
	expect(all('[data-key]').map(({ dataset }) => dataset['key'])).toEqual(['praise', 'photo']);
});

test('what happens is announced in an empty live region that is there from the start', async () => {
	const { the } = await render(Quiz, { props });
	expect(read(the('[role=status]'))).toBe('');
	expect(the('[role=status]').closest('[hidden]')).toBeNull();
});

test('it is a part of the page with a name, and search leaves it out', async () => {
	const { the } = await render(Quiz, { props });
	const section = the('section');
	expect(read(the(`#${section.getAttribute('aria-labelledby')}`))).toBe(words('lesson.quiz'));
	expect(section.dataset['pagefindIgnore']).toBe('all');
});

test('markup in a question, an answer or an explanation is shown as text', async () => {
	const [first] = quiz.questions;
	const [option] = first!.options;
	const questions = [{ ...first!, stem: hostile, options: [{ ...option!, text: hostile, why: hostile }] }];
	const { all, the } = await render(Quiz, { props: { ...props, quiz: { ...quiz, questions } } });
	expect(all('script, b')).toEqual([]);
	expect(read(the('legend'))).toBe(hostile);
	expect(read(the('label'))).toBe(hostile);
	expect(read(the('[data-option] span'))).toBe(hostile);
});
