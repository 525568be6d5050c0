import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../scripts/lib/serve-site.ts';
import { portOf, siteNames, sites } from './sites.ts';

const name = siteNames.find((each) => each === process.argv[2]);
if (name === undefined) throw new Error(`Name the site to serve: ${siteNames.join(', ')}.`);
const { folder, base } = sites[name];
if (!existsSync(join(folder, '404.html'))) {
	const command = name === 'shipped' ? 'npm run build' : 'npm run test:sites';
	throw new Error(`The site \`${name}\` has not been built. Run \`${command}\` first.`);
}
await serveSite({ folder, base, port: portOf(name) });
