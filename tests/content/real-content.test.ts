import path from 'node:path';
import { expect, test } from 'vitest';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { reportLine } from '../../src/integrations/author-checks/report.ts';

test('the content of this repository has no mistake', async () => {
	const findings = await checkProject(path.join(import.meta.dirname, '../..'));
	expect(findings.map(reportLine)).toEqual([]);
});
