import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readPortal } from '../src/integrations/portal.ts';
import { astroProgram } from './lib/astro-program.ts';
import { chromiumFlags, findChromium } from './lib/chromium.ts';
import { printHandbook } from './lib/print-handbook.ts';
import { serveSite } from './lib/serve-site.ts';

const root = process.cwd();
const firstPort = 4421;

console.log('Building the site…');
const { status } = spawnSync(process.execPath, [astroProgram, 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
if (status === 0) {
	const { site, languages } = readPortal(root);
	const { address, server } = await serveSite({ folder: join(root, 'dist'), base: site.base, port: firstPort });
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
	const page = await browser.newPage();
	for (const { code } of languages) {
		await printHandbook(page, address, code, join(root, 'handbook', `${code}.pdf`));
		console.log(`handbook/${code}.pdf`);
	}
	await browser.close();
	server.close();
} else {
	process.exitCode = 1;
}
