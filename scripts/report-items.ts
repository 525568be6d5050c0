import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../src/lib/text/counted.ts';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { judgeSite } from '../src/integrations/author-checks/site.ts';
import { smallestGroup } from '../src/lib/programme/smallest-group.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';
import { fail } from './lib/fail.ts';
import { adviceOn, mostChosenWrong } from './lib/item-report/advice.ts';
import { readResults } from './lib/item-report/answers.ts';
import { itemReport, type ItemFigures } from './lib/item-report/statistics.ts';

/**
 * How each question went, from what a learning system saved: `npm run report:items -- results/`.
 * It names nobody, and shows no question that fewer people answered than may be shown.
 */
const [folder] = process.argv.slice(2);

if (folder === undefined) fail('Name the folder with the exports: `npm run report:items -- results/`.');
else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder \`${folder}\`.`);
else await report(folder);

async function report(place: string): Promise<void> {
	const site = judgeSite(await readProject(process.cwd()), calendarDate(new Date()));
	const quizzes = [...site.quizzes.values()].flatMap(({ id, value }) => (value ? [{ id, questions: value.questions }] : []));
	const names = readdirSync(place, { withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map(({ name }) => name)
		.toSorted();
	const known = new Set(quizzes.flatMap(({ questions }) => questions.map(({ id }) => id)));
	const results = readResults(
		names.map((name) => ({ name, bytes: readFileSync(join(place, name)) })),
		known,
	);
	const { items, tooFew } = itemReport(quizzes, results);
	for (const line of results.skipped) console.log(line);
	for (const [quiz, its] of Map.groupBy(items, (item) => item.quiz)) {
		console.log(`\nquizzes/${quiz}.yaml`);
		for (const item of its) console.log(described(item, site.defaultLanguage).join('\n'));
	}
	console.log(`\n${counted(items.length, 'question')} shown, ${tooFew} left out that fewer than ${smallestGroup} people answered.`);
	if (items.length === 0) process.exitCode = 1;
}

function described(item: ItemFigures, language: string): string[] {
	const { question, answered, share, discrimination } = item;
	const wrong = mostChosenWrong(item);
	const texts = 'options' in question ? new Map(question.options.map(({ id, text }) => [id, text])) : undefined;
	return [
		`  ${question.id}`,
		`    ${Math.round(share * 100)} % of ${answered} right at first${discrimination === undefined ? '' : ` · discrimination ${discrimination.toFixed(2)}`}`,
		...(wrong
			? [`    most chosen wrong option: \`${wrong.id}\`, ${counted(wrong.count, 'time')}: ${texts?.get(wrong.id)?.[language] ?? ''}`]
			: []),
		...adviceOn(item).map((sentence) => `    – ${sentence}`),
	];
}
