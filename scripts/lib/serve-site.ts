import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';

interface ServeOptions {
	/** Folder of the finished site. */
	folder: string;
	/** Path at which it stands, `/` or `/intranet/outspoken/`. */
	base: string;
	/** Port to begin with; the next free one is taken. */
	port: number;
}

/** Serves a finished site as a static host would, with the headers of its `_headers` file. */
export async function serveSite({ folder, base, port: wanted }: ServeOptions): Promise<{ address: string; server: Server }> {
	const headers = siteHeaders(join(folder, '_headers'));
	const missingPage = existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : 'Not found';
	const files = sirv(folder, {
		etag: true,
		setHeaders: (response) => {
			for (const [name, value] of headers) response.setHeader(name, value);
		},
	});
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		const notFound = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', ...Object.fromEntries(headers) });
			response.end(missingPage);
		};
		if (!url.startsWith(base)) {
			if (url !== '/' && `${url}/` !== base) return notFound();
			response.writeHead(302, { location: base });
			return response.end();
		}
		request.url = `/${url.slice(base.length)}`;
		return files(request, response, notFound);
	});
	const port = await getPort({ port: portNumbers(wanted, wanted + 99), host: '127.0.0.1' });
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
	return { address: `http://localhost:${port}${base}`, server };
}

/** The header lines of a `_headers` file with one rule for all paths. */
function siteHeaders(file: string): [string, string][] {
	if (!existsSync(file)) return [];
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => /^\s+\S+:/.test(line))
		.map((line) => {
			const [name = '', ...value] = line.trim().split(':');
			return [name, value.join(':').trim()];
		});
}
