import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const transferKinds = ['HTML', 'CSS', 'JS', 'fonts', 'other'] as const;
export type TransferKind = (typeof transferKinds)[number];

export interface Transfer {
	kind: TransferKind;
	/** Of the compressed body. */
	bytes: number;
}

const types: Record<string, { type: string; kind: TransferKind; isCompressed?: true }> = {
	'.html': { type: 'text/html; charset=utf-8', kind: 'HTML' },
	'.css': { type: 'text/css', kind: 'CSS' },
	'.js': { type: 'text/javascript', kind: 'JS' },
	'.json': { type: 'application/json', kind: 'other' },
	'.svg': { type: 'image/svg+xml', kind: 'other' },
	'.ttf': { type: 'font/ttf', kind: 'fonts' },
	'.woff2': { type: 'font/woff2', kind: 'fonts', isCompressed: true },
};
const unknownType = { type: 'application/octet-stream', kind: 'other', isCompressed: true } as const;

/** Serves a finished site as a host that has compressed its files beforehand, and notes what it sends. */
export async function serveCompressed(folder: string, base: string) {
	const sent: Transfer[] = [];
	const bodies = new Map<string, Promise<Buffer>>();
	const server = createServer(async (request, response) => {
		const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname).slice(base.length);
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		const { type, kind, ...format } = types[extname(file)] ?? unknownType;
		const isCompressed = 'isCompressed' in format;
		try {
			if (!bodies.has(file))
				bodies.set(
					file,
					readFile(join(folder, file)).then((content) => (isCompressed ? content : brotliCompressSync(content))),
				);
			const body = await bodies.get(file)!;
			sent.push({ kind, bytes: body.length });
			response.writeHead(200, { 'content-type': type, 'content-length': body.length, ...(!isCompressed && { 'content-encoding': 'br' }) });
			response.end(body);
		} catch {
			sent.push({ kind: 'other', bytes: 0 });
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { address: `http://localhost:${port}${base}`, sent, close: () => server.close() };
}
