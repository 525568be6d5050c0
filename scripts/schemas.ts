import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from './lib/editor-schemas.ts';

/** Writes what editors need to complete and check YAML as one types: one JSON schema a collection. */
const root = process.cwd();
const folder = join(root, '.vscode', 'schemas');

mkdirSync(folder, { recursive: true });
for (const [file, schema] of editorSchemas(root)) writeFileSync(join(folder, file), schema);
