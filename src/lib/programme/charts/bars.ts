/**
 * Lengths of bars in hundredths of the longest one. A value that is not measured has none, and a small one keeps a
 * sliver, as a bar that cannot be seen would say that there was nothing.
 *
 * @param values none negative
 */
export function barLengths(values: readonly (number | undefined)[]): (number | undefined)[] {
	const longest = Math.max(0, ...values.flatMap((value) => value ?? []));
	return values.map((value) => {
		if (value === undefined) return undefined;
		return value === 0 ? 0 : Math.max(sliver, Math.round((10_000 * value) / longest) / 100);
	});
}

const sliver = 0.5;
