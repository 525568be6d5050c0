import { defineConfig } from 'vitest/config';
import { unhandledReporter } from './scripts/lib/outcome/unhandled-reporter.ts';

/**
 * Three projects: what runs by itself, what needs a document, and what needs Astro. `npm run test:unit` is the first two, for
 * while one works; files of one worker share their modules there, so no test may change a module for another. A page of
 * `tests/elements/page.ts` begins with modules of its own.
 */
export default defineConfig({
	test: {
		// Left to itself Vitest keeps one core free: half of the machine where there are two.
		maxWorkers: '100%',
		// `npm run test:hard` tries ten times as often.
		testTimeout: process.env['OUTSPOKEN_HARD'] === '1' ? 3_600_000 : 120_000,
		hookTimeout: 120_000,
		reporters: [
			'default',
			['json', { outputFile: './.outspoken/results/vitest.json' }],
			unhandledReporter('./.outspoken/results/unhandled.json'),
		],
		setupFiles: ['./tests/property-runs.ts'],
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], pool: 'threads', isolate: false } },
			{ extends: true, test: { name: 'elements', include: ['tests/elements/**/*.test.ts'], environment: 'jsdom', isolate: false } },
			'./tests/vitest.astro.config.ts',
			// What takes too long each time; `npm run test:hard` asks for it.
			...(process.env['OUTSPOKEN_HARD'] === '1'
				? [{ extends: true as const, test: { name: 'hard', include: ['tests/hard/{builds,browsers}/**/*.test.ts'] } }]
				: []),
		],
	},
});
