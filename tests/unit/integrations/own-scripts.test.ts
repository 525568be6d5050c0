import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { securityPolicy } from '../../../src/integrations/security-policy.ts';

const root = join(import.meta.dirname, '../../..');
const early = readFileSync(join(root, 'src/components/overrides/early.js'), 'utf8');
/** As the bundler leaves it; Astro writes it into the page without the space around it. */
const bundled = 'const sidebar=1;\n';
const author = 'window.author=1';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'outspoken-policy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the integration over one finished page, as a build would. */
async function build(html: string): Promise<{ page: string; headers: string; warnings: string[] }> {
	writeFileSync(join(folder, 'index.html'), html);
	const warnings: string[] = [];
	const { hooks } = securityPolicy({ site: { title: { en: 'Voice' }, url: 'https://voice.company.example', base: '/' } }) as unknown as {
		hooks: Record<string, (given: object) => unknown>;
	};
	const plugins: { generateBundle: { handler: (options: object, bundle: object) => void } }[] = [];
	await hooks['astro:config:setup']?.({
		config: { root: pathToFileURL(`${root}/`) },
		updateConfig: ({ vite }: { vite: { plugins: typeof plugins } }) => plugins.push(...vite.plugins),
	});
	const bundle = { 'a.js': { type: 'chunk', code: bundled }, 'a.css': { type: 'asset', source: author } };
	for (const plugin of plugins) plugin.generateBundle.handler({}, bundle);
	hooks['astro:config:done']!({ config: { base: '/' } });
	const logger = { warn: (sentence: string) => warnings.push(sentence) };
	await hooks['astro:build:done']!({ dir: pathToFileURL(`${folder}/`), logger });
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	return { page: read('index.html'), headers: read('_headers'), warnings };
}

const sha = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('the scripts of the site run, and none that a text brought along', async () => {
	const { page, headers, warnings } = await build(
		`<head></head><script>${early}</script><script type="module">${bundled.trim()}</script><script>${author}</script><p onclick="${author}">`,
	);
	for (const policy of [page, headers]) {
		expect(policy).toContain(sha(early));
		expect(policy).toContain(sha(bundled.trim()));
		expect(policy).not.toContain(sha(author));
	}
	expect(warnings).toEqual(['index.html holds a script that is not of this site. No browser runs it; take it out of the text.']);
});

test('a site without such a script is built without a word', async () => {
	const { warnings } = await build(`<head></head><script>${early}</script><script src="/_astro/a.js"></script>`);
	expect(warnings).toEqual([]);
});
