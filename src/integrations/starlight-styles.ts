import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves Starlight's base styles out of the pages. Every part they style is drawn by our own components, so that a
 * page would pay for rules it never uses; its sheet for print is replaced by ours.
 */
export function starlightStyles(): AstroIntegration {
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
										const [, query] = source.split('?');
										return `${print}?${query}`;
									},
								},
								load: {
									filter: { id: /@astrojs[\\/]starlight[\\/]dist[\\/]style[\\/](?:asides|props|reset|util)\.css$/ },
									handler: () => '',
								},
							},
						],
					},
				});
			},
		},
	};
}
