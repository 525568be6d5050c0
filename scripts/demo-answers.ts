import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { judgeSite } from '../src/integrations/author-checks/site.ts';
import { rank, shuffled } from '../src/lib/random/shuffled.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';
import type { Asked } from '../src/lib/programme/survey/answers.ts';
import { askedOf } from '../src/lib/programme/survey/asked.ts';
import { returnedLine } from '../src/lib/programme/survey/returned.ts';

/**
 * Invents answers to the open survey, for a demonstration: `node scripts/demo-answers.ts <folder> [people] [seed]`. The
 * same seed always gives the same answers; `npm run sum:survey` sums them.
 */
const [folder = '', people = '34', seed = 'teplia'] = process.argv.slice(2);
const site = judgeSite(await readProject(process.cwd()), calendarDate(new Date()));
const survey = [...site.surveys.values()].find(({ value }) => value?.open);
if (folder === '' || !survey?.value) throw new Error('Name a folder, and have an open survey.');

mkdirSync(folder, { recursive: true });
for (let person = 1; person <= Number(people); person++) {
	const id = `demo-${String(person).padStart(6, '0')}`;
	const answers = Object.fromEntries(
		askedOf(survey.value.questions)
			.map((question): [string, string[]] => [question.id, invented(question, id)])
			.filter(([, chosen]) => chosen.length > 0),
	);
	writeFileSync(join(folder, `${id}.json`), returnedLine({ survey: survey.id, version: survey.value.version, id, answers }));
}

/** Some options are dearer to all than others, a few questions are left out, and nobody writes a text. */
function invented({ id, kind, options, places = 1 }: Asked, person: string): string[] {
	const chance = (what: string) => rank(seed, `${person} ${id} ${what}`) / 2 ** 32;
	if (kind === 'text' || chance('left out') < 0.08) return [];
	// Few find a thing very easy or very hard.
	if (kind === 'scale') return [options[Math.floor(((chance('one') + chance('two')) / 2) * options.length)]!];
	const liking = (option: string) => (1 + (rank(seed, `${id} ${option}`) % 5)) / 5;
	const liked = shuffled(options, `${seed} ${person} ${id}`).toSorted((a, b) => liking(b) * chance(b) - liking(a) * chance(a));
	if (kind === 'rank') return liked.slice(0, places);
	return kind === 'multiple' ? liked.filter((option) => chance(option) < liking(option) * 0.7) : liked.slice(0, 1);
}
