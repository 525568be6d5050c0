/** A node of a tree that is to be drawn. */
export interface MapNode {
	id: string;
	text: string;
	/** The choice that leads here. */
	label?: string;
	children: MapNode[];
}

export interface Box {
	id: string;
	/** Whether the way ends here. */
	end: boolean;
	x: number;
	y: number;
	height: number;
	label: string[];
	text: string[];
}

/** A line from a box down, and then right to the next. */
export interface Line {
	x: number;
	from: number;
	to: { x: number; y: number };
}

export interface DrawnMap {
	width: number;
	height: number;
	boxWidth: number;
	lineHeight: number;
	/** Space between the edge of a box and its first line. */
	padding: number;
	boxes: Box[];
	lines: Line[];
}

const boxWidth = 400;
const indent = 40;
const lineHeight = 15;
const padding = 8;
const gap = 11;
/** Of the choice, and of the bolder question or answer below it. */
const letters = { label: 58, text: 46 };

/**
 * Places a tree as an outline that fits on an upright sheet: a row for each node, what follows indented below it, and
 * ways that end at once before those that go on. Units are those of the drawing.
 */
export function drawMap(root: MapNode): DrawnMap {
	const boxes: Box[] = [];
	const lines: Line[] = [];
	let bottom = 0;
	let deepest = 0;
	const place = ({ id, text, label = '', children }: MapNode, depth: number): Box => {
		deepest = Math.max(deepest, depth);
		const words = { label: wrap(label, letters.label), text: wrap(text, letters.text) };
		const height = (words.label.length + words.text.length) * lineHeight + 2 * padding;
		const box = { id, end: children.length === 0, x: depth * indent, y: bottom, height, ...words };
		boxes.push(box);
		bottom += height + gap;
		const endsFirst = children.toSorted((a, b) => Math.sign(a.children.length) - Math.sign(b.children.length));
		for (const child of endsFirst) {
			const next = place(child, depth + 1);
			lines.push({ x: box.x + indent / 2, from: box.y + box.height, to: { x: next.x, y: next.y + next.height / 2 } });
		}
		return box;
	};
	place(root, 0);
	return { width: deepest * indent + boxWidth, height: bottom - gap, boxWidth, lineHeight, padding, boxes, lines };
}

/** Breaks a text into lines of at most so many letters; a longer word has a line of its own. */
export function wrap(text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
