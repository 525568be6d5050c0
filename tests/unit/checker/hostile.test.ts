import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/lib/checker/check.ts';
import { edited } from '../../../src/lib/checker/fixes.ts';
import { marked } from '../../../src/lib/checker/marks.ts';
import { contextOf, rules } from '../../../scripts/lib/post-rules.ts';
import { anyText, disguised } from './disguise.ts';
import { runs } from '../../property-runs.ts';

const said = { networks: ['linkedin'], country: 'ru', about: [] } as const;
const checked = (draft: string) => check(draft, contextOf(draft, { ...said, about: [...said.about] }), rules);

test('whatever is typed, findings lie in the draft in order, and marks leave it as it is', () => {
	fc.assert(
		fc.property(anyText, (draft) => {
			const findings = checked(draft);
			for (const { ranges, fix = [] } of findings) {
				let last = 0;
				for (const { start, end } of ranges) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(draft.length);
					last = end;
				}
				expect(edited(draft, fix)).toBeTypeOf('string');
			}
			expect(
				marked(draft, findings)
					.map(({ text }) => text)
					.join(''),
			).toBe(draft);
		}),
		{ numRuns: runs(500) },
	);
});

test('a hidden name is found once the words of the draft are hashed, and until then everything else', async () => {
	const draft = 'What idiots they are, at Project Halogen.';
	const found = () => checked(draft).map(({ rule }) => rule);
	expect(found()).not.toContain('secret-names');
	expect(found()).toContain('insults');
	const secretNames = contextOf(draft, { networks: [], country: 'ru', about: [] }).secretNames!;
	for (let hashing = secretNames.hashMissing(); hashing; hashing = secretNames.hashMissing()) {
		await hashing;
		found();
	}
	expect(found()).toContain('secret-names');
});

describe('no disguise hides a finding', () => {
	const drafts = [
		['Tilvia makes the best sensors.', 'disclosure-missing'],
		['Just between us: the new model is not announced yet.', 'unreleased'],
		['What idiots they are.', 'insults'],
		['I work at Tilvia. Order now, the discount ends on Friday.', 'advertising-russia'],
		['Тилвия делает лучшие датчики.', 'disclosure-missing'],
		['Строго между нами: новую модель ещё не анонсировали.', 'unreleased'],
		['Какие же они идиоты.', 'insults'],
		['Я работаю в Тилвии. Закажите сейчас, скидка до пятницы.', 'advertising-russia'],
	] as const;

	test.each(drafts)('«%s» without one: %s', (draft, rule) => {
		expect(checked(draft).map((finding) => finding.rule)).toContain(rule);
	});

	test('in drafts of words', () => {
		fc.assert(
			fc.property(fc.constantFrom(...drafts), fc.nat(), ([plain, rule], seed) => {
				const draft = disguised(plain, seed);
				const still = checked(draft).map((finding) => finding.rule);
				expect({ draft, still }).toMatchObject({ still: expect.arrayContaining([rule]) as string[] });
			}),
			{ numRuns: runs(400) },
		);
	});

	test.each([
		['a number with hidden signs', 'Call +\u200b3\u200b1 6 12\u206034 5678', 'phone-numbers'],
		['wide digits', 'Call ＋３１ ６ １２３４ ５６７８', 'phone-numbers'],
		['a card with hidden signs', '4111\u200b 1111 11\u00ad11 1111', 'personal-numbers'],
		['a password behind a look-alike', 'pаsswоrd: Gurke!77', 'credentials'],
		['text turned round', '\u202eTilvia\u202c is great', 'disclosure-missing'],
		['a look-alike host', 'http://jirа.tilvia.example.com/x', 'internal-hosts'],
	])('%s', (_, draft, rule) => {
		expect(checked(draft).map((finding) => finding.rule)).toContain(rule);
	});
});

/** Long texts that make careless expressions try every way; each would run for hours if one did. */
const traps = [
	...['a', '1', '#', '[', '@', '!', '-', '\u200b', '😀', '\ud83d', '\\', '\u0301', '/', '.'].map((sign) => sign.repeat(100_000)),
	...[
		'a.',
		'1 ',
		'a@',
		'a-',
		"a'",
		'#1',
		'[a',
		'{{',
		'eyJa-',
		'AB12 ',
		'password ',
		'password: a ',
		'паспорт ',
		'work at ',
		'я в ',
		'\\\\a',
		'https://',
		'1-',
		'+1',
		'a_',
	].map((part) => part.repeat(30_000)),
	`${'1 '.repeat(50_000)}x`,
	`${'[a '.repeat(50_000)}]`,
	`${'work '.repeat(40_000)}at Tilvia`,
];

test.each(traps.map((trap) => [trap.slice(0, 8), trap]))('a draft of «%s…» is checked to its end', (_, trap) => {
	expect(checked(trap)).toBeInstanceOf(Array);
});
