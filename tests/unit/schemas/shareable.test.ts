import { expect, test } from 'vitest';
import { shareableSchema } from '../../../src/schemas/library/shareable.ts';
import { changed, context, findings, sound } from './judge.ts';

const schema = shareableSchema(context);
const item = sound('src/content/shareables/heat-loss.yaml');
const post = { id: 'a', voice: 'short', text: 'Look.' };

test('a sound item is taken', () => {
	expect(findings(schema, item)).toEqual([]);
});

test.each<[path: string, value: unknown]>([
	['expires', '2026-11-24'],
	['image', undefined],
	['ad', { label: { en: 'Advertisement', ru: 'Реклама' }, token: 'erid-1' }],
	['campaign', 'spring'],
	['posts.town-square.de', [post]],
])('%s may be %j', (path, value) => {
	expect(findings(schema, changed(item, path, value))).toEqual([]);
});

test.each<[path: string, value: unknown, finding: string]>([
	['expires', '2026-11-23', 'expires: The item ends on 2026-11-23, before it begins on 2026-11-24. Change one of the dates.'],
	['publishFrom', 'soon', 'publishFrom: `soon` is not a date. Write year-month-day, for example 2027-03-31.'],
	['link', 'teplia.example', 'link: Write the whole address, beginning with https://.'],
	['link', 'javascript:alert(1)', 'link: Write the whole address, beginning with https://.'],
	['topics', [], 'topics: Name at least one topic.'],
	['topics', ['sensors', 'energy', 'growers', 'team'], 'topics: Name at most three topics.'],
	['audience', [], 'audience: Name at least one audience.'],
	[
		'image.file',
		'heat-loss.svg',
		'image.file: Write the path below the folder public, for example /share/sensor.png: it begins with a slash, has no spaces, and ends in small letters in .png, .jpg, .jpeg, .webp or .svg.',
	],
	[
		'image.file',
		'/share/heat-loss.gif',
		'image.file: Write the path below the folder public, for example /share/sensor.png: it begins with a slash, has no spaces, and ends in small letters in .png, .jpg, .jpeg, .webp or .svg.',
	],
	['image.alt.ru', undefined, 'image.alt: The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.'],
	['campaign', 'Spring sale', 'campaign: Use small letters, digits, hyphens and underscores, for example `employee_advocacy`.'],
	['posts', {}, 'posts: There is no text yet. Add one for town-square.'],
	['posts.town-square.ru', undefined, 'posts.town-square: The texts in `ru` are missing. Add `ru:` with at least one text.'],
	['posts.town-square.ru', [], 'posts.town-square.ru: Write at least one text.'],
	['posts.town-square.en', [post, post], 'posts.town-square.en.1.id: Two texts have the id `a`. Give this one an id of its own.'],
	['posts.town-square.en.0.text', ' ', 'posts.town-square.en.0.text: The text is empty. Write it, or remove the field if it is optional.'],
])('%s may not be %j', (path, value, finding) => {
	expect(findings(schema, changed(item, path, value))).toEqual([finding]);
});

test.each<[what: string, path: string, value: unknown]>([
	['an unknown goal', 'goal', 'fame'],
	['an unknown topic', 'topics', ['cats']],
	['an unknown voice', 'posts.town-square.en.0.voice', 'loud'],
	['a network that is not described', 'posts.linkedin', { en: [post], ru: [post] }],
	['a field that nobody knows', 'until', '2027-01-01'],
	['a missing title', 'title', undefined],
])('%s is refused once', (_what, path, value) => {
	expect(findings(schema, changed(item, path, value))).toHaveLength(1);
});
