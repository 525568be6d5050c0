import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml';
import { isObject } from '../../../src/lib/progress/dictionary.ts';
import type { Data } from './data.ts';

/**
 * The text of a YAML file with other data in it. What stays the same stays as it was written, with its comments.
 *
 * @param isForeign tells of a comment’s line that it is to go
 */
export function withData(text: string, data: Data, isForeign: (comment: string) => boolean = () => false): string {
	const document = parseDocument(text);
	if (isMap(document.contents)) update(document, document.contents, data);
	return written(document)
		.split('\n')
		.filter((line) => !/^\s*#/.test(line) || !isForeign(line))
		.join('\n');
}

/** The text of a YAML file after a change of its document, for what is easier said of nodes. */
export function changed(text: string, change: (document: Document) => void): string {
	const document = parseDocument(text);
	change(document as unknown as Document);
	return written(document);
}

function written(document: { toString(options: object): string }): string {
	// The library puts spaces into brackets where it puts them into braces.
	return document.toString({ lineWidth: 0 }).replaceAll(/^(\s*(?:- )?[\w-]+: )\[ (.*) \]((?:\s+#.*)?)$/gm, '$1[$2]$3');
}

function update(document: Pick<Document, 'createNode'>, map: YAMLMap, data: Data): void {
	const before = map.toJSON() as Data;
	for (const key of Object.keys(before)) if (!(key in data)) map.delete(key);
	for (const [key, value] of Object.entries(data)) {
		if (isDeepStrictEqual(before[key], value)) continue;
		const node = map.get(key, true);
		if (isMap(node) && isObject(value)) update(document, node, value);
		else if (isScalar(node) && !isObject(value) && !Array.isArray(value)) node.value = value;
		else map.set(key, nodeOf(document, value));
	}
}

/** In one line what has no maps in it; of a list of maps each in one line. */
function nodeOf(document: Pick<Document, 'createNode'>, value: unknown): Node {
	const node = document.createNode(value) as Node & { flow?: boolean; items?: unknown[] };
	const values: unknown[] = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
	if (values.length === 0) return node;
	if (values.every((each) => typeof each !== 'object')) node.flow = true;
	else if (Array.isArray(value)) for (const item of node.items ?? []) (item as { flow?: boolean }).flow = true;
	return node;
}
