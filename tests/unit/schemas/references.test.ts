import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { id } from '../../../src/schemas/common.ts';
import { idOf, pageRef, referencesIn } from '../../../src/schemas/references.ts';

const schema = z
	.strictObject({
		name: id,
		leader: idOf('leader').describe('Who leads.'),
		path: idOf('path').optional(),
		items: z.array(idOf('item')).min(1).default([]),
		byLanguage: z.record(z.string(), z.strictObject({ ref: pageRef })),
		rule: z.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('track'), of: idOf('track') }),
			z.strictObject({ kind: z.literal(['count', 'sum']), of: z.int() }),
			z.strictObject({ kind: z.literal('quiz'), of: idOf('quiz') }),
		]),
		steps: z.array(z.union([z.strictObject({ lesson: idOf('lesson') }), z.strictObject({ guideline: idOf('guideline') })])),
	})
	.superRefine(() => {});

test('the fields that name something are found wherever they stand', () => {
	const data = {
		name: 'a',
		leader: 'nadia',
		path: 'new-hire',
		items: ['one', 'two'],
		byLanguage: { en: { ref: 'guidelines/photos#the-rule' } },
		rule: { kind: 'quiz', of: 'x/profile' },
		steps: [{ lesson: 'x/profile' }, { guideline: 'photos' }],
	};
	expect(referencesIn(schema, data).map(({ target, path, name }) => `${path.join('.')}: ${target} ${name}`)).toEqual([
		'leader: leader nadia',
		'path: path new-hire',
		'items.0: item one',
		'items.1: item two',
		'byLanguage.en.ref: page guidelines/photos#the-rule',
		'rule.of: quiz x/profile',
		'steps.0.lesson: lesson x/profile',
		'steps.1.guideline: guideline photos',
	]);
});

test.each([
	[undefined],
	['a text'],
	[[]],
	[{ leader: 7, path: null, items: 'one', byLanguage: ['en'], rule: { kind: 'other', of: 'x' }, steps: [null, 3, { lesson: {} }] }],
])('what has another form names nothing: %j', (data) => {
	expect(referencesIn(schema, data)).toEqual([]);
});

test('an id that is shared by fields names nothing by itself', () => {
	expect(referencesIn(z.strictObject({ name: id }), { name: 'a' })).toEqual([]);
});
