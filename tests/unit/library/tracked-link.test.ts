import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trackedLink } from '../../../src/lib/library/tracked-link.ts';

const defaults = { enabled: true, medium: 'employee_advocacy', campaign: 'outspoken' };
const track = (link: string, campaign?: string) => trackedLink({ link, network: 'linkedin', item: 'heat-loss', campaign }, defaults);
const ours = 'utm_source=linkedin&utm_medium=employee_advocacy&utm_campaign=outspoken&utm_content=heat-loss';

test.each([
	['a bare host', 'https://a.example', `https://a.example/?${ours}`],
	['a path', 'https://a.example/tool', `https://a.example/tool?${ours}`],
	['a query', 'https://a.example/tool?lang=ru', `https://a.example/tool?lang=ru&${ours}`],
	['an empty query', 'https://a.example/tool?', `https://a.example/tool?${ours}`],
	['a fragment', 'https://a.example/tool#result', `https://a.example/tool?${ours}#result`],
	['a query and a fragment', 'https://a.example/tool?a=1#result', `https://a.example/tool?a=1&${ours}#result`],
	['a fragment with a query of its own', 'https://a.example/#/page?utm_source=x', `https://a.example/?${ours}#/page?utm_source=x`],
	['encoded values', 'https://a.example/?q=a%26b%20c+d', `https://a.example/?q=a%26b%20c+d&${ours}`],
	['a parameter given twice', 'https://a.example/?a=1&a=2', `https://a.example/?a=1&a=2&${ours}`],
	['a parameter without a value', 'https://a.example/?print', `https://a.example/?print&${ours}`],
	['a Cyrillic path', 'https://a.example/теплица', `https://a.example/%D1%82%D0%B5%D0%BF%D0%BB%D0%B8%D1%86%D0%B0?${ours}`],
])('%s is kept', (_what, link, expected) => {
	expect(track(link)).toBe(expected);
});

test.each([
	['utm_source=newsletter', 'utm_source=newsletter&utm_medium=employee_advocacy&utm_campaign=outspoken&utm_content=heat-loss'],
	['utm%5Fsource=newsletter', 'utm%5Fsource=newsletter&utm_medium=employee_advocacy&utm_campaign=outspoken&utm_content=heat-loss'],
	['utm_campaign=', 'utm_campaign=&utm_source=linkedin&utm_medium=employee_advocacy&utm_content=heat-loss'],
	[ours, ours],
])("the author's own ?%s wins", (query, expected) => {
	expect(track(`https://a.example/?${query}`)).toBe(`https://a.example/?${expected}`);
});

test('an item with a campaign of its own names it', () => {
	expect(track('https://a.example/', 'spring')).toContain('utm_campaign=spring&');
});

test('values are encoded', () => {
	expect(trackedLink({ link: 'https://a.example/', network: 'a&b', item: 'c d', campaign: 'é=1' }, defaults)).toBe(
		'https://a.example/?utm_source=a%26b&utm_medium=employee_advocacy&utm_campaign=%C3%A9%3D1&utm_content=c%20d',
	);
});

test('switched off, the address stays as the author wrote it', () => {
	const link = 'https://пример.example?a=1#b';
	expect(trackedLink({ link, network: 'x', item: 'y' }, { ...defaults, enabled: false })).toBe(link);
});

test('what is no whole address is refused', () => {
	expect(() => track('a.example/tool')).toThrow(TypeError);
});

test('any address keeps its place, its parameters in their order and its fragment, and names all four of ours', () => {
	const name = fc.constantFrom('a', 'b', 'utm_source', 'utm_medium', 'utm_content', 'имя', 'a b');
	const address = fc.record({
		path: fc.webPath(),
		parameters: fc.array(fc.tuple(name, fc.string({ maxLength: 8 })), { maxLength: 5 }),
		fragment: fc.webFragments(),
	});
	fc.assert(
		fc.property(address, fc.string({ minLength: 1 }), ({ path, parameters, fragment }, item) => {
			const given = new URL(`https://a.example${path}?${new URLSearchParams(parameters)}#${fragment}`);
			const result = new URL(trackedLink({ link: given.href, network: 'x', item: item.toWellFormed() }, defaults));
			expect([...result.searchParams].slice(0, parameters.length)).toEqual([...given.searchParams]);
			expect([result.origin, result.pathname, result.hash]).toEqual([given.origin, given.pathname, given.hash]);
			for (const each of ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content']) {
				expect(result.searchParams.getAll(each)).toHaveLength(Math.max(1, given.searchParams.getAll(each).length));
			}
			expect(result.searchParams.get('utm_content')).toBe(given.searchParams.get('utm_content') ?? item.toWellFormed());
		}),
	);
});
