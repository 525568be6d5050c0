import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { filesOnDisk, type ProjectFiles } from '../../src/integrations/author-checks/files.ts';
import { root } from './sources.ts';

const files = filesOnDisk(root);

/** The content of this repository without some of its folders. */
function without(...folders: string[]): ProjectFiles {
	const isGone = (file: string) => folders.some((folder) => file === folder || file.startsWith(`${folder}/`));
	return {
		...files,
		below: async (folder, endings) => (await files.below(folder, endings)).filter((file) => !isGone(file)),
		names: async (folder) => (await files.names(folder)).filter((name) => !isGone(`${folder}/${name}`)),
		exists: (file) => !isGone(file) && files.exists(file),
	};
}

async function mentions(...folders: string[]): Promise<string[]> {
	const findings = await checkProject(without(...folders));
	return [...new Set(findings.flatMap(({ id, file }) => (id === 'part/left-out' ? [file] : [])))];
}

// Of a company's own texts nobody knows of what they speak.
const isExample = existsSync(join(root, 'src/content/demo.yaml'));

test.runIf(isExample)('without a leaderboard, each text that speaks of it is named, in both languages', async () => {
	expect(await mentions('src/content/teams', 'src/content/activity', 'src/content/points.yaml')).toEqual([
		'src/content/surveys/incentives.yaml',
	]);
});

test.runIf(isExample).each([
	['results', ['results', 'roi'], 0],
	['goals', ['goals'], 0],
	['quiet periods', ['quiet'], 0],
	['a survey', ['surveys', 'survey-results'], 0],
	['badges', ['badges'], 0],
	['thanks', ['recognitions'], 0],
	['campaigns', ['campaigns'], 0],
])('without %s, no text is named that means something else', async (_part, folders, count) => {
	expect(await mentions(...folders.map((folder) => `src/content/${folder}`))).toHaveLength(count);
});
