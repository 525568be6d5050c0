import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serverName } from '../../../src/lib/library/server-name.ts';

test.each([
	['mastodon.social', 'mastodon.social'],
	['  Mastodon.Social ', 'mastodon.social'],
	['\u200e\ufeffmastodon\u00ad.social\u2069', 'mastodon.social'],
	['https://mastodon.social/@me', 'mastodon.social'],
	['mastodon.social?share=1', 'mastodon.social'],
	['http://mastodon.social', 'mastodon.social'],
	['@me@mastodon.social', 'mastodon.social'],
	['me@mastodon.social', 'mastodon.social'],
	['мастодон.рф', 'xn--80aiwgdbsi.xn--p1ai'],
	['a.b-c.example', 'a.b-c.example'],
])('%j is %s', (written, expected) => {
	expect(serverName(written)).toBe(expected);
});

test.each([
	'',
	'@me',
	'mastodon',
	'localhost',
	'127.0.0.1',
	'[::1]',
	'mastodon.social:8080',
	'mastodon..social',
	'-a.example',
	'a b.example',
	'javascript:alert(1)',
	'{url}.example',
	`${'a'.repeat(64)}.example`,
])('%j is none', (written) => {
	expect(serverName(written)).toBeUndefined();
});

test('whatever is written, what comes out is a host and nothing more', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.emailAddress()), (written) => {
			const name = serverName(written);
			if (name === undefined) return;
			expect(new URL(`https://${name}/share`).href).toBe(`https://${name}/share`);
			expect(serverName(name)).toBe(name);
		}),
	);
});
