import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';

const attributes = [
	['a', 'href'],
	['img', 'src'],
] as const;

/**
 * Lets authors write `/en/guidelines/disclosure/` wherever the site stands: the base path is put before it. Links that show
 * their own address are told from others, as paper shows the address of those.
 */
export function contentLinks(): AstroIntegration {
	return {
		name: 'outspoken:content-links',
		hooks: {
			'astro:config:setup': ({ config }) => {
				const { processor } = config.markdown;
				const { base } = config;
				if (!isSatteriProcessor(processor)) return;
				processor.options.hastPlugins.push({
					name: 'outspoken-content-links',
					element: attributes.map(([tag, attribute]) => ({
						filter: [tag],
						visit: (node, context) => {
							const target = node.properties[attribute];
							if (typeof target !== 'string') return;
							if (base !== '/' && /^\/(?!\/)/.test(target)) context.setProperty(node, attribute, base + target.slice(1));
							if (tag === 'a' && context.textContent(node) === target) context.setProperty(node, 'data-address', '');
						},
					})),
				});
			},
		},
	};
}
