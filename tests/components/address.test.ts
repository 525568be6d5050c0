import { expect, test } from 'vitest';
import { address, base } from '../../src/queries/layout/portal.ts';

test('an address leads to a page, and to a file only behind one', () => {
	expect(address()).toBe(base);
	expect(address('en', 'share', '')).toBe(`${base}en/share/`);
	expect(() => address('en', 'labels.json')).toThrow('en/labels.json is a file');
	expect(() => address('en/me/items.json')).toThrow('en/me/items.json is a file');
});
