import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

const list = 'src/content/demo.yaml';

// A company that has moved in has no such list.
test.runIf(existsSync(join(root, list)))('the list of demo data names all of it, and nothing that is not there', () => {
	const { files } = load(readFileSync(join(root, list), 'utf8')) as { files: string[] };
	const folders =
		'{activity,campaigns,contests,goals,leaders,participants,quiet,recognitions,results,roi,shareables,survey-results,surveys,teams,weeks}';
	const found = globSync(
		[`src/content/${folders}/**/*.*`, 'src/content/docs/*/programme/reports/*.*', 'src/content/records/contests/*.*'],
		{ cwd: root },
	);
	expect(files).toEqual(found.map((file) => file.replaceAll('\\', '/')).toSorted());
});
