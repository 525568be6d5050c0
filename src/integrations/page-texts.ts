import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets authors use `<ExamplePost>` and the other components of texts without an import line. It is put below the text,
 * where MDX takes it as well, so that lines keep their numbers and messages stay true.
 */
export function pageTexts(): AstroIntegration {
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
									handler: (code: string) => ({ code: withImports(code, components), map: null }),
								},
							},
						],
					},
				});
			},
		},
	};
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
