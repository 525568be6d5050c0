import type { APIContext } from 'astro';
import { expect, test, vi } from 'vitest';
import type { PlannedPath } from '../../src/lib/offline/kept-path.ts';
import type { PathView } from '../../src/queries/paths/paths.ts';
import { address, base, languageCodes } from '../../src/queries/layout/portal.ts';
import { wordsIn } from '../../src/queries/layout/words.ts';
import { GET } from '../../src/pages/[lang]/start/[path]/offline.json.ts';

vi.mock(import('../../src/queries/guidelines/answers.ts'), async (load) => ({ ...(await load()), hasAnswers: async () => true }));

test('who keeps a path keeps what they begin at, and in each language what stands in for another page', async () => {
	const path = { title: 'First steps', href: '/en/start/hire/', steps: [{ href: '/en/one/' }] } as unknown as PathView;
	const response = await GET({ params: { lang: 'en' }, props: { path } } as unknown as APIContext<{ path: PathView }>);
	const { pages, data, also } = (await response.json()) as PlannedPath;
	const places = ['me', 'review', 'check', 'guidelines', 'answers'].map((place) => address('en', place));
	expect(pages).toEqual(expect.arrayContaining([base, address('en'), ...places, '/en/start/hire/', '/en/one/']));
	expect(also?.map(({ href }) => href)).toEqual([address('en'), ...places]);
	expect(also?.[0]?.title, 'a list of pages says which, not of which site').toBe(wordsIn('en')('offline.page.home'));
	expect(pages).toEqual(expect.arrayContaining(languageCodes.map((code) => address(code, 'offline'))));
	expect(data).toEqual(expect.arrayContaining([`${address('en')}pages.json`, `${address('en', 'me')}items.json`]));
});
