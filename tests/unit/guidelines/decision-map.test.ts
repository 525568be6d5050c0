import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawMap, wrap, type MapNode } from '../../../src/lib/guidelines/decision-map.ts';

const words = { id: fc.string({ maxLength: 4 }), text: fc.lorem({ maxCount: 12 }), label: fc.lorem({ maxCount: 8 }) };
const nodes = fc.letrec<{ node: MapNode }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 4 },
		fc.record({ ...words, children: fc.constant<MapNode[]>([]) }),
		fc.record({ ...words, children: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
	),
})).node;

const count = (node: MapNode): number => 1 + node.children.reduce((sum, child) => sum + count(child), 0);

test('a map has a box for each node and a line to each but the first, within its edges and without overlap', () => {
	fc.assert(
		fc.property(nodes, (root) => {
			const { boxes, lines, width, height, boxWidth } = drawMap(root);
			expect([boxes.length, lines.length]).toEqual([count(root), count(root) - 1]);
			for (const [index, box] of boxes.entries()) {
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.x + boxWidth).toBeLessThanOrEqual(width);
				expect(box.y + box.height).toBeLessThanOrEqual(height);
				expect(box.y + box.height).toBeLessThan(boxes[index + 1]?.y ?? Infinity);
			}
			for (const { x, from, to } of lines) {
				expect(boxes.some((box) => box.y + box.height === from && box.x < x && x < to.x)).toBe(true);
				expect(boxes.some((box) => box.x === to.x && box.y + box.height / 2 === to.y)).toBe(true);
			}
		}),
	);
});

test('ways that end come before those that go on, each in the order of the author', () => {
	const end = (id: string): MapNode => ({ id, text: id, children: [] });
	const root = { id: 'root', text: 'root', children: [{ ...end('on'), children: [end('deep')] }, end('one'), end('two')] };
	expect(drawMap(root).boxes.map(({ id }) => id)).toEqual(['root', 'one', 'two', 'on', 'deep']);
});

test('lines are broken between words, and all words are kept', () => {
	expect(wrap('What is it about?', 9)).toEqual(['What is', 'it about?']);
	expect(wrap('immeasurable', 4)).toEqual(['immeasurable']);
	fc.assert(
		fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
			const lines = wrap(text, most);
			expect(lines.join(' ')).toBe(text);
			expect(lines.filter((line) => line.length > most && line.includes(' '))).toEqual([]);
		}),
	);
});
