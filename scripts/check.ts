import { checkProject } from '../src/integrations/author-checks/check.ts';
import { report } from '../src/integrations/author-checks/report.ts';

const findings = await checkProject(process.cwd());
console.log(findings.length > 0 ? report(findings) : 'All content is in order.');
process.exitCode = findings.length > 0 ? 1 : 0;
