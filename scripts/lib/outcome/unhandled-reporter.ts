import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter } from 'vitest/node';
import type { UnhandledError } from './outcome.ts';

/** Writes down the errors that belong to no test: Vitest fails for them, and its own file of results is silent. */
export function unhandledReporter(file: string): Reporter {
	return {
		onTestRunEnd(_modules, errors) {
			const unhandled = errors.map(({ message, VITEST_TEST_NAME: test, VITEST_TEST_PATH: path }): UnhandledError => ({
				message,
				...(typeof test === 'string' && { test }),
				...(typeof path === 'string' && { file: path }),
			}));
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, JSON.stringify(unhandled));
		},
	};
}
