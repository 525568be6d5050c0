import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

/** YAML whose fields are known by their places. */
export interface PlacedYaml {
	/** The line, counted from 1, on which a field stands, or the nearest field around it. */
	lineOf(path: readonly PropertyKey[]): number;
	value(): unknown;
	/** The first mistake in how it is written. */
	error?: { line: number; cause: Yaml.YAMLParseError };
}

const require = createRequire(import.meta.url);

/** Reads YAML with the places of its fields. */
export function placedYaml(text: string): PlacedYaml {
	// Loaded when there is something to say of a place, which is not so in most builds.
	const { LineCounter, parseDocument } = require('yaml') as typeof Yaml;
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
	const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
	return {
		lineOf: (path) => lineAt(offsetOf(document, path)),
		value: () => document.toJS() as unknown,
		...(error && { error: { line: lineAt(error.pos[0]), cause: error } }),
	};
}

function offsetOf(document: Yaml.Document, path: readonly PropertyKey[]): number {
	const { isMap, isScalar, isSeq } = require('yaml') as typeof Yaml;
	let node: unknown = document.contents;
	let offset = document.contents?.range?.[0] ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (!pair || !isScalar(pair.key)) break;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			const item = node.items[Number(step)] as { range?: [number, number, number] } | undefined;
			if (!item) break;
			offset = item.range?.[0] ?? offset;
			node = item;
		} else break;
	}
	return offset;
}
