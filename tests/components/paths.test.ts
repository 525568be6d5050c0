import { expect, test } from 'vitest';
import AcknowledgeMark from '../../src/components/guidelines/AcknowledgeMark.astro';
import ChangedSentences from '../../src/components/guidelines/ChangedSentences.astro';
import Certificate from '../../src/components/paths/Certificate.astro';
import HomePath from '../../src/components/paths/HomePath.astro';
import PathProgress from '../../src/components/paths/PathProgress.astro';
import PathReturn from '../../src/components/paths/PathReturn.astro';
import PathsLink from '../../src/components/paths/PathsLink.astro';
import ProgressMark from '../../src/components/progress/ProgressMark.astro';
import RuleChange from '../../src/components/guidelines/RuleChange.astro';
import RuleChanges from '../../src/components/guidelines/RuleChanges.astro';
import StepList from '../../src/components/paths/StepList.astro';
import type { ChangedSection } from '../../src/lib/guidelines/changed-sentences.ts';
import type { ChangedRule } from '../../src/queries/guidelines/versions.ts';
import type { PathView } from '../../src/queries/paths/paths.ts';
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
			quiz: { id: 'square/profile', revision: 2, pass: 0.75, questions: [{ id: 'headline', since: 1 }] },
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
	const labels = words.labels(['path.done', 'path.updated', 'path.begun']);
	expect(marks).toMatchObject([
		{ id: 'square/profile', quiz: 'square/profile', revision: '2', labels },
		{ id: 'guidelines/disclosure', acknowledge: '3', labels },
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

const choosing: PathView = {
	...path,
	steps: [
		{ ...path.steps[0]!, choice: 1, track: 'Town Square' },
		{ ...path.steps[0]!, id: 'pump/bucket', title: 'A bucket', href: '/en/training/pump/bucket/', choice: 1, track: 'Village Pump' },
		path.steps[1]!,
	],
};

test('lessons to choose from stand together, each with its track, where the button leads', async () => {
	const { all, the } = await render(StepList, { props: { steps: choosing.steps, kinds: true } });
	expect(all('ol.steps')[0]!.children).toHaveLength(2);
	expect(read(the('li#choice-1 > p'))).toBe(words('path.choice'));
	expect(all('#choice-1 li').map(({ dataset }) => dataset['step'])).toEqual(['square/profile', 'pump/bucket']);
	expect(all('.track').map(read)).toEqual(['Town Square', 'Village Pump']);
	const progress = await render(PathProgress, { props: { path: choosing, list: 'steps-list' } });
	expect(progress.the('progress').getAttribute('max')).toBe('2');
	expect(progress.the('.go a').getAttribute('href')).toBe('/en/start/new-hire/#choice-1');
	expect(read(progress.the('[data-next]'))).toBe(words('path.choose'));
	expect(JSON.parse(progress.the('path-progress').dataset['steps'] ?? '')[1]).toMatchObject({ choice: '/en/start/new-hire/#choice-1' });
	const certificate = await render(Certificate, { props: { path: choosing, curriculum: { quizzes: {}, paths: {} } } });
	expect(certificate.all('[data-missing]').map((item) => [item.dataset['missing'], read(item)])).toEqual([
		['square/profile pump/bucket', words('path.choose')],
		['guidelines/disclosure', 'Say it'],
	]);
});

test('progress carries all that decides about a step, and names the next only where the order counts', async () => {
	const { the } = await render(PathProgress, { props: { path, list: 'steps-list', finish: true } });
	const { dataset } = the('path-progress');
	expect(JSON.parse(dataset['steps'] ?? '')).toMatchObject([{ quiz: { id: 'square/profile', revision: 2 } }, { acknowledge: 3 }]);
	expect(dataset['fixed']).toBe('');
	expect(the('[data-finish]').hidden).toBe(true);
	expect(the('[data-finish] a.button:not(.quiet)').getAttribute('href')).toBe('/en/start/new-hire/certificate/');
	const free = await render(PathProgress, { props: { path: { ...path, sequence: 'free' }, list: 'steps-list' } });
	expect(free.the('path-progress').dataset['fixed']).toBeUndefined();
});

test('the home page offers every path, and none is the reader’s before they opened it', async () => {
	const { all, the } = await render(HomePath, { props: { paths: [path, { ...path, id: 'sales', href: '/en/start/sales/' }] } });
	expect(all('[data-choice] a').map((link) => link.getAttribute('href'))).toEqual(['/en/start/new-hire/', '/en/start/sales/']);
	expect(all('[data-path]').map(({ hidden }) => hidden)).toEqual([true, true]);
	expect(the('details').hidden).toBe(true);
});

test('the overview of the training leads to the choice of paths where there is one', async () => {
	expect((await render(PathsLink, { props: { paths: [], words } })).all('p, a')).toEqual([]);
	const { the } = await render(PathsLink, { props: { paths: [path], words } });
	expect(the('a').getAttribute('href')).toBe('/en/#paths');
	expect((await render(HomePath, { props: { paths: [path] } })).the('#paths').tagName).toBe('HOME-PATH');
});

test('the way back is there only for a page that is a step of a path', async () => {
	expect((await render(PathReturn, { props: { step: 'square/profile', paths: [] } })).all('path-return')).toEqual([]);
	const { the } = await render(PathReturn, { props: { step: 'square/profile', paths: ['new-hire', 'sales'] } });
	expect(the('path-return').dataset).toMatchObject({
		step: 'square/profile',
		paths: 'new-hire sales',
		start: '/en/start/',
	});
});

const changes = [
	{ version: 1, date: '2026-11-24', what: 'First version.' },
	{ version: 2, date: '2027-03-01', what: hostile },
];

test('what is to be acknowledged names its version and the one that is enough', async () => {
	const { the } = await render(AcknowledgeMark, { props: { id: 'guidelines/disclosure', version: 3, acknowledge: 2 } });
	expect(the('acknowledge-mark').dataset).toMatchObject({ id: 'guidelines/disclosure', version: '3', acknowledge: '2' });
	expect([the('button:not([data-undo])').hidden, the('[data-undo]').hidden, read(the('[role=status]'))]).toEqual([true, true, '']);
});

const rule: ChangedRule = { ...path.steps[1]!, title: hostile, acknowledge: 2, version: 2, changes };

test('a changed rule says what each version changed, and nothing before it is known whom that concerns', async () => {
	const { the, all } = await render(RuleChange, { props: { rule } });
	expect(the('rule-change').dataset).toMatchObject({ id: 'guidelines/disclosure', acknowledge: '2' });
	expect([the('rule-change').hidden, read(the('[data-text]')), read(the('h3'))]).toEqual([true, '', hostile]);
	expect(all('li').map(({ dataset }) => dataset['since'])).toEqual(['1', '2']);
	expect(read(all('li')[1]!)).toBe(`${hostile} 1 March 2027`);
	expect(all('a').map((link) => link.getAttribute('href'))).toEqual([rule.href, rule.href]);
});

test('on its own page a changed rule has a place for its sentences and leads to the button', async () => {
	const { the } = await render(RuleChange, { props: { rule, own: true } });
	expect([the('details').hidden, read(the('[data-sentences]')), the('a').getAttribute('href')]).toEqual([true, '', '#acknowledge']);
});

test('no changed rules are no section', async () => {
	expect((await render(RuleChanges, { props: { rules: [] } })).all('*')).toEqual([]);
});

test('changed sentences are marked as elements and in words, and markup in them is text', async () => {
	const sections: ChangedSection[] = [
		{
			heading: hostile,
			sentences: [
				{ kind: 'added', parts: [{ kind: 'added', text: hostile }] },
				{ kind: 'removed', parts: [{ kind: 'removed', text: 'Wait a day.' }] },
				{
					kind: 'changed',
					parts: [
						{ kind: 'same', text: 'Ask' },
						{ kind: 'removed', text: ' us' },
						{ kind: 'added', text: ' your lead' },
						{ kind: 'same', text: '.' },
					],
				},
			],
		},
	];
	const { all, the } = await render(ChangedSentences, { props: { sections } });
	const removed = `[${words('versions.part.removed')}: us]`;
	const added = `[${words('versions.part.added')}: your lead]`;
	expect(read(the('p'))).toBe(words('versions.section', { heading: hostile }));
	expect(all('li').map(read)).toEqual([
		`${words('versions.added')} ${hostile}`,
		`${words('versions.removed')} Wait a day.`,
		`${words('versions.changed')} Ask ${removed} ${added} .`,
	]);
	expect(all('ins').map(read)).toEqual([hostile, added]);
	expect(all('del').map(read)).toEqual(['Wait a day.', removed]);
	// What is seen has none of it.
	for (const label of all('.visually-hidden')) label.remove();
	expect(all('li').map(read).at(-1)).toBe(`${words('versions.changed')} Ask us your lead.`);
});

test('a certificate has a row for each step and shows nothing before it is filled in', async () => {
	const curriculum = { quizzes: {}, paths: { 'new-hire': { steps: [] } } };
	const { the, all } = await render(Certificate, { props: { path: { ...path, title: hostile }, curriculum } });
	expect(all('tr[data-step] th').map(read)).toEqual(['A profile', 'Say it']);
	expect(read(the('.path'))).toBe(hostile);
	expect(all('[data-part]').map(({ hidden }) => hidden)).toEqual([true, true, true]);
	expect(all('script')).toEqual([]);
});
