import { getViteConfig } from 'astro/config';

/** Components are rendered by Astro; content is checked and built. */
export default getViteConfig({
	test: {
		name: 'astro',
		include: ['tests/{components,content}/**/*.test.ts'],
		maxWorkers: '100%',
		testTimeout: 120_000,
		hookTimeout: 120_000,
		isolate: false,
	},
} as never);
