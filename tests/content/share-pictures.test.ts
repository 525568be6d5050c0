import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { drawingOf } from '../../src/integrations/share-pictures.ts';

const folder = path.join(import.meta.dirname, '../../src/content/shareables/images');
const { window } = new JSDOM();

/** A drawing, read as strictly as XML is; jsdom throws at what is not well-formed. */
function drawing(file: string): Document {
	const found = new window.DOMParser().parseFromString(readFileSync(path.join(folder, file), 'utf8'), 'image/svg+xml');
	expect(found.querySelector('parsererror')?.textContent).toBeUndefined();
	return found;
}

const parts = new Set([...drawing('parts.svg').querySelectorAll('[id]')].map(({ id }) => id));

test('a picture of the site names its drawing, and no other file does', () => {
	expect(drawingOf('/share/images/frost-alarm.png')).toBe('src/content/shareables/images/frost-alarm.svg');
	for (const file of [
		'/share/images/frost-alarm.svg',
		'/images/a.png',
		'/share/images/../a.png',
		'/share/images/parts.png',
		'/share/images/a.png/b',
		'',
	]) {
		expect(drawingOf(file)).toBeUndefined();
	}
});

test.each(readdirSync(folder).filter((name) => name !== 'parts.svg'))('%s is well-formed and uses parts that exist', (file) => {
	const uses = [...drawing(file).querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
	expect(uses.length).toBeGreaterThan(2);
	expect(uses.filter((href) => !href.startsWith('parts.svg#') || !parts.has(href.slice('parts.svg#'.length)))).toEqual([]);
});
