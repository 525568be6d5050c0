import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildSite } from '../../scripts/lib/assemble-site.ts';
import { buildLessons, packLessons } from '../../scripts/lib/package-lessons.ts';
import { packageFormats } from '../../src/lib/lms/dialect.ts';
import { addEditorAndRecordStore, assembleTestCompany, builtOn } from './test-company.ts';
import { basePath, packagePath, testSite } from './sites.ts';

/** Builds the company of the browser tests at the root and under a path, and packs one of its paths for learning systems. */
Object.assign(process.env, builtOn);
rmSync(testSite, { recursive: true, force: true });
assembleTestCompany(testSite);
for (const options of [{ outDir: 'dist' }, { outDir: 'under-base', base: basePath }]) {
	if (options.base !== undefined) addEditorAndRecordStore(testSite);
	const { status, output } = buildSite(testSite, options);
	if (status === 0) continue;
	console.error(output);
	process.exit(1);
}

const built = await buildLessons({ assemble: assembleTestCompany, kind: 'path', id: 'new-hire', language: 'en' });
if ('failed' in built) {
	console.error(built.failed);
	process.exit(1);
}
for (const format of packageFormats) {
	mkdirSync(dirname(packagePath(format)), { recursive: true });
	writeFileSync(packagePath(format), packLessons(built, format));
}
