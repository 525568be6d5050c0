import path from 'node:path';
import { expect, test } from 'vitest';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { reportLine } from '../../src/integrations/author-checks/report.ts';

test('the content of this repository has no mistake', async () => {
	const findings = await checkProject(path.join(import.meta.dirname, '../..'));
	// A company that has left a part out may not have rewritten each sentence about it yet.
	expect(findings.filter(({ id }) => id !== 'part/left-out').map(reportLine)).toEqual([]);
});
