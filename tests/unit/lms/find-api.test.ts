import { expect, test } from 'vitest';
import { findApi, type FrameLike } from '../../../src/lib/lms/find-api.ts';

const api = { Initialize: () => 'true' };
type Frame = { parent: Frame; opener: Frame | null; API?: unknown };

/** A frame that is its own parent unless it has another. */
function frame(fields: Partial<Frame> = {}): Frame {
	const made = { opener: null, ...fields } as Frame;
	made.parent ??= made;
	return made;
}

test.each<[name: string, frame: () => Frame]>([
	['the page itself', () => frame({ API: api })],
	['a frame around it', () => frame({ parent: frame({ parent: frame({ API: api }) }) })],
	['the page that opened it', () => frame({ opener: frame({ API: api }) })],
	['a frame around the page that opened it', () => frame({ opener: frame({ parent: frame({ API: api }) }) })],
	['the page that opened a frame around it', () => frame({ parent: frame({ opener: frame({ API: api }) }) })],
])('finds the learning system in %s', (_, page) => {
	expect(findApi(page(), 'API')).toBe(api);
});

test('finds none where there is none, or only another version', () => {
	expect(findApi(frame({ parent: frame(), opener: frame() }), 'API')).toBeUndefined();
	expect(findApi(frame({ API: api }), 'API_1484_11')).toBeUndefined();
	expect(findApi(frame({ API: 'text' }), 'API')).toBeUndefined();
});

test('a frame of another host is passed by', () => {
	const locked = new Proxy({} as FrameLike, {
		get: (_, name) => {
			if (name === 'parent') return frame({ API: api });
			throw new Error('SecurityError');
		},
	});
	expect(findApi(frame({ parent: locked as Frame }), 'API')).toBe(api);
});

test('ends where frames go round in a circle', () => {
	const first = frame();
	first.parent = frame({ parent: first });
	expect(findApi(first, 'API')).toBeUndefined();
});
