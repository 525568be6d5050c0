import { expect, test } from 'vitest';
import ImportData from '../../src/components/progress/ImportData.astro';
import ExportData from '../../src/components/progress/ExportData.astro';
import Interests from '../../src/components/progress/Interests.astro';
import ProgressCount from '../../src/components/progress/ProgressCount.astro';
import ReadMark from '../../src/components/progress/ReadMark.astro';
import StartOver from '../../src/components/progress/StartOver.astro';
import StorageNotice from '../../src/components/progress/StorageNotice.astro';
import StoredData from '../../src/components/progress/StoredData.astro';
import PostedMark from '../../src/components/library/PostedMark.astro';
import PathInvitation from '../../src/components/paths/PathInvitation.astro';
import HiddenRanks from '../../src/components/programme/leaderboard/HiddenRanks.astro';
import Reminder from '../../src/components/review/Reminder.astro';
import ReviewDue from '../../src/components/review/ReviewDue.astro';
import ReviewSession from '../../src/components/review/ReviewSession.astro';
import SiteSearch from '../../src/components/search/SiteSearch.astro';
import { files } from '../content/sources.ts';
import { network, render, words } from './render.ts';

/** The selectors by which the code of an element looks for its parts. */
function selectorsIn(code: string): string[] {
	const finds = /\bthis\.(?:find|findAll|on)(?:<\w+>)?\('([^']+)'/g;
	const says = /\bthis\.say\(.*, '([^']+)'\);/g;
	const speaks = /\bthis\.say\((?:''|this\.label\([^()]*\))\);/.test(code) ? ['[role=status]'] : [];
	return [...[...code.matchAll(finds), ...code.matchAll(says)].map(([, selector = '']) => selector), ...speaks];
}

const props = { words };

test.each([
	['import-data', ImportData, props],
	['export-data', ExportData, props],
	['my-interests', Interests, { ...props, topics: ['sensors'], networks: [network] }],
	['progress-count', ProgressCount, { steps: [{ id: 'square/profile' }] }],
	['read-mark', ReadMark, { id: 'square/profile' }],
	['start-over', StartOver, props],
	['storage-notice', StorageNotice, {}],
	['stored-data', StoredData, props],
	['posted-mark', PostedMark, { ...props, item: 'heat' }],
	['path-invitation', PathInvitation, { path: { id: 'hire' } }],
	['hidden-ranks', HiddenRanks, props],
	['review-reminder', Reminder, {}],
	['review-due', ReviewDue, {}],
	['review-session', ReviewSession, {}],
	['site-search', SiteSearch, {}],
])('<%s> finds the parts and the texts that it asks for', async (tag, component, given) => {
	const { the } = await render(component, { props: given });
	const element = the(tag);
	const [{ text: code = '' } = {}] = files(`src/elements/**/${tag}.ts`);
	const selectors = selectorsIn(code);
	expect(selectors.length).toBeGreaterThan(0);
	expect(selectors.filter((selector) => !element.querySelector(selector))).toEqual([]);
	const asked = [...code.matchAll(/'([a-z]+\.[\w.]+)'/gi)].map(([, key = '']) => key).filter((key) => !key.endsWith('.ts'));
	const labels = Object.keys(JSON.parse(element.dataset['labels'] ?? '{}'));
	expect(asked.filter((key) => !labels.includes(key))).toEqual([]);
});

test('what completes a page is the only large button on it', async () => {
	const buttonOf = async (small: boolean) =>
		(await render(ReadMark, { props: { id: 'linkedin/profile', small } })).the('button').className.split(' ')[0];
	expect([await buttonOf(false), await buttonOf(true)]).toEqual(['button', 'link']);
});
