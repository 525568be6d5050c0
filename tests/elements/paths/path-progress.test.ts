// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordAnswer } from '../../../src/lib/progress/changes.ts';
import { setPlace } from '../../../src/lib/progress/saved.ts';
import { startOver } from '../../../src/lib/progress/start-over.ts';
import { keep, labels, open, shown, textOf, the } from '../page.ts';

const steps = [
	{ id: 'square/profile', href: '/one', title: 'One', minutes: 3 },
	{ id: 'guidelines/ai', href: '/two', title: 'Two', minutes: 4, acknowledge: 2 },
];
const asking = [
	{
		id: 'square/profile',
		href: '/one',
		title: 'One',
		minutes: 3,
		after: 1,
		quiz: { id: 'square/profile', revision: 1, pass: 1, questions: ['a', 'b', 'c'].map((id) => ({ id, since: 1 })) },
	},
	steps[1]!,
];
const page = (fixed = 'data-fixed', asked: unknown = steps) =>
	open(
		'path-progress',
		() => import('../../../src/elements/paths/path-progress.ts'),
		`<path-progress data-steps='${JSON.stringify(asked)}' data-list="list" ${fixed} ${labels(
			{ 'path.progress': '{done} of {total}', 'path.minutesLeft': '{minutes} min' },
			'path.continue',
			'path.confirm',
			{ 'path.resume': 'On: {heading}' },
			'path.refresh',
			'path.next',
			'path.choose',
			'path.updated',
			'path.begun',
			{ 'path.missing.questions': '{count} questions' },
			'path.missing.acknowledgement',
		)}><progress max="2" value="0"></progress><p data-status>7 min</p><div data-finish hidden>finish</div>
		<p class="go"><a href="/one">begin</a> <span data-next>One</span></p><p data-missing hidden></p><p data-certificate hidden>certificate</p></path-progress>
		<ol id="list">${steps.map(({ id }) => `<li data-step="${id}"><span class="tag" hidden></span></li>`).join('')}</ol>`,
	);

test('who begins sees the page as it was drawn, with the first step marked', async () => {
	await page();
	expect([textOf(the('[data-status]')), textOf(the('.go')), shown('.tag')]).toEqual(['7 min', 'begin One', ['path.next']]);
	expect(the('[aria-current=step]').dataset['step']).toBe('square/profile');
});

test('leads on to the next open step', async () => {
	keep((state) => markLesson(state, 'square/profile', true, 1));
	await page('');
	expect([textOf(the('[data-status]')), textOf(the('.go'))]).toEqual(['1 of 2 · 4 min', 'path.continue Two']);
	expect([the<HTMLAnchorElement>('.go a').pathname, the<HTMLProgressElement>('progress').value, shown('.tag')]).toEqual(['/two', 1, []]);
});

test('where lessons are to choose from, leads to the choice, and to the lesson that is begun', async () => {
	const [first, last] = steps;
	const choice = '/path/#choice-1';
	const quiz = { id: 'pump/bucket', revision: 1, pass: 1 };
	const choosing = [last!, { ...first!, choice }, { id: 'pump/bucket', href: '/bucket', title: 'Bucket', minutes: 5, quiz, choice }];
	const goal = () => the('.go a').getAttribute('href');
	keep((state) => acknowledge(state, 'guidelines/ai', 2, 1));
	await page('', choosing);
	expect([textOf(the('[data-status]')), textOf(the('.go')), goal()]).toEqual(['1 of 2 · 5 min', 'path.continue path.choose', choice]);
	keep((state) => markLesson(state, 'pump/bucket', true, 2));
	await page('', choosing);
	expect([textOf(the('.go')), goal()]).toEqual(['path.continue Bucket', '/bucket#quiz']);
	keep((state) => markLesson(state, first!.id, true, 3));
	await page('', choosing);
	expect([textOf(the('[data-status]')), shown('[data-finish]')]).toEqual(['2 of 2', ['finish']]);
});

test('is finished when all is done, and asks again for what has changed', async () => {
	keep((state) => acknowledge(markLesson(state, 'square/profile', true, 1), 'guidelines/ai', 2, 1));
	await page();
	expect(shown('[data-finish], [data-certificate], .go')).toEqual(['finish', 'certificate']);
	localStorage.clear();
	keep((state) => acknowledge(markLesson(state, 'square/profile', true, 1), 'guidelines/ai', 1, 1));
	await page();
	expect([shown('.go, [data-finish]'), shown('.tag')]).toEqual([['path.refresh Two'], ['path.updated']]);
});

test('a step that is half done shows as such, and going on says what is missing', async () => {
	const answer = { revision: 1, chosen: ['x'], correct: true, at: 1 };
	keep((state) => recordAnswer(markLesson(state, 'square/profile', true, 1), 'square/profile', 'b', answer));
	await page('', asking);
	expect([shown('.tag'), shown('[data-missing]'), textOf(the('[data-status]'))]).toEqual([
		['path.begun'],
		['2 questions'],
		'0 of 2 · 5 min',
	]);
	expect(the<HTMLAnchorElement>('.go a').hash).toBe('#quiz');
	localStorage.clear();
	keep((state) => markLesson(markLesson(state, 'square/profile', true, 1), 'guidelines/ai', true, 1));
	await page('');
	expect([shown('[data-missing]'), the<HTMLAnchorElement>('.go a').hash]).toEqual([['path.missing.acknowledgement'], '#acknowledge']);
});

test('whoever stopped in the middle of a step goes on there, though nothing of it is done', async () => {
	keep((state) => setPlace(state, 'guidelines/ai', 'pictures', 'Pictures', 1));
	await page('');
	expect([textOf(the('[data-status]')), textOf(the('.go')), shown('.tag, [data-missing]')]).toEqual([
		'0 of 2 · 7 min',
		'On: Pictures Two',
		['path.begun'],
	]);
	expect(the<HTMLAnchorElement>('.go a').getAttribute('href')).toBe('/two#pictures');
	localStorage.clear();
	keep((state) => setPlace(state, 'guidelines/ai', 'pictures', '', 1));
	await page('');
	expect(textOf(the('.go'))).toBe('path.continue Two');
	localStorage.clear();
	keep((state) => setPlace(state, 'square/elsewhere', 'photo', 'The photo', 1));
	await page('');
	expect(textOf(the('.go'))).toBe('begin One');
});

test('a look at a later step leaves the place in the next one', async () => {
	keep((state) => setPlace(state, 'square/profile', 'photo', 'The photo', 1));
	keep((state) => setPlace(state, 'square/elsewhere', 'name', 'The name', 2));
	await page('');
	expect([textOf(the('.go')), shown('.tag')]).toEqual(['On: The photo One', ['path.begun']]);
	keep((state) => setPlace(state, 'guidelines/ai', 'pictures', 'Pictures', 3));
	keep((state) => markLesson(state, 'guidelines/ai', true, 4));
	await page('');
	expect(textOf(the('.go'))).toBe('On: The photo One');
});

test('shows the beginning again after everything was cleared, also where it was moved meanwhile', async () => {
	keep((state) => acknowledge(markLesson(state, 'square/profile', true, 1), 'guidelines/ai', 2, 1));
	const element = await page();
	const { progress } = await import('../../../src/elements/progress/progress.ts');
	document.body.append(element);
	expect([textOf(the('[data-status]')), shown('.go')]).toEqual(['2 of 2', []]);
	await progress.update((state, at) => startOver(state, at));
	expect([textOf(the('[data-status]')), textOf(the('.go')), the<HTMLProgressElement>('progress').value]).toEqual(['7 min', 'begin One', 0]);
	expect([shown('[data-finish], [data-certificate]'), the<HTMLAnchorElement>('.go a').pathname]).toEqual([[], '/one']);
});

test('a confirmation that was taken back is what going on leads to, not the place of reading', async () => {
	keep((state) => acknowledge(markLesson(state, 'square/profile', true, 1), 'guidelines/ai', 2, 1));
	keep((state) => markLesson(state, 'guidelines/ai', false, 5));
	keep((state) => setPlace(state, 'guidelines/ai', 'key', 'Remember', 6));
	await page();
	expect([textOf(the('.go')), the<HTMLAnchorElement>('.go a').hash]).toEqual(['path.confirm Two', '#acknowledge']);
});
