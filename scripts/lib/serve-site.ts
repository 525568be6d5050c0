import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { decodeAddress } from '../../src/lib/text/decode-address.ts';

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
	const rules = headerRules(join(folder, '_headers'));
	const headersFor = (path: string) => rules.filter(({ prefix }) => path.startsWith(prefix)).flatMap(({ headers }) => headers);
	const missingPage = existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : 'Not found';
	const files = sirv(folder, {
		etag: true,
		setHeaders: (response, path) => {
			for (const [name, value] of headersFor(base + path.slice(1))) response.setHeader(name, value);
		},
	});
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		const notFound = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', ...Object.fromEntries(headersFor(url)) });
			response.end(missingPage);
		};
		if (!url.startsWith(base)) {
			if (url !== '/' && `${url}/` !== base) return notFound();
			response.writeHead(302, { location: base });
			return response.end();
		}
		request.url = `/${url.slice(base.length)}`;
		// What ends in a slash is a page. sirv forgives one behind a file, which hosts don't.
		const [path = ''] = request.url.split(/[?#]/);
		if (path.endsWith('/') && !existsSync(join(folder, decodeAddress(path), 'index.html'))) return notFound();
		return files(request, response, notFound);
	});
	const port = await takePort(server, wanted);
	return { address: `http://localhost:${port}${base}`, server };
}

/** How many ports are tried. */
const mostPorts = 100;

/** Has a server take the first free port. Whether one is free is not asked before: two that ask at once would both hear yes. */
async function takePort(server: Server, wanted: number): Promise<number> {
	for (let port = wanted; ; port++) {
		server.listen(port, '127.0.0.1');
		try {
			await once(server, 'listening');
			return port;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === wanted + mostPorts - 1) throw error;
		}
	}
}

interface HeaderRule {
	/** Beginning of the paths it is for. */
	prefix: string;
	headers: [name: string, value: string][];
}

/** Reads a `_headers` file: a path that ends in `*`, and below it, indented, the headers of all that begins so. */
function headerRules(file: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
		if (/^\S/.test(line)) rules.push({ prefix: line.trim().replace(/\*$/, ''), headers: [] });
		const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
		if (header) rules.at(-1)?.headers.push([header[1]!, header[2]!]);
	}
	return rules;
}
