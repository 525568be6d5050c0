import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preferredLanguage } from '../../../src/lib/text/preferred-language.ts';

test.each<[what: string, wanted: string[], expected: string]>([
	['the first wanted language that is offered', ['de', 'ru', 'en'], 'ru'],
	['a regional tag', ['ru-RU'], 'ru'],
	['a tag with a script', ['ru-Cyrl-KZ', 'en'], 'ru'],
	['a tag in capitals', ['RU'], 'ru'],
	['the second, when the first is wanted in no form', ['uk-UA', 'ru-UA'], 'ru'],
	['the fallback for other languages', ['de', 'fr-FR'], 'en'],
	['the fallback for a longer code that begins alike', ['rue'], 'en'],
	['the fallback for any language', ['*'], 'en'],
	['the fallback for an empty tag', ['', '-ru'], 'en'],
	['the fallback for no wish', [], 'en'],
])('shows %s', (_what, wanted, expected) => {
	expect(preferredLanguage(['en', 'ru'], wanted, 'en')).toBe(expected);
});

test('whatever a browser wants, a language is shown that is offered', () => {
	const offered = ['en', 'ru', 'kk'];
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string(), fc.constantFrom('de-AT', 'ru-RU', 'KK', 'en_GB'))),
			fc.constantFrom(...offered),
			(wanted, fallback) => {
				expect(offered).toContain(preferredLanguage(offered, wanted, fallback));
			},
		),
	);
});
