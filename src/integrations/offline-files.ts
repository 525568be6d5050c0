import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import type { KeptFile, KeptPath, PlannedPath } from '../lib/offline/kept-path.ts';

/**
 * Writes the service worker, and into the list of each path the files that its pages need. It reads the finished pages, so
 * it comes after whatever changes them. Where `offline` is false the worker is one that takes an earlier one away.
 */
export function offlineFiles({ offline = true, site }: { offline?: boolean | undefined; site: { base: string } }): AstroIntegration {
	let elements = new URL('file:');
	let target: unknown;
	return {
		name: 'outspoken:offline-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				elements = new URL('elements/offline/', config.srcDir);
				target = config.vite.build?.target;
			},
			'astro:build:done': async ({ dir }) => {
				const release = createHash('sha256');
				for (const name of offline ? globSync('*/start/*/offline.json', { cwd: dir }).toSorted() : []) {
					const file = new URL(name.replaceAll('\\', '/'), dir);
					const planned = JSON.parse(readFileSync(file, 'utf8')) as PlannedPath;
					const list = await keptPath(planned, { folder: dir, base: site.base });
					release.update(JSON.stringify(list));
					await writeFile(file, JSON.stringify(list));
				}
				const code = await workerCode(new URL(offline ? 'service-worker.ts' : 'no-service-worker.ts', elements), target);
				// A browser takes a worker for a new one when a byte of it differs.
				await writeFile(new URL('service-worker.js', dir), `${code}// ${release.digest('hex').slice(0, 16)}\n`);
			},
		},
	};
}

interface SiteFolder {
	folder: URL;
	base: string;
}

/** The list of a path with its files; their size goes into the path’s page, which offers to keep them. */
async function keptPath({ pages, data, ...planned }: PlannedPath, site: SiteFolder): Promise<KeptPath> {
	const hrefs = [...new Set([...pages, ...data, ...filesOf(pages, site)])].toSorted();
	const bytes = hrefs.reduce((sum, href) => sum + statSync(placeOf(href, site)).size, 0);
	const page = placeOf(planned.href, site);
	await writeFile(page, readFileSync(page, 'utf8').replace('data-bytes="0"', `data-bytes="${bytes}"`));
	return { ...planned, files: hrefs.map((href) => revised(href, site)) };
}

function revised(href: string, site: SiteFolder): KeptFile {
	if (href.startsWith(`${site.base}_astro/`)) return [href];
	const hash = createHash('sha256')
		.update(readFileSync(placeOf(href, site)))
		.digest('hex');
	return [href, hash.slice(0, 16)];
}

const placeOf = (href: string, { folder, base }: SiteFolder) =>
	new URL(`${href.slice(base.length)}${href.endsWith('/') ? 'index.html' : ''}`, folder);

/** A tag with its attributes, whose values may hold angle brackets. */
const tags = /<([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
/** Tags that name what a reader may go on to, and nothing that the page itself needs. */
const leading = /^(?:a|meta)$/i;
const alternates = /\brel="?(?:alternate|apple-touch-icon|canonical|manifest|sitemap)\b/i;

/** The files that pages load: what their tags name, and what those scripts and styles load in turn. */
function filesOf(pages: readonly string[], site: SiteFolder): Set<string> {
	const found = new Set<string>();
	const isFile = (href: string) => /\.\w+$/.test(href) && existsSync(placeOf(href, site));
	for (const page of pages) {
		for (const [, tag = '', attributes = ''] of readFileSync(placeOf(page, site), 'utf8').matchAll(tags)) {
			if (leading.test(tag) || alternates.test(attributes)) continue;
			for (const [, value = ''] of attributes.matchAll(/="([^"]*)"/g))
				for (const href of value.split(/&quot;|[\s,]/)) if (href.startsWith(site.base) && isFile(href)) found.add(href);
		}
	}
	// A Set iterates values that are added while it is iterated.
	for (const href of found) if (/\.(?:js|css)$/.test(href)) for (const next of namedIn(href, site)) if (isFile(next)) found.add(next);
	return found;
}

/** The scripts and styles that a script or a style names, by the addresses that bundlers write. */
function namedIn(href: string, site: SiteFolder): string[] {
	const text = readFileSync(placeOf(href, site), 'utf8');
	const relative = [...text.matchAll(/["'`(](\.\.?\/[\w./-]+\.\w+)/g)].map(([, name = '']) => posix.join(posix.dirname(href), name));
	const whole = [...text.matchAll(/["'`(](?:[\w./-]*\/)?(_astro\/[\w.-]+\.\w+)/g)].map(([, name = '']) => `${site.base}${name}`);
	return [...relative, ...whole];
}

/** The worker as one script: not every browser that is served loads modules into a worker. */
async function workerCode(entry: URL, target: unknown): Promise<string> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			target: target as string[],
			rolldownOptions: { input: fileURLToPath(entry), output: { format: 'iife', codeSplitting: false } },
		},
	})) as Rolldown.RolldownOutput;
	return output[0].code;
}
