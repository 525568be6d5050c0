import { parseArgs } from 'node:util';
import { checkProject } from '../src/integrations/author-checks/check.ts';
import { isError } from '../src/integrations/author-checks/finding.ts';
import { chooseReporter } from '../src/integrations/author-checks/reporters/choose.ts';
import { githubReport } from '../src/integrations/author-checks/reporters/github.ts';
import { gitlabReport } from '../src/integrations/author-checks/reporters/gitlab.ts';
import { textReport } from '../src/integrations/author-checks/reporters/text.ts';

try {
	const { values } = parseArgs({ options: { reporter: { type: 'string' } } });
	const reporter = chooseReporter(values.reporter, process.env);
	const findings = await checkProject(process.cwd());
	if (reporter === 'github') console.log(githubReport(findings));
	else if (reporter === 'text') console.log(textReport(findings));
	else {
		// The report goes to a file, the text to the log of the job.
		console.log(gitlabReport(findings));
		console.error(textReport(findings));
	}
	process.exitCode = findings.some(isError) ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
