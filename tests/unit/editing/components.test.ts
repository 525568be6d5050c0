import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textComponents } from '../../../src/schemas/text-components.ts';
import { authorComponents, definitionOf } from '../../../src/lib/editing/components.ts';

const components = authorComponents({ networks: ['linkedin', 'x'], contacts: ['questions', 'press'], people: ['nadia'] }).map(
	(component) => ({
		tag: component.tag,
		...definitionOf(component),
	}),
);
// A company may use a component nowhere; the last page uses what the company of the tests has no use for.
const pages = [
	...globSync('{src,tests/site/src}/content/docs/**/*.mdx').map((file) => readFileSync(file, 'utf8')),
	'<Scene>\nNine o’clock, and the lift is full.\n</Scene>\n',
];

test('the editor offers of each component what the author checks know of it', () => {
	for (const { tag, fields } of components) {
		expect(
			fields
				.map(({ name }) => name)
				.filter((name) => name !== 'text')
				.toSorted(),
		).toEqual(textComponents[tag]!.toSorted());
	}
});

describe.each(components)('$tag', ({ tag, pattern, fromBlock, toBlock, fields }) => {
	const uses = pages.flatMap((page) => [...page.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))]);

	test('is found wherever a page has it', () => {
		const opened = pages.flatMap((page) => [...page.matchAll(new RegExp(`<${tag}\\b`, 'g'))]);
		expect(uses).toHaveLength(opened.length);
		expect(uses.length).toBeGreaterThan(0);
	});

	test('says in its fields all that a page says in it', () => {
		const unknown = uses.flatMap((use) => Object.keys(fromBlock!(use)).filter((name) => !fields.some((field) => field.name === name)));
		expect(unknown).toEqual([]);
	});

	test('is written as it was read, but for the order of what it says', () => {
		const sorted = (block: string) => [...block.matchAll(/\w+="[^"]*"/g)].map(([said]) => said).toSorted();
		for (const use of uses) {
			const written = toBlock(fromBlock!(use));
			expect(sorted(written)).toEqual(sorted(use[0]));
			expect(written.replaceAll(/\s\w+="[^"]*"/g, '')).toBe(use[0].replaceAll(/\s+\w+="[^"]*"/g, ''));
		}
	});
});

test('a quotation mark in a field is no end of it', () => {
	const { toBlock, fromBlock, pattern } = components.find(({ tag }) => tag === 'ReadyWords')!;
	const block = toBlock({ for: 'To say "no"', text: 'No.' });
	expect(block).toBe('<ReadyWords for="To say &quot;no&quot;">\nNo.\n</ReadyWords>');
	expect(fromBlock!(pattern.exec(block)!)).toEqual({ for: 'To say "no"', text: 'No.' });
});
