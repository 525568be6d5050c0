import { mkdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type OutputChunk } from 'rolldown';
import type { PageStep } from './finished-pages.ts';
import { leanCounting } from './lean-counting.mjs';
import { virtualModule } from './virtual-module.ts';

const entry = 'src/elements/index.ts';

/**
 * Bundles what browsers run and puts it into the site. `SiteScript.astro` asks for its address.
 *
 * Rolldown does it by itself, in threads of its own, while Astro sets itself up: within Astro's build each of the 200
 * modules would be handed through the plugins, which takes longer than all the rest. A custom element that only some
 * pages hold is a file of its own, named like it. Those pages name it, and all it needs, below the script that asks for
 * it: a browser fetches them together, and one without JavaScript none of them.
 *
 * @param target the oldest browsers that are served
 */
export function siteScript({ target }: { target: string[] }): AstroIntegration & PageStep {
	let chunks: Promise<OutputChunk[]>;
	let assets = '';
	let folder = '';
	let elements: ReadonlyMap<string, string[]>;

	return {
		name: 'outspoken:site-script',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				const below = (path: string) => `${config.base}/${path}`.replaceAll(/\/+/g, '/');
				({ assets } = config.build);
				folder = below(`${assets}/`);
				if (command === 'build') {
					chunks = bundled(fileURLToPath(config.root), target);
					chunks.catch(() => {});
				}
				const address = async () => (command === 'build' ? folder + (await chunks).find(({ isEntry }) => isEntry)!.fileName : below(entry));
				const plugin = virtualModule('outspoken:site-script', async () => `export default ${JSON.stringify(await address())}`);
				updateConfig({ vite: { plugins: [plugin], ...(command === 'dev' && { optimizeDeps: { entries: [entry] } }) } });
			},
			'astro:build:start': async () => {
				elements = filesOfElements(await chunks);
			},
		},
		page: (html) => {
			const tags = new Set([...html.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, tag = '']) => tag));
			const files = new Set([...tags].flatMap((tag) => elements.get(tag) ?? []));
			return html.replace(
				'</body>',
				`${[...files].map((file) => `<script type="module" src="${folder}${file}"></script>`).join('')}</body>`,
			);
		},
		end: async ({ dir }) => {
			const place = new URL(`${assets}/`, dir);
			await mkdir(place, { recursive: true });
			await Promise.all((await chunks).map(({ fileName, code }) => writeFile(new URL(fileName, place), code)));
		},
	};
}

async function bundled(root: string, target: string[]): Promise<OutputChunk[]> {
	const { output } = await build({
		cwd: root,
		input: { site: entry },
		platform: 'browser',
		transform: { target },
		resolve: { alias: leanCounting },
		write: false,
		output: {
			minify: true,
			entryFileNames: '[name].[hash].js',
			chunkFileNames: '[name].[hash].js',
			// What every page loads is one file; cut by who else uses a part of it, it would be four.
			codeSplitting: { groups: [{ name: 'site', test: /[\\/]src[\\/](?:elements|lib)[\\/]/, tags: ['$initial'] }] },
		},
	});
	return output.filter((file) => file.type === 'chunk');
}

/** The files that a custom element needs besides the script of every page, by its tag. */
function filesOfElements(chunks: readonly OutputChunk[]): Map<string, string[]> {
	const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
	const own = chunks.filter(({ isDynamicEntry, facadeModuleId }) => isDynamicEntry && facadeModuleId !== null);
	return new Map(
		own.map((chunk) => {
			const needed = new Set([chunk.fileName]);
			// What is added while the set is gone through is gone through as well.
			for (const name of needed) for (const next of byName.get(name)!.imports) if (!byName.get(next)!.isEntry) needed.add(next);
			return [basename(chunk.facadeModuleId!, '.ts'), [...needed]];
		}),
	);
}
