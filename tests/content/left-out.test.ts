import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProject, type Project } from '../../src/integrations/author-checks/read.ts';
import { checkLeftOut } from '../../src/integrations/author-checks/rules/left-out.ts';
import { judgeSite } from '../../src/integrations/author-checks/site.ts';
import { root } from './sources.ts';

/** The content of this repository, which is read once for all. */
const project = await readProject(root);

/** The same without some of its folders and files. */
function without(...folders: string[]): Project {
	const gone = new Set<string>();
	const stays = ({ file }: { file: string }) => {
		const from = folders.find((folder) => file === folder || file.startsWith(`${folder}/`));
		if (from !== undefined) gone.add(from);
		return from === undefined;
	};
	const { points, files, activity, results, ...rest } = project;
	const left = {
		...rest,
		...(points && stays(points) && { points }),
		files: Object.fromEntries(Object.entries(files).map(([name, list]) => [name, list.filter(stays)])) as Project['files'],
		activity: activity.filter(stays),
		results: results.filter(stays),
	};
	expect([...gone].toSorted(), 'what was there, and is left out').toEqual(folders.toSorted());
	return left;
}

function mentions(...folders: string[]): string[] {
	// One rule of all that a check has: tests/content/author-mistakes.test.ts shows that it is among them.
	const findings = checkLeftOut(judgeSite(without(...folders), '2026-11-30'));
	return [...new Set(findings.map(({ file }) => file))];
}

// Of a company's own texts nobody knows of what they speak.
const isExample = existsSync(join(root, 'src/content/demo.yaml'));

test.runIf(isExample)('without a leaderboard, each text that speaks of it is named, in both languages', () => {
	expect(mentions('src/content/teams', 'src/content/activity', 'src/content/points.yaml')).toEqual(['src/content/surveys/incentives.yaml']);
});

test.runIf(isExample).each([
	['results', ['results', 'roi'], 0],
	['goals', ['goals'], 0],
	['quiet periods', ['quiet'], 0],
	['a survey', ['surveys', 'survey-results'], 0],
	['badges', ['badges'], 0],
	['thanks', ['recognitions'], 0],
	['campaigns', ['campaigns'], 0],
])('without %s, no text is named that means something else', (_part, folders, count) => {
	expect(mentions(...folders.map((folder) => `src/content/${folder}`))).toHaveLength(count);
});
