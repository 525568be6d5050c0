import { expect, test } from 'vitest';
import { principlesSchema } from '../../../src/schemas/guidelines/principles.ts';
import { changed, context, findings, sound } from './judge.ts';

const schema = principlesSchema(context);
const principles = sound('src/content/principles.yaml') as unknown as unknown[];

test('sound principles are taken as they are', () => {
	expect(schema.parse(principles)).toEqual(principles);
});

test.each([
	[2, 'Give at least three principles.'],
	[6, 'Give at most five principles; more are not remembered.'],
])('%i of them are refused', (count, sentence) => {
	expect(
		findings(
			schema,
			Array.from({ length: count }, () => principles[0]),
		),
	).toEqual([`: ${sentence}`]);
});

test.each([
	[80, []],
	[81, ['0.text.ru: The line has 81 characters, and 80 are read at a glance. Shorten it.']],
])('a line of %i characters is found to be %j', (length, expected) => {
	expect(findings(schema, changed(principles, '0.text.ru', 'я'.repeat(length)))).toEqual(expected);
});

test('a line in one language only, or without its guideline, is refused', () => {
	expect(findings(schema, changed(principles, '1.text.ru', undefined))).toHaveLength(1);
	expect(findings(schema, changed(principles, '1.guideline', undefined))).toHaveLength(1);
	expect(findings(schema, changed(principles, '1.guideline', 'guidelines/disclosure'))).toHaveLength(1);
});
