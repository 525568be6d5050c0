import type { Pair } from './figures.ts';
import type { BuildFigures } from './measure-build.ts';
import type { PageFigures } from './measure-page.ts';
import { bars, stored, type QuizFigures } from './measure-quiz.ts';
import { transferKinds, type Transfer } from './serve-compressed.ts';

export interface TableRow {
	label: string;
	/** Decimal places. */
	places: number;
	values: Pair<number>;
}

/** Rows as aligned text, with Outspoken divided by Starlight at the end of each. */
export function table(rows: readonly TableRow[]): string {
	const lines = [
		['', 'Starlight', 'Outspoken', 'ratio'],
		...rows.map(({ label, places, values: [starlight, outspoken] }) => [
			label,
			starlight.toFixed(places),
			outspoken.toFixed(places),
			starlight === 0 ? '–' : (outspoken / starlight).toFixed(2),
		]),
	];
	const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
	return lines
		.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('   '))
		.join('\n');
}

/** What the builds took, at each size and for each further lesson. */
export function buildRows(sizes: readonly number[], builds: readonly Pair<BuildFigures>[]): TableRow[] {
	const perSize = (label: (size: number) => string, places: number, figure: keyof BuildFigures): TableRow[] =>
		sizes.map((size, index) => ({ label: label(size), places, values: ofEach(builds[index]!, (build) => build[figure]) }));
	const [least, most] = [sizes[0]!, sizes.at(-1)!];
	const perHundred = (label: string, figure: keyof BuildFigures): TableRow => {
		const [first, last] = [builds[0]!, builds.at(-1)!].map((pair) => ofEach(pair, (build) => build[figure])) as Pair<Pair<number>>;
		const slope = (site: 0 | 1) => ((last[site] - first[site]) / (most - least)) * 100;
		return { label, places: 2, values: [slope(0), slope(1)] };
	};
	return [
		...perSize((size) => `build of ${size} lessons, s`, 1, 'seconds'),
		...perSize((size) => `processor time, ${size} lessons, s`, 1, 'processor'),
		...perSize((size) => `peak memory, ${size} lessons, MB`, 0, 'memory'),
		...(most > least
			? [perHundred('build of 100 more lessons, s', 'seconds'), perHundred('processor time, 100 more lessons, s', 'processor')]
			: []),
	];
}

/** What a first view of one page took. */
export function pageRows(pages: Pair<PageFigures>): TableRow[] {
	const row = (label: string, value: (page: PageFigures) => number): TableRow => ({ label, places: 0, values: ofEach(pages, value) });
	return [
		...transferKinds.map((kind) => row(`${kind}, bytes`, ({ sent }) => bytes(sent.filter((each) => each.kind === kind)))),
		row('all of a first view, bytes', ({ sent }) => bytes(sent)),
		row('requests', ({ sent }) => sent.length),
		row('first contentful paint, ms', ({ firstContentfulPaint }) => firstContentfulPaint),
		row('largest contentful paint, ms', ({ largestContentfulPaint }) => largestContentfulPaint),
		row('total blocking time, ms', ({ totalBlockingTime }) => totalBlockingTime),
	];
}

/** What a quiz of Outspoken takes, and whether it stays under the bars. */
export function quizLines({ feedback, scripts }: QuizFigures): string[] {
	const verdict = (value: number, bar: number) => (value <= bar ? 'under the bar' : 'OVER THE BAR');
	const { median, worst, answers } = feedback;
	return [
		`From the click on Check to the feedback painted, ${stored} completed quizzes stored, four-fold CPU slowdown, ${answers} answers:`,
		`median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms; ${verdict(worst, bars.feedback)} of ${bars.feedback} ms`,
		'',
		`All script of a lesson’s page by the kinds of its questions, bytes (brotli 11); the bar is ${bars.script}:`,
		...scripts.map(({ kinds, bytes: size }) => `${kinds}: ${size}; ${verdict(size, bars.script)}`),
	];
}

function ofEach<From, To>([starlight, outspoken]: Pair<From>, value: (site: From) => To): Pair<To> {
	return [value(starlight), value(outspoken)];
}

function bytes(sent: readonly Transfer[]): number {
	return sent.reduce((sum, each) => sum + each.bytes, 0);
}
