import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';

const topics = ['sensors', 'energy', 'growers', 'team'];
const audiences = ['customers', 'everyone'];

export const context = { languages: ['en', 'ru'], networks: ['town-square'], topics, audiences };

const site = join(import.meta.dirname, '../../fixtures/sound');

/** A file of the small site on which the errors are tested; of a page, its frontmatter. */
export function sound(file: string): Record<string, unknown> {
	const source = readFileSync(join(site, file), 'utf8');
	return parse(file.endsWith('.mdx') ? (source.split(/^---$/m)[1] ?? '') : source);
}

/** A copy with one value changed; `undefined` takes the field away. */
export function changed(data: unknown, path: string, value: unknown): unknown {
	const copy = structuredClone(data);
	const keys = path.split('.');
	const last = keys.pop()!;
	const parent = keys.reduce((found, key) => found[key] as Record<string, unknown>, copy as Record<string, unknown>);
	if (value === undefined) delete parent[last];
	else parent[last] = value;
	return copy;
}

/** What a schema finds, as `place: sentence`. */
export function findings(schema: z.ZodType, data: unknown): string[] {
	const result = schema.safeParse(data);
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
