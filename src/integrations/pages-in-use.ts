import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { programmeParts } from '../lib/programme/parts.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';

/** The pages below `src/pages/[lang]` that are made of the entries of one collection. */
const madeOf: Record<string, CollectionName> = {
	'guidelines/[decision]': 'decisions',
	'programme/contests/[contest]': 'contests',
	'programme/leaders/[week]': 'weeks',
	'share/[item]': 'shareables',
	...Object.fromEntries(Object.entries(programmeParts).map(([part, collection]) => [`programme/${part}`, collection])),
};

/** A page with no address. */
const none = '---\nexport const getStaticPaths = () => [];\n---\n';

/**
 * Leaves pages out of a build whose collection is empty. They would have no address, but be bundled with all they
 * show: a company that begins with lessons alone would wait for the whole programme.
 */
export function pagesInUse(): AstroIntegration {
	return {
		name: 'outspoken:pages-in-use',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				const pages = fileURLToPath(new URL('pages/[lang]/', config.srcDir)).replaceAll('\\', '/');
				const unused = new Set(
					Object.entries(madeOf)
						.filter(([, collection]) => !hasFiles(new URL(`${collections[collection].folder}/`, config.root)))
						.flatMap(([page]) => [`${pages}${page}.astro`, `${pages}${page}/index.astro`]),
				);
				const load = { filter: { id: /\/src\/pages\/.*\.astro$/ }, handler: (id: string) => (unused.has(id) ? none : undefined) };
				updateConfig({ vite: { plugins: [{ name: 'outspoken:pages-in-use', load }] } });
			},
		},
	};
}

function hasFiles(folder: URL): boolean {
	return existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.yaml'));
}
