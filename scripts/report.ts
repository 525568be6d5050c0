import { authorReport } from '../src/integrations/author-checks/author-report.ts';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { judgeSite } from '../src/integrations/author-checks/site.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';
import { isoDate } from '../src/schemas/common.ts';

/** `npm run report`, or `npm run report -- 2027-01-15` for another day. */
const [day = calendarDate(new Date())] = process.argv.slice(2);
const { success, error } = isoDate.safeParse(day);

if (success) {
	console.log(authorReport(judgeSite(await readProject(process.cwd()), day)));
} else {
	console.error(error.issues.map(({ message }) => message).join('\n'));
	process.exitCode = 1;
}
