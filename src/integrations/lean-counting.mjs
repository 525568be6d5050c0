/**
 * Keeps X's counting small in a bundle, as Rolldown's `resolve.alias`: its modules as they were written instead of their
 * copies for Node, and without the polyfills they bring along for browsers of 2015, which would also change the regular
 * expressions of the whole page. Of 18.6 kB for `text-length.ts` 11 remain (brotli); the whole library has 28.6.
 *
 * @type {Record<string, string | false>}
 */
export const leanCounting = {
	'twitter-text/dist/parseTweet.js': 'twitter-text/dist/esm/parseTweet.js',
	// Not Node's own module of that name, which it wants nobody to use.
	punycode: 'punycode/punycode.js',
	'core-js': false,
};
