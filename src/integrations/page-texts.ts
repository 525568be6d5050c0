import type { AstroIntegration } from 'astro';
import { frontmatterOf } from './frontmatter.ts';

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

const component = new RegExp(`<(${names.join('|')})\\b`, 'g');

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
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'outspoken:page-texts',
								enforce: 'pre',
								transform: {
									order: 'pre',
									filter: { id: /\.mdx$/ },
									handler: (code: string) => ({ code: withImports(keepFields ? code : withoutFields(code)), map: null }),
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

function withImports(code: string): string {
	const used = new Set([...code.matchAll(component)].map(([, name]) => name));
	if (used.size === 0) return code;
	return `${code}\n\n${[...used].map((name) => `import ${name} from '/src/components/${name}.astro';`).join('\n')}\n`;
}
