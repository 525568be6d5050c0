import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptFile, keptGuidelines, type KeptGuideline, keptVersionOf, textToKeep } from '../src/integrations/author-checks/kept-version.ts';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { judgeSite, type Site } from '../src/integrations/author-checks/site.ts';
import { suggestion } from '../src/integrations/author-checks/wording.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';

/**
 * Keeps the texts of guidelines that readers acknowledge: `npm run keep -- [guideline…]`. Without names it keeps the versions
 * of which nothing is kept yet; a guideline that is named is kept as it reads now. Earlier versions stay as they are.
 */
const root = process.cwd();
const site = judgeSite(await readProject(root), calendarDate(new Date()));
const names = process.argv.slice(2).map((name) => name.replace(/^.*guidelines\//, '').replace(/\.mdx?$/, ''));
const kept = keptGuidelines(site);

for (const name of names) if (!kept.some(({ id }) => id === `guidelines/${name}`)) fail(name, site);
for (const page of kept) {
	const wanted = names.length === 0 ? !keptVersionOf(page, site) : names.includes(page.id.replace(/^guidelines\//, ''));
	if (wanted) keep(page);
}

function keep(page: KeptGuideline): void {
	const text = textToKeep(page, site);
	if (keptVersionOf(page, site)?.text === text) return;
	const file = keptFile(page);
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
	console.log(`${file}  written.`);
}

function fail(name: string, { pages, defaultLanguage }: Site): void {
	const known = [...pages.get(defaultLanguage)!.keys()].flatMap((id) =>
		id.startsWith('guidelines/') ? id.slice('guidelines/'.length) : [],
	);
	const reason = known.includes(name)
		? 'is not acknowledged (`acknowledge: false`), is a draft, or has mistakes that `npm run check` names, so no version of it is kept.'
		: `does not exist.${suggestion(name, known, 'There are')}`;
	console.error(`The guideline \`${name}\` ${reason}`);
	process.exitCode = 1;
}
