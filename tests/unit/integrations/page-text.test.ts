import { expect, test } from 'vitest';
import { readPageText } from '../../../src/integrations/author-checks/page-text.ts';

const read = (body: string, format: 'md' | 'mdx') =>
	readPageText(body, format).components.map(({ name, attributes }) => [name, attributes] as const);

test('an element of Markdown has its attributes, however they are quoted', () => {
	const html = `<a href=javascript:alert(1) onclick='alert(2)' title="x > y" hidden>words</a>`;
	expect(read(html, 'md')[0]).toEqual(['a', { href: 'javascript:alert(1)', onclick: 'alert(2)', title: 'x > y', hidden: '' }]);
});

test('what is spread over an element of MDX, and what is code, counts as given', () => {
	const code = '<p id="here" lang={language} {...others}>words</p>';
	expect(read(code, 'mdx')[0]).toEqual(['p', { id: 'here', lang: true, '{...others}': true }]);
});
