import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { portalSchema, type Portal } from '../schemas/portal.ts';

/**
 * Reads `portal.yaml` for Astro's configuration and for our commands. A host that publishes under a path of its own
 * may name it in the variable OUTSPOKEN_BASE.
 *
 * Mistakes in it are the author checks' business: they run right after and name file, line and field. So a
 * portal that cannot be read yields neutral values here, which no build goes on with.
 */
export function readPortal(root: string): Pick<Portal, 'site' | 'languages' | 'defaultLanguage'> {
	const result = portalSchema.safeParse(readYaml(join(root, 'portal.yaml')));
	const portal = result.success
		? result.data
		: {
				site: { title: { en: 'Outspoken' }, url: 'https://outspoken.example', base: '/' },
				languages: [{ code: 'en', label: 'English' }],
				defaultLanguage: 'en',
			};
	const base = process.env['OUTSPOKEN_BASE'] ?? portal.site.base;
	return { ...portal, site: { ...portal.site, base } };
}

function readYaml(file: string): unknown {
	try {
		return parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}
