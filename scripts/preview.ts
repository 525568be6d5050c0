import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPortal } from '../src/integrations/portal.ts';
import { SitePlace } from '../src/integrations/site-place.ts';
import { serveSite } from './lib/serve-site.ts';

const root = process.cwd();
const folder = join(root, 'dist');
const usualPort = 4321;

new SitePlace(folder, root).mend();

if (existsSync(join(folder, 'index.html'))) {
	const { base } = readPortal(root).site;
	const { address } = await serveSite({ folder, base, port: Number(process.env['PORT'] ?? usualPort) });
	console.log(`\nOutspoken is ready: ${address}\nStop it with Ctrl+C.`);
} else {
	console.error('There is no finished site in dist/. Run `npm run build` first, or `npm start`, which builds and serves it.');
	process.exitCode = 1;
}
