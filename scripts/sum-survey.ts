import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { judgeSite } from '../src/integrations/author-checks/site.ts';
import { counted } from '../src/lib/text/counted.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';
import { smallestGroup } from '../src/lib/programme/smallest-group.ts';
import { fail } from './lib/fail.ts';
import { sumSurvey, type ReturnedFile } from './lib/survey-sum.ts';

/** Bytes from which on a file is surely not somebody’s answers. */
const largest = 100_000;

/**
 * Sums what came back from a survey: `npm run sum:survey -- <folder> [survey]`. Files that cannot be counted are named
 * with the reason and left out. Written answers are printed for the team and stand in no file.
 */
const root = process.cwd();
const today = calendarDate(new Date());
const { positionals } = parseArgs({ allowPositionals: true });
const [folder, name] = positionals;
const site = judgeSite(await readProject(root), today);
const known = [...site.surveys.values()];
const chosen = known.find(({ id, value }) => (name === undefined ? value?.open : id === name));

if (folder === undefined) fail('Name the folder with the files that came back: `npm run sum:survey -- returned/`.');
else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder \`${folder}\`.`);
else if (!chosen)
	fail(
		name === undefined ? 'No survey is open. Name one: `npm run sum:survey -- returned/ incentives`.' : `There is no survey \`${name}\`.`,
	);
else if (!chosen.value) fail(`${chosen.file}  has mistakes; \`npm run check\` names them.`);
else write(sumSurvey(filesIn(folder), { id: chosen.id, survey: chosen.value, language: site.defaultLanguage, today }));

function filesIn(place: string): ReturnedFile[] {
	return readdirSync(place, { withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => entry.name)
		.toSorted()
		.map((file) => {
			const path = join(place, file);
			return { name: file, text: statSync(path).size > largest ? '' : readFileSync(path, 'utf8') };
		});
}

function write({ result, skipped, written }: ReturnType<typeof sumSurvey>): void {
	for (const line of skipped) console.log(line);
	for (const { question, texts } of written) {
		console.log(`\n${question} (${texts.length})`);
		for (const text of texts) console.log(`– ${text.replaceAll(/(?!\n)\p{Cc}/gu, ' ').replaceAll('\n', '\n  ')}`);
	}
	console.log(`\n${counted(result.people, 'person', 'people')} counted, ${counted(skipped.length, 'file')} left out.`);
	if (result.people < smallestGroup)
		return fail(`Fewer than ${smallestGroup} people answered. Nothing was written, as so few could be recognised.`);
	const file = `src/content/survey-results/${result.survey}-${result.version}.yaml`;
	mkdirSync(join(root, 'src/content/survey-results'), { recursive: true });
	writeFileSync(join(root, file), stringify(result, { lineWidth: 0, aliasDuplicateObjects: false }));
	console.log(`${file}  written. It holds sums only.`);
}
