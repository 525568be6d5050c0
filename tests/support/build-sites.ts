import { rmSync } from 'node:fs';
import { buildSite } from '../../scripts/lib/assemble-site.ts';
import { assembleTestCompany } from './test-company.ts';
import { basePath, testSite } from './sites.ts';

/** Builds the company of the browser tests at the root and under a path. */
rmSync(testSite, { recursive: true, force: true });
assembleTestCompany(testSite);
for (const options of [{ outDir: 'dist' }, { outDir: 'under-base', base: basePath }]) {
	const { status, output } = buildSite(testSite, options);
	if (status === 0) continue;
	console.error(output);
	process.exit(1);
}
