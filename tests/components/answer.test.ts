import { expect, test } from 'vitest';
import Answer from '../../src/components/guidelines/Answer.astro';
import { hostile, read, render, words } from './render.ts';

const answer = {
	id: 'must-i-post',
	question: 'Must I post?',
	answer: 'No, never. Nobody keeps a list.',
	rule: '/en/guidelines/rhythm/#the-rule',
	onHome: true,
};

test('a question opens to its answer and the rule behind it', async () => {
	const { the } = await render(Answer, { props: { answer } });
	expect(read(the('summary > h3'))).toBe(answer.question);
	expect(the('h3').id).toBe('must-i-post');
	expect(read(the('div > p'))).toBe(answer.answer);
	expect([the('a').getAttribute('href'), the('a').getAttribute('aria-label')]).toEqual([
		answer.rule,
		`${words('quiz.rule')}: ${answer.question}`,
	]);
});

test('it is FAQ data where it is asked for, and only there', async () => {
	const { all } = await render(Answer, { props: { answer, faq: true } });
	expect(all('[itemprop]').map((element) => [element.getAttribute('itemprop'), element.getAttribute('itemtype')])).toEqual([
		['mainEntity', 'https://schema.org/Question'],
		['name', null],
		['acceptedAnswer', 'https://schema.org/Answer'],
		['text', null],
	]);
	expect(read(all('[itemprop=text]')[0]!)).toBe(answer.answer);
	expect((await render(Answer, { props: { answer } })).all('[itemprop], [itemscope], [itemtype]')).toEqual([]);
});

test('markup in question and answer is shown as text', async () => {
	const { all, the } = await render(Answer, { props: { answer: { ...answer, question: hostile, answer: hostile } } });
	expect(all('script, b')).toEqual([]);
	expect([read(the('h3')), read(the('div > p'))]).toEqual([hostile, hostile]);
});
