import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../scripts/lib/editor-schemas.ts';

test.each(editorSchemas(process.cwd()))('the editors’ schema %s is that of the code; `npm run schemas` writes it anew', (file, content) => {
	expect(readFileSync(`.vscode/schemas/${file}`, 'utf8')).toBe(content);
});
