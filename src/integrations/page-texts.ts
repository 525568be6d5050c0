import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frontmatterOf } from './frontmatter.ts';

/**
 * Makes of what authors write what MDX reads. Lines keep their numbers, so that messages stay true.
 *
 * - `<ExamplePost>` and the other components of texts need no import line: it is put below the text, where MDX takes it
 *   as well.
 * - The fields at the top are blank lines. Astro has read them for its collection, and MDX would parse them again.
 *
 * @param keepFields whether MDX is to see the fields, for somebody who asks it for them
 */
export function pageTexts({ keepFields = false } = {}): AstroIntegration {
	return {
		name: 'outspoken:page-texts',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const components = authorComponents(fileURLToPath(config.root));
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'outspoken:page-texts',
								enforce: 'pre',
								transform: {
									order: 'pre',
									filter: { id: /\.mdx$/ },
									handler: (code: string) => ({ code: withImports(keepFields ? code : withoutFields(code), components), map: null }),
								},
							},
						],
					},
				});
			},
		},
	};
}

function withoutFields(code: string): string {
	const block = frontmatterOf(code)?.block ?? '';
	return block.replaceAll(/[^\n]/g, '') + code.slice(block.length);
}

/** The components that authors type, each in a folder named `mdx`: their addresses by their names. */
function authorComponents(root: string): Map<string, string> {
	const files = globSync('src/components/**/mdx/*.astro', { cwd: root });
	return new Map(files.map((file) => [basename(file, '.astro'), `/${file.replaceAll('\\', '/')}`]));
}

function withImports(code: string, components: ReadonlyMap<string, string>): string {
	const used = new Set([...code.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name).filter((name) => components.has(name)));
	if (used.size === 0) return code;
	return `${code}\n\n${[...used].map((name) => `import ${name} from '${components.get(name)}';`).join('\n')}\n`;
}
