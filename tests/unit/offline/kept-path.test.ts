import { expect, test } from 'vitest';
import {
	cacheNames,
	formatBytes,
	keptAddress,
	neededAddresses,
	replaceList,
	standIns,
	type KeptPath,
} from '../../../src/lib/offline/kept-path.ts';

const list = (files: KeptPath['files']): KeptPath => ({ title: 'First steps', href: '/en/start/hire/', offline: '/en/offline/', files });

test('two portals of one origin have caches apart', () => {
	const [root, below] = [cacheNames('/'), cacheNames('/intranet/')];
	expect(root.files('/en/start/hire/offline.json').startsWith(root.prefix)).toBe(true);
	expect(below.lists.startsWith(root.prefix)).toBe(false);
});

test('a page is kept by its content, and a file with a hash in its name by that', () => {
	expect(keptAddress(['/en/', 'abc'])).toBe('/en/?revision=abc');
	expect(keptAddress(['/_astro/a.js'])).toBe('/_astro/a.js');
});

test('a new release takes the pages of the old one, and leaves scripts to pages that are still open, for one release', () => {
	const first = list([['/en/', 'a'], ['/_astro/a.js']]);
	const second = replaceList(list([['/en/', 'b'], ['/_astro/b.js']]), first);
	expect([...neededAddresses(second)]).toEqual(['/en/?revision=b', '/_astro/b.js', '/_astro/a.js']);
	const third = replaceList(list([['/en/', 'c'], ['/_astro/c.js']]), second);
	expect([...neededAddresses(third)]).toEqual(['/en/?revision=c', '/_astro/c.js', '/_astro/b.js']);
});

test('the page that stands in for another is looked for in its language first', () => {
	const lists = [list([]), list([])];
	expect(standIns('/ru/share/frost-alarm/', '/', lists)).toEqual(['/ru/offline/', '/en/offline/']);
	expect(standIns('/en/hr/', '/', lists)).toEqual(['/en/offline/']);
	const below = [{ ...list([]), offline: '/portal/en/offline/' }];
	expect(standIns('/portal/ru/', '/portal/', below)).toEqual(['/portal/ru/offline/', '/portal/en/offline/']);
	expect(standIns('/portal/', '/portal/', below)).toContain('/portal/en/offline/');
	expect(standIns('/ru/', '/', [])).toEqual([]);
});

test.each([
	[1, 'en', '10 kB'],
	[631_000, 'en', '640 kB'],
	[640_000, 'ru', '640 кБ'],
	[1_240_001, 'en', '1.3 MB'],
])('%i bytes are said as a size, rounded up (%s)', (bytes, language, text) => {
	expect(formatBytes(bytes, language).replaceAll(/\s/g, ' ')).toBe(text);
});
