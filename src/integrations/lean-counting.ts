import { createRequire } from 'node:module';
import type { Plugin } from 'rolldown';

const counting = /^twitter-text\/dist\/parseTweet\.js$/;
const polyfill = /^core-js\//;

/**
 * Keeps X's counting small where a page brings it to the browser: its modules as they were written instead of their
 * copies for Node, and without the polyfills they bring along for browsers of 2015, which would also change the
 * regular expressions of the whole page. Of 18.6 kB for `text-length.ts` 11 remain (brotli); the whole library has 28.6.
 */
export function leanCounting(): Plugin {
	return {
		name: 'outspoken:lean-counting',
		resolveId: {
			filter: { id: [counting, polyfill] },
			handler: (id) => (counting.test(id) ? createRequire(import.meta.url).resolve('twitter-text/dist/esm/parseTweet.js') : `\0${id}`),
		},
		load: {
			filter: { id: /^\0core-js\// },
			handler: () => ({ code: '', moduleSideEffects: false }),
		},
	};
}
