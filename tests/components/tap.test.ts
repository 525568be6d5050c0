import { afterEach, expect, test, vi } from 'vitest';
import Tap from '../../src/components/mdx/Tap.astro';
import { network, read, render } from './render.ts';

const setting = {
	path: { en: 'Profile → Security', ru: 'Профиль → Безопасность' },
	standing: 'third-party' as const,
	source: { title: 'Five protections', publisher: 'Market Times', date: '2026-03-02' as string | undefined },
	checked: '2026-11-28',
};

vi.mock('../../src/queries/networks/networks.ts', () => ({
	getNetwork: () => Promise.resolve({ ...network, settings: { 'two-step': setting } }),
}));

afterEach(() => {
	setting.source = { title: 'Five protections', publisher: 'Market Times', date: '2026-03-02' };
});

const tapped = async () => {
	const { body, the } = await render(Tap, {
		props: { network: 'town-square', of: 'two-step' },
		request: new Request('https://example.com/en/'),
	});
	return { whole: read(body), origin: the('small').textContent };
};

test('a way to a setting says who described it, when, and when it was read', async () => {
	const { whole, origin } = await tapped();
	expect(whole).toContain('Profile → Security');
	expect(origin).toBe('(Market Times, 2 March 2026, read on 28 November 2026)');
});

test('a page without a date says when it was read', async () => {
	setting.source = { title: 'Five protections', publisher: 'Market Times', date: undefined };
	expect((await tapped()).origin).toBe('(Market Times, read on 28 November 2026)');
});
