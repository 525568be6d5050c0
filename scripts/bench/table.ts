import type { Pair } from './figures.ts';
import type { BuildFigures } from './measure-build.ts';
import type { PageFigures } from './measure-page.ts';
import { kinds, type Sent } from './serve-compressed.ts';

export interface Row {
	label: string;
	starlight: number;
	outspoken: number;
	/** Decimal places. */
	places: number;
}

/** Rows as aligned text, with Outspoken divided by Starlight at the end of each. */
export function table(rows: readonly Row[]): string {
	const lines = [
		['', 'Starlight', 'Outspoken', 'ratio'],
		...rows.map(({ label, starlight, outspoken, places }) => [
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
export function buildRows(sizes: readonly number[], builds: readonly Pair<BuildFigures>[]): Row[] {
	const row = (label: string, places: number, value: (site: 0 | 1) => number): Row => ({
		label,
		places,
		starlight: value(0),
		outspoken: value(1),
	});
	const [least, most] = [sizes[0]!, sizes.at(-1)!];
	const slope = (site: 0 | 1, figure: 'seconds' | 'processor') =>
		((builds.at(-1)![site][figure] - builds[0]![site][figure]) / (most - least)) * 100;
	const perSize = (label: (size: number) => string, places: number, figure: keyof BuildFigures) =>
		sizes.map((size, index) => row(label(size), places, (site) => builds[index]![site][figure]));
	return [
		...perSize((size) => `build of ${size} lessons, s`, 1, 'seconds'),
		...perSize((size) => `processor time, ${size} lessons, s`, 1, 'processor'),
		...perSize((size) => `peak memory, ${size} lessons, MB`, 0, 'memory'),
		...(most > least
			? [
					row('build of 100 more lessons, s', 2, (site) => slope(site, 'seconds')),
					row('processor time, 100 more lessons, s', 2, (site) => slope(site, 'processor')),
				]
			: []),
	];
}

/** What a first view of one page took. */
export function pageRows([starlight, outspoken]: Pair<PageFigures>): Row[] {
	const row = (label: string, value: (page: PageFigures) => number): Row => ({
		label,
		places: 0,
		starlight: value(starlight),
		outspoken: value(outspoken),
	});
	const bytes = (sent: readonly Sent[]) => sent.reduce((sum, each) => sum + each.bytes, 0);
	return [
		...kinds.map((kind) => row(`${kind}, bytes`, ({ sent }) => bytes(sent.filter((each) => each.kind === kind)))),
		row('all of a first view, bytes', ({ sent }) => bytes(sent)),
		row('requests', ({ sent }) => sent.length),
		row('first contentful paint, ms', ({ firstContentfulPaint }) => firstContentfulPaint),
		row('total blocking time, ms', ({ totalBlockingTime }) => totalBlockingTime),
	];
}
