import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { editorSchemas } from './lib/editor-schemas.ts';

/** Writes what editors need to complete and check YAML as one types: one JSON schema a collection. */
const root = process.cwd();
const folder = join(root, '.vscode', 'schemas');
const portal = parse(readFileSync(join(root, 'portal.yaml'), 'utf8')) as { languages: { code: string }[] };
const context = {
	languages: portal.languages.map(({ code }) => code),
	networks: readdirSync(join(root, 'src/content/networks')).map((file) => file.replace('.yaml', '')),
};

mkdirSync(folder, { recursive: true });
for (const [file, schema] of editorSchemas(context)) writeFileSync(join(folder, file), schema);
