import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowedLicences, installedNotices, noticesFile, noticesText } from '../../scripts/lib/notices.ts';
import { root } from './sources.ts';

const notices = await installedNotices(root);
const names = notices.map(({ name }) => name);

test('what is bundled, copied and drawn is found, of the editor too', () => {
	expect(names).toEqual(
		expect.arrayContaining(['@astrojs/starlight', '@sveltia/cms', 'pagefind', 'simple-icons', 'ts-fsrs', 'twitter-text']),
	);
});

test.each(notices)('$name comes to readers under a licence that is allowed, $licence, with its text', ({ licence, text }) => {
	// Of several a package leaves us the choice.
	const choice = licence.replaceAll(/[()]/g, '').split(' OR ');
	expect(allowedLicences.filter((each) => choice.includes(each))).not.toEqual([]);
	expect(text).toMatch(/copyright|public domain|CC0/i);
});

test('the repository holds the notices of what is installed; `npm run notices` writes them anew', () => {
	expect(readFileSync(join(root, noticesFile), 'utf8').replaceAll('\r\n', '\n')).toBe(noticesText(notices));
});

test.each(['core-js', '@babel/runtime'])('%s, which X’s old library asks for, comes to no reader', (name) => {
	expect(names).not.toContain(name);
});
