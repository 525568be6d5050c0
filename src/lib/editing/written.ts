import {
	isMap,
	isScalar,
	isSeq,
	parse,
	parseDocument,
	type Document,
	type Node,
	type Pair,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { isObject } from '../progress/dictionary.ts';

/** What the editor reads and writes of a file: its fields. */
export type FileValues = Record<string, unknown>;

/** The field in which the editor carries the text of a file from reading to saving. Nobody sees it, and no file has it. */
export const writtenField = '_written';

/** Switches of which a file says nothing while they are off, by the names of their fields. */
export interface Switches {
	/** Those of which a file has to say whether they are on or off. */
	said: readonly string[];
	/** Those that are off where nothing is said of them. */
	unsaid: readonly string[];
}

/** Said of a file that says nothing of it: in the form, what is new is a draft. */
const published = { draft: false };

const withoutPublished = ({ draft, ...values }: FileValues): FileValues => (draft === true ? { draft, ...values } : values);

/** A file as the editor reads it: a YAML file. */
export const readValues = (text: string): FileValues => ({ ...published, ...(parse(text) as FileValues), [writtenField]: text });

/** A page as the editor reads it: its fields, and below them its text. */
export function readPage(text: string): FileValues {
	const { head, body } = partsOf(text);
	return { ...published, ...(parse(head) as FileValues), body, [writtenField]: text };
}

/** What the editor writes into a YAML file. */
export function writeValues({ [writtenField]: written, ...values }: FileValues, switches: Switches): string {
	return withValues(typeof written === 'string' ? written : '', withoutPublished(values), switches);
}

/** What the editor writes into a page. */
export function writePage({ [writtenField]: written, body, ...values }: FileValues, switches: Switches): string {
	const before = partsOf(typeof written === 'string' ? written : '');
	const text = String(body ?? '').trim();
	return `---\n${withValues(before.head, withoutPublished(values), switches)}---\n${before.gap}${text}\n`;
}

function partsOf(text: string): { head: string; gap: string; body: string } {
	const [, head = '', gap = '\n', body = ''] = /^---\r?\n([^]*?)^---[ \t]*\r?\n(\s*)([^]*)$/m.exec(text) ?? [];
	return { head, gap, body };
}

/** The text with other values in it. What says the same stays as it is written, with its comments, quotes and order. */
function withValues(text: string, values: FileValues, switches: Switches): string {
	const document = parseDocument(text);
	if (isSame(document.toJS(), values)) return text;
	const whole = { document, switches };
	document.contents = merged(whole, document.contents ?? document.createNode({}), values) as typeof document.contents;
	// The library puts spaces into brackets where it puts them into braces.
	return document.toString({ lineWidth: 0 }).replaceAll(/^(\s*(?:- )?[\w-]+: )\[ (.*) \]$/gm, '$1[$2]');
}

interface Whole {
	document: Pick<Document, 'createNode' | 'createPair' | 'toJS'>;
	switches: Switches;
}

/** The node with the value put into it, or another in its place where it is of another kind. */
function merged(whole: Whole, node: unknown, value: unknown): unknown {
	if (isMap(node) && isObject(value)) return mergedMap(whole, node, value);
	if (isSeq(node) && Array.isArray(value)) return mergedList(whole, node, value);
	if (isScalar(node) && !isObject(value) && !Array.isArray(value)) return mergedScalar(node, value);
	return newNode(whole, value);
}

const newNode = ({ document, switches }: Whole, value: unknown) => document.createNode(filled(value, switches));

function mergedMap(whole: Whole, map: YAMLMap, values: FileValues): YAMLMap {
	const named = (name: string) => (map.items as Pair<Scalar<string>>[]).findIndex(({ key }) => key.value === name);
	const { said, unsaid } = whole.switches;
	const isKept = ({ key: { value: name }, value: node }: Pair<Scalar<string>>) =>
		values[name] === false ? !unsaid.includes(name) || (isScalar(node) && node.value === false) : !isNothing(values[name]);
	map.items = (map.items as Pair<Scalar<string>>[]).filter(isKept);
	const isNew = map.items.length === 0;
	let place = 0;
	for (const [name, value] of Object.entries(values)) {
		const index = named(name);
		if (index >= 0) {
			const pair = map.items[index]!;
			pair.value = merged(whole, pair.value, value);
			place = index + 1;
		} else if (!isNothing(value) || (isNew && value === false && said.includes(name))) {
			map.items.splice(place, 0, whole.document.createPair(name, filled(value, whole.switches)));
			place += 1;
		}
	}
	return map;
}

/** Entries keep their own writing wherever they are moved: told by their id, or by saying the same. */
function mergedList(whole: Whole, list: YAMLSeq, values: unknown[]): YAMLSeq {
	const before = list.items as Node[];
	const data = before.map((item) => item.toJS(whole.document as Document) as unknown);
	const used = new Set<number>();
	const take = (test: (item: unknown, place: number) => boolean) => {
		const index = data.findIndex((item, place) => !used.has(place) && test(item, place));
		if (index >= 0) used.add(index);
		return before[index];
	};
	const same = values.map((value) => take((item) => (idOf(value) === undefined ? isSame(item, value) : idOf(item) === idOf(value))));
	list.items = values.map((value, index) => {
		const node = same[index] ?? (idOf(value) === undefined ? take((_, place) => place === index) : undefined);
		return node === undefined ? newNode(whole, value) : merged(whole, node, value);
	});
	return list;
}

function mergedScalar(node: Scalar, value: unknown): Scalar {
	if (isSame(node.value, value)) return node;
	const endsLine = typeof node.value === 'string' && node.value.endsWith('\n') && typeof value === 'string';
	node.value = endsLine ? `${value.trimEnd()}\n` : value;
	if (typeof value === 'string' && value.includes('\n')) node.type = 'BLOCK_LITERAL';
	return node;
}

/** What a form says of a field that nobody filled in. */
const isNothing = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	value === false ||
	(typeof value === 'object' && Object.values(value).every((each) => isNothing(each)));

/** The value without the fields in it that nobody filled in. */
function filled(value: unknown, switches: Switches): unknown {
	if (Array.isArray(value)) return value.map((each) => filled(each, switches));
	if (!isObject(value)) return value;
	const entries = Object.entries(value).filter(([name, each]) => (each === false ? switches.said.includes(name) : !isNothing(each)));
	return Object.fromEntries(entries.map(([name, each]) => [name, filled(each, switches)]));
}

const idOf = (value: unknown): unknown => (isObject(value) ? value['id'] : undefined);

/** Whether two values mean the same: the white space around a text and fields that nobody filled in mean nothing. */
function isSame(one: unknown, other: unknown): boolean {
	if (typeof one === 'string' && typeof other === 'string') return one.trim() === other.trim();
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...names].every((name) => {
		const [mine, theirs] = [(one as FileValues)[name], (other as FileValues)[name]];
		return (isNothing(mine) && isNothing(theirs)) || isSame(mine, theirs);
	});
}
