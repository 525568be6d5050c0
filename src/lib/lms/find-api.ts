/** What is used of a window to look for a learning system. Every member may throw where a page is another host's. */
export interface FrameLike {
	readonly parent: FrameLike;
	readonly opener: FrameLike | null;
}

/** More frames than any learning system nests; a chain that is longer is a circle. */
const mostFrames = 50;

/** The object with the name in one of the frames around a page, or around the page that opened it. */
export function findApi(frame: FrameLike, name: string): object | undefined {
	const within = inParents(frame, name);
	if (within) return within;
	for (const each of chain(frame)) {
		const opener = reach(() => each.opener);
		const found = opener && inParents(opener, name);
		if (found) return found;
	}
	return undefined;
}

function inParents(frame: FrameLike, name: string): object | undefined {
	for (const each of chain(frame)) {
		const found = reach(() => (each as unknown as Record<string, unknown>)[name]);
		if (typeof found === 'object' && found !== null) return found;
	}
	return undefined;
}

/** A frame and those around it; the outermost is its own parent. */
function* chain(frame: FrameLike): Generator<FrameLike> {
	let current: FrameLike | undefined = frame;
	for (let depth = 0; current && depth < mostFrames; depth++) {
		yield current;
		const here: FrameLike = current;
		const parent: FrameLike | undefined = reach(() => here.parent);
		current = parent === here ? undefined : parent;
	}
}

function reach<Value>(get: () => Value): Value | undefined {
	try {
		return get();
	} catch {
		return undefined;
	}
}
