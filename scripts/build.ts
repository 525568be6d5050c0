import { buildSite, ContentMistakes } from './lib/build-site.ts';

try {
	await buildSite({ root: process.cwd(), logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' });
} catch (error) {
	console.error(error instanceof ContentMistakes ? `\n${error.message}` : error);
	process.exitCode = 1;
}
