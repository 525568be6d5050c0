import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsServer, openingLink, shareLink, takesText } from '../../../src/lib/library/share-link.ts';

const both = 'https://x.com/intent/tweet?text={text}&url={url}';
const address = 'https://a.example/tool?a=1&b=2#part';

test.each([
	['both', both, 'Words', 'https://x.com/intent/tweet?text=Words&url=https%3A%2F%2Fa.example%2Ftool%3Fa%3D1%26b%3D2%23part'],
	[
		'the link only',
		'https://l.example/?url={url}',
		'Words',
		'https://l.example/?url=https%3A%2F%2Fa.example%2Ftool%3Fa%3D1%26b%3D2%23part',
	],
	[
		'the link twice',
		'https://l.example/{url}?u={url}&n=1',
		'',
		`https://l.example/${encodeURIComponent(address)}?u=${encodeURIComponent(address)}&n=1`,
	],
])('a dialog that takes %s gets it', (_what, template, text, expected) => {
	expect(shareLink(template, { url: address, text })).toBe(expected);
});

test.each(['100 % & more', 'Теплица 🌱\n\n#тег', 'a+b=c?', '{url} {text}', '$& $1 \\'])('the words %j arrive unchanged', (text) => {
	const link = new URL(shareLink(both, { url: address, text }));
	expect([link.searchParams.get('text'), link.searchParams.get('url')]).toEqual([text, address]);
});

test('any words arrive unchanged, save half an emoji, which no address can hold', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true }), (text, url) => {
			const { searchParams } = new URL(shareLink(both, { url, text }));
			expect([...searchParams]).toEqual([
				['text', text.toWellFormed()],
				['url', url],
			]);
		}),
	);
	expect(new URL(shareLink(both, { url: address, text: 'Hi \ud83d' })).searchParams.get('text')).toBe('Hi \ufffd');
});

test.each([
	[both, true],
	['https://l.example/?url={url}', false],
])('whether %s takes words: %s', (template, expected) => {
	expect(takesText(template)).toBe(expected);
});

const post = { link: 'https://a.example/', text: 'Words', whole: 'Words\n\nhttps://a.example/' };

test.each<[what: string, dialog: Parameters<typeof openingLink>[0], opened: string | undefined]>([
	[
		'the link where it takes the link',
		{ takes: 'link', template: 'https://n.example/?u={url}' },
		'https://n.example/?u=https%3A%2F%2Fa.example%2F',
	],
	[
		'words and link where it takes both',
		{ takes: 'both', template: 'https://n.example/?t={text}&u={url}' },
		'https://n.example/?t=Words&u=https%3A%2F%2Fa.example%2F',
	],
	[
		'the words with the link in them where it takes words alone',
		{ takes: 'text', template: 'https://n.example/?t={text}' },
		'https://n.example/?t=Words%0A%0Ahttps%3A%2F%2Fa.example%2F',
	],
	['nothing where there is none', { takes: 'none' }, undefined],
	['nothing where nothing is known', undefined, undefined],
	['nothing where the reader has to name the server', { takes: 'text', template: 'https://{server}/share?text={text}' }, undefined],
])('a dialog is opened with %s', (_what, dialog, opened) => {
	expect(openingLink(dialog, post)).toBe(opened);
});

const onServer = { takes: 'text', template: 'https://{server}/share?text={text}' } as const;

test('a dialog on a server of the reader’s own is opened there', () => {
	expect(openingLink(onServer, post, 'mastodon.example')).toBe('https://mastodon.example/share?text=Words%0A%0Ahttps%3A%2F%2Fa.example%2F');
	expect([needsServer(onServer.template), needsServer(both)]).toEqual([true, false]);
});
