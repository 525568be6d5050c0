import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SitePlace } from './site-place.ts';

/**
 * Has the site built beside its final place and moved there when it is whole. After a failed build the folder is as it
 * was before: the last good site, or nothing.
 *
 * @returns `begin` is the first integration, as nothing is to be done before it is known that the site can be put there;
 *   `end` is the last, as the others write into the site.
 */
export function wholeBuild(): { begin: AstroIntegration; end: AstroIntegration } {
	let place: SitePlace;
	const begin: AstroIntegration = {
		name: 'outspoken:site-place',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				place = new SitePlace(fileURLToPath(config.outDir), fileURLToPath(config.root));
				place.prepare();
				process.once('exit', (code) => {
					if (code !== 0 && place.trouble !== undefined) console.error(place.trouble);
					place.leave();
				});
				updateConfig({ outDir: pathToFileURL(join(place.site, '/')) as never });
			},
		},
	};
	const end: AstroIntegration = { name: 'outspoken:whole-build', hooks: { 'astro:build:done': () => place.put() } };
	return { begin, end };
}
