import { expect, test } from 'vitest';
import ProgressMark from '../../src/components/progress/ProgressMark.astro';
import StepLinks from '../../src/components/paths/StepLinks.astro';
import StepList from '../../src/components/paths/StepList.astro';
import type { PathStep } from '../../src/queries/paths/paths.ts';
import { hostile, read, render, words } from './render.ts';

const steps: PathStep[] = [
	{
		kind: 'lesson',
		id: 'linkedin/profile',
		title: 'A profile',
		description: 'Write it.',
		minutes: 3,
		href: '/en/training/linkedin/profile/',
	},
	{
		kind: 'guideline',
		id: 'guidelines/disclosure',
		title: 'Say it',
		description: 'Always.',
		minutes: 4,
		href: '/en/guidelines/disclosure/',
	},
];

test('a mark knows its step and what it says when that is done, and says nothing before', async () => {
	const { the } = await render(ProgressMark, { props: { id: 'linkedin/profile' } });
	const mark = the('progress-mark');
	expect(mark.dataset).toMatchObject({ id: 'linkedin/profile', labels: words.labels(['lesson.read', 'path.updated', 'path.begun']) });
	expect([mark.hasAttribute('data-done'), read(mark)]).toEqual([false, '']);
	expect(the('svg').getAttribute('aria-hidden')).toBe('true');
});

test('a list keeps the order of the steps, each with its link, its text and its mark', async () => {
	const { all } = await render(StepList, { props: { steps } });
	expect(
		all('ol > li').map((item) => [
			item.querySelector('a')?.getAttribute('href'),
			read(item.querySelector('a')!),
			read(item.querySelector('p')!),
		]),
	).toEqual([
		['/en/training/linkedin/profile/', 'A profile', 'Write it. 3 min to read'],
		['/en/guidelines/disclosure/', 'Say it', 'Always. 4 min to read'],
	]);
	expect(all('li > progress-mark').map(({ dataset }) => dataset['id'])).toEqual(['linkedin/profile', 'guidelines/disclosure']);
});

test('where it matters each step says what it is', async () => {
	const { all } = await render(StepList, { props: { steps, kinds: true } });
	expect(all('.meta').map(read)).toEqual(['Lesson · 3 min to read', 'Guideline · 4 min to read']);
});

test('in a narrow column it has titles only', async () => {
	const { all } = await render(StepLinks, { props: { steps } });
	expect(all('li').map(read)).toEqual(['A profile', 'Say it']);
});

test('the step whose page this is is marked as the current one, and no other', async () => {
	const { all } = await render(StepLinks, { props: { steps, current: 'guidelines/disclosure' } });
	expect(all('a').map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page']);
});

test('a list without a current step and an empty list are whole', async () => {
	for (const list of [StepList, StepLinks]) {
		expect((await render(list, { props: { steps } })).all('[aria-current]')).toEqual([]);
		expect((await render(list, { props: { steps: [] } })).all('ol > *')).toEqual([]);
	}
});

test('markup in a title or a text is shown as text', async () => {
	const { all, the } = await render(StepList, { props: { steps: [{ ...steps[0], title: hostile, description: hostile }] } });
	expect(all('script, b')).toEqual([]);
	expect(read(the('a'))).toBe(hostile);
	expect(read(the('p'))).toContain(hostile);
});
