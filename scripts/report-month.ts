import { calendarDate } from '../src/lib/time/visibility.ts';
import { writeMonthReport } from './lib/month-report.ts';

/** `npm run report:month -- 2026-10`, and `--overwrite` where a report is to be written anew. */
const words = process.argv.slice(2);
const outcome = await writeMonthReport({
	root: process.cwd(),
	month: words.find((word) => !word.startsWith('-')),
	today: calendarDate(new Date()),
	overwrite: words.includes('--overwrite'),
});

if ('refused' in outcome) {
	console.error(outcome.refused);
	process.exitCode = 1;
} else {
	console.log([...outcome.written, '', outcome.message].join('\n'));
}
