import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveSite } from '../../../scripts/lib/serve-site.ts';

test('sites that are served at once each take a port of their own, from the wanted one on', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'outspoken-served-'));
	const wanted = 4830;
	const served = await Promise.all(Array.from({ length: 4 }, () => serveSite({ folder, base: '/', port: wanted })));
	const ports = served.map(({ address }) => Number(new URL(address).port));
	expect(new Set(ports).size).toBe(served.length);
	expect(Math.min(...ports)).toBeGreaterThanOrEqual(wanted);
	for (const { address } of served) expect((await fetch(address)).status).toBe(404);
	for (const { server } of served) server.closeAllConnections();
	for (const { server } of served) server.close();
	rmSync(folder, { recursive: true });
});
