import { expect, test } from 'vitest';
import { networkSchema } from '../../../src/schemas/networks/network.ts';
import { changed, context, findings, sound } from './judge.ts';

const schema = networkSchema(context);
const network = sound('src/content/networks/town-square.yaml');
const founded = { standing: 'official', source: { title: 'Sharing', publisher: 'Town Square' }, checked: '2026-11-24' };
const dialog = { takes: 'link', template: 'https://t.example/share?u={url}', ...founded };
const status = {
	access: 'blocked',
	text: { en: 'A', ru: 'Б' },
	checked: '2026-09-28',
	sources: [{ title: 'Blocked', publisher: 'A Paper' }],
};

test('a sound network is taken', () => {
	expect(findings(schema, network)).toEqual([]);
	expect(findings(schema, { ...network, share: dialog })).toEqual([]);
	expect(findings(schema, { ...network, post: undefined, share: { takes: 'none' } })).toEqual([]);
	expect(findings(schema, { ...network, status: { ru: { ...status, since: '2026-02', advertising: { verdict: 'unclear' } } } })).toEqual(
		[],
	);
	expect(findings(schema, { ...network, footnote: { ru: '* Сноска.' } })).toEqual([]);
});

test.each<[path: string, value: unknown, sentence: string]>([
	['colour', 'black', 'Write # and six hexadecimal digits.'],
	['share', { ...dialog, template: 'http://t.example/{url}' }, 'Begin with https://.'],
	['share', { ...dialog, template: 'https://t.example/?u=' }, 'With `takes: link` the address needs `{url}`. Correct one of the two.'],
	['share', { ...dialog, takes: 'both' }, 'With `takes: both` the address needs `{text}`. Correct one of the two.'],
	[
		'share',
		{ ...dialog, takes: 'text', template: 'https://t.example/{url}{text}' },
		'With `takes: text` the address must not have `{url}`. Correct one of the two.',
	],
	['share', { takes: 'text', ...founded }, 'The address of the dialog is missing. Add `template:`, or write `takes: none`.'],
	['share', { ...dialog, takes: 'none' }, 'There is an address, and `takes` says that there is none. Correct one of the two.'],
	['share', { ...dialog, checked: undefined }, 'The address needs its source. Add `checked:`.'],
	[
		'settings',
		{ number: { ...founded } },
		'Either there is a way or there is no such setting. Write `path:` or `none: true`, one of the two.',
	],
	[
		'settings',
		{ number: { path: { en: 'A', ru: 'Б' }, none: true, ...founded } },
		'Either there is a way or there is no such setting. Write `path:` or `none: true`, one of the two.',
	],
	['name.ru', undefined, 'The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.'],
	['reviewBy', '2027-02-30', '`2027-02-30` is not a date: February 2027 has 28 days. Write year-month-day, for example 2027-03-31.'],
])('%s may not be %j', (path, value, sentence) => {
	expect(findings(schema, changed(network, path, value)).map((each) => each.slice(each.indexOf(': ') + 2))).toEqual([sentence]);
});

test.each<[what: string, path: string, value: unknown]>([
	['an unknown way of counting', 'post.counting', 'words'],
	['a limit of nothing', 'post.limit', 0],
	['half a character', 'post.limit', 280.5],
	['a limit without a source', 'post.source', undefined],
	['a monogram of three letters', 'monogram', 'ABC'],
	['a limit of which nobody knows who states it', 'post.standing', undefined],
	['a limit that was never looked up', 'post.checked', undefined],
	['a status without a source', 'status', { ru: { ...status, sources: [] } }],
	['a status of no country', 'status', { Russia: status }],
	['another text of unknown kind', 'texts', { poem: { limit: 10, counting: 'utf16', ...founded } }],
	['a number of what is not counted', 'counts', { emoji: { most: 3, ...founded } }],
	['a picture of unknown kind', 'images', [{ of: 'poster', text: { en: 'A', ru: 'Б' }, ...founded }]],
	['an alternative text without a source', 'altText', { available: true, ...founded, source: undefined }],
	['a field that nobody knows', 'color', '#ffffff'],
])('%s is refused once', (_what, path, value) => {
	expect(findings(schema, changed(network, path, value))).toHaveLength(1);
});
