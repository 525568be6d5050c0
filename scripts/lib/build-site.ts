import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { report } from '../../src/integrations/author-checks/report.ts';

/** A mistake of an author; its message is all there is to say. */
export class ContentMistakes extends Error {}

interface BuildOptions {
	/** Folder of the project. */
	root: string;
	/** Folder for the finished site, `dist` unless told otherwise. */
	outDir?: string;
	/** Path of the site, where it is another than in portal.yaml. */
	base?: string;
	logLevel?: NonNullable<AstroInlineConfig['logLevel']>;
}

/**
 * Builds the site beside its final place and moves it there when it is whole. After a failed build the folder is as
 * it was before: the last good site, or nothing.
 *
 * @throws ContentMistakes when the content has mistakes
 */
export async function buildSite({ root, outDir = join(root, 'dist'), base, logLevel = 'info' }: BuildOptions): Promise<void> {
	const findings = await checkProject(root);
	if (findings.length > 0) throw new ContentMistakes(report(findings));

	const workshop = resolve(root, '.outspoken', `build-${process.pid}`);
	const finished = join(workshop, 'site');
	try {
		await mkdir(workshop, { recursive: true });
		// The checks above need not be repeated by the integration.
		process.env['OUTSPOKEN_CHECKED'] = '1';
		if (base !== undefined) process.env['OUTSPOKEN_BASE'] = base;
		await build({ root, outDir: finished, logLevel });
		if (existsSync(outDir)) await rename(outDir, join(workshop, 'previous'));
		await rename(finished, outDir);
	} finally {
		delete process.env['OUTSPOKEN_CHECKED'];
		await rm(workshop, { recursive: true, force: true });
	}
}
