import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { SchemaContext } from '../schemas/common.ts';
import type { Company } from '../lib/company/tokens.ts';
import { companyOf, portalSchema, type Portal } from '../schemas/portal.ts';

type ReadPortal = Pick<
	Portal,
	'site' | 'languages' | 'defaultLanguage' | 'trackedLinks' | 'topics' | 'audiences' | 'embed' | 'lms' | 'editing'
> & {
	/** What texts say of the company; absent while the file has mistakes. */
	texts?: Company;
};

/**
 * Reads `portal.yaml` for Astro's configuration and for our commands. A host that publishes under a path of its own
 * may name it in the variable OUTSPOKEN_BASE.
 *
 * Mistakes in it are the author checks' business: they run right after and name file, line and field. So a
 * portal that cannot be read yields neutral values here, which no build goes on with.
 */
export function readPortal(root: string): ReadPortal {
	const result = portalSchema.safeParse(readYaml(join(root, 'portal.yaml')));
	const portal = result.success
		? result.data
		: {
				site: { title: { en: 'Outspoken' }, url: 'https://outspoken.example', base: '/' },
				languages: [{ code: 'en', label: 'English' }] as Portal['languages'],
				defaultLanguage: 'en',
				trackedLinks: { enabled: false, medium: '', campaign: '' },
				topics: [],
				audiences: [],
			};
	const base = process.env['OUTSPOKEN_BASE'] ?? portal.site.base;
	return { ...portal, site: { ...portal.site, base }, ...(result.success && { texts: companyOf(result.data) }) };
}

/** What the schemas need of a project: the site's languages and all networks that are described, in use or not, topics and audiences. */
export function readContext(root: URL): SchemaContext {
	const networks = fileURLToPath(new URL('src/content/networks', root));
	const { languages, topics, audiences } = readPortal(fileURLToPath(root));
	return {
		languages: languages.map(({ code }) => code),
		topics: topics.map(({ id }) => id),
		audiences: audiences.map(({ id }) => id),
		networks: (existsSync(networks) ? readdirSync(networks) : [])
			.filter((file) => file.endsWith('.yaml'))
			.map((file) => file.slice(0, -5))
			.toSorted(),
	};
}

function readYaml(file: string): unknown {
	try {
		return load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA });
	} catch {
		return undefined;
	}
}
