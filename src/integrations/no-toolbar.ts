import type { AstroIntegration } from 'astro';
import type { ResolvedConfig } from 'vite';

/**
 * Lets a build go without Astro's toolbar for developers. To read the content's configuration Astro starts a development
 * server in every build, which bundles the toolbar for a browser that never comes, while the build waits.
 */
export function noToolbar(): AstroIntegration {
	return {
		name: 'outspoken:no-toolbar',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command !== 'build') return;
				const configResolved = ({ environments: { client } }: ResolvedConfig) => {
					client!.optimizeDeps.include = [];
				};
				updateConfig({ vite: { plugins: [{ name: 'outspoken:no-toolbar', configResolved }] } });
			},
		},
	};
}
