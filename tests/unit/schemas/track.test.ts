import { expect, test } from 'vitest';
import { trackSchema } from '../../../src/schemas/training/track.ts';
import { context } from './judge.ts';

const schema = trackSchema({ ...context, networks: ['max', 'vk'] });
const track = { title: { en: 'Messengers', ru: 'Мессенджеры' }, summary: { en: 'What works where.', ru: 'Что где работает.' }, order: 1 };

test('a track shows the status of networks that it is not tied to', () => {
	const parsed = schema.parse({ ...track, status: ['max'] });
	expect(parsed.status).toEqual(['max']);
	expect(parsed.networks).toBeUndefined();
});

test('the status of a network that is not described, or of none, is a mistake', () => {
	expect(schema.safeParse({ ...track, status: ['agora'] }).success).toBe(false);
	expect(schema.safeParse({ ...track, status: [] }).success).toBe(false);
});
