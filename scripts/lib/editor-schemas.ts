import { z } from 'astro/zod';
import { yamlCollections, singleFiles } from '../../src/schemas/collections.ts';
import type { SchemaContext } from '../../src/schemas/common.ts';

const folder = '.vscode/schemas';

/** What the schemas in that folder were made for: a company's own networks and languages stand in them. */
export const contextFile = `${folder}/context.json`;

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
	const schemas = kinds.map(({ name, schema }): [string, unknown] => [
		`${folder}/${name}.json`,
		z.toJSONSchema(schema(context), { io: 'input', unrepresentable: 'any' }),
	]);
	return [[contextFile, context] as [string, unknown], ...schemas].map(([file, value]) => [file, json(value)]);
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
