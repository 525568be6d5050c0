import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { placeSite, startServer } from './web-server.ts';

const program = '/usr/sbin/apache2';
const modules = '/usr/lib/apache2/modules';
const types = '/etc/mime.types';
const needed = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'alias', 'filter', 'deflate'];

/** Whether Debian's Apache is installed here. */
export const hasApache = (): boolean =>
	existsSync(modules) && existsSync(types) && spawnSync(program, ['-v'], { stdio: 'ignore' }).status === 0;

/**
 * Serves a folder by `deploy/apache.conf`, with what its comments call yours changed.
 *
 * @param base path at which the site stands
 */
export async function startApache(site: string, base: string): Promise<{ address: string; stop: () => Promise<void> }> {
	const { folder, served, place } = placeSite('apache', site, base);
	const port = await getPort({ host: '127.0.0.1' });
	const ours = readFileSync(join(import.meta.dirname, '../../deploy/apache.conf'), 'utf8')
		.replace('*:80', `127.0.0.1:${port}`)
		.replace('/srv/outspoken/apache-headers.conf', join(place, 'apache-headers.conf'))
		.replaceAll('/srv/outspoken', served);
	writeFileSync(
		join(folder, 'apache.conf'),
		[
			...needed.map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`),
			`ServerRoot ${folder}`,
			`PidFile ${join(folder, 'pid')}`,
			`ErrorLog ${join(folder, 'error.log')}`,
			`DefaultRuntimeDir ${folder}`,
			`TypesConfig ${types}`,
			'ServerName localhost',
			`Listen 127.0.0.1:${port}`,
			ours,
		].join('\n'),
	);
	// One process, which ends with this one; as the superuser of a container it becomes another user, who may read the folder.
	return startServer(program, ['-X', '-f', join(folder, 'apache.conf')], { folder, port });
}
