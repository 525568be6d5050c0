import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { readPortal } from './portal.ts';

/**
 * Adds the pages that learning systems open: those of a package where `npm run package` asks for one, and every lesson and
 * guideline by itself where `portal.yaml` names record stores. Other sites have none of them.
 */
export function lessonPackage({ lms }: Pick<ReturnType<typeof readPortal>, 'lms'>): AstroIntegration {
	return {
		name: 'outspoken:lesson-package',
		hooks: {
			'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
				const wanted = process.env['OUTSPOKEN_PACKAGE'];
				if (wanted === undefined) {
					if (lms) injectRoute({ pattern: '/[lang]/lms/[unit]', entrypoint: new URL('pages/_hosted.astro', config.srcDir) });
					return;
				}
				injectRoute({ pattern: '/[lang]/package/[unit]', entrypoint: new URL('pages/_package.astro', config.srcDir) });
				injectRoute({ pattern: '/package.json', entrypoint: new URL('pages/_package.json.ts', config.srcDir) });
				updateConfig({
					vite: {
						define: { 'import.meta.env.OUTSPOKEN_PACKAGE': JSON.stringify(wanted) },
						plugins: [withoutPreloads],
						// The site's one file for every page holds its search and its header too.
						environments: { client: { build: { rolldownOptions: { output: { codeSplitting: true } } } } },
					},
				});
			},
			// The other pages have to be there for the checks, and nobody sees them.
			'astro:build:start': ({ setPrerenderer }) => {
				if (process.env['OUTSPOKEN_PACKAGE'] === undefined) return;
				setPrerenderer((usual) => ({
					...usual,
					getStaticPaths: async () => (await usual.getStaticPaths()).filter(({ route }) => packaged.has(route.component)),
				}));
			},
			// A reader who searches is to find the page of the site. Starlight lists every page, and takes no exceptions.
			'astro:build:done': async ({ dir }) => {
				if (!lms) return;
				for (const name of globSync('sitemap-*.xml', { cwd: dir })) {
					const file = new URL(name, dir);
					const listed = await readFile(file, 'utf8');
					await writeFile(file, listed.replaceAll(/<url><loc>[^<]*\/[a-z]{2}\/lms\/[^<]*<\/loc>.*?<\/url>/g, ''));
				}
			},
		},
	};
}

const packaged = new Set(['src/pages/_package.astro', 'src/pages/_package.json.ts']);

/** A package stands below a path that nobody knows beforehand, and hints to load a script early begin with one. */
const withoutPreloads = {
	name: 'outspoken:without-preloads',
	configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : undefined),
};
