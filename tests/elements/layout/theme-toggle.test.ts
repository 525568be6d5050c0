// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { click, labels, open, the } from '../page.ts';

const root = document.documentElement;
const kept = () => localStorage.getItem('starlight-theme');

async function page(theme: string, system: string) {
	root.dataset['theme'] = theme;
	const media = Object.assign(new EventTarget(), { matches: system === 'dark' });
	vi.stubGlobal('matchMedia', () => media);
	const load = () => import('../../../src/elements/layout/theme-toggle.ts');
	await open('theme-toggle', load, `<theme-toggle ${labels('theme.toDark', 'theme.toLight')}><button hidden></button></theme-toggle>`);
	return (dark: boolean) => {
		media.matches = dark;
		media.dispatchEvent(new Event('change'));
	};
}

test('switches, remembers it as Starlight does, and names what the next press does', async () => {
	await page('light', 'light');
	const button = the('button');
	expect([button.hidden, button.getAttribute('aria-label')]).toEqual([false, 'theme.toDark']);
	click('button');
	expect([root.dataset['theme'], kept()]).toEqual(['dark', 'dark']);
	expect([button.title, button.getAttribute('aria-label')]).toEqual(['theme.toLight', 'theme.toLight']);
});

test('follows the system until the reader chooses otherwise, and again once they choose what the system has', async () => {
	const setSystem = await page('light', 'light');
	setSystem(true);
	expect([root.dataset['theme'], kept(), the('button').title]).toEqual(['dark', null, 'theme.toLight']);
	click('button');
	expect([root.dataset['theme'], kept()]).toEqual(['light', 'light']);
	setSystem(false);
	setSystem(true);
	expect(root.dataset['theme']).toBe('light');
	click('button');
	expect([root.dataset['theme'], kept()]).toEqual(['dark', null]);
	setSystem(false);
	expect(root.dataset['theme']).toBe('light');
});
