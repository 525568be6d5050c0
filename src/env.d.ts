declare namespace App {
	interface Locals {
		/** Set by `PageLayout.astro`: the page brings its own heading and layout. */
		screen?: boolean;
		/** The picture that stands for the page where its address is shared, in place of the site's own. */
		picture?: { file: string; alt: string; width: number; height: number };
		/** The page is made to be printed: its parts leave out what a reader would press. */
		paper?: boolean;
		/** The page has said that the company of its examples is made up. */
		examplesIntroduced?: boolean;
		/** How many words to copy the page holds so far; each gets an id from it. */
		readyWords?: number;
	}
}

declare module 'twitter-text/dist/parseTweet.js' {
	/** Counts in X's weighted characters, by the configuration in force (version 3). */
	export default function parseTweet(text: string): { weightedLength: number; valid: boolean };
}

declare module 'twitter-text/dist/extractUrlsWithIndices.js' {
	/** The links of a text, each with where it begins and ends. */
	export default function extractUrls(
		text: string,
		options: { extractUrlsWithoutProtocol: boolean },
	): { url: string; indices: [number, number] }[];
}

/** See `src/integrations/yaml-modules.ts`. */
declare module '*.yaml' {
	const data: unknown;
	export default data;
}
