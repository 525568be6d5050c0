import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of a server's own, with the files that it serves. */
export interface ServerFolder {
	folder: string;
	served: string;
	/** Where the site stands in `served`. */
	place: string;
}

/**
 * Puts a finished site before a server.
 *
 * @param name of the server
 * @param base path at which the site stands
 */
export function placeSite(name: string, site: string, base: string): ServerFolder {
	const folder = mkdtempSync(join(tmpdir(), `outspoken-${name}-`));
	const served = join(folder, 'served');
	const place = join(served, base).replace(/\/$/, '');
	mkdirSync(dirname(place), { recursive: true });
	symlinkSync(site, place);
	return { folder, served, place };
}

/** Starts the program of a server, whose folder goes when it is stopped. */
export async function startServer(
	program: string,
	args: readonly string[],
	{ folder, port }: { folder: string; port: number },
): Promise<{ address: string; stop: () => Promise<void> }> {
	const server = spawn(program, args, { stdio: 'pipe' });
	const ended = new Promise((resolve) => server.once('exit', resolve));
	const stop = async () => {
		server.kill();
		// Until its end it still writes into the folder, and takes away what it has put there.
		await ended;
		rmSync(folder, { recursive: true });
	};
	try {
		await listening(server, port);
	} catch (error) {
		await stop();
		throw error;
	}
	return { address: `http://127.0.0.1:${port}`, stop };
}

/** Waits until the server takes connections, or says why it never will. */
async function listening(server: ChildProcess, port: number): Promise<void> {
	let said = '';
	server.stderr?.on('data', (data) => (said += data));
	for (;;) {
		if (server.exitCode !== null) throw new Error(`The server does not start: ${said}`);
		const open = await new Promise<boolean>((resolve) => {
			const socket = connect(port, '127.0.0.1');
			socket.once('connect', () => (socket.destroy(), resolve(true)));
			socket.once('error', () => resolve(false));
		});
		if (open) return;
		// One turn of the event loop, in which the end of the process is noticed.
		await new Promise((resolve) => setImmediate(resolve));
	}
}
