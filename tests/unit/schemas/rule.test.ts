import { expect, test } from 'vitest';
import { ruleSchema } from '../../../src/schemas/checker/rule.ts';
import { termSchema } from '../../../src/schemas/checker/term.ts';
import { changed, context, findings, sound } from './judge.ts';

const schema = ruleSchema(context);
const rule = sound('src/content/rules/employer.yaml');
const term = sound('src/content/terms/disclosure.yaml');

test('a sound rule and a sound list are taken as they are', () => {
	expect(schema.parse(rule)).toEqual(rule);
	expect(termSchema(context).parse(term)).toEqual(term);
});

test.each(['one word', 'guarant*', '=best', '#tag', 'save __ percent', 'work … at {company}', 'don’t', '№1', 'risk-free', 5])(
	'the phrase «%s» is taken',
	(phrase) => {
		expect(findings(schema, changed(rule, 'find.words.en', [phrase]))).toEqual([]);
	},
);

test.each(['company', 'company + percent', 'company/hashtag + percent - disclosure', 'company! + percent'])(
	'the sign «%s» is taken',
	(sign) => {
		expect(findings(schema, changed(rule, 'find.signs', { beside: [sign] }))).toEqual([]);
	},
);

test.each(['a|b', '(a)+', '.*', '\\d', '[a-z]', 'a?', 'te*', '*', '…', '… at', 'work …', ''])('the phrase «%s» is refused', (phrase) => {
	expect(findings(schema, changed(rule, 'find.words.en', [phrase])).length).toBeGreaterThan(0);
});

test.each<[what: string, field: string, value: unknown]>([
	['a network that is not described', 'networks', ['elsewhere']],
	['an unknown country', 'countries', ['nl']],
	['an unknown subject', 'about', ['weather']],
	['an unknown pattern', 'find.patterns', ['regexp']],
	['an empty search', 'find', {}],
	['a plain secret', 'find.secrets', ['Project Halogen']],
	['a sign that is no sign', 'find.signs', { sentence: ['company and percent'] }],
	['a sign without a reach', 'find.signs', ['company']],
	['an answer that is none', 'settles', 'perhaps'],
	['a kind that nobody measures', 'kinds', ['weather']],
	['a fix of another kind', 'fix', { kind: 'delete' }],
	['no phrase', 'unless.words.ru', []],
	['a reference that is an address', 'ref', '/en/guidelines/disclosure/'],
	['a misspelt field', 'mesage', 'x'],
])('%s is refused', (_what, field, value) => {
	expect(findings(schema, changed(rule, field, value)).length).toBeGreaterThan(0);
});
