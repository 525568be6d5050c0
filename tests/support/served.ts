import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../scripts/lib/serve-site.ts';

export interface Served {
	address: string;
	stop: () => void;
}

/** Serves a folder at the root of an address of its own. */
export async function serveFolder(folder: string): Promise<Served> {
	const { address, server } = await serveSite({ folder, base: '/', port: 4700 });
	return {
		address: address.replace(/\/$/, ''),
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

/**
 * Serves a copy of a finished site whose pages have no security policy, so that a script that slipped into one would run.
 *
 * @param files what else lies in it, or something else in place of a file
 */
export async function serveUnguarded(site: string, files: Readonly<Record<string, string>> = {}): Promise<Served> {
	const folder = mkdtempSync(join(tmpdir(), 'outspoken-unguarded-'));
	cpSync(site, folder, { recursive: true, filter: (path) => !path.endsWith('_headers') });
	for (const name of globSync('**/*.html', { cwd: folder })) {
		const file = join(folder, name);
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/<meta http-equiv="content-security-policy"[^>]*>/g, ''));
	}
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	const { address, stop } = await serveFolder(folder);
	return {
		address,
		stop: () => {
			stop();
			rmSync(folder, { recursive: true });
		},
	};
}
