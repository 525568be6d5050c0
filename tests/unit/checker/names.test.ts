import { expect, test } from 'vitest';
import { product } from '../../../scripts/lib/assemble-site.ts';
import { readPostRules } from '../../../scripts/lib/post-rules.ts';
import { check } from '../../../src/lib/checker/check.ts';
import { readPortal } from '../../../src/integrations/portal.ts';
import { isOurs } from '../../content/sources.ts';

const { rules, contextOf } = readPostRules(product);
const name = readPortal(product).texts?.name['en'] ?? '';

/** Whom a draft names, as the reader is asked, and what it says of them that is theirs to tell. */
const named = (draft: string) =>
	check(draft, contextOf(draft, { networks: ['linkedin'], country: 'eu', about: [] }), rules)
		.filter(({ rule }) => rule === 'names')
		.flatMap(({ ranges }) => ranges.map(({ start, end }) => draft.slice(start, end)));

test.runIf(isOurs).each<[draft: string, expected: string[]]>([
	[`I work at ${name}. Anna from accounts found it.`, ['Anna']],
	['My colleague Jonas is ill again.', ['Jonas', 'ill']],
	['Call my colleague Jonas Weber on +49 170 1234567.', ['Jonas Weber']],
	['Позвоните моему коллеге Ивану Петрову.', ['Ивану Петрову']],
	['Моя коллега Анна снова болеет.', ['Анна']],
	['Jonas reads Tolstoy.', []],
])('people named in «%s»', (draft, expected) => {
	expect(named(draft)).toEqual(expected);
});
