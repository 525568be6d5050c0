import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Lets a module import a YAML file as its data. What every page asks for, the company and the words of the interface, is
 * thus read once while the site is bundled. The keys of the interface texts become the type `App.TextKey`.
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
			'astro:config:done': ({ config, injectTypes }) => {
				injectTypes({ filename: 'text-keys.d.ts', content: textKeyType(new URL('content/i18n/', config.srcDir)) });
			},
		},
	};
}

/** The type of the keys of all interface texts; the forms of a text that is counted (`_one`, `_other`) are one key. */
function textKeyType(folder: URL): string {
	const keys = readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.flatMap((file) => Object.keys(load(readFileSync(new URL(file, folder), 'utf8'), { schema: CORE_SCHEMA }) as object))
		.map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, ''));
	const lines = [...new Set(keys)].toSorted().map((key) => `\t\t| '${key}'`);
	return `declare namespace App {\n\t/** Key of an interface text, as src/content/i18n has them. */\n\ttype TextKey =\n${lines.join('\n')};\n}\n`;
}
