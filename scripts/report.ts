import { parseArgs } from 'node:util';
import { authorReport } from '../src/integrations/author-checks/author-report.ts';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { judgeSite } from '../src/integrations/author-checks/site.ts';
import { changesFromHistory } from '../src/queries/layout/history.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';
import { isoDate } from '../src/schemas/common.ts';

/** `npm run report`, or `npm run report -- 2027-01-15` for another day; `--all` names every line. */
try {
	const { values, positionals } = parseArgs({ options: { all: { type: 'boolean', default: false } }, allowPositionals: true });
	const [day = calendarDate(new Date())] = positionals;
	const { error } = isoDate.safeParse(day);
	if (error) throw new Error(error.issues.map(({ message }) => message).join('\n'));
	const site = judgeSite(await readProject(process.cwd()), day);
	console.log(authorReport(site, values.all ? Infinity : undefined, changesFromHistory(process.cwd())));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
