import { expect, test } from 'vitest';
import { pathSchema } from '../../../src/schemas/paths/path.ts';
import { trackSchema } from '../../../src/schemas/training/track.ts';
import { changed, context, findings, sound } from './judge.ts';

const schema = pathSchema(context);
const path = sound('src/content/paths/new-hire.yaml');
const eitherOr = 'A step is either `lesson: track/name`, `guideline: name` or `oneOf: [track/name, …]`.';

test('a sound path is taken as it is', () => {
	expect(schema.parse(path)).toEqual(path);
});

test.each<[what: string, step: unknown]>([
	['of another kind', { video: 'linkedin/profile' }],
	['of two kinds', { lesson: 'linkedin/profile', guideline: 'disclosure' }],
	['that is a plain text', 'linkedin/profile'],
	['that is empty', {}],
	['with its ending', { lesson: 'linkedin/profile.mdx' }],
	['with its language and folder', { lesson: 'en/training/linkedin/profile' }],
	['with a slash before it', { guideline: '/disclosure' }],
])('a step %s is refused', (_what, step) => {
	expect(findings(schema, changed(path, 'steps.1', step))).toHaveLength(1);
});

test.each([[{ video: 'a' }], [{}], ['linkedin/profile']])('the step %j is answered with what a step is', (step) => {
	expect(findings(schema, changed(path, 'steps.1', step))).toEqual([`steps.1: ${eitherOr}`]);
});

test('of a choice there are two lessons at least', () => {
	const chosen = (oneOf: unknown) => findings(schema, changed(path, 'steps.1', { oneOf }));
	expect(chosen(['linkedin/profile', 'x/one-thought'])).toEqual([]);
	expect(chosen(['linkedin/profile'])).toEqual(['steps.1.oneOf: A choice needs at least two lessons. Add one, or write `lesson:`.']);
	expect(chosen('linkedin/profile')).toHaveLength(1);
	expect(chosen(['linkedin/profile', { guideline: 'disclosure' }])).toHaveLength(1);
});

test('a path without steps is refused', () => {
	expect(findings(schema, changed(path, 'steps', []))).toEqual(['steps: A path needs at least one step.']);
});

test('a path without a finish in every language is refused', () => {
	expect(findings(schema, changed(path, 'finish.text.ru', undefined))).toEqual([
		'finish.text: The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.',
	]);
});

test.each<[field: string, value: unknown]>([
	['sequence', 'locked'],
	['requires', 'both'],
	['order', 0],
	['why', undefined],
	['audience', undefined],
])('a path whose %s is %j is refused', (field, value) => {
	expect(findings(schema, changed(path, field, value))).toHaveLength(1);
});

const track = sound('src/content/tracks/town-square.yaml');

test('a sound track is taken as it is, with a network or without', () => {
	expect(trackSchema(context).parse(track)).toEqual(track);
	expect(findings(trackSchema(context), changed(track, 'networks', undefined))).toEqual([]);
});

test.each<[what: string, field: string, value: unknown]>([
	['a network that is not described', 'networks.0', 'linkedin'],
	['a list of no networks', 'networks', []],
	['a place before the first', 'order', 0],
	['a missing summary', 'summary', undefined],
])('a track with %s is refused once', (_what, field, value) => {
	expect(findings(trackSchema(context), changed(track, field, value))).toHaveLength(1);
});
