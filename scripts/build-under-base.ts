import { join } from 'node:path';
import { basePath } from '../tests/e2e/sites.ts';
import { buildSite, ContentMistakes } from './lib/build-site.ts';

const root = process.cwd();

try {
	await buildSite({ root, outDir: join(root, '.outspoken', 'under-base'), base: basePath, logLevel: 'warn' });
} catch (error) {
	console.error(error instanceof ContentMistakes ? error.message : error);
	process.exitCode = 1;
}
