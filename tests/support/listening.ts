import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';

/** Waits until the server takes connections, or says why it never will. */
export async function listening(server: ChildProcess, port: number): Promise<void> {
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
