import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas } from '../../scripts/lib/editor-schemas.ts';

const portal = parse(readFileSync('portal.yaml', 'utf8')) as { languages: { code: string }[] };
const context = {
	languages: portal.languages.map(({ code }) => code),
	networks: readdirSync('src/content/networks').map((file) => file.replace('.yaml', '')),
};

test.each(editorSchemas(context))('the editors’ schema %s is that of the code; `npm run schemas` writes it anew', (file, content) => {
	expect(readFileSync(`.vscode/schemas/${file}`, 'utf8')).toBe(content);
});
