import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes the content-security policy of every built page: by hash into its `<meta>`, and for hosts that send
 * headers into `_headers`.
 *
 * It is made from the finished pages, as Starlight and Astro put scripts and styles of their own into them, which
 * a list made earlier would miss.
 */
export function securityPolicy(): AstroIntegration {
	let base = '/';
	return {
		name: 'outspoken:security-policy',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const all: Hashes = { scripts: new Set(), styles: new Set(), attributes: new Set() };
				for await (const file of glob('**/*.html', { cwd: folder })) {
					const path = join(folder, file);
					const html = await readFile(path, 'utf8');
					const hashes = hashesOf(html);
					await writeFile(path, withPolicy(html, policy(hashes)));
					for (const kind of Object.keys(all) as (keyof Hashes)[]) for (const hash of hashes[kind]) all[kind].add(hash);
				}
				await writeFile(join(folder, '_headers'), headers(base, policy(all)));
			},
		},
	};
}

interface Hashes {
	scripts: Set<string>;
	styles: Set<string>;
	/** Of `style` attributes, which need `'unsafe-hashes'` beside them. */
	attributes: Set<string>;
}

/** The hashes of all that stands inline in a page. */
export function hashesOf(html: string): Hashes {
	const hashes: Hashes = { scripts: new Set(), styles: new Set(), attributes: new Set() };
	for (const [, attributes = '', content = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
		if (!/\ssrc[\s=]/.test(attributes) && !/type="application\/(?:ld\+)?json"/.test(attributes)) hashes.scripts.add(hash(content));
	}
	for (const [, content = ''] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)) hashes.styles.add(hash(content));
	for (const [, value = ''] of html.matchAll(/<[a-z][^>]*?\sstyle="([^"]*)"/g)) hashes.attributes.add(hash(value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')));
	return hashes;
}

/** The policy that lets in this site and what is named by its hash, and nothing else. */
export function policy({ scripts, styles, attributes }: Hashes): string {
	const list = (hashes: Set<string>) => [...hashes].sort().map((value) => ` '${value}'`).join('');
	const attributeHashes = attributes.size > 0 ? ` 'unsafe-hashes'${list(attributes)}` : '';
	return [
		"default-src 'none'",
		// Search runs Pagefind's WebAssembly.
		`script-src 'self' 'wasm-unsafe-eval'${list(scripts)}`,
		`style-src 'self'${list(styles)}${attributeHashes}`,
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}

/** The page with the policy as the first thing in its head, before anything it governs. */
export function withPolicy(html: string, content: string): string {
	return html.replace(/<head\b[^>]*>/, (head) => `${head}<meta http-equiv="content-security-policy" content="${content}">`);
}

/** A `_headers` file as Netlify, Cloudflare Pages and our own server read it. */
function headers(base: string, content: string): string {
	return `${base}*
  Content-Security-Policy: ${content}; frame-ancestors 'self'
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), geolocation=(), microphone=()
`;
}

const hash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
