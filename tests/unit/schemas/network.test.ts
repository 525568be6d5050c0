import { expect, test } from 'vitest';
import { networkSchema } from '../../../src/schemas/network.ts';
import { changed, context, findings, sound } from './judge.ts';

const schema = networkSchema(context);
const network = sound('src/content/networks/town-square.yaml');
const dialog = { template: 'https://t.example/share?u={url}', source: { title: 'Sharing', publisher: 'Town Square' } };

test('a sound network is taken', () => {
	expect(findings(schema, network)).toEqual([]);
	expect(findings(schema, { ...network, share: dialog })).toEqual([]);
});

test.each<[path: string, value: unknown, sentence: string]>([
	['colour', 'black', 'Write # and six hexadecimal digits.'],
	['share', { ...dialog, template: 'http://t.example/{url}' }, 'Begin with https://.'],
	['share', { ...dialog, template: 'https://t.example/?u=' }, 'The address needs `{url}` where the link goes.'],
	['name.ru', undefined, 'The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.'],
	['reviewBy', '2027-02-30', '`2027-02-30` is not a date. Write year-month-day, for example 2027-03-31.'],
])('%s may not be %j', (path, value, sentence) => {
	expect(findings(schema, changed(network, path, value)).map((each) => each.slice(each.indexOf(': ') + 2))).toEqual([sentence]);
});

test.each<[what: string, path: string, value: unknown]>([
	['an unknown way of counting', 'post.counting', 'words'],
	['a limit of nothing', 'post.limit', 0],
	['half a character', 'post.limit', 280.5],
	['a limit without a source', 'post.source', undefined],
	['a monogram of three letters', 'monogram', 'ABC'],
	['a status without a source', 'statusNote', { text: { en: 'A', ru: 'Б' }, checked: '2026-09-28', sources: [] }],
	['a field that nobody knows', 'color', '#ffffff'],
])('%s is refused once', (_what, path, value) => {
	expect(findings(schema, changed(network, path, value))).toHaveLength(1);
});
