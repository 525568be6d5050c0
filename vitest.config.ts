import { getViteConfig } from 'astro/config';

export default getViteConfig({
	test: {
		include: ['tests/{unit,elements,components,content}/**/*.test.ts'],
		reporters: ['default', ['json', { outputFile: './.outspoken/results/vitest.json' }]],
	},
} as never);
