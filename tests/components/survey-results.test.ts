import { expect, test } from 'vitest';
import SurveyResults from '../../src/components/programme/survey/SurveyResults.astro';

import { read, render, words } from './render.ts';

test('an answer of fewer than five people has neither its number nor a bar', async () => {
	const bars = [
		{ label: 'Now and then', count: 20 },
		{ label: 'Only reading', count: 8 },
		{ label: 'Not at all', count: 3 },
	];
	const question = { id: 'now', kind: 'single', question: 'How?', answered: 31, bars };
	const result = { survey: 'worth', version: '2026-11', summed: '2026-11-25', people: 31, questions: [question] };
	const { all, the } = await render(SurveyResults, { props: { result, words, printed: true } });
	expect(all('tbody tr').map(read)).toEqual(['Now and then 20', 'Only reading not shown', 'Not at all fewer than 5']);
	expect(all('rect.bar-fill')).toHaveLength(1);
	expect(read(the('section'))).not.toMatch(/\b[38]\b/);
});

test('a question that fewer than five people answered is not shown, nor are points of a few people called a number of people', async () => {
	const bars = [
		{ label: 'Thanks', count: 40 },
		{ label: 'A name', count: 20 },
		{ label: 'Time', count: 3 },
	];
	const questions = [
		{ id: 'worth', kind: 'rank', question: 'What for?', answered: 31, bars },
		{ id: 'few', kind: 'single', question: 'And what else?', answered: 4, bars: [] },
		{ id: 'else', kind: 'text', question: 'What did we forget?', answered: 0, bars: [] },
		{ id: 'more', kind: 'text', question: 'Who reads this?', answered: 5, bars: [] },
	];
	const result = { survey: 'worth', version: '2026-11', summed: '2026-11-25', people: 31, questions };
	const { all, the } = await render(SurveyResults, { props: { result, words, printed: true } });
	expect(all('tbody tr').map(read)).toEqual(['Thanks 40', 'A name not shown', 'Time not shown']);
	expect(read(the('.questions'))).not.toMatch(/else|forget/);
	expect(read(the('.questions'))).toContain('Who reads this?');
});
