declare namespace App {
	interface Locals {
		/** Set by `Screen.astro`: the page brings its own heading and layout. */
		screen?: boolean;
	}
}

declare module 'twitter-text' {
	const twitterText: { parseTweet(text: string): { weightedLength: number; valid: boolean } };
	export default twitterText;
}

/** See `src/integrations/author-checks/content-gate.ts`. */
declare module 'outspoken:content-gate';
