import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Starlight's style sheets that style nothing here: every part they are for is drawn by our own components. */
const unused = ['asides', 'layers', 'props', 'reset', 'util'];

/**
 * Leaves Starlight's base styles out of the pages, which would pay for rules they never use, and puts our sheet for print
 * in the place of its own. Starlight has no setting for either.
 *
 * A build stops when a sheet is not where it was: after an update 16 kB of styles would be back in every page unseen.
 */
export function starlightStyles(): AstroIntegration {
	const sought = new Set([...unused, 'print']);
	return {
		name: 'outspoken:starlight-styles',
		hooks: {
			'astro:config:setup': ({ updateConfig, config }) => {
				const print = fileURLToPath(new URL('styles/print.css', config.srcDir));
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'outspoken:starlight-styles',
								enforce: 'pre',
								resolveId: {
									filter: { id: /^\.\.\/style\/print\.css\b/ },
									handler(source: string, importer?: string) {
										if (!importer?.includes('@astrojs/starlight')) return undefined;
										sought.delete('print');
										const [, query] = source.split('?');
										return `${print}?${query}`;
									},
								},
								load: {
									filter: { id: new RegExp(`@astrojs[\\\\/]starlight[\\\\/]dist[\\\\/]style[\\\\/](?:${unused.join('|')})\\.css$`) },
									handler(id: string) {
										sought.delete(/(\w+)\.css$/.exec(id)![1]!);
										return '';
									},
								},
							},
						],
					},
				});
			},
			'astro:build:done': () => {
				if (sought.size === 0) return;
				throw new Error(`Starlight has no style sheet ${[...sought].join(', ')} any more. Correct src/integrations/starlight-styles.ts.`);
			},
		},
	};
}
