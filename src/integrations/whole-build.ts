import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Has the site built beside its final place and moved there when it is whole. After a failed build the folder is as it
 * was before: the last good site, or nothing. It must be the last integration, as the others write into the site.
 */
export function wholeBuild(): AstroIntegration {
	let place = '';
	let workshop = '';
	const site = () => join(workshop, 'site');
	return {
		name: 'outspoken:whole-build',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				place = fileURLToPath(config.outDir);
				workshop = join(fileURLToPath(config.root), '.outspoken', `build-${process.pid}`);
				process.once('exit', () => rmSync(workshop, { recursive: true, force: true }));
				updateConfig({ outDir: pathToFileURL(join(site(), '/')) as never });
			},
			'astro:build:done': async () => {
				if (existsSync(place)) await rename(place, join(workshop, 'previous'));
				await rename(site(), place);
			},
		},
	};
}
