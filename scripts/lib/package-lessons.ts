import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { readPortal } from '../../src/integrations/portal.ts';
import { manifest, type PackagedUnit } from '../../src/lib/lms/manifest.ts';
import type { PackageFormat } from '../../src/lib/lms/dialect.ts';
import { buildSite, newFolder } from './assemble-site.ts';

export interface PackageOptions {
	/** Puts together, in a folder, the site whose lessons are packaged. */
	assemble: (folder: string) => void;
	kind: 'path' | 'track' | 'lesson';
	id: string;
	language: string;
	format: PackageFormat;
	/** The zip to write; its folder is made. */
	file: string;
}

/** Every entry has the same date, so that an edit changes the files that it changes and nothing else. */
const date = new Date(1980, 0, 1);

/**
 * Builds a site of nothing but the lessons and guidelines that are asked for, and packs it for a learning system.
 *
 * @returns the output of the build where it failed
 */
export async function packageLessons({
	assemble,
	file,
	...wanted
}: PackageOptions): Promise<{ failed: string } | { units: PackagedUnit[] }> {
	const folder = newFolder('package');
	try {
		assemble(folder);
		const { status, output } = buildSite(folder, { base: '/', environment: { OUTSPOKEN_PACKAGE: JSON.stringify(wanted) } });
		if (status !== 0) return { failed: output };
		const { site } = readPortal(folder);
		const files = new Map<string, Uint8Array>();
		const { title, units } = JSON.parse(readFileSync(join(folder, 'dist/package.json'), 'utf8')) as {
			title: string;
			units: PackagedUnit[];
		};
		const assets = new Assets(join(folder, 'dist'));
		for (const { id, page } of units) {
			const html = readFileSync(join(folder, 'dist', wanted.language, 'package', id, 'index.html'), 'utf8');
			files.set(page, bytes(standAlone(html, assets, new URL(site.base, site.url))));
		}
		const shared = assets.collected();
		const id = `outspoken-${wanted.kind}-${wanted.id.replaceAll('/', '_')}-${wanted.language}`;
		for (const [name, content] of shared) files.set(name, content);
		files.set('imsmanifest.xml', bytes(manifest({ id, title, units, sharedFiles: [...shared.keys()] }, wanted.format)));
		await mkdir(dirname(file), { recursive: true });
		const inOrder = [...files]
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, content]) => [name, [content, { mtime: date }]] as const);
		await writeFile(file, zipSync(Object.fromEntries(inOrder) as Parameters<typeof zipSync>[0], { level: 9 }));
		return { units };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** The files of a built site that its pages need, by their paths without a slash at the front. */
class Assets {
	#files = new Map<string, Uint8Array>();
	#dist: string;
	#built: string[];

	constructor(dist: string) {
		this.#dist = dist;
		this.#built = readdirSync(join(dist, '_astro')).toSorted();
	}

	/** Takes a file along, and whatever it names in turn. */
	add(path: string): string {
		const name = decodeURI(path.replace(/^\//, '').replace(/[?#].*$/, ''));
		if (this.#files.has(name)) return name;
		const content = readFileSync(join(this.#dist, name));
		if (!/\.(?:js|css)$/.test(name)) {
			this.#files.set(name, new Uint8Array(content));
			return name;
		}
		// Scripts and styles lie beside one another, and what they name beside them.
		const text = content.toString('utf8').replaceAll('/_astro/', './');
		this.#files.set(name, bytes(text));
		for (const other of this.#built) if (text.includes(other)) this.add(`_astro/${other}`);
		return name;
	}

	collected(): Map<string, Uint8Array> {
		return new Map([...this.#files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
	}
}

/**
 * A page that needs nothing outside the package: its files by relative address, and links to the hosted site, which open
 * beside the learning system.
 */
function standAlone(html: string, assets: Assets, hosted: URL): string {
	const dom = new JSDOM(html);
	const { document } = dom.window;
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		const href = link.getAttribute('href') ?? '';
		if (/^(?:#|mailto:|tel:)/.test(href)) continue;
		link.setAttribute('href', new URL(href.replace(/^\//, ''), hosted).href);
		link.target = '_blank';
		link.rel = 'noopener';
	}
	for (const [selector, attribute] of [
		['link[href]', 'href'],
		['script[src], img[src], source[src]', 'src'],
	] as const) {
		for (const element of document.querySelectorAll(selector)) {
			const value = element.getAttribute(attribute) ?? '';
			if (value.startsWith('/')) element.setAttribute(attribute, assets.add(value));
		}
	}
	for (const element of document.querySelectorAll('[srcset]')) {
		const candidates = (element.getAttribute('srcset') ?? '').split(/,\s+/).map((each) => each.trim().split(/\s+/));
		element.setAttribute('srcset', candidates.map(([path = '', ...size]) => [assets.add(path), ...size].join(' ')).join(', '));
	}
	return dom.serialize();
}
