import { parseArgs } from 'node:util';
import { checkProject } from '../src/integrations/author-checks/check.ts';
import { isError } from '../src/integrations/author-checks/finding.ts';
import { chooseReporter } from '../src/integrations/author-checks/reporters/choose.ts';
import { githubReport } from '../src/integrations/author-checks/reporters/github.ts';
import { gitlabReport } from '../src/integrations/author-checks/reporters/gitlab.ts';
import { textReport } from '../src/integrations/author-checks/reporters/text.ts';

try {
	const { values } = parseArgs({ options: { reporter: { type: 'string' }, all: { type: 'boolean', default: false } } });
	const reporter = chooseReporter(values.reporter, process.env);
	const most = values.all ? Infinity : undefined;
	const findings = await checkProject(process.cwd());
	if (reporter === 'github') console.log(githubReport(findings, undefined, most));
	else if (reporter === 'text') console.log(textReport(findings, most));
	else {
		// The report goes to a file, the text to the log of the job.
		console.log(gitlabReport(findings, most));
		console.error(textReport(findings, most));
	}
	process.exitCode = findings.some(isError) ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
