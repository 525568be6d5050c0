import type { Note } from '../../../src/integrations/author-checks/finding.ts';
import { reportLine } from '../../../src/integrations/author-checks/report.ts';
import { counted } from '../../../src/lib/text/counted.ts';
import { unfilled } from '../../../src/lib/text/unfilled.ts';
import { listed } from '../../../src/integrations/author-checks/wording.ts';
import { filesMissingIn } from './languages.ts';
import { ownLists } from './own-files.ts';
import type { Adoption } from './plan.ts';

/** What an adoption will do, in a few lines. */
export function whatItDoes({ changes, isMoving, demo, tracks, languages }: Adoption): string[] {
	const all = [...changes];
	const removed = all.filter(([, text]) => text === undefined).length;
	const isIn = (folder: string) => all.filter(([file, text]) => text !== undefined && file.startsWith(folder)).length;
	return [
		...(changes.has('portal.yaml') ? ['Writes portal.yaml; its comments stay.'] : []),
		...(changes.has('package.json') ? ['Writes your addresses into package.json.'] : []),
		...(isMoving
			? [
					'Removes what belongs to the example company: its library, results, people, goals, contests and days.',
					'Lets each guideline begin as version 1, in force from today, and keeps its text.',
					'Puts three samples into the library.',
				]
			: []),
		// Of a company that has moved in, a file of that name may be its own by now.
		...(isMoving ? [] : demo.map((file) => `Removes ${file}, which is listed as the example company’s.`)),
		...tracks.map((track) => `Removes the track \`${track}\`: its network is not in use.`),
		...languages.map((language) => `Removes the pages in \`${language}\`.`),
		...(isIn('quizzes/') > 0 ? [`Confirms ${counted(isIn('quizzes/'), 'quiz', 'quizzes')} anew.`] : []),
		`In all: ${counted(all.length - removed, 'file')} written, ${counted(removed, 'file')} removed.`,
	];
}

/** What is left for people to write, most urgent first. */
export function whatIsLeft({ site, isMoving, stays, unlinked, leftOut, notChosen }: Adoption): string[] {
	const taught = new Set([...site.tracks.values()].flatMap(({ value }) => value?.networks ?? []));
	const untaught = stays ? [] : site.networksInUse.filter((network) => !taught.has(network));
	return [
		...(isMoving
			? [
					'Read src/content/principles.yaml and the guidelines in src/content/docs: their promises are yours now.',
					'Replace the three samples in src/content/shareables with what your people would gladly share.',
					`Fill the lists of *Check my post* with your own: ${listed(ownLists)}.`,
					'Read src/content/mix/advice.yaml, src/content/points.yaml and src/content/checklists: is it your advice?',
					'Give each contact of portal.yaml its own mailbox, and its topics the names your people use.',
					'Write in SECURITY.md whom to tell of a weakness.',
				]
			: []),
		...(notChosen.length > 0
			? [
					`${unfilled} Nobody chose these fields of portal.yaml, so they say what they said or what comes first: ${listed(notChosen)}. Choose.`,
				]
			: []),
		...unlinked.map((note: Note) => reportLine(note)),
		...(leftOut > 0
			? [
					`${counted(leftOut, 'text speaks', 'texts speak')} of a part that you don’t have yet, as the leaderboard: \`npm run check\` names the lines. Write the part, or the sentence anew.`,
				]
			: []),
		...(untaught.length > 0 ? [`No track of lessons is about ${listed(untaught)}. docs/editing/grow.md says how to write one.`] : []),
		...site.incomplete.map((language) => {
			const missing = filesMissingIn(site, language);
			return missing.length > 0
				? `The language \`${language}\` lacks ${missing.join(', ')}; until then the default language stands in.`
				: `The language \`${language}\` lacks nothing any more: take \`incomplete: true\` away from it in portal.yaml.`;
		}),
	];
}
