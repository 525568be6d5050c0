import type { AstroIntegration } from 'astro';

/**
 * Puts the styles of every component into the layer `parts`. Each would else have to open the layer itself; and styles
 * outside of all layers would win over the sheet for print and over `hidden`.
 *
 * A block that opens a layer itself stays as it is.
 */
export function styleLayers(): AstroIntegration {
	return {
		name: 'outspoken:style-layers',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'outspoken:style-layers',
								enforce: 'pre',
								transform: {
									filter: { id: /\/src\/.*\.astro\?astro&type=style/ },
									handler: (code: string) => (/^\s*@layer\b/.test(code) ? undefined : { code: `@layer parts {${code}}`, map: null }),
								},
							},
						],
					},
				});
			},
		},
	};
}
