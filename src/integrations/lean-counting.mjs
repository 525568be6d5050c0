import { fileURLToPath } from 'node:url';

/** @param {string} file */
const beside = (file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * Keeps X's counting small, as Vite's `resolve.alias`: its modules as they were written instead of their copies for Node,
 * and without the polyfills they bring along for browsers of 2015, which would also change the regular expressions of the
 * whole page. Of 18.6 kB for `weighted.ts` 11 remain (brotli); the whole library has 28.6.
 *
 * @type {import('vite').Alias[]}
 */
export const leanCounting = [
	{ find: 'twitter-text/dist/parseTweet.js', replacement: 'twitter-text/dist/esm/parseTweet.js' },
	{ find: 'twitter-text/dist/extractUrlsWithIndices.js', replacement: 'twitter-text/dist/esm/extractUrlsWithIndices.js' },
	// The package: Node's own module of that name is deprecated and unknown to browsers.
	{ find: /^punycode$/, replacement: beside('punycode.mjs') },
	{ find: /^core-js\/.*/, replacement: beside('no-polyfill.mjs') },
];
