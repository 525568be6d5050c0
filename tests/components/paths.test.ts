import { expect, test } from 'vitest';
import AcknowledgeMark from '../../src/components/AcknowledgeMark.astro';
import Certificate from '../../src/components/Certificate.astro';
import HomePath from '../../src/components/HomePath.astro';
import PathProgress from '../../src/components/PathProgress.astro';
import PathReturn from '../../src/components/PathReturn.astro';
import ProgressMark from '../../src/components/ProgressMark.astro';
import StepList from '../../src/components/StepList.astro';
import type { PathView } from '../../src/queries/paths.ts';
import { hostile, read, render, words } from './render.ts';

const path: PathView = {
	id: 'new-hire',
	title: 'First steps',
	audience: 'You are new',
	summary: 'What you may say.',
	why: 'Friends will ask.',
	sequence: 'fixed',
	requires: 'quiz',
	minutes: 7,
	href: '/en/start/new-hire/',
	finish: { title: 'Done', text: 'Go on.' },
	steps: [
		{
			kind: 'lesson',
			id: 'square/profile',
			title: 'A profile',
			description: 'Write it.',
			minutes: 3,
			href: '/en/training/square/profile/',
			quiz: { id: 'square/profile', revision: 2 },
		},
		{
			kind: 'guideline',
			id: 'guidelines/disclosure',
			title: 'Say it',
			description: 'Always.',
			minutes: 4,
			href: '/en/guidelines/disclosure/',
			acknowledge: 3,
		},
	],
};

test('a mark knows what its step asks for', async () => {
	const marks = await Promise.all(
		path.steps.map(async (step) => (await render(ProgressMark, { props: { ...step } })).the('progress-mark').dataset),
	);
	expect(marks).toMatchObject([
		{ id: 'square/profile', quiz: 'square/profile', revision: '2', doneLabel: words('path.done') },
		{ id: 'guidelines/disclosure', acknowledge: '3', doneLabel: words('path.done') },
	]);
});

test('each step of a path has a place for what is to be said of it, empty and hidden at first', async () => {
	const { all } = await render(StepList, { props: { steps: path.steps, kinds: true } });
	expect(all('li').map(({ dataset }) => dataset['step'])).toEqual(['square/profile', 'guidelines/disclosure']);
	expect(all('.tag').map((tag) => [tag.hidden, read(tag)])).toEqual([
		[true, ''],
		[true, ''],
	]);
});

test('progress carries all that decides about a step, and names the next only where the order counts', async () => {
	const { the } = await render(PathProgress, { props: { path, list: 'steps-list', finish: true } });
	const { dataset } = the('path-progress');
	expect(JSON.parse(dataset['steps'] ?? '')).toMatchObject([{ quiz: { id: 'square/profile', revision: 2 } }, { acknowledge: 3 }]);
	expect(dataset['tagNext']).toBe(words('path.next'));
	expect(the('[data-finish]').hidden).toBe(true);
	expect(the('[data-finish] a.button:not(.quiet)').getAttribute('href')).toBe('/en/start/new-hire/certificate/');
	const free = await render(PathProgress, { props: { path: { ...path, sequence: 'free' }, list: 'steps-list' } });
	expect(free.the('path-progress').dataset['tagNext']).toBeUndefined();
});

test('the home page offers every path, and none is the reader’s before they opened it', async () => {
	const { all, the } = await render(HomePath, { props: { paths: [path, { ...path, id: 'sales', href: '/en/start/sales/' }] } });
	expect(all('[data-choice] a').map((link) => link.getAttribute('href'))).toEqual(['/en/start/new-hire/', '/en/start/sales/']);
	expect(all('[data-path]').map(({ hidden }) => hidden)).toEqual([true, true]);
	expect(the('details').hidden).toBe(true);
});

test('the way back is there only for a page that is a step of a path', async () => {
	expect((await render(PathReturn, { props: { paths: [] } })).all('path-return')).toEqual([]);
	expect((await render(PathReturn, { props: { paths: ['new-hire', 'sales'] } })).the('path-return').dataset).toMatchObject({
		paths: 'new-hire sales',
		start: '/en/start/',
	});
});

const changes = [
	{ version: 1, date: '2026-11-24', what: 'First version.' },
	{ version: 2, date: '2027-03-01', what: hostile },
];

test('what is to be acknowledged names its version and what each one changed', async () => {
	const { the, all } = await render(AcknowledgeMark, { props: { id: 'guidelines/disclosure', version: 2, changes, language: 'en' } });
	expect(the('acknowledge-mark').dataset).toMatchObject({ id: 'guidelines/disclosure', version: '2' });
	expect(all('li').map(({ dataset }) => dataset['since'])).toEqual(['1', '2']);
	expect(read(all('li')[1]!)).toBe(`2. ${hostile} 1 March 2027`);
	expect([the('ul').hidden, the('button').hidden, read(the('[role=status]'))]).toEqual([true, true, '']);
});

test('a first version has no list of changes', async () => {
	const { all } = await render(AcknowledgeMark, { props: { id: 'a', version: 1, changes: changes.slice(0, 1), language: 'en' } });
	expect(all('li')).toEqual([]);
});

test('a certificate has a row for each step and shows nothing before it is filled in', async () => {
	const programme = { quizzes: {}, paths: { 'new-hire': { steps: [] } } };
	const { the, all } = await render(Certificate, { props: { path: { ...path, title: hostile }, programme } });
	expect(all('tr[data-step] th').map(read)).toEqual(['A profile', 'Say it']);
	expect(read(the('.path'))).toBe(hostile);
	expect(all('[data-part]').map(({ hidden }) => hidden)).toEqual([true, true, true]);
	expect(all('script')).toEqual([]);
});
