import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Hosts that serve a finished site at the root of its address, by the variable that they set while they build. */
const hosts = { NETLIFY: 'Netlify', CF_PAGES: 'Cloudflare Pages', WORKERS_CI: 'Cloudflare' };

/**
 * Lays a site with a base path out below that path, for hosts that serve `dist` at their root. It stands before the last
 * integration, which moves the site to its place.
 */
export function hostLayout(environment: Record<string, string | undefined> = process.env): AstroIntegration {
	const host = Object.entries(hosts).find(([name]) => environment[name])?.[1];
	let base = '/';
	return {
		name: 'outspoken:host-layout',
		hooks: {
			'astro:config:done': ({ config }) => {
				({ base } = config);
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (host === undefined || base === '/') return;
				await layBelow(fileURLToPath(dir), base);
				logger.info(`The site lies below ${base} in its folder, as ${host} serves that at the root.`);
			},
		},
	};
}

/**
 * Moves a finished site below its base path, and leaves at the root what hosts look for there: the headers, the page for
 * what is missing, and the way from the root to the site.
 */
export async function layBelow(folder: string, base: string): Promise<void> {
	const root = folder.replace(/[\\/]$/, '');
	const place = join(root, base);
	const aside = `${root}-aside`;
	await rename(root, aside);
	await mkdir(dirname(place), { recursive: true });
	await rename(aside, place.replace(/[\\/]$/, ''));
	await rename(join(place, '_headers'), join(root, '_headers'));
	await copyFile(join(place, '404.html'), join(root, '404.html'));
	await writeFile(join(root, '_redirects'), `/ ${base} 302\n`);
}
