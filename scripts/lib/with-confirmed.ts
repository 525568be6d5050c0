import { Document, isMap, isScalar, type Pair, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { Confirmation } from '../../src/integrations/author-checks/confirmation.ts';

/**
 * The text of a quiz with these lines below `confirmed`, and everything else as its author wrote it. Lines that are there keep
 * their places and comments; new ones follow.
 */
export function withConfirmed(text: string, lines: ReadonlyMap<string, Confirmation>): string {
	const document = parseDocument(text);
	const pair = pairOf(document);
	const map = isMap(pair?.value) ? pair.value : new YAMLMap();
	map.flow = false;
	for (const [id, confirmation] of lines) {
		const node = document.createNode(confirmation, { flow: true });
		const before = map.get(id, true) as Scalar | undefined;
		if (before?.comment != null) node.comment = before.comment;
		map.set(id, node);
	}
	const block = new Document(new YAMLMap());
	block.set('confirmed', map);
	const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
	const written = block.toString({ lineWidth: 0 }).trimEnd().replaceAll('\n', lineBreak);
	if (!pair) return [text.trimEnd(), written, ''].join(lineBreak);
	const before = text.slice(0, rangeOf(pair.key)[0]);
	const after = text.slice(text.slice(0, rangeOf(pair.value ?? pair.key)[2]).trimEnd().length);
	return `${before}${written}${after}`;
}

function pairOf({ contents }: Document): Pair | undefined {
	return isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'confirmed') : undefined;
}

function rangeOf(node: unknown): [number, number, number] {
	return (node as Scalar).range as [number, number, number];
}
