import { checkProject } from '../src/integrations/author-checks/check.ts';
import { isError } from '../src/integrations/author-checks/finding.ts';
import { report } from '../src/integrations/author-checks/report.ts';

const findings = await checkProject(process.cwd());
console.log(findings.length > 0 ? report(findings) : 'All content is in order.');
process.exitCode = findings.some(isError) ? 1 : 0;
