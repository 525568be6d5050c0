import { expect, test } from 'vitest';
import Pager from '../../src/components/layout/Pager.astro';
import { read, render, words } from './render.ts';

const props = { addressOf: (number: number) => `/list/${number}/`, previous: 'Back', next: 'On', words };

test('a list of one page has no way to another', async () => {
	const { all } = await render(Pager, { props: { ...props, number: 1, total: 1 } });
	expect(all('nav')).toEqual([]);
});

test('each page says which it is, and leads to those beside it', async () => {
	const links = async (number: number) => {
		const { all, the } = await render(Pager, { props: { ...props, number, total: 3 } });
		expect(read(the('nav span'))).toBe(words('share.all.page', { number, total: 3 }));
		return all('a').map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`);
	};
	expect(await links(1)).toEqual(['next /list/2/']);
	expect(await links(2)).toEqual(['prev /list/1/', 'next /list/3/']);
	expect(await links(3)).toEqual(['prev /list/2/']);
});
