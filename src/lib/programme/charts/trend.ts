import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';

/** A drawing of values over time. All places are in hundredths of its width and height, from the upper left corner. */
export interface TrendDrawing {
	/** Path of the line; values that are missing interrupt it. */
	line: string;
	/** Path of the ground between the line and zero. */
	area: string;
	/** The values that there are. */
	dots: { index: number; x: number; y: number; value: number }[];
	/** Lines of the scale above zero, the lowest first. */
	ticks: { value: number; y: number }[];
	/** Where the labels below stand; on a narrow page only the major ones have room. */
	labels: { index: number; x: number; major: boolean }[];
}

const whole = 100;
const mostMajorLabels = 3;

/**
 * Lays out values over time. The scale begins at zero, so that heights can be compared.
 *
 * @param values one a step of time, none negative; `undefined` is not measured, which is no zero
 * @param ticks about how many lines the scale has
 */
export function drawTrend(values: readonly (number | undefined)[], ticks = 3): TrendDrawing {
	const top = max(values, (value) => value) ?? 0;
	const scale = scaleLinear()
		.domain([0, top > 0 ? top : 1])
		.nice(ticks);
	const x = (index: number) => rounded((whole * (index + 0.5)) / values.length);
	const y = (value: number) => rounded(whole * (1 - scale(value)));
	const known = (value: number | undefined) => value !== undefined;
	const labelled = majorLabels(values.length);
	return {
		line:
			line<number | undefined>()
				.defined(known)
				.x((_, index) => x(index))
				.y((value) => y(value ?? 0))
				.curve(curveMonotoneX)
				.digits(2)(values) ?? '',
		area:
			area<number | undefined>()
				.defined(known)
				.x((_, index) => x(index))
				.y0(whole)
				.y1((value) => y(value ?? 0))
				.curve(curveMonotoneX)
				.digits(2)(values) ?? '',
		dots: values.flatMap((value, index) => (value === undefined ? [] : [{ index, x: x(index), y: y(value), value }])),
		ticks: top > 0 ? scale.ticks(ticks).flatMap((value) => (value > 0 ? [{ value, y: y(value) }] : [])) : [],
		labels: values.map((_, index) => ({ index, x: x(index), major: labelled.has(index) })),
	};
}

/** The last label and those at equal steps before it, so that few are left on a phone. */
function majorLabels(count: number): ReadonlySet<number> {
	const step = Math.max(1, Math.ceil(count / mostMajorLabels));
	const majors = new Set<number>();
	for (let index = count - 1; index >= 0; index -= step) majors.add(index);
	return majors;
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
