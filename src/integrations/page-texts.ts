import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fillTokens } from '../lib/company/tokens.ts';
import { readPortal } from './portal.ts';

/**
 * Makes of what authors write what MDX reads; lines keep their numbers, so that messages stay true.
 *
 * - `<ExamplePost>` and the other components of texts need no import line: it is put below the text, where MDX takes it as
 *   well.
 * - `$company` and the other tokens become what portal.yaml says.
 */
export function pageTexts(): AstroIntegration {
	return {
		name: 'outspoken:page-texts',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const root = fileURLToPath(config.root);
				const components = authorComponents(root);
				const { texts } = readPortal(root);
				const docs = fileURLToPath(new URL('content/docs/', config.srcDir)).replaceAll('\\', '/');
				const filled = (code: string, id: string) => {
					const [language = ''] = id.replaceAll('\\', '/').slice(docs.length).split('/');
					return texts ? fillTokens(code, language, texts) : code;
				};
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'outspoken:page-texts',
								enforce: 'pre',
								transform: {
									order: 'pre',
									filter: { id: /\.mdx$/ },
									handler: (code: string, id: string) => ({ code: withImports(filled(code, id), components), map: null }),
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
