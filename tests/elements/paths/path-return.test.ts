// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { pathOf } from '../../../src/lib/paths/latest.ts';
import { invitationOf, visitPath } from '../../../src/lib/paths/visits.ts';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordPass } from '../../../src/lib/progress/changes.ts';
import type { Progress } from '../../../src/lib/progress/state.ts';
import { keepArrival } from '../../../src/elements/paths/path-arrival.ts';
import { keep, open, shown, stored, the, until } from '../page.ts';

const steps = [
	{ id: 'square/profile', href: '/one', title: 'One', minutes: 3, quiz: { id: 'square/profile', revision: 1 } },
	{ id: 'guidelines/ai', href: '/two', title: 'Two', minutes: 4, acknowledge: 2 },
	{ id: 'square/habit', href: '/three', title: 'Three', minutes: 4 },
];
const listed = {
	labels: JSON.stringify({
		'path.step.here': 'step {number} of {total}',
		'path.step.next': '{number} of {total}',
		'path.step.last': 'all {total}',
		'path.progress': 'done {done} of {total}',
		'path.step.finish': 'finish',
		'path.choose': 'choose',
		'path.step.missing.quiz': 'questions',
		'path.step.missing.acknowledge': 'confirm',
	}),
	steps,
};
const page = (step: string, above = '') =>
	open(
		'path-return',
		() => import('../../../src/elements/paths/path-return.ts'),
		`${above}<a data-onward href="#">next lesson</a><path-return data-step="${step}" data-paths="hire sales" data-start="/en/start/" hidden><p data-missing hidden></p><a class="next" href="#"><span class="meta">path</span><strong>back</strong></a><a class="back" hidden>back</a></path-return>`,
	);
const onPath = (state: Progress) => visitPath(state, 'hire', {}, 1);
const address = (selector: string) => the(selector).getAttribute('href');
const answerWith = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

test('who is on another path, or on none, sees nothing and fetches nothing', async () => {
	answerWith(async () => Response.json(listed));
	keep((state) => visitPath(state, 'other', {}, 1));
	expect((await page('square/profile')).hidden).toBe(true);
	expect(fetch).not.toHaveBeenCalled();
});

test.each([
	['is not there', async () => new Response('', { status: 404 })],
	['cannot be reached', () => Promise.reject(new TypeError('offline'))],
])('where the list of steps %s, leads back to the path', async (_, answer) => {
	answerWith(answer);
	keep(onPath);
	expect((await page('square/profile')).hidden).toBe(false);
	expect([address('.next'), shown('strong')]).toEqual(['/en/start/hire/', ['back']]);
});

test.each<[string, (state: Progress) => Progress, unknown[]]>([
	['square/profile', (state) => state, ['/choice', ['2 of 3'], ['choose'], ['questions']]],
	['guidelines/ai', (state) => state, ['/three', ['3 of 3'], ['Three'], ['confirm']]],
	['pump/bucket', (state) => acknowledge(state, 'guidelines/ai', 2, 1), ['/three', ['3 of 3'], ['Three'], []]],
])('from `%s`, with lessons to choose from, leads to the choice or past it', async (step, progress, expected) => {
	const [first, ai, habit] = steps;
	const choice = '/choice';
	const choosing = [first, { ...ai!, choice }, { id: 'pump/bucket', href: '/bucket', title: 'Bucket', minutes: 2, choice }, habit];
	answerWith(async () => Response.json({ ...listed, steps: choosing }));
	keep((state) => onPath(progress(state)));
	await page(step, '<p class="eyebrow">Square</p><h1>Title</h1>');
	await until(() => expect([address('.next'), shown('.meta'), shown('strong'), shown('[data-missing]')]).toEqual(expected));
});

test.each<[string, (state: Progress) => Progress, unknown[]]>([
	['square/profile', (state) => state, ['/two', ['2 of 3'], ['Two'], ['questions']]],
	['square/profile', (state) => recordPass(state, 'square/profile', { revision: 1, at: 1, score: 1 }), ['/two', ['2 of 3'], ['Two'], []]],
	['guidelines/ai', (state) => state, ['/three', ['3 of 3'], ['Three'], ['confirm']]],
	['square/profile', (state) => acknowledge(state, 'guidelines/ai', 2, 1), ['/three', ['3 of 3'], ['Three'], ['questions']]],
	['square/habit', (state) => markLesson(state, 'square/habit', true, 1), ['/one', ['1 of 3'], ['One'], []]],
])('on %s leads to the next step that is open', async (step, change, expected) => {
	answerWith(async () => Response.json(listed));
	keep((state) => change(onPath(state)));
	await page(step);
	await until(() => expect([address('.next'), shown('.next .meta'), shown('strong'), shown('[data-missing]')]).toEqual(expected));
	expect(address('.back')).toBe('/en/start/hire/');
	expect([address('[data-onward]'), shown('[data-onward]')]).toEqual(expected.slice(0, 2));
});

test.each([
	['<p class="eyebrow">Lesson 1</p>', 'Lesson 1 · step 2 of 3'],
	['<nav></nav>', 'step 2 of 3'],
])('above the title stands which step it is (%s)', async (above, expected) => {
	answerWith(async () => Response.json(listed));
	keep(onPath);
	const element = await page('guidelines/ai', `${above}<h1>Title</h1>`);
	await until(() => expect(the('h1').previousElementSibling?.textContent).toBe(expected));
	// Told anew, it is not said twice.
	const { progress } = await import('../../../src/elements/progress/progress.ts');
	progress.update((state) => acknowledge(state, 'guidelines/ai', 2, 1));
	await until(() => expect(shown('[data-missing]')).toEqual([]));
	expect(the('h1').previousElementSibling?.textContent).toBe(expected);
	expect(element.hidden).toBe(false);
});

test('on the only step that is open it says how much is done, as none is next', async () => {
	answerWith(async () => Response.json(listed));
	keep((state) => acknowledge(recordPass(onPath(state), 'square/profile', { revision: 1, at: 1, score: 1 }), 'guidelines/ai', 2, 1));
	await page('square/habit');
	await until(() => expect([address('.next'), shown('.next .meta')]).toEqual(['/en/start/hire/', ['done 2 of 3']]));
});

test('after the last step leads to the end of the path', async () => {
	answerWith(async () => Response.json(listed));
	keep((state) =>
		acknowledge(
			recordPass(markLesson(onPath(state), 'square/habit', true, 1), 'square/profile', { revision: 1, at: 1, score: 1 }),
			'guidelines/ai',
			2,
			1,
		),
	);
	await page('square/habit');
	await until(() => expect([address('.next'), shown('.meta'), shown('strong')]).toEqual(['/en/start/hire/', ['all 3'], ['finish']]));
	expect([address('[data-onward]'), shown('[data-onward]')]).toEqual(['/en/start/hire/', ['finish']]);
});

/** Comes to a page from another, by a link or by `how` the browser says. */
function comeFrom(page: string, how = 'navigate'): void {
	vi.spyOn(Document.prototype, 'referrer', 'get').mockReturnValue(new URL(page, location.href).href);
	vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: how }] as unknown as PerformanceEntry[]);
}

test('a reader who left the page of a path before its script ran is on it, with what its link said', async () => {
	answerWith(async () => Response.json(listed));
	keep((state) => visitPath(state, 'other', {}, 1));
	comeFrom('/en/start/hire/?due=2026-12-01&group=Sales');
	const element = await page('square/profile');
	await until(() => expect([element.hidden, shown('strong')]).toEqual([false, ['Two']]));
	expect([pathOf(stored()), invitationOf(stored(), 'hire')]).toEqual(['hire', { due: '2026-12-01', group: 'Sales' }]);
});

test.each([
	['a page that is loaded again', '/en/start/hire/', 'reload'],
	['a page gone back to', '/en/start/hire/', 'back_forward'],
	['the page of a path without this step', '/en/start/other/', 'navigate'],
	['the certificate of a path', '/en/start/hire/certificate/', 'navigate'],
	['another site', 'https://elsewhere.example/en/start/hire/', 'navigate'],
])('who comes from %s is put on no path', async (_, from, how) => {
	comeFrom(from, how);
	await keepArrival('/en/start/', 'hire sales');
	expect(pathOf(stored())).toBeUndefined();
});
