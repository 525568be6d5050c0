import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { placeSite, startServer } from './web-server.ts';

const root = join(import.meta.dirname, '../..');
/** Where Debian's packages are unpacked to, as installing them would take a superuser. */
const unpacked = join(root, '.outspoken/nginx');
const inside = { cwd: unpacked, timeout: 60_000 };

export interface Nginx {
	program: string;
	types: string;
}

/** The nginx of this machine, or that of Debian's packages; undefined where there is neither. */
export function findNginx(): Nginx | undefined {
	const installed = { program: 'nginx', types: '/etc/nginx/mime.types' };
	if (runs(installed)) return installed;
	const fetched = { program: join(unpacked, 'usr/sbin/nginx'), types: join(unpacked, 'etc/nginx/mime.types') };
	if (runs(fetched)) return fetched;
	// Lists of its own, as those of a fresh image are empty and those of the system belong to a superuser.
	for (const folder of ['lists/partial', 'archives/partial']) mkdirSync(join(unpacked, folder), { recursive: true });
	const apt = (...words: string[]) =>
		spawnSync('apt-get', ['-o', `Dir::State::Lists=${join(unpacked, 'lists')}`, '-o', `Dir::Cache=${unpacked}`, ...words], inside);
	apt('update');
	apt('download', 'nginx', 'nginx-common');
	for (const name of globSync('*.deb', { cwd: unpacked })) spawnSync('dpkg-deb', ['--extract', name, '.'], inside);
	return runs(fetched) ? fetched : undefined;
}

function runs({ program, types }: Nginx): boolean {
	return existsSync(types) && spawnSync(program, ['-v']).status === 0;
}

/**
 * Serves a finished site by `deploy/nginx.conf`, with its three lines changed as its comment says.
 *
 * @param base path at which the site stands
 */
export async function startNginx(
	{ program, types }: Nginx,
	site: string,
	base: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
	const { folder, served, place } = placeSite('nginx', site, base);
	copyFileSync(types, join(folder, 'mime.types'));
	const port = await getPort({ host: '127.0.0.1' });
	const ours = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('include /srv/outspoken/nginx-headers.conf;', `include ${join(place, 'nginx-headers.conf')};`)
		.replace('root /srv/outspoken;', `root ${served};`);
	writeFileSync(join(folder, 'outspoken.conf'), ours);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`);
	writeFileSync(
		join(folder, 'nginx.conf'),
		[
			'daemon off; master_process off;',
			`pid ${join(folder, 'pid')}; error_log ${join(folder, 'error.log')};`,
			`events {} http { include mime.types; default_type application/octet-stream; access_log off; ${temporary.join(' ')} include outspoken.conf; }`,
		].join('\n'),
	);
	return startServer(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { folder, port });
}
