import GithubSlugger from 'github-slugger';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { FindingId } from '../../lib/findings/finding-ids.ts';
import { mdxSentence } from './mdx-mistakes.ts';
import { conflictMark, twoVersions } from './yaml-signs.ts';

/** Something in the body of a page; lines are counted from 1 within the body. */
interface Placed {
	line: number;
}

export interface Heading extends Placed {
	depth: number;
	text: string;
	slug: string;
	/** Where its section begins in the words of the page. */
	start: number;
}

export interface Link extends Placed {
	url: string;
	/** Its words; absent where a component or a picture makes them. */
	text?: string;
}

/** A box that opens with `:::` and its name. */
export interface NoticeBox extends Placed {
	name: string;
}

export interface Image extends Placed {
	src?: string;
	/** undefined when none was written; an empty one on `<img>` says that the picture is ornament. */
	alt?: string;
}

/**
 * A component in the text, with the attributes that are plain texts; others count as given, with the value `true`. What
 * is spread over it, `{...}`, is an attribute of that name.
 */
export interface Component extends Placed {
	name: string;
	attributes: Record<string, string | true>;
	/** It stands in a paragraph, with words around it. */
	inWords?: true;
}

/** Something that MDX takes for code: a line that begins with `import` or `export`, or what stands in braces. */
export interface Code extends Placed {
	kind: 'module' | 'expression';
	text: string;
}

export interface PageText {
	headings: Heading[];
	/** Everything on the page that an address can point at. */
	anchors: Set<string>;
	links: Link[];
	boxes: NoticeBox[];
	images: Image[];
	components: Component[];
	code: Code[];
	/** Where a column of a table has no heading. */
	bareColumns: Placed[];
	/** Rows of tables with more cells than there are columns. */
	wideRows: Placed[];
	/** The texts between the signs of Markdown. */
	texts: (Placed & { text: string })[];
	/** The words a reader reads, without tags and attributes. */
	words: string;
	/** The body with its examples blanked out, line by line as it was. */
	withoutExamples: string;
	/** Why the body could not be read; all else is empty then. */
	broken?: { id: FindingId; line: number; message: string };
}

interface Node {
	type: string;
	position?: { start: { line: number; offset: number }; end: { offset: number } };
	children?: Node[];
	value?: string;
	url?: string;
	alt?: string | null;
	depth?: number;
	identifier?: string;
	name?: string | null;
	attributes?: { type: string; name?: string; value?: unknown }[];
}

/** The parts of a page that stand by themselves. */
const blockTypes = new Set(['paragraph', 'code', 'tableCell']);

/** What plays in the made-up company of the examples. */
export const exampleComponents: ReadonlySet<string> = new Set(['ExamplePost', 'Scene']);

/** As Astro and Starlight set them, so that headings get the same addresses here as on the site. */
const features = { gfm: true, smartPunctuation: true, directive: true, frontmatter: false };

const linkAttributes: Record<string, string> = { a: 'href', LinkCard: 'href', LinkButton: 'href' };

/**
 * What the checks need to know of the body of a page, read by the parser that builds it.
 *
 * @param format a page `.md` may hold HTML, a page `.mdx` components
 */
export function readPageText(body: string, format: 'md' | 'mdx'): PageText {
	const page: PageText = {
		headings: [],
		anchors: new Set(['_top']),
		links: [],
		boxes: [],
		images: [],
		components: [],
		code: [],
		bareColumns: [],
		wideRows: [],
		texts: [],
		words: '',
		withoutExamples: '',
	};
	const unmerged = conflictMark.exec(body);
	if (unmerged)
		return { ...page, broken: { id: 'page/unreadable', line: body.slice(0, unmerged.index).split('\n').length, message: twoVersions } };
	let tree: Node;
	try {
		tree = treeOf(body, format);
	} catch (error) {
		return { ...page, broken: { id: 'page/unreadable', ...mdxSentence(error instanceof Error ? error.message : String(error), body) } };
	}
	const slugger = new GithubSlugger();
	const definitions = new Map<string, string>();
	const references: { identifier: string; text: string; line: number }[] = [];
	const examples: { start: number; end: number }[] = [];
	let words = '';
	const read = (node: Node) => (words += `${words === '' ? '' : ' '}${node.value ?? ''}`);
	visit(tree, 1, (node, line) => {
		switch (node.type) {
			case 'heading': {
				const text = textOf(node);
				const slug = slugger.slug(text);
				page.headings.push({ depth: node.depth ?? 1, text, slug, line, start: words.length });
				page.anchors.add(slug);
				break;
			}
			case 'link':
				page.links.push({ url: node.url ?? '', text: textOf(node), line });
				break;
			case 'linkReference':
				references.push({ identifier: node.identifier ?? '', text: textOf(node), line });
				break;
			case 'definition':
				definitions.set(node.identifier ?? '', node.url ?? '');
				break;
			case 'image':
				page.images.push({ ...(node.url !== undefined && { src: node.url }), ...(node.alt && { alt: node.alt }), line });
				break;
			case 'table':
				readTable(page, node, line);
				break;
			case 'containerDirective':
				page.boxes.push({ name: node.name ?? '', line });
				break;
			case 'html':
				for (const [tag] of withoutRemarks(node.value ?? '').matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi))
					readComponent(page, htmlTag(tag, line));
				break;
			case 'mdxjsEsm':
				page.code.push({ kind: 'module', text: node.value ?? '', line });
				break;
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				page.code.push({ kind: 'expression', text: node.value ?? '', line });
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				readComponent(page, {
					name: node.name ?? '',
					attributes: attributesOf(node),
					line,
					...(node.type === 'mdxJsxTextElement' && { inWords: true }),
				});
				if (exampleComponents.has(node.name ?? '') && node.position)
					examples.push({ start: node.position.start.offset, end: node.position.end.offset });
				break;
			case 'text':
				page.texts.push({ text: node.value ?? '', line });
				read(node);
				break;
			case 'inlineCode':
			case 'code':
				read(node);
		}
	});
	for (const { identifier, text, line } of references) {
		const url = definitions.get(identifier);
		if (url !== undefined) page.links.push({ url, text, line });
	}
	return { ...page, words, withoutExamples: blanked(body, examples) };
}

/**
 * Headings, marked as in Markdown, and paragraphs of a page that can be read, in their order and as plain text.
 *
 * @param inPlaceOf the text that stands for a component; `undefined` for what is written within it
 */
export function readBlocks(
	body: string,
	format: 'md' | 'mdx',
	inPlaceOf: (component: Pick<Component, 'name' | 'attributes'>) => string | undefined,
): string[] {
	const replaced = (node: Node) =>
		node.type.startsWith('mdxJsx') ? inPlaceOf({ name: node.name ?? '', attributes: attributesOf(node) }) : undefined;
	const inline = (node: Node): string => {
		if (node.type === 'break') return ' ';
		return replaced(node) ?? node.value ?? (node.children ?? []).map(inline).join('');
	};
	const blocks = (node: Node): string[] => {
		if (node.type === 'heading') return [`${'#'.repeat(node.depth ?? 1)} ${textOf(node)}`];
		if (blockTypes.has(node.type)) return [inline(node)];
		const text = replaced(node);
		return text === undefined ? (node.children ?? []).flatMap(blocks) : [text];
	};
	return blocks(treeOf(body, format)).filter((block) => block.trim() !== '');
}

/** A text with some of its parts made white; line breaks stay. */
function blanked(text: string, parts: readonly { start: number; end: number }[]): string {
	return parts.reduce(
		(rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replaceAll(/[^\n]/g, ' ') + rest.slice(end),
		text,
	);
}

function treeOf(body: string, format: 'md' | 'mdx'): Node {
	return (format === 'mdx' ? mdxToMdast : markdownToMdast)(body, { features }) as Node;
}

function readTable(page: PageText, { children: rows = [] }: Node, line: number): void {
	const columns = rows[0]?.children ?? [];
	if (columns.some((cell) => textOf(cell).trim() === '')) page.bareColumns.push({ line });
	const wide = rows.filter(({ children = [] }) => children.length > columns.length);
	page.wideRows.push(...wide.map(({ position }) => ({ line: position?.start.line ?? line })));
}

function readComponent(page: PageText, component: Component): void {
	const { name, attributes, line } = component;
	page.components.push(component);
	if (typeof attributes['id'] === 'string') page.anchors.add(attributes['id']);
	const target = attributes[linkAttributes[name] ?? ''];
	if (typeof target === 'string') page.links.push({ url: target, line });
	if (name === 'img' || name === 'Image') {
		const { src, alt } = attributes;
		page.images.push({ ...(typeof src === 'string' && { src }), ...(alt !== undefined && { alt: String(alt) }), line });
	}
}

function attributesOf({ attributes = [] }: Node): Component['attributes'] {
	return Object.fromEntries(
		attributes.map(({ name, value }) => [
			name ?? `{${String(value)}}`,
			typeof value === 'string' && name !== undefined ? value : (true as const),
		]),
	);
}

function withoutRemarks(html: string): string {
	return html.replaceAll(/<!--[\s\S]*?-->/g, '');
}

function htmlTag(tag: string, line: number): Component {
	const [opening, name = ''] = /^<([\w-]+)/.exec(tag)!;
	const attributes = [...tag.slice(opening.length).matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g)];
	return {
		name: name.toLowerCase(),
		attributes: Object.fromEntries(attributes.map(([, attribute, double, single, bare]) => [attribute!, double ?? single ?? bare ?? ''])),
		line,
	};
}

function visit(node: Node, line: number, visitor: (node: Node, line: number) => void): void {
	const own = node.position?.start.line ?? line;
	visitor(node, own);
	for (const child of node.children ?? []) visit(child, own, visitor);
}

/** Starlight puts `:word`, which reads as a directive, back into the text. */
function textOf(node: Node): string {
	const inner = node.value ?? (node.children ?? []).map(textOf).join('');
	return node.type === 'textDirective' ? `:${node.name}${inner}` : inner;
}
