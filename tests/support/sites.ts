import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { product } from '../../scripts/lib/assemble-site.ts';
import type { PackageFormat } from '../../src/lib/lms/dialect.ts';

/** What the sweeps know of the company whose content the repository holds. */
export const shippedPortal = parse(readFileSync(join(product, 'portal.yaml'), 'utf8')) as {
	site: { url: string; base: string };
	company: { name: Record<string, string> };
	languages: { code: string }[];
	defaultLanguage: string;
};

/** Where the company of the browser tests is assembled; its finished sites lie inside. */
export const testSite = join(product, '.outspoken', 'test-site');

/** What the company of the browser tests wrote, with its third language. */
export const content = join(testSite, 'src/content');

/** A package of a path of that company, in one format. */
export const packagePath = (format: PackageFormat) => join(testSite, 'packages', `${format}.zip`);

/** Where the record store answers that the second site of the tests may speak to. */
export const recordStoreAddress = 'https://lms.tilvia.example';

/** Where the files of the second site of the tests are kept, so that its editor can save them. */
export const githubRepository = 'https://github.com/tilvia/outspoken';

/** Path below which the second site of the tests stands. */
export const basePath = '/intranet/outspoken/';

/**
 * The finished sites that browsers visit: the company of the tests at the root and under a path, and what the repository
 * itself publishes.
 */
export const sites = {
	root: { folder: join(testSite, 'dist'), base: '/' },
	base: { folder: join(testSite, 'under-base'), base: basePath },
	shipped: { folder: join(product, 'dist'), base: process.env['OUTSPOKEN_BASE'] ?? shippedPortal.site.base },
};

export type SiteName = keyof typeof sites;

export const siteNames = Object.keys(sites) as SiteName[];

/** Variable in which playwright.config.ts hands the port of a site to its server and to the tests. */
export const portVariable = (name: SiteName) => `OUTSPOKEN_PORT_${name.toUpperCase()}`;

/** Port of a site. */
export const portOf = (name: SiteName) => Number(process.env[portVariable(name)]);

/** Origin of a site: `http://localhost:4601`. */
export const originOf = (name: SiteName) => `http://localhost:${portOf(name)}`;
