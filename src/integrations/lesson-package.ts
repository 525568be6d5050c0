import type { AstroIntegration } from 'astro';

/** Adds the pages of a package for a learning system where `npm run package` asks for one. Other sites have none of them. */
export function lessonPackage(): AstroIntegration {
	return {
		name: 'outspoken:lesson-package',
		hooks: {
			'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
				const wanted = process.env['OUTSPOKEN_PACKAGE'];
				if (wanted === undefined) return;
				injectRoute({ pattern: '/[lang]/package/[unit]', entrypoint: new URL('pages/_package.astro', config.srcDir) });
				injectRoute({ pattern: '/package.json', entrypoint: new URL('pages/_package.json.ts', config.srcDir) });
				updateConfig({
					vite: {
						define: { 'import.meta.env.OUTSPOKEN_PACKAGE': JSON.stringify(wanted) },
						plugins: [withoutPreloads],
					},
				});
			},
		},
	};
}

/** A package stands below a path that nobody knows beforehand, and hints to load a script early begin with one. */
const withoutPreloads = {
	name: 'outspoken:without-preloads',
	configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : undefined),
};
