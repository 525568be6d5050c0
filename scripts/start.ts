import { join } from 'node:path';
import { readPortal } from '../src/integrations/portal.ts';
import { buildSite, ContentMistakes } from './lib/build-site.ts';
import { serveSite } from './lib/serve-site.ts';

const root = process.cwd();
const usualPort = 4321;

try {
	await buildSite({ root, logLevel: 'warn' });
	const base = process.env['OUTSPOKEN_BASE'] ?? readPortal(root).site.base;
	const { address } = await serveSite({ folder: join(root, 'dist'), base, port: Number(process.env['PORT'] ?? usualPort) });
	console.log(`\nOutspoken is ready: ${address}\nStop it with Ctrl+C.`);
} catch (error) {
	console.error(error instanceof ContentMistakes ? `\n${error.message}` : error);
	process.exitCode = 1;
}
