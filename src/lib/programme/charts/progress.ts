/** A way from a beginning to an aim. Less may be the aim, as with a cost. */
export interface Way {
	baseline: number;
	/** Where it stands; `undefined` is not measured yet. */
	now?: number | undefined;
	target: number;
}

/** A drawing of a way, the aim always to the right of the beginning. Places are in hundredths of its width. */
export interface WayDrawing {
	baseline: number;
	now: number | undefined;
	target: number;
	/** Share of the way that is done: 0 at the beginning, 1 at the aim, below or above these beyond them. */
	done: number | undefined;
}

/**
 * Lays a way out. What lies behind the beginning or beyond the aim stretches the drawing, so that it is never cut off.
 *
 * @throws RangeError when the aim is the beginning: such a way has no length
 */
export function drawWay({ baseline, now, target }: Way): WayDrawing {
	if (baseline === target) throw new RangeError(`The target is the baseline (${target}).`);
	const done = now === undefined ? undefined : (now - baseline) / (target - baseline);
	const start = Math.min(0, done ?? 0);
	const length = Math.max(1, done ?? 1) - start;
	const place = (share: number) => Math.round((10_000 * (share - start)) / length) / 100;
	return { baseline: place(0), now: done === undefined ? undefined : place(done), target: place(1), done };
}
