import { describe, expect, test } from 'vitest';
import Quiz from '../../src/components/quiz/Quiz.astro';
import type { QuestionView, QuizView } from '../../src/queries/quiz/quizzes.ts';
import { hostile, network, read, render, words } from './render.ts';

const questions = [
	{
		id: 'praise',
		since: 3,
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
		since: 1,
		kind: 'multiple',
		stem: 'What do you ask before you post a photo?',
		options: [
			{ id: 'people', correct: true, text: 'The people on it', why: 'It is their face.' },
			{ id: 'place', correct: true, text: 'The owner of the place', why: 'It is their greenhouse.' },
			{ id: 'weather', correct: false, text: 'The weather', why: 'It does not mind.' },
		],
	},
] satisfies QuestionView[];
const quiz: QuizView = { id: 'town-square/profile', revision: 3, pass: 0.75, shuffle: false, confidence: false, questions };

/** One question of each kind that is more than a list of options. */
const others = {
	order: {
		id: 'put-right',
		since: 1,
		kind: 'order',
		stem: 'In which order do you put a mistake right?',
		items: ['Mend the post', 'Say below it what was wrong', 'Tell who shared it'].map((text, index) => ({ id: `step-${index}`, text })),
		why: 'First nobody else reads it.',
	},
	match: {
		id: 'who-answers',
		since: 1,
		kind: 'match',
		stem: 'Who answers what?',
		pairs: [
			{ id: 'figure', left: 'A journalist asks for a figure', right: 'Press office', why: 'They speak for all.' },
			{ id: 'fire', left: 'Something burns', right: 'Incident desk', why: 'Minutes count.' },
		],
	},
	text: {
		id: 'paid',
		since: 1,
		kind: 'text',
		stem: 'Which word names a paid post?',
		accept: ['advertisement', 'ad'],
		why: 'It stands first.',
	},
	post: {
		id: 'draft',
		since: 1,
		kind: 'post',
		stem: 'What breaks a guideline?',
		network,
		author: 'Nadia',
		role: 'Engineer',
		sentences: [
			{ id: 'news', breaks: false, text: 'The new model is out.', why: 'It is public.' },
			{ id: 'price', breaks: true, text: 'Green Valley paid a million.', why: 'It names a customer.' },
		],
	},
	scenario: {
		id: 'angry',
		since: 1,
		kind: 'scenario',
		stem: 'A comment arrives.',
		scenes: [
			{
				id: 'first',
				text: 'It failed us!',
				choices: [
					{ id: 'deny', text: 'That cannot be', to: 'lost' },
					{ id: 'ask', text: 'What happened?', to: 'second' },
				],
			},
			{
				id: 'second',
				text: 'The plants froze.',
				choices: [
					{ id: 'promise', text: 'We pay', to: 'lost' },
					{ id: 'desk', text: 'The desk will call', to: 'heard' },
				],
			},
		],
		endings: [
			{ id: 'lost', result: 'bad', text: 'He leaves.', why: 'He was not heard.' },
			{ id: 'heard', result: 'good', text: 'He thanks you.', why: 'He was heard.' },
		],
	},
} satisfies { [Kind in QuestionView['kind']]?: QuestionView };

async function renderOther(kind: keyof typeof others, change: object = {}) {
	return render(Quiz, { props: { ...props, quiz: { ...quiz, questions: [{ ...others[kind], ...change }] } } });
}
const props = { quiz, lesson: 'town-square/profile' };
const options = questions.flatMap((question) => question.options as { id: string; correct: boolean; text: string; why: string }[]);

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
	expect(inputs.filter((input) => !input.matches(':disabled') || input.checked)).toEqual([]);
	expect(all('button').filter((button) => !button.closest('[hidden]'))).toEqual([]);
	expect(the('noscript').textContent).toContain(words('quiz.noScript'));
});

test('without script every answer and explanation can be read below', async () => {
	const { all, the } = await render(Quiz, { props });
	expect(the('details').hidden).toBe(false);
	expect(read(the('details summary'))).toBe(words('quiz.key'));
	expect(all('details [data-part]').map(read)).toEqual(
		options.map(({ correct, text, why }) => `${words(correct ? 'quiz.right' : 'quiz.missed')}: ${text} ${why}`),
	);
	expect((the('details a') as HTMLAnchorElement).getAttribute('href')).toBe('/en/guidelines/disclosure/#where');
});

test('the form itself gives nothing away', async () => {
	const { the, all } = await render(Quiz, { props });
	const form = the('form').outerHTML;
	expect(form).not.toMatch(/correct|right|checked|data-answer/i);
	for (const { why } of options) expect(form).not.toContain(why);
	expect(all('[data-correct]').map((element) => element.dataset['part'])).toEqual(['work', 'people', 'place']);
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
	expect(labels['quiz.position']).toBe('Question {number} of {total}');
	expect(Object.values(labels).filter((label) => label === '')).toEqual([]);
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
	expect(all('[data-question]').map(({ dataset }) => [dataset['question'], dataset['kind'], dataset['since']])).toEqual([
		['praise', 'single', '3'],
		['photo', 'multiple', '1'],
	]);
	expect(all('[data-key]').map(({ dataset }) => dataset['key'])).toEqual(['praise', 'photo']);
});

test('once it is passed, what comes next stands first, and a new start is a quiet one', async () => {
	const { all } = await render(Quiz, { props: { ...props, onward: { href: '/en/next/', label: 'Next lesson' } } });
	expect(all('.result .actions > *').map((each) => [read(each), each.className])).toEqual([
		['Next lesson', 'button'],
		['Try the wrong ones again', 'button'],
		['Start the quiz again', 'link'],
	]);
});

test('what happens is announced in an empty live region that is there from the start', async () => {
	const { the } = await render(Quiz, { props });
	expect(read(the('quiz-form > [role=status]'))).toBe('');
	expect(the('quiz-form > [role=status]').closest('[hidden]')).toBeNull();
});

test('it is a part of the page with a name, and search leaves it out', async () => {
	const { the } = await render(Quiz, { props });
	const section = the('section');
	expect(read(the(`#${section.getAttribute('aria-labelledby')}`))).toBe(words('lesson.quiz'));
	expect(section.dataset['pagefindIgnore']).toBe('all');
});

test('markup in a question, an answer or an explanation is shown as text', async () => {
	const [first] = questions;
	const [option] = first!.options;
	const hostileOnes = [{ ...first!, stem: hostile, options: [{ ...option!, text: hostile, why: hostile }] }];
	const { all, the } = await render(Quiz, { props: { ...props, quiz: { ...quiz, questions: hostileOnes } } });
	expect(all('script, b')).toEqual([]);
	expect(read(the('legend'))).toBe(hostile);
	expect(read(the('label'))).toBe(hostile);
	expect(read(the('[data-part] [data-text]'))).toBe(hostile);
	expect(read(the('[data-part] [data-why]'))).toBe(hostile);
});

test('a quiz that asks for confidence has a button for each answer to that', async () => {
	const { all } = await render(Quiz, { props: { ...props, quiz: { ...quiz, confidence: true } } });
	const said = async (confidence: boolean) =>
		(await render(Quiz, { props: { ...props, quiz: { ...quiz, confidence } } })).all('p.meta').map(read).includes(words('quiz.sureness'));
	expect([await said(true), await said(false)], 'what either does is said where one may choose').toEqual([true, false]);
	expect(all('[type=submit]').map((button) => [read(button), button.getAttribute('value')])).toEqual([
		[words('quiz.checkSure'), null],
		[words('quiz.checkGuess'), 'guess'],
	]);
});

describe('questions of other kinds', () => {
	test('things to put in order stand mixed, each with two named buttons that wait for the script', async () => {
		const { all } = await renderOther('order');
		const items = all('form [data-item]').map(({ dataset }) => dataset['item']);
		expect(items.toSorted()).toEqual(['step-0', 'step-1', 'step-2']);
		expect(items).not.toEqual(['step-0', 'step-1', 'step-2']);
		expect(all('form [data-item] button').map((button) => button.hidden && button.getAttribute('aria-label') !== '')).toEqual(
			Array.from({ length: 6 }, () => true),
		);
		expect(all('[data-key] ol > li').map(({ dataset }) => dataset['part'])).toEqual(['step-0', 'step-1', 'step-2']);
		expect(all('[data-key] > [data-why]').map(read)).toEqual([others.order.why]);
	});

	test('a match offers all answers beside each line, and lists them for who cannot open it', async () => {
		const { all } = await renderOther('match');
		expect(all('form select').map((select) => [...select.children].map(read).toSorted())).toEqual(
			[0, 1].map(() => [words('quiz.pick'), 'Incident desk', 'Press office'].toSorted()),
		);
		expect(all('form select').every((select) => select.matches(':disabled') && select.closest('label'))).toBe(true);
		expect(all('[data-choices] li').map(read).toSorted()).toEqual(['Incident desk', 'Press office']);
		expect(all('[data-part]').map(read)).toEqual([
			'A journalist asks for a figure → Press office They speak for all.',
			'Something burns → Incident desk Minutes count.',
		]);
	});

	test('a match with others offers them among the rest, says that not all fit, and explains each', async () => {
		const one = { id: 'sales', right: 'Sales desk', why: 'It sells.' };
		const { the, all } = await renderOther('match', { others: [one] });
		const choices = all('[data-choices] li').map(read);
		expect(choices.toSorted()).toEqual(['Incident desk', 'Press office', 'Sales desk']);
		for (const select of all('form select')) expect([...select.children].slice(1).map(read)).toEqual(choices);
		expect(all('form fieldset > p').map(read)).toEqual([words('quiz.match'), words('quiz.notAllFit')]);
		expect(all('[data-part]').map(read).at(-1)).toBe(`${words('quiz.noPair')}: Sales desk It sells.`);
		expect(the('form').outerHTML).not.toMatch(/correct|It sells/);
		const before = (await renderOther('match')).all('[data-choices] li').map(read);
		expect(choices.filter((choice) => choice !== 'Sales desk')).toEqual(before);
	});

	test('what belongs to nothing stands in any place', async () => {
		const places = await Promise.all(
			['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map(async (id) => {
				const { all } = await renderOther('match', { id, others: [{ id: 'sales', right: 'Sales desk', why: 'It sells.' }] });
				return all('[data-choices] li').map(read).indexOf('Sales desk');
			}),
		);
		expect([...new Set(places)].toSorted()).toEqual([0, 1, 2]);
	});

	test('a typed answer has a labelled field, and the accepted words in the key, of which the first is shown', async () => {
		const { the, all } = await renderOther('text');
		expect(the('form input').matches(':disabled')).toBe(true);
		expect(read(the('form input').closest('label')!)).toBe(words('quiz.typeHere'));
		expect(all('[data-part]').map((part) => [read(part), part.hasAttribute('hidden')])).toEqual([
			['advertisement', false],
			['ad', true],
		]);
	});

	test('a drafted post is drawn as a post of its network, with a box before each sentence', async () => {
		const { the, all } = await renderOther('post');
		expect(the('form .sheet').dataset['network']).toBe(network.id);
		expect(all('form .sheet label').map(read)).toEqual(['The new model is out.', 'Green Valley paid a million.']);
		expect(all('[data-part]').map(read)).toEqual([
			`${words('quiz.fine')}: The new model is out. It is public.`,
			`${words('quiz.breaks')}: Green Valley paid a million. It names a customer.`,
		]);
		expect(all('[data-correct]').map(({ dataset }) => dataset['part'])).toEqual(['price']);
	});

	test('a story can be followed without a script: within each choice it goes on', async () => {
		const { all, the } = await renderOther('scenario');
		expect(all('[data-choice]').map(({ dataset }) => dataset['choice'])).toEqual(['deny', 'ask', 'promise', 'desk']);
		expect(read(the('[data-choice="ask"] > [data-scene="second"] > p'))).toBe('The plants froze.');
		expect(read(the('[data-choice="desk"] > [data-ending="heard"]'))).toBe('He thanks you.');
		expect(all('[data-choice="deny"] > [data-ending="lost"]')).toHaveLength(1);
		expect(all('[data-part]').map(({ dataset }) => [dataset['part'], dataset['result']])).toEqual([
			['lost', 'bad'],
			['heard', 'good'],
		]);
	});

	test.each(Object.keys(others) as (keyof typeof others)[])('the form of the kind %s gives nothing away', async (kind) => {
		const { the } = await renderOther(kind);
		expect(the('form').outerHTML).not.toMatch(/correct|breaks="|data-result|checked|selected|data-answer/i);
	});

	test('markup in their texts is shown as text', async () => {
		const { all } = await renderOther('post', {
			author: hostile,
			role: hostile,
			sentences: [{ ...others.post.sentences[0], text: hostile, why: hostile }],
		});
		expect(all('script, b')).toEqual([]);
		const story = await renderOther('scenario', {
			endings: others.scenario.endings.map((ending) => ({ ...ending, text: hostile, why: hostile })),
		});
		expect(story.all('script, b')).toEqual([]);
	});
});
