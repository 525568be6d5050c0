import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'rolldown';
import { leanCounting } from './lean-counting.mjs';

/** What is loaded by itself: the integrations, and the thread that checks what authors wrote. */
const input = { index: 'src/integrations/index.ts', worker: 'src/integrations/author-checks/worker.ts' };

/** Packages are loaded as they are, but for X's counting, of which most would be loaded for nothing. */
const packages = /^(?!twitter-text\/|twemoji-parser|punycode|core-js\/)[^./\0]/;

/**
 * Loads the integrations, bundled as JavaScript. Node would load the TypeScript too, file by file, and strip its types in
 * WebAssembly: for 150 files in two threads that costs a build half a second of processor time, and bundling a tenth.
 *
 * @param {string} root the project's folder
 * @returns {Promise<typeof import('./index.ts')>}
 */
export async function integrations(root) {
	const workshop = join(root, '.outspoken');
	mkdirSync(workshop, { recursive: true });
	const folder = mkdtempSync(join(workshop, 'code-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	await build({
		cwd: root,
		input,
		platform: 'node',
		resolve: { alias: leanCounting },
		external: packages,
		output: { dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
		logLevel: 'warn',
	});
	// Not by `import()`: where Vite loads the configuration it would take the bundle apart again.
	return createRequire(import.meta.url)(join(folder, 'index.mjs'));
}
