import { expect, test } from 'vitest';
import { badgeSchema } from '../../../src/schemas/progress/badge.ts';

const schema = badgeSchema({ languages: ['en', 'ru'] });
const badge = {
	title: { en: 'First seed', ru: 'Зёрнышко' },
	text: { en: 'You have read a lesson.', ru: 'Вы прочитали урок.' },
	order: 1,
	drawing: 'seed',
	rule: { kind: 'lessons', count: 1 },
};

test.each([
	{ kind: 'lessons', count: 1 },
	{ kind: 'first-try', count: 3 },
	{ kind: 'weeks', count: 1000 },
	{ kind: 'track', track: 'linkedin' },
])('a badge may be given for %j', (rule) => {
	expect(schema.safeParse({ ...badge, rule }).success).toBe(true);
});

test.each([
	[{ kind: 'lessons' }],
	[{ kind: 'lessons', count: 0 }],
	[{ kind: 'lessons', count: 1.5 }],
	[{ kind: 'weeks', count: 1001 }],
	[{ kind: 'track', count: 3 }],
	[{ kind: 'track', track: 'linkedin', count: 3 }],
	[{ kind: 'clicks', count: 3 }],
	['lessons'],
])('but not for %j', (rule) => {
	expect(schema.safeParse({ ...badge, rule }).success).toBe(false);
});

test('its words are there in every language', () => {
	expect(schema.safeParse({ ...badge, text: { en: 'You have read a lesson.' } }).success).toBe(false);
});
