import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContext } from '../src/integrations/portal.ts';
import { editorSchemas, editorSettings } from './lib/editor-schemas.ts';

/** Writes what editors need to complete and check YAML as one types: a JSON schema for each kind of file, and where such files lie. */
const root = process.cwd();
const settings = join(root, '.vscode/settings.json');

rmSync(join(root, '.vscode/schemas'), { recursive: true, force: true });
mkdirSync(join(root, '.vscode/schemas'), { recursive: true });
for (const [file, schema] of editorSchemas(readContext(pathToFileURL(`${root}/`)))) writeFileSync(join(root, file), schema);
writeFileSync(settings, editorSettings(JSON.parse(readFileSync(settings, 'utf8')) as Record<string, unknown>));
