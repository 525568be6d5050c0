import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contextFile, editorSchemas, editorSettings } from '../../scripts/lib/editor-schemas.ts';
import type { SchemaContext } from '../../src/schemas/common.ts';

const read = (file: string) => readFileSync(file, 'utf8');
// Of the networks and languages for which they were written: a new one of a company is no change of the code.
const schemas = editorSchemas(JSON.parse(read(contextFile)) as SchemaContext);

test.each(schemas)('the editors’ schema %s is that of the code; `npm run schemas` writes it anew', (file, content) => {
	expect(read(file)).toBe(content);
});

test('there is no schema of what is no longer there', () => {
	expect(readdirSync('.vscode/schemas').toSorted()).toEqual(schemas.map(([file]) => file.replace('.vscode/schemas/', '')).toSorted());
});

test('editors find each schema; `npm run schemas` writes where', () => {
	const settings = read('.vscode/settings.json');
	expect(editorSettings(JSON.parse(settings) as Record<string, unknown>)).toBe(settings);
});
