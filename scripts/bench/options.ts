import { parseArgs } from 'node:util';

export interface Options {
	/** Sizes of the sites in lessons, both languages counted, ascending. */
	sizes: number[];
	/** Builds of each site at each size. */
	runs: number;
}

/**
 * Reads `--pages=100,1000 --runs=3`.
 *
 * @throws Error that says what would be right
 */
export function readOptions(args: string[]): Options {
	const { values } = parseArgs({
		args,
		options: { pages: { type: 'string', default: '100,1000' }, runs: { type: 'string', default: '3' } },
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
	return { sizes: sizes.toSorted((a, b) => a - b), runs };
}
