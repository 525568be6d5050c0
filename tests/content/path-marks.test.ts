import { expect, test } from 'vitest';
import { pathMark } from '../../src/lib/receipts/code.ts';
import { files } from './sources.ts';

test('no two paths have the same mark in a short code', () => {
	const ids = files('src/content/paths/*.yaml').map(({ path }) => path.replace(/^.*\/|\.yaml$/g, ''));
	expect(new Set(ids.map(pathMark)).size).toBe(ids.length);
});
