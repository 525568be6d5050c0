import { describe, expect, test } from 'vitest';
import Badges from '../../src/components/progress/Badges.astro';
import ImportData from '../../src/components/progress/ImportData.astro';
import Record from '../../src/components/progress/Record.astro';
import StartOver from '../../src/components/progress/StartOver.astro';
import StoredData from '../../src/components/progress/StoredData.astro';
import type { BadgeView } from '../../src/queries/progress/badges.ts';
import type { PathStep } from '../../src/queries/paths/paths.ts';
import type { RecordTrack } from '../../src/queries/progress/record.ts';
import { hostile, network, read, render, words } from './render.ts';

const quiz = { id: 'town-square/profile', revision: 2, pass: 0.75, questions: [{ id: 'one', since: 1 }] };

function entry(id: string, more: Partial<PathStep> = {}): PathStep {
	return { kind: 'lesson', id, title: `Title of ${id}`, description: 'Text.', minutes: 3, href: `/en/${id}/`, ...more };
}

const track: RecordTrack = {
	id: 'town-square',
	href: '/en/training/town-square/',
	title: 'Town Square',
	networks: [network],
	lessons: [entry('town-square/profile', { quiz })],
};

const path = {
	id: 'new-hire',
	title: 'Your first steps',
	summary: 'For everyone.',
	steps: [entry('town-square/profile')],
	minutes: 3,
	href: '/en/start/new-hire/',
	finish: { title: 'Done', text: 'All of it.' },
};

const guidelines = [entry('guidelines/disclosure', { kind: 'guideline', version: 2 }), entry('guidelines/respect', { kind: 'guideline' })];
const record = { paths: [path], tracks: [track], guidelines, networks: [network], quizIds: [quiz.id], words };

describe('the record', () => {
	test('lists every lesson and guideline as a link, with what a browser needs to know of it', async () => {
		const { all } = await render(Record, { props: record });
		expect(all('[data-page]').map(({ dataset }) => [dataset['page'], dataset['version']])).toEqual([
			['town-square/profile', undefined],
			['guidelines/disclosure', '2'],
			['guidelines/respect', undefined],
		]);
		expect(all('[data-page] > div > a').map((link) => link.getAttribute('href'))).toEqual([
			'/en/town-square/profile/',
			'/en/guidelines/disclosure/',
			'/en/guidelines/respect/',
		]);
		expect(JSON.parse(all('[data-page]')[0]?.dataset['quiz'] ?? '')).toEqual(quiz);
	});

	test('is that of somebody who has done nothing yet: it says so, and what to begin with', async () => {
		const { the, all } = await render(Record, { props: record });
		expect(read(the('[data-empty]'))).toBe(`${words('me.empty')} ${words('me.begin', { title: path.title })}`);
		expect(the('[data-empty] a').getAttribute('href')).toBe(path.href);
		for (const part of ['[data-summary]', '[data-shares]', '[data-leftovers]']) expect(the(part).hidden).toBe(true);
		expect(all('[data-facts], [data-to-refresh]').every(({ hidden }) => hidden)).toBe(true);
	});

	test('is whole without a path', async () => {
		const { the } = await render(Record, { props: { ...record, paths: [] } });
		expect(read(the('[data-empty]'))).toBe(words('me.empty'));
	});

	test('shows markup in a title as text', async () => {
		const { all } = await render(Record, { props: { ...record, guidelines: [entry('guidelines/x', { title: hostile })] } });
		expect(all('script, b')).toEqual([]);
		expect(all('[data-page] > div > a').map(read)).toContain(hostile);
	});
});

const badges: BadgeView[] = [
	{ id: 'first', title: 'First seed', text: 'One lesson.', drawing: 'seed', rule: { kind: 'lessons', count: 1 } },
	{ id: 'habit', title: hostile, text: 'Three weeks.', drawing: 'leaf', rule: { kind: 'weeks', count: 3 } },
];

test('badges are readable by themselves, each with a drawing that is left to the eyes', async () => {
	const { all, the } = await render(Badges, { props: { badges, passMarks: { 'town-square/profile': 0.75 }, words } });
	expect(all('[data-badge] h3').map(read)).toEqual(['First seed', hostile]);
	expect(all('.badge-drawing').map((drawing) => drawing.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
	expect(JSON.parse(the('my-badges').dataset['badges'] ?? '')).toEqual(badges.map(({ id, rule }) => ({ id, rule })));
	expect(all('[data-earned], script, b')).toEqual([]);
});

test.each([
	['bringing data back', ImportData],
	['starting over', StartOver],
	['what is stored', StoredData],
])('%s has nothing to press before there is a script, and its live region is there from the start', async (_what, component) => {
	const { all } = await render(component, { props: { words } });
	const pressable = all('button, input').filter((control) => !control.closest('[hidden], dialog'));
	expect(pressable).toEqual([]);
	expect(all('[role=status]').filter((region) => !region.closest('dialog') && read(region) === '').length).toBeGreaterThan(0);
});

test('the rule of Safari names its source', async () => {
	const { the } = await render(StoredData, { props: { words } });
	expect(the('dd a').getAttribute('href')).toBe('https://webkit.org/tracking-prevention/');
});

test('the source of how long a browser keeps data is written as elsewhere', async () => {
	const { all } = await render(StoredData, { props: { words } });
	const source = all('.meta')
		.map(read)
		.find((text) => text.startsWith(words('me.stored.source')));
	expect(source).toMatch(/\S \(\S.*\S\)$/);
	expect(source).not.toMatch(/\s,/);
});
