import type { AstroIntegration } from 'astro';

const names = [
	'Contact',
	'Countries',
	'Country',
	'ExamplePost',
	'Limit',
	'MonthNumbers',
	'MonthThanks',
	'MonthTrends',
	'MonthWorks',
	'ReadyWords',
];

/**
 * Lets authors write `<ExamplePost>` and the other components of texts in any page without an import line.
 *
 * The import is put below the text, where MDX takes it as well, so that line numbers in messages stay true.
 */
export function contentComponents(): AstroIntegration {
	return {
		name: 'outspoken:content-components',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'outspoken:content-components',
								enforce: 'pre',
								transform: {
									order: 'pre',
									filter: { id: /\.mdx$/ },
									handler(code: string) {
										const used = names.filter((name) => new RegExp(`<${name}\\b`).test(code));
										if (used.length === 0) return undefined;
										const imports = used.map((name) => `import ${name} from '/src/components/${name}.astro';`);
										return { code: `${code}\n\n${imports.join('\n')}\n`, map: null };
									},
								},
							},
						],
					},
				});
			},
		},
	};
}
