import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { readContext } from '../../src/integrations/portal.ts';
import { yamlCollections, singleFiles } from '../../src/schemas/collections.ts';
import type { SchemaContext } from '../../src/schemas/common.ts';

/** Where they are written: made by `npm ci`, `npm run schemas` and `npm run adopt`, and in no commit, as all of it follows from the code and portal.yaml. */
const folder = '.vscode/schemas';

/** Each kind of YAML file: the name of its JSON schema, where such files lie, and how they must look. */
const kinds = [
	...Object.entries(singleFiles).map(([name, { file, schema }]) => ({ name, files: file, schema })),
	...Object.values(yamlCollections).map((collection) => ({
		name: collection.folder.split('/').at(-1)!,
		files: `${collection.folder}/**/*.yaml`,
		schema: collection.schema,
	})),
];

/** Path and content of what editors need to complete and check YAML, with our descriptions as hints. */
export function editorSchemas(context: SchemaContext): [file: string, content: string][] {
	return kinds.map(({ name, schema }) => [
		`${folder}/${name}.json`,
		json(z.toJSONSchema(schema(context), { io: 'input', unrepresentable: 'any' })),
	]);
}

/** Writes the schemas for what portal.yaml in this folder says, and nothing beside them. */
export function writeEditorSchemas(root: string): void {
	rmSync(join(root, folder), { recursive: true, force: true });
	mkdirSync(join(root, folder), { recursive: true });
	for (const [file, schema] of editorSchemas(readContext(pathToFileURL(`${root}/`)))) writeFileSync(join(root, file), schema);
}

/**
 * The settings of an editor that find these schemas.
 *
 * @param settings what they say already
 */
export function editorSettings(settings: Record<string, unknown>): string {
	const found = kinds.map(({ name, files }) => [`${folder}/${name}.json`, files]);
	return json({ ...settings, 'yaml.schemas': Object.fromEntries(found) });
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}
