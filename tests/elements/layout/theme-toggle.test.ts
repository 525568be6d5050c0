// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { click, labels, open, the } from '../page.ts';

test('switches, remembers it as Starlight does, and names what the next press does', async () => {
	document.documentElement.dataset['theme'] = 'light';
	const load = () => import('../../../src/elements/layout/theme-toggle.ts');
	await open('theme-toggle', load, `<theme-toggle ${labels('theme.toDark', 'theme.toLight')}><button hidden></button></theme-toggle>`);
	const button = the('button');
	expect([button.hidden, button.getAttribute('aria-label')]).toEqual([false, 'theme.toDark']);
	click('button');
	expect(document.documentElement.dataset['theme']).toBe('dark');
	expect(localStorage.getItem('starlight-theme')).toBe('dark');
	expect([button.title, button.getAttribute('aria-label')]).toEqual(['theme.toLight', 'theme.toLight']);
});
