import { getViteConfig } from 'astro/config';

/** Components are rendered by Astro; content is checked and built. */
export default getViteConfig({
	test: {
		name: 'astro',
		include: ['tests/{components,content}/**/*.test.ts'],
		maxWorkers: '100%',
		// Limits for what hangs: on a busy machine a build of a site may take minutes.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		isolate: false,
	},
} as never);
