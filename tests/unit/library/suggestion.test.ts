import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestionLink } from '../../../src/lib/library/suggestion.ts';

const form = { title: 'Worth sharing', body: 'What is it?\n\nWhy?' };

test.each([
	[
		{ issue: 'https://git.example/team/portal/issues/new' },
		'https://git.example/team/portal/issues/new?title=Worth+sharing&body=What+is+it%3F%0A%0AWhy%3F',
	],
	[
		{ issue: 'https://git.example/team/portal/issues/new?labels=idea' },
		'https://git.example/team/portal/issues/new?labels=idea&title=Worth+sharing&body=What+is+it%3F%0A%0AWhy%3F',
	],
	[
		{ issue: 'https://git.example/team/portal/-/issues/new' },
		'https://git.example/team/portal/-/issues/new?issue%5Btitle%5D=Worth+sharing&issue%5Bdescription%5D=What+is+it%3F%0A%0AWhy%3F',
	],
	[{ mail: 'voice@teplia.example' }, 'mailto:voice@teplia.example?subject=Worth%20sharing&body=What%20is%20it%3F%0D%0A%0D%0AWhy%3F'],
	[{}, undefined],
])('%j is asked at %s', (to, expected) => {
	expect(suggestionLink(to, form)).toBe(expected);
});

test('any words arrive as they are', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, body) => {
			const issue = new URL(suggestionLink({ issue: 'https://git.example/issues/new' }, { title, body }) ?? '');
			expect([issue.searchParams.get('title'), issue.searchParams.get('body')]).toEqual([title, body]);
			const [, query = ''] = (suggestionLink({ mail: 'a@b.example' }, { title, body }) ?? '').split('?');
			expect(query.split('&').map((field) => decodeURIComponent(field.slice(field.indexOf('=') + 1)))).toEqual([
				title,
				body.replaceAll(/\r?\n/g, '\r\n'),
			]);
		}),
	);
});
