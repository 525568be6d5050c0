// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { open, stored, the, until } from '../page.ts';

test('keeps the choice for the next visit', async () => {
	await open(
		'language-links',
		() => import('../../../src/elements/layout/language-links.ts'),
		'<language-links><a hreflang="ru" href="/ru/share/"><span>ru</span></a></language-links>',
	);
	the('span').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	await until(() => expect(stored().preferences['language']?.value).toBe('ru'));
});
