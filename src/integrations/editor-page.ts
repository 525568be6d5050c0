import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPortal } from './portal.ts';

/** Colours for code in more than two hundred programming languages, each a file of its own, for a field that we have not. */
const colours = /^@shikijs\/langs\//;
const noColours = '\0outspoken:no-colours';

/** The library names its fonts on a host of others as well as those of its package, and browsers would ask for both. */
const editorCode = /\/@sveltia\/cms\/npm\/index\.js$/;
const foreignFonts = /@font-face\s*\{[^}]*https:[^}]*\}/g;

/** Adds the editor at `/admin/` where `editing` stands in portal.yaml. Elsewhere none of its files is bundled. */
export function editorPage(): AstroIntegration {
	let address: string | undefined;
	return {
		name: 'outspoken:editor-page',
		hooks: {
			'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
				const { editing, site } = readPortal(fileURLToPath(config.root));
				if (editing === undefined) return;
				address = new URL(`${site.base}admin/`, site.url).href;
				injectRoute({ pattern: '/admin', entrypoint: new URL('pages/_admin.astro', config.srcDir) });
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'outspoken:no-colours',
								enforce: 'pre',
								resolveId: { filter: { id: colours }, handler: () => noColours },
								load: { filter: { id: /^\0outspoken:no-colours$/ }, handler: () => 'export default [];' },
							},
							{
								name: 'outspoken:no-foreign-fonts',
								transform: { filter: { id: editorCode }, handler: (code) => ({ code: code.replaceAll(foreignFonts, ''), map: null }) },
							},
						],
					},
				});
			},
			// Astro's development server answers 404 for each page outside the folder of a language, with the page itself.
			'astro:server:setup': ({ server }) => {
				if (address === undefined) return;
				const { pathname } = new URL(address);
				server.middlewares.use(({ originalUrl = '' }, response, next) => {
					if (originalUrl.split('?')[0] === pathname) answerFound(response);
					next();
				});
			},
			// Starlight lists every page for search engines, and takes no exceptions.
			'astro:build:done': async ({ dir }) => {
				if (address === undefined) return;
				for (const name of globSync('sitemap-*.xml', { cwd: dir })) {
					const file = new URL(name, dir);
					const listed = await readFile(file, 'utf8');
					await writeFile(file, listed.replace(`<url><loc>${address}</loc></url>`, ''));
				}
			},
		},
	};
}

/** Lets an answer that has a page say so. */
function answerFound(response: ServerResponse): void {
	const { writeHead } = response;
	response.writeHead = ((status: number, ...rest: unknown[]) =>
		Reflect.apply(writeHead, response, [status === 404 ? 200 : status, ...rest]) as ServerResponse) as typeof writeHead;
}
