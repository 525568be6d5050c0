import { parseArgs } from 'node:util';
import { postsFolder } from './post-report.ts';

export interface Options {
	/** Sizes of the sites in lessons, both languages counted, ascending. */
	sizes: number[];
	/** Builds of each site at each size. */
	runs: number;
	/** The suites that are wanted. */
	suites: readonly Suite[];
	/** Folder with labelled posts. */
	posts: string;
	/** Whether to tell each post that was judged wrongly. */
	details: boolean;
}

/** `site`: builds and first views beside plain Starlight; `check`: what the post checker finds, and how fast; `library`: a filter. */
export const suites = ['site', 'check', 'library'] as const;
export type Suite = (typeof suites)[number];

/**
 * Reads `--pages=100,1000 --runs=3 --only=check --posts=folder --details`.
 *
 * @throws Error that says what would be right
 */
export function readOptions(args: string[]): Options {
	const { values } = parseArgs({
		args,
		options: {
			pages: { type: 'string', default: '100,1000' },
			runs: { type: 'string', default: '3' },
			only: { type: 'string' },
			posts: { type: 'string', default: postsFolder },
			details: { type: 'boolean', default: false },
		},
	});
	const sizes = values.pages.split(',').map(Number);
	if (!sizes.every((size) => Number.isInteger(size) && size >= 6 && size % 2 === 0)) {
		throw new Error(
			`Found \`--pages=${values.pages}\`. Write even numbers from 6, for example \`--pages=100,1000\`: half the pages are in each language.`,
		);
	}
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1)
		throw new Error(`Found \`--runs=${values.runs}\`. Write a whole number from 1, for example \`--runs=3\`.`);
	const wanted = suites.filter((suite) => values.only === undefined || values.only === suite);
	if (wanted.length === 0) {
		const known = suites.map((suite) => `\`--only=${suite}\``).join(' or ');
		throw new Error(`Found \`--only=${values.only}\`. Write ${known}.`);
	}
	return { sizes: sizes.toSorted((a, b) => a - b), runs, suites: wanted, posts: values.posts, details: values.details };
}
