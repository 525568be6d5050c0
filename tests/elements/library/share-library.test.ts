// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { setInterest } from '../../../src/lib/progress/interests.ts';
import { markPosted } from '../../../src/lib/library/shares.ts';
import { calendarDate } from '../../../src/lib/time/visibility.ts';
import { click, enter, expectFailure, keep, labels, open, shown, textOf, the, until } from '../page.ts';

const item = (id: string, topic: string) => ({
	id,
	title: id,
	summary: `about ${topic}`,
	networks: [{ id: 'linkedin' }],
	topics: [topic],
	goal: 'reach',
	audience: ['peers'],
	languages: ['en'],
	kind: 'tool',
	publishFrom: '2020-01-01',
});
const items = [item('heat', 'energy'), item('frost', 'growers'), item('light', 'energy')];
const fetchIndex = vi.fn<() => Promise<unknown>>();

const card = (id: string, href: string) =>
	`<article data-item="${id}"><h2><a href="${href}" data-field="title">${id}</a></h2><p class="summary" data-field="summary"></p><span class="until" data-field="until"></span><span data-kind="tool"></span><span data-kind="news"></span><span data-on="linkedin"></span><span class="posted" hidden>posted</span></article>`;
const page = (day = calendarDate(new Date())) =>
	open(
		'share-library',
		() => import('../../../src/elements/library/share-library.ts'),
		`<share-library data-index="/items.json" data-address="/{language}/share/{id}/" data-language="en" data-day="${day}" data-page="2" data-total="3" ${labels(
			{ 'share.count': '{count} of {total}', 'share.option': '{label} ({count})', 'share.filter.active': '{count} filters' },
			'share.filter.more',
			'share.failed',
		)}><form hidden><input type="search" name="q" /><select name="sort"><option value="new"></option><option value="me"></option></select>
		<details><summary></summary><select name="topic"><option value=""></option><option value="energy" data-label="Energy"></option><option value="growers" data-label="Growers"></option></select><select name="network"><option value=""></option><option value="linkedin" data-label="LinkedIn"></option></select><button type="reset" hidden></button></details></form>
		<p role="status"></p><div class="cards">${card('heat', '/en/share/heat/')}${card('frost', '/en/share/frost/')}</div><template>${card('', '')}</template>
		<p data-empty hidden>none</p><button data-more hidden></button></share-library>`,
	);
const cards = () => shown('.cards a');

beforeEach(() => {
	fetchIndex.mockReset().mockResolvedValue({ ok: true, json: async () => items });
	vi.stubGlobal('fetch', fetchIndex);
});

test('on the day of the build shows what was drawn, and asks for nothing', async () => {
	keep((state) => markPosted(state, 'frost', true, 1));
	await page();
	expect([the('form').hidden, the('[data-more]').hidden, cards()]).toEqual([false, false, ['heat', 'frost']]);
	expect(shown('.posted')).toEqual(['posted']);
	expect(fetchIndex).not.toHaveBeenCalled();
	await page('2020-01-01');
	await until(() => expect(fetchIndex).toHaveBeenCalledOnce());
});

test('filters, keeps it in the address without filling the history, and counts what each option would show', async () => {
	history.replaceState(null, '', '?from=chat');
	await page();
	const { length } = history;
	const reset = the<HTMLButtonElement>('[type=reset]');
	expect(reset.hidden).toBe(true);
	enter('[name=topic]', 'energy');
	await until(() => expect(cards()).toEqual(['heat', 'light']));
	expect([history.length, location.search]).toEqual([length, '?from=chat&topic=energy']);
	expect([textOf(the('[role=status]')), textOf(the('summary'))]).toEqual(['2 of 3', '1 filters']);
	expect(textOf(the('[value=growers]'))).toBe('Growers (1)');
	expect(reset.hidden).toBe(false);
	expect([
		document.querySelectorAll('.cards [data-item=light] [data-kind=news]').length,
		the<HTMLAnchorElement>('[data-item=light] a').pathname,
	]).toEqual([0, '/en/share/light/']);
	enter('[type=search]', 'nothing like it');
	await until(() => expect(the('[data-empty]').hidden).toBe(false));
	enter('[name=topic]', '');
	expect(reset.hidden).toBe(false);
	click('[type=reset]');
	await until(() => expect([cards(), location.search]).toEqual([['heat', 'frost'], '?from=chat']));
	expect(textOf(the('summary'))).toBe('share.filter.more');
	expect([reset.hidden, document.activeElement]).toEqual([true, the('summary')]);
});

test('an address leads to its view, also by the browser’s own way back', async () => {
	history.replaceState(null, '', '?topic=growers');
	await page();
	await until(() => expect(cards()).toEqual(['frost']));
	history.replaceState(null, '', '?topic=energy');
	dispatchEvent(new PopStateEvent('popstate'));
	await until(() => expect(cards()).toEqual(['heat', 'light']));
});

test('shows more, with the focus on the first that is new', async () => {
	await page();
	click('[data-more]');
	await until(() => expect(cards()).toEqual(['heat', 'frost', 'light']));
	expect(document.activeElement).toBe(the('[data-item=light] a'));
	expect(the('[data-more]').hidden).toBe(true);
});

test('what fits the reader’s interests comes first', async () => {
	keep((state) => setInterest(state, { kind: 'topic', id: 'growers' }, true, 1));
	await page();
	await until(() => expect(cards()[0]).toBe('frost'));
});

test('says that the index did not come, and tries again at the next wish', async () => {
	expectFailure();
	fetchIndex.mockRejectedValueOnce(new Error('offline'));
	await page();
	enter('[name=topic]', 'energy');
	await until(() => expect(textOf(the('[role=status]'))).toBe('share.failed'));
	expect(cards()).toEqual(['heat', 'frost']);
	enter('[name=topic]', 'growers');
	await until(() => expect(cards()).toEqual(['frost']));
});

test('whoever is at a card when the index comes stays there', async () => {
	let come: (answer: unknown) => void = () => {};
	fetchIndex.mockReturnValue(new Promise((resolve) => (come = resolve)));
	await page('2020-01-01');
	the('[data-item=heat] a').focus();
	come({ ok: true, json: async () => [{ ...item('light', 'energy'), publishFrom: '2021-01-01' }, ...items.slice(0, 2)] });
	await until(() => expect(cards()).toEqual(['light', 'heat']));
	expect(document.activeElement).toBe(the('[data-item=heat] a'));
});

test('a card that stays in the list is the same node in its place, whatever comes and goes around it', async () => {
	await page();
	const [heat, frost] = ['heat', 'frost'].map((id) => the(`[data-item=${id}]`));
	const moved: Node[] = [];
	const observer = new MutationObserver((records) =>
		moved.push(...records.flatMap((record) => [...record.addedNodes, ...record.removedNodes])),
	);
	observer.observe(the('.cards'), { childList: true });
	enter('[name=topic]', 'energy');
	await until(() => expect(cards()).toEqual(['heat', 'light']));
	const light = the('[data-item=light]');
	expect([the('[data-item=heat]'), ...moved]).toEqual([heat, frost, light]);
	enter('[name=topic]', '');
	await until(() => expect(cards()).toEqual(['heat', 'frost']));
	expect([...document.querySelectorAll('.cards > *')]).toEqual([heat, frost]);
	expect(moved).not.toContain(heat);
	observer.disconnect();
});

test('a network that is wanted changes where a card leads, and nothing else of it', async () => {
	await page();
	const card = the('[data-item=heat]');
	history.replaceState(null, '', '?network=linkedin');
	dispatchEvent(new PopStateEvent('popstate'));
	await until(() => expect(the<HTMLAnchorElement>('.cards a').search).toBe('?network=linkedin'));
	expect(the('[data-item=heat]')).toBe(card);
});
