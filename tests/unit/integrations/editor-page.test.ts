import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editorPage } from '../../../src/integrations/editor-page.ts';

type Handler = (request: Partial<IncomingMessage> & { originalUrl: string }, response: ServerResponse, next: () => void) => void;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'outspoken-'));
	cpSync('tests/fixtures/sound/portal.yaml', path.join(folder, 'portal.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a development server would answer, had Astro this status for it. */
function served(address: string, status: number): number {
	const handlers: Handler[] = [];
	const { hooks } = editorPage();
	const config = { root: pathToFileURL(`${folder}/`), srcDir: pathToFileURL(`${folder}/src/`) };
	hooks['astro:config:setup']!({ config, injectRoute: () => {}, updateConfig: () => {} } as never);
	hooks['astro:server:setup']!({ server: { middlewares: { use: (handler: Handler) => handlers.push(handler) } } } as never);
	let answered = 0;
	const response = { writeHead: (code: number) => (answered = code) } as unknown as ServerResponse;
	for (const handler of handlers) handler({ originalUrl: address }, response, () => {});
	response.writeHead(status);
	return answered;
}

describe('while one works, where a portal has the editor', () => {
	beforeEach(() => {
		const portal = path.join(folder, 'portal.yaml');
		writeFileSync(portal, `${readFileSync(portal, 'utf8').replace('base: /', 'base: /portal/')}\nediting: { save: browser }\n`);
	});

	test.each([
		['/portal/admin/', 404, 200],
		['/portal/admin/?draft', 404, 200],
		['/portal/admin/', 500, 500],
		['/portal/nowhere/', 404, 404],
		['/admin/', 404, 404],
	])('%s is not answered as Astro does, which is %i for a page without a language, but with %i', (address, astro, status) => {
		expect(served(address, astro)).toBe(status);
	});
});

test('a portal without the editor has no page there', () => {
	expect(served('/admin/', 404)).toBe(404);
});
