import { expect, test } from 'vitest';
import ShareCard from '../../src/components/library/ShareCard.astro';
import { network, render, words } from './render.ts';

const item = { href: '/share/dew/', title: 'Dew', summary: 'Why leaves are wet.', kind: 'expertise', networks: [{ network }] };

test.each([
	['an item that ends says when', 'Until 15 March 2027'],
	['an item without an end has nothing in its place, not even a space: a dot would stand before it', ''],
])('%s', async (_title, until) => {
	const { the } = await render(ShareCard, { props: { item: { ...item, ...(until !== '' && { until }) }, words } });
	expect(the('.until').textContent).toBe(until);
});
