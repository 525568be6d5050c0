import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { readPortal } from './portal.ts';
import {
	apacheFile,
	cloudfrontFile,
	headerPolicy,
	headersFile,
	nginxFile,
	refuseLong,
	siteHeaders,
	type PoliciesApart,
} from './host-headers.ts';

/**
 * Writes the content-security policy of every built page: by hash into its `<meta>`, and what hosts are to send into a
 * file for each kind of host.
 *
 * It is made from the finished page, as Starlight and Astro put scripts and styles of their own into it, which Astro's own
 * list of hashes misses. A script gets its hash where the site itself brought it: one in a text that slipped past the
 * author checks does not run.
 */
export function securityPolicy({ embed = [], lms, site }: Pick<ReturnType<typeof readPortal>, 'embed' | 'lms' | 'site'>): AstroIntegration {
	let base = '/';
	/** What cannot wait for the bundle. */
	let early = '';
	/** The hashes of all code that the site may bring inline: what was bundled, and what cannot wait for it. */
	const own = new Set<string>();
	return {
		name: 'outspoken:security-policy',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				early = readFileSync(new URL(inlineScript, config.root), 'utf8');
				own.add(hash(lines(early)));
				// Before Astro takes out of the bundle what it writes into pages.
				const generateBundle = {
					order: 'pre' as const,
					handler(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
						for (const { code } of Object.values(bundle)) if (code !== undefined) own.add(hash(lines(code.trim())));
					},
				};
				const applyToEnvironment = ({ name }: { name: string }) => name === 'client';
				updateConfig({ vite: { plugins: [{ name: 'outspoken:own-scripts', applyToEnvironment, generateBundle }] } });
			},
			'astro:config:done': ({ config }) => {
				({ base } = config);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const all: Hashes = { scripts: new Set(), styles: new Set(), attributes: new Set() };
				const exceptions: string[] = [];
				const first = [`<script>${early}</script>`, sheetOfAll(dir, base)];
				await Promise.all(
					globSync('**/*.html', { cwd: dir }).map(async (name) => {
						const file = new URL(encodeURI(name.replaceAll('\\', '/')), dir);
						const html = await readFile(file, 'utf8');
						// The editor brings a policy of its own.
						if (ownPolicy.test(html)) {
							exceptions.push(name);
							return;
						}
						const hashes = hashesOf(html);
						const foreign = hashes.scripts.difference(own);
						if (foreign.size > 0)
							logger.warn(`${name} holds a script that is not of this site. No browser runs it; take it out of the text.`);
						hashes.scripts = hashes.scripts.intersection(own);
						for (const kind of Object.keys(all) as (keyof Hashes)[]) for (const hash of hashes[kind]) all[kind].add(hash);
						const content = policy(hashes, { stores: html.includes('<learning-unit') ? lms?.stores : [] });
						await writeFile(file, withPolicy(html, content, first));
					}),
				);
				const content = headerPolicy(sitePolicy(all.scripts, lms?.stores), embed);
				refuseLong(content);
				const apart = apartFrom(dir, exceptions, headerPolicy('', embed));
				const sent = { base, policy: content, apart, headers: siteHeaders({ url: site.url, embed }) };
				await writeFile(new URL('_headers', dir), headersFile(sent));
				await writeFile(new URL('nginx-headers.conf', dir), nginxFile(sent));
				await writeFile(new URL('apache-headers.conf', dir), apacheFile(sent));
				await writeFile(new URL('cloudfront-headers.json', dir), cloudfrontFile(sent));
			},
		},
	};
}

/** The order of the layers. */
const layers = new URL('../styles/layers.css', import.meta.url);

/** The one script that a component writes into pages as it stands. */
const inlineScript = 'src/components/overrides/early.js';

/** A browser knows one kind of line end, whatever the file has. */
const lines = (text: string) => text.replaceAll(/\r\n?/g, '\n');

const ownPolicy = /<meta http-equiv="content-security-policy"/i;

interface Hashes {
	scripts: Set<string>;
	styles: Set<string>;
	/** Of `style` attributes, which need `'unsafe-hashes'` beside them. */
	attributes: Set<string>;
}

const attributes = `(?:[^"'>]|"[^"]*"|'[^']*')*`;
/** A comment, a script with its content, or a style sheet with its content. */
const inline = `<!--[^]*?-->|<script(?![\\w-])(${attributes})>([^]*?)</script\\s*>|<style(?![\\w-])${attributes}>([^]*?)</style\\s*>`;
const pieces = new RegExp(inline, 'gi');
/** One of those, or the start of another element. */
const everything = new RegExp(`${inline}|<[a-z][^\\s/>]*(${attributes})>`, 'gi');
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The hashes of all that stands inline in a page, each made of exactly what a browser hashes. */
export function hashesOf(html: string): Hashes {
	const hashes: Hashes = { scripts: new Set(), styles: new Set(), attributes: new Set() };
	// Most pages have no `style` attribute, so that their elements need no look.
	const sought = /style\s*=/i.test(html) ? everything : pieces;
	for (const [, ofScript, script, style, ofElement] of lines(html).matchAll(sought)) {
		if (script !== undefined && isRun(attributesOf(ofScript))) hashes.scripts.add(hash(script));
		if (style !== undefined) hashes.styles.add(hash(style));
		const styled = ofElement !== undefined && /style/i.test(ofElement) ? attributesOf(ofElement).get('style') : undefined;
		if (styled !== undefined) hashes.attributes.add(hash(styled));
	}
	return hashes;
}

/** Whether a script is one that a policy judges by hash: neither loaded from a file nor data. */
function isRun(attributes: Map<string, string>): boolean {
	return !attributes.has('src') && !/^application\/(?:\w+\+)?json$/i.test(attributes.get('type')?.trim() ?? '');
}

function attributesOf(source = ''): Map<string, string> {
	const found = [...source.matchAll(attribute)].map(
		([, name = '', double, single, bare]) => [name.toLowerCase(), decoded(double ?? single ?? bare ?? '')] as const,
	);
	return new Map(found.toReversed());
}

const named: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: '\u00a0', quot: '"' };

/** The text with the references resolved that Astro, Markdown and our own templates write. */
function decoded(value: string): string {
	return value.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(amp|apos|gt|lt|nbsp|quot));/gi, (whole, hex, decimal, name) => {
		if (name !== undefined) return named[name] ?? whole;
		return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
	});
}

/**
 * What a header says of all pages together. Their styles are more than hosts let a header name, so that each page names its
 * own, and a browser holds it to both.
 */
export const sitePolicy = (scripts: Set<string>, stores?: readonly string[]): string =>
	policy({ scripts, styles: new Set(), attributes: new Set() }, { otherStyles: " 'unsafe-inline'", stores });

interface Allowances {
	otherStyles?: string;
	/** Record stores of learning systems, which a lesson reports to. */
	stores?: readonly string[] | undefined;
}

/** The policy that lets in this site and what is named by its hash, and nothing else. */
export function policy({ scripts, styles, attributes }: Hashes, { otherStyles = '', stores = [] }: Allowances = {}): string {
	const list = (hashes: Set<string>) =>
		[...hashes]
			.sort()
			.map((value) => ` '${value}'`)
			.join('');
	const attributeHashes = attributes.size > 0 ? ` 'unsafe-hashes'${list(attributes)}` : '';
	return [
		"default-src 'none'",
		// Search runs Pagefind's WebAssembly.
		`script-src 'self' 'wasm-unsafe-eval'${list(scripts)}`,
		`style-src 'self'${list(styles)}${attributeHashes}${otherStyles}`,
		"img-src 'self'",
		"font-src 'self'",
		["connect-src 'self'", ...stores.map((store) => new URL(store).origin)].join(' '),
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		// No text becomes HTML or an address of a script, but where src/elements/layout/trusted.ts makes it one.
		"require-trusted-types-for 'script'",
		'trusted-types outspoken default',
	].join('; ');
}

/**
 * The page with the policy at the top of its head, before anything it governs, and behind the character set, which
 * browsers look for in the first 1,024 bytes only. Not every host sends headers, so it also says that no other site hears
 * where a reader comes from.
 *
 * @param first what comes before the policy, in this order, where the page has it: the script that cannot wait, and the link
 *   to the sheet of all pages. Every policy lets both in. Chromium looks for nothing to load beyond a policy until it has read
 *   it, and a script below a sheet waits for it, and the rest of the page for the script.
 */
export function withPolicy(html: string, content: string, first: readonly string[] = []): string {
	const early = first.filter((part) => html.includes(part));
	return early
		.reduce((rest, part) => rest.replace(part, ''), html)
		.replace(
			/<head(?![\w-])[^>]*>(?:\s*<meta charset="?[\w-]+"?\s*\/?>)?/i,
			(head) =>
				`${head}${early.join('')}<meta http-equiv="content-security-policy" content="${content}"><meta name="referrer" content="same-origin">`,
		);
}

/** The link to the sheet of all pages, as Astro writes it: the one that names all layers in their order, if there is any. */
function sheetOfAll(dir: URL, base: string): string {
	const order = layersIn(readFileSync(layers, 'utf8')).join();
	const sheets = globSync('_astro/*.css', { cwd: dir }).map((name) => name.replaceAll('\\', '/'));
	const name = sheets.find((each) => layersIn(readFileSync(new URL(each, dir), 'utf8')).join() === order);
	return name === undefined ? '' : `<link rel="stylesheet" href="${base}${name}">`;
}

/** The layers of a sheet, in the order in which it first names them. */
function layersIn(css: string): string[] {
	return [...new Set([...css.matchAll(/@layer ([\w\s,]+)/g)].flatMap(([, names = '']) => names.trim().split(/\s*,\s*/)))];
}

/** The folders of pages that have a policy of their own, and those of the others; nothing where there is no such page. */
function apartFrom(dir: URL, exceptions: readonly string[], policy: string): PoliciesApart | undefined {
	if (exceptions.length === 0) return undefined;
	const own = new Set(exceptions.map((page) => page.replaceAll('\\', '/').split('/')[0]!));
	const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	// What such a page loads lies in `_astro`.
	const others = folders.map(({ name }) => name).filter((name) => name !== '_astro' && !own.has(name));
	return { own: [...own].toSorted(), others: others.toSorted(), policy };
}

const hash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
