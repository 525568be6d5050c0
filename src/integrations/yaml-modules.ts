import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Lets a module import a YAML file as its data. What every page asks for, the company and the words of the interface, is
 * thus read once while the site is bundled.
 */
export function yamlModules(): AstroIntegration {
	return {
		name: 'outspoken:yaml-modules',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'outspoken:yaml-modules',
								load: {
									filter: { id: /\.yaml$/ },
									handler: async (file) => `export default ${JSON.stringify(load(await readFile(file, 'utf8'), { schema: CORE_SCHEMA }))}`,
								},
							},
						],
					},
				});
			},
		},
	};
}
