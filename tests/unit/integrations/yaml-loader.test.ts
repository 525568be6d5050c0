import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { yamlLoader } from '../../../src/integrations/yaml-loader.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'yaml-loader-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
	['without its folder', []],
	['with a folder that is empty', ['src/content/goals']],
	['with folders inside it that are empty', ['src/content/goals/2027']],
])('a collection %s is empty, and no build warns of it', async (_, folders) => {
	for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
	const warn = vi.fn();
	const store = { clear: vi.fn(), set: vi.fn(), delete: vi.fn(), keys: () => [] };
	const context = { config: { root: pathToFileURL(`${root}/`) }, store, logger: { warn } };
	await yamlLoader('src/content/goals').load(context as unknown as LoaderContext);
	expect(warn).not.toHaveBeenCalled();
	expect(store.clear).toHaveBeenCalledOnce();
});
