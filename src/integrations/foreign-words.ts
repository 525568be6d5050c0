import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { foreignParts } from '../lib/text/script.ts';

/** Says of words of another language in a text which language it is, so that a screen reader speaks them as such. */
export function foreignWords(): AstroIntegration {
	return {
		name: 'outspoken:foreign-words',
		hooks: {
			'astro:config:setup': ({ config }) => {
				const { processor } = config.markdown;
				if (!isSatteriProcessor(processor)) return;
				processor.options.hastPlugins.push({
					name: 'outspoken-foreign-words',
					text: (node, context) => {
						const [, language] = context.fileURL?.pathname.match(/\/content\/docs\/([^/]+)\//) ?? [];
						if (language === undefined) return;
						const parts = foreignParts(node.value, language);
						if (parts.every((part) => part.language === undefined)) return;
						context.replaceNode(
							node,
							parts.map(({ text, language: lang }) =>
								lang === undefined
									? { type: 'text', value: text }
									: { type: 'element', tagName: 'span', properties: { lang }, children: [{ type: 'text', value: text }] },
							),
						);
					},
				});
			},
		},
	};
}
