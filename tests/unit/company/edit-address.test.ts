import { expect, test } from 'vitest';
import { editAddress, forgeOf } from '../../../src/lib/company/edit-address.ts';

const file = 'src/content/docs/en/guidelines/ai.mdx';

test.each([
	['github', 'https://github.com/hafen/portal/', 'https://github.com/hafen/portal/edit/main/src/content/docs/en/guidelines/ai.mdx'],
	[
		'gitlab',
		'https://gitlab.hafen.example/voice/portal.git',
		'https://gitlab.hafen.example/voice/portal/-/edit/main/src/content/docs/en/guidelines/ai.mdx',
	],
	[
		'gitea',
		'https://git.hafen.example/voice/portal',
		'https://git.hafen.example/voice/portal/_edit/main/src/content/docs/en/guidelines/ai.mdx',
	],
] as const)('a file is edited on %s', (forge, url, address) => {
	expect(editAddress({ url, forge, branch: 'main' }, file)).toBe(address);
});

test('a folder is shown, and a branch may have a slash', () => {
	const repository = { url: 'https://codeberg.org/hafen/portal', forge: 'gitea', branch: 'a/b' } as const;
	expect(editAddress(repository, 'src/content')).toBe('https://codeberg.org/hafen/portal/src/branch/a/b/src/content');
});

test.each([
	['https://github.com/a/b', 'github'],
	['https://github.hafen.example/a/b', 'github'],
	['https://gitlab.com/a/b', 'gitlab'],
	['https://codeberg.org/a/b', 'gitea'],
	['https://notgithub.example/a/b', undefined],
	['https://git.hafen.example/a/b', undefined],
])('%s is kept by %s', (url, forge) => {
	expect(forgeOf(url)).toBe(forge);
});
