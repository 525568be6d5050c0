import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSettings, writeEditorSchemas } from './lib/editor-schemas.ts';

/** Writes what editors need to complete and check YAML as one types: a JSON schema for each kind of file, and where such files lie. */
const root = process.cwd();
const settings = join(root, '.vscode/settings.json');

writeEditorSchemas(root);
writeFileSync(settings, editorSettings(JSON.parse(readFileSync(settings, 'utf8')) as Record<string, unknown>));
