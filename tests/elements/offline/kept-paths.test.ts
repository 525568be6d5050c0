// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { KeptPath } from '../../../src/lib/offline/kept-path.ts';
import { open, shown, the, until } from '../page.ts';

const path = (name: string): KeptPath => ({
	title: `Path ${name}`,
	href: `/en/start/${name}/`,
	offline: '/en/offline/',
	also: [
		{ href: '/en/', title: 'Home' },
		{ href: '/en/check/', title: 'Check' },
	],
	files: [],
});
const page = (lists: readonly KeptPath[]) => {
	vi.stubGlobal('caches', {
		has: async () => lists.length > 0,
		open: async () => ({
			keys: async () => lists.map(({ href }) => href),
			match: async (href: string) => Response.json(lists.find((list) => list.href === href)),
		}),
	});
	return open(
		'kept-paths',
		() => import('../../../src/elements/offline/kept-paths.ts'),
		'<kept-paths data-base="/"><button data-again hidden>again</button><section data-kept hidden><ul></ul></section></kept-paths>',
	);
};

test('lists every kept path, and each other page that is kept with them once', async () => {
	await page([path('hire'), path('sales')]);
	await until(() => expect(shown('li')).toEqual(['Path hire', 'Path sales', 'Home', 'Check']));
	expect(shown('button')).toEqual(['again']);
});

test('where nothing is kept there is no list', async () => {
	await page([]);
	expect(the('[data-kept]').hidden).toBe(true);
});

test('what is kept in another language says in which', async () => {
	await page([{ ...path('hire'), title: 'Первые шаги', href: '/ru/start/hire/', also: [] }]);
	await until(() => expect(shown('li')).toEqual(['Первые шаги (русский)']));
	expect(the('li a').lang).toBe('ru');
});
