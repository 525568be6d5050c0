import { expect, test } from 'vitest';
import { changed, withData } from '../../../scripts/lib/adopt/yaml-text.ts';

const text = `# The company.
# Acme is made up.

name: { en: Acme, ru: Акме }

# Where it lives.
site:
  url: https://acme.example # without a path
  base: /
networks: [linkedin, x]
countries: [ru] # its law
`;

test('writes what is new, and leaves the rest as it was', () => {
	const data = {
		name: { en: 'Nordwind' },
		site: { url: 'https://nordwind.com', base: '/' },
		networks: ['linkedin', 'x'],
		tags: ['a', 'b'],
	};
	expect(withData(text, data, (comment) => comment.includes('Acme'))).toBe(`# The company.

name: { en: Nordwind }

# Where it lives.
site:
  url: https://nordwind.com # without a path
  base: /
networks: [linkedin, x]
tags: [a, b]
`);
});

test('writes a list of maps with one in each line', () => {
	expect(withData('a: 1\n', { topics: [{ id: 'work', name: { en: 'Work' } }] })).toBe('topics:\n  - { id: work, name: { en: Work } }\n');
});

test('leaves a text as it is that nothing changes', () => {
	expect(changed(text, () => undefined)).toBe(text);
});
