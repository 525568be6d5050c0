import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder } from '../../scripts/lib/assemble-site.ts';
import { astroProgram } from '../../scripts/lib/astro-program.ts';
import { assembleTestCompany } from '../support/test-company.ts';

let folder: string;
let server: ChildProcess;
let address: string;
let output = '';

beforeAll(async () => {
	folder = newFolder('dev-server');
	assembleTestCompany(folder);
	appendFileSync(join(folder, 'portal.yaml'), '\nediting: { save: browser }\n');
	const port = await getPort();
	address = `http://localhost:${port}`;
	// Astro serves nothing to a run of Vitest, which it knows by this variable.
	const { VITEST: _, ...env } = process.env;
	server = spawn(process.execPath, [astroProgram, 'dev', '--port', String(port)], { cwd: folder, env });
	await new Promise<void>((ready, fail) => {
		for (const stream of [server.stdout!, server.stderr!]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				output += text;
				if (output.includes('ready in')) ready();
			});
		}
		server.once('close', () => fail(new Error(output)));
	});
});

afterAll(async () => {
	if (server.exitCode === null) {
		server.kill();
		await once(server, 'close');
	}
	rmSync(folder, { recursive: true, force: true });
});

const statusOf = async (path: string) => (await fetch(address + path)).status;

test('`npm run dev` serves pages, the editor, and what its scripts rest on', async () => {
	expect(await statusOf('/en/')).toBe(200);
	expect(await statusOf('/admin/')).toBe(200);
	expect(await statusOf('/en/nowhere/')).toBe(404);
	const counting = await (await fetch(`${address}/src/lib/networks/weighted.ts`)).text();
	const [library = ''] = /\/node_modules\/[^"']*twitter-text[^"']*/.exec(counting) ?? [];
	expect(await statusOf(library)).toBe(200);
	expect(output).not.toContain('[ERROR]');
});
