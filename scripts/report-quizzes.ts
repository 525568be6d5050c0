import { quizReportText, reportQuizzes } from '../src/integrations/author-checks/quiz-report.ts';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { judgeSite } from '../src/integrations/author-checks/site.ts';
import { calendarDate } from '../src/lib/share/visibility.ts';

console.log(quizReportText(reportQuizzes(judgeSite(await readProject(process.cwd()), calendarDate(new Date())))));
