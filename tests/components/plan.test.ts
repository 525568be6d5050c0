import { expect, test } from 'vitest';
import CampaignList from '../../src/components/library/CampaignList.astro';
import FeedList from '../../src/components/library/FeedList.astro';
import MixPlanner from '../../src/components/library/MixPlanner.astro';
import type { MixView } from '../../src/queries/library/mix.ts';
import type { ShareableView } from '../../src/queries/library/shareables.ts';
import { hostile, read, render, words } from './render.ts';

const item = (id: string, more: Partial<ShareableView> = {}): ShareableView => ({
	id,
	href: `/en/share/${id}/`,
	title: `Item ${id}`,
	summary: '',
	link: 'https://teplia.example/',
	goal: 'reach',
	kind: 'humour',
	topics: ['team'],
	audience: ['everyone'],
	languages: ['en'],
	publishFrom: '2020-01-01',
	networks: [],
	held: [],
	...more,
});
const later = item('later', { publishFrom: '9999-01-01' });
const quiet = item('quiet', { held: [{ id: 'q', reason: 'Results', from: '2020-01-01', until: '9999-12-31', holds: {} }] });

const mix: MixView = {
	note: 'Our advice.',
	kinds: [
		{ kind: 'humour', posts: 2, reason: hostile, items: [item('now'), later, quiet] },
		{ kind: 'hiring', posts: 0, reason: 'Rarely.', items: [] },
	],
	idsByKind: { humour: ['now', 'later', 'quiet', 'gone'] },
};
const planner = { mix, words, language: 'en', library: '/en/share/', product: '-//Teplia//Outspoken//EN' };

test('each kind says its share of the mix and why, and leads to what is offered', async () => {
	const { all, the } = await render(MixPlanner, { props: planner });
	expect(read(the('#mix'))).toBe(words('plan.mix', { count: 2 }));
	const [humour, hiring] = all('[data-posts]');
	expect(read(humour!.querySelector('.share')!)).toBe(words('plan.mix.share', { count: 2 }));
	expect(humour!.querySelectorAll('.dots > *')).toHaveLength(2);
	expect(read(hiring!.querySelector('.share')!)).toBe(words('plan.mix.none'));
	expect(read(humour!)).toContain(hostile);
	expect(all('script, b')).toEqual([]);
	const entries = all('[data-item]').map((entry) => [entry.dataset['item'], entry.hasAttribute('hidden')]);
	expect(entries).toEqual([
		['now', false],
		['later', true],
		['quiet', true],
	]);
	expect(all('[data-empty]').map((notice) => notice.hasAttribute('hidden'))).toEqual([true, false]);
	expect(all('details > p a').map((link) => link.getAttribute('href'))).toEqual(['/en/share/?kind=humour', '/en/share/?kind=hiring']);
});

test('what needs a script is hidden until there is one, and its fields have names', async () => {
	const { all, the } = await render(MixPlanner, { props: planner });
	expect(the('[data-next]').hasAttribute('hidden')).toBe(true);
	expect(the('[data-week]').hasAttribute('hidden')).toBe(true);
	expect(all('fieldset label').map(read)).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
	expect(all('input:not([type=checkbox]), select').filter((field) => !field.closest('label'))).toEqual([]);
	expect(JSON.parse(the('mix-planner').dataset['kinds'] ?? '')).toEqual(mix.idsByKind);
});

test('a campaign shows its days and what is offered of its items', async () => {
	const campaign = {
		id: 'frost',
		title: hostile,
		text: 'Heat.',
		from: '2026-12-01',
		until: '2027-01-31',
		items: [item('now'), later],
		dates: [{ on: '2027-01-14', title: 'Open hour' }],
	};
	const { all, the } = await render(CampaignList, {
		props: { campaigns: [campaign], words, language: 'en', calendar: '/en/calendar.ics' },
	});
	expect(read(the('h3'))).toBe(hostile);
	expect(read(the('.eyebrow'))).toBe('1 December 2026 to 31 January 2027');
	expect(the('time').getAttribute('datetime')).toBe('2027-01-14');
	expect(all('li:not([hidden])').map(read)).toEqual(['Item now']);
	expect(the('.button').getAttribute('href')).toBe('/en/calendar.ics');
});

test('without a campaign there is a sentence and no calendar', async () => {
	const { all, body } = await render(CampaignList, { props: { campaigns: [], words, language: 'en', calendar: '/en/calendar.ics' } });
	expect(read(body)).toContain(words('plan.campaigns.none'));
	expect(all('a')).toEqual([]);
});

test('each feed has two addresses, whose names tell them apart', async () => {
	const feeds = ['all', 'x'].map((id) => ({ id, name: id.toUpperCase(), rss: `/en/feeds/${id}.xml`, json: `/en/feeds/${id}.json` }));
	const { all } = await render(FeedList, { props: { feeds, words } });
	expect(all('a').map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([
		['RSS: ALL', '/en/feeds/all.xml'],
		['JSON Feed: ALL', '/en/feeds/all.json'],
		['RSS: X', '/en/feeds/x.xml'],
		['JSON Feed: X', '/en/feeds/x.json'],
	]);
});
