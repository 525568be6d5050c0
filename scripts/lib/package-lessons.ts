import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { readPortal } from '../../src/integrations/portal.ts';
import { courseStructure } from '../../src/lib/lms/course-structure.ts';
import { manifest, type PackagedUnit } from '../../src/lib/lms/manifest.ts';
import type { PackageFormat } from '../../src/lib/lms/dialect.ts';
import { buildSiteBeside, newFolder } from './assemble-site.ts';

export interface LessonsToPackage {
	/** Puts together, in a folder, the site whose lessons are packaged. */
	assemble: (folder: string) => void;
	kind: 'path' | 'track' | 'lesson';
	id: string;
	language: string;
}

/** Lessons and guidelines that were built to stand alone, before they are packed in one format or another. */
export interface BuiltLessons {
	/** Identifier of the package, in whatever format. */
	id: string;
	title: string;
	description: string;
	language: string;
	/** Address of the hosted site. */
	site: URL;
	/** Record stores that `portal.yaml` names. */
	stores: readonly string[];
	units: readonly PackagedUnit[];
	/** HTML by the path of the page in the package. */
	pages: ReadonlyMap<string, string>;
	/** Scripts, styles and pictures of the pages, by their paths in the package. */
	sharedFiles: ReadonlyMap<string, Uint8Array>;
}

/** Every entry has the same date, so that an edit changes the files that it changes and nothing else. */
const date = new Date(1980, 0, 1);

/**
 * Builds a site of nothing but the lessons and guidelines that are asked for.
 *
 * @returns the output of the build where it failed
 */
export async function buildLessons({ assemble, ...wanted }: LessonsToPackage): Promise<{ failed: string } | BuiltLessons> {
	const folder = newFolder('package');
	try {
		assemble(folder);
		const { status, output } = await buildSiteBeside(folder, { base: '/', env: { OUTSPOKEN_PACKAGE: JSON.stringify(wanted) } });
		if (status !== 0) return { failed: output };
		const { site, lms } = readPortal(folder);
		const { title, description, units } = JSON.parse(readFileSync(join(folder, 'dist/package.json'), 'utf8')) as {
			title: string;
			description: string;
			units: PackagedUnit[];
		};
		const hosted = new URL(site.base, site.url);
		const assets = new Assets(join(folder, 'dist'));
		const pages = new Map(
			units.map(({ id, page }) => {
				const html = readFileSync(join(folder, 'dist', wanted.language, 'package', id, 'index.html'), 'utf8');
				return [page, standAlone(html, assets, hosted)];
			}),
		);
		const id = `outspoken-${wanted.kind}-${wanted.id.replaceAll('/', '_')}-${wanted.language}`;
		return {
			id,
			title,
			description,
			language: wanted.language,
			site: hosted,
			stores: lms?.stores ?? [],
			units,
			pages,
			sharedFiles: assets.collected(),
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The zip that a learning system imports; the same lessons make the same zip. */
export function packLessons(built: BuiltLessons, format: PackageFormat): Uint8Array {
	const { pages, sharedFiles } = built;
	const files = new Map(sharedFiles);
	for (const [page, html] of pages) files.set(page, bytes(inFormat(html, format, built.stores)));
	if (format === 'cmi5') files.set('cmi5.xml', bytes(courseStructure({ ...built, hosted: false })));
	else files.set('imsmanifest.xml', bytes(manifest({ ...built, sharedFiles: [...sharedFiles.keys()] }, format)));
	const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
	return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: date });
}

/** The `cmi5.xml` by which a learning system opens the pages of the hosted site. */
export const hostedCourse = (built: BuiltLessons): string => courseStructure({ ...built, hosted: true });

/**
 * A page for one format. In cmi5 it speaks to a record store, which may be another host than the one that keeps the
 * package: one that `portal.yaml` names, or whichever the learning system names where no one does.
 */
function inFormat(html: string, format: PackageFormat, stores: readonly string[]): string {
	const unit = `<learning-unit data-format="${format}"`;
	if (format !== 'cmi5') return html.replace('<learning-unit', unit);
	if (stores.length === 0) return html.replace('<learning-unit', unit).replace("connect-src 'self'", "connect-src 'self' https:");
	return html.replace('<learning-unit', `${unit} data-stores="${JSON.stringify(stores).replaceAll('"', '&quot;')}"`);
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
