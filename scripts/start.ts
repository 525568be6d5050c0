import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readPortal } from '../src/integrations/portal.ts';
import { astroProgram } from './lib/astro-program.ts';
import { serveSite } from './lib/serve-site.ts';

const root = process.cwd();
const usualPort = 4321;

console.log('Building the site…');
const { status } = spawnSync(process.execPath, [astroProgram, 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
if (status === 0) {
	const { base } = readPortal(root).site;
	const { address } = await serveSite({ folder: join(root, 'dist'), base, port: Number(process.env['PORT'] ?? usualPort) });
	console.log(`\nOutspoken is ready: ${address}\nStop it with Ctrl+C.`);
} else {
	process.exitCode = 1;
}
