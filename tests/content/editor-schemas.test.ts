import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas, editorSettings } from '../../scripts/lib/editor-schemas.ts';
import { context } from '../unit/schemas/judge.ts';

const settings = readFileSync('.vscode/settings.json', 'utf8');
const schemas = editorSchemas(context);

test('editors find each schema; `npm run schemas` writes where', () => {
	const given = JSON.parse(settings) as Record<string, object>;
	expect(editorSettings(given)).toBe(settings);
	expect(Object.keys(given['yaml.schemas']!).toSorted()).toEqual(schemas.map(([file]) => file).toSorted());
});

test('a schema tells an author what each field is for, and which networks there are', () => {
	const written = Object.fromEntries(schemas);
	expect(JSON.parse(written['.vscode/schemas/badges.json']!)).toMatchObject({
		properties: { title: { description: 'Its name, two or three words.' } },
	});
	expect(written['.vscode/schemas/shareables.json']).toContain('"town-square"');
});
