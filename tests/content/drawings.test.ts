import { posix } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { drawingOf } from '../../src/lib/library/picture-source.ts';
import { files } from './sources.ts';

const { window } = new JSDOM();
const images = 'src/content/shareables/images/';

/** Drawings by their path, each read as strictly as XML is. */
const drawings = new Map(
	[images, `tests/site/${images}`]
		.flatMap((folder) => files(`${folder}*.svg`))
		.map(({ path, text }) => [path, new window.DOMParser().parseFromString(text, 'image/svg+xml')]),
);

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

test.each([...drawings.keys()])('%s is well-formed and uses parts that exist', (path) => {
	const drawing = drawings.get(path)!;
	expect(drawing.querySelector('parsererror')?.textContent).toBeUndefined();
	const used = [...drawing.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
	expect(used.filter((href) => !has(href, path))).toEqual([]);
});

/** Whether a reference as `parts.svg#leaf` or `#leaf`, seen from a drawing, leads to an element. */
function has(href: string, from: string): boolean {
	const [file = '', id = ''] = href.split('#');
	return drawings.get(file === '' ? from : posix.join(posix.dirname(from), file))?.getElementById(id) != null;
}
