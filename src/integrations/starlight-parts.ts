import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Starlight's style sheets that style nothing here, as every part they are for is drawn by our own components, and the script
 * that remembers which groups of its sidebar are open.
 */
const unused = ['asides', 'layers', 'props', 'reset', 'util', 'SidebarPersistState'];

/**
 * Leaves what Starlight brings to every page and nothing here uses out of the pages, and puts our sheet for print in the
 * place of its own. Starlight has no setting for either.
 *
 * A build stops when a part is not where it was: after an update 16 kB of styles would be back in every page unseen.
 */
export function starlightParts(): AstroIntegration {
	const sought = new Set([...unused, 'print']);
	return {
		name: 'outspoken:starlight-parts',
		hooks: {
			'astro:config:setup': ({ updateConfig, config }) => {
				const print = fileURLToPath(new URL('styles/print.css', config.srcDir));
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'outspoken:starlight-parts',
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
									filter: {
										id: new RegExp(
											`@astrojs[\\\\/]starlight[\\\\/]dist[\\\\/](?:style|components-internals)[\\\\/](?:${unused.join('|')})\\.\\w+$`,
										),
									},
									handler(id: string) {
										sought.delete(/(\w+)\.\w+$/.exec(id)![1]!);
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
				throw new Error(`Starlight has no part ${[...sought].join(', ')} any more. Correct src/integrations/starlight-parts.ts.`);
			},
		},
	};
}
