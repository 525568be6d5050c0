import type { AstroIntegration } from 'astro';

/** The module with which Vite wraps every dynamic import. */
const helper = /^\0vite\/preload-helper\.js$/;

/**
 * Leaves dynamic imports as they are written. Vite wraps each in a helper that loads style sheets and what the import will
 * need; no script here brings a style sheet, and 0.7 kB in every first view is more than the helper saves whoever opens a
 * dialog. Vite has no setting for it (vitejs/vite#13952, vitejs/vite#18551).
 *
 * A build stops when the helper is not found, and when it would be needed.
 */
export function plainImports(): AstroIntegration {
	let isFound = false;
	return {
		name: 'outspoken:plain-imports',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'outspoken:plain-imports',
								enforce: 'pre',
								apply: 'build',
								applyToEnvironment: ({ name }) => name === 'client',
								// In the configuration Astro overrules it.
								configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
								load: {
									filter: { id: helper },
									handler() {
										isFound = true;
										return 'export const __vitePreload = (load) => load();';
									},
								},
								generateBundle(_, bundle) {
									for (const chunk of Object.values(bundle)) {
										if (chunk.type !== 'chunk' || !chunk.isDynamicEntry || !chunk.viteMetadata?.importedCss.size) continue;
										throw new Error(
											`${chunk.facadeModuleId} is loaded by import() and brings a style sheet, which nothing would load. Import the sheet with \`?url\` and link it, as src/elements/search/search-dialog.ts does.`,
										);
									}
								},
							},
						],
					},
				});
			},
			'astro:build:done': () => {
				if (!isFound) throw new Error('Vite has no preload helper any more. Take src/integrations/plain-imports.ts out.');
			},
		},
	};
}
