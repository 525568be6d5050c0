import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cancel, intro, select, text } from '@clack/prompts';
import { filesOnDisk } from '../src/integrations/author-checks/files.ts';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { judgeSite, type Site } from '../src/integrations/author-checks/site.ts';
import { listed } from '../src/integrations/author-checks/wording.ts';
import { unfilled, unfilledCount } from '../src/lib/text/unfilled.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';
import { onlyName } from '../src/schemas/collections.ts';
import { newArguments } from './lib/new/arguments.ts';
import { fileKinds, type FileKind } from './lib/new/kinds.ts';
import { CannotMake, choicesFor, kindOf, planNew, type NewFileRequest } from './lib/new/plan.ts';
import { answerTo, Cancelled } from './lib/prompts.ts';

/**
 * Makes a beginning of a file, in each language: `npm run new -- lesson linkedin/first-post --title "Your first post"`. It asks
 * for what is not said; where nobody can be asked, the first of what is possible is taken.
 */
const root = process.cwd();
const files = filesOnDisk(root);
const canAsk = process.stdin.isTTY;

try {
	const { kind: kindName, name, title, chosen } = newArguments(process.argv.slice(2));
	const site = judgeSite(await readProject(files), calendarDate(new Date()));
	if (!site.portal?.value) throw new CannotMake('portal.yaml cannot be read; `npm run check` says why.');
	if (canAsk) intro('Make a new file');
	const wish = await askFor({ kind: kindName === undefined ? await askKind() : kindOf(kindName), name, title, chosen }, site);
	const made = planNew(wish, site, files);
	for (const [file, content] of made) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), content, { flag: 'wx' });
	}
	console.log(told(made));
} catch (error) {
	process.exitCode = 1;
	if (error instanceof Cancelled) cancel('Nothing was made.');
	else console.error(error instanceof Error ? error.message : error);
}

async function askKind(): Promise<FileKind> {
	if (!canAsk) {
		throw new CannotMake(
			`Say what to make, and its name: \`npm run new -- lesson linkedin/first-post\`. There are: ${fileKinds.map(({ name }) => name).join(', ')}.`,
		);
	}
	const options = fileKinds.map((kind) => ({ value: kind, label: kind.name }));
	return answerTo(select<FileKind>({ message: 'What shall it be?', options: options as never, maxItems: 12 }));
}

async function askFor(given: Omit<NewFileRequest, 'name'> & { name: string | undefined }, site: Site): Promise<NewFileRequest> {
	const { kind } = given;
	const only = 'collection' in kind ? onlyName[kind.collection] : undefined;
	const name = given.name ?? only ?? (await askName(kind));
	const chosen = { ...given.chosen };
	for (const { field, description, options } of choicesFor(kind, site)) {
		const isSaid = field in chosen || (field === 'track' && name.includes('/'));
		if (isSaid || !canAsk) continue;
		chosen[field] = await answerTo(
			select({ message: `${field}: ${description}`, options: options.map((value) => ({ value, label: value })), maxItems: 12 }),
		);
	}
	const title = given.title ?? (canAsk ? await askTitle(site.defaultLanguage) : undefined);
	return { kind, name, title, chosen };
}

async function askName(kind: FileKind): Promise<string> {
	if (!canAsk) throw new CannotMake(`Say the name of the ${kind.name}: \`npm run new -- ${kind.name} its-name\`.`);
	return answerTo(
		text({
			message: 'Its name in addresses: small letters, digits, hyphens',
			validate: (value = '') => (/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(value) ? undefined : 'Use small letters, digits and hyphens.'),
		}),
	);
}

async function askTitle(language: string): Promise<string | undefined> {
	const title = await answerTo(text({ message: `Its title in \`${language}\` (may be empty)`, defaultValue: '' }));
	return title.trim() === '' ? undefined : title.trim();
}

function told(made: ReadonlyMap<string, string>): string {
	const lines = [...made].map(([file, content]) => `  ${file}  (${unfilledCount(content)} × ${unfilled})`);
	return [
		'Written:',
		...lines,
		`\nFill in what is marked with ${unfilled}; the lines with # say what belongs there, and \`npm run dev\` shows it.`,
		`It is a draft: nobody sees it until you remove \`draft: true\` from ${listed([...made.keys()])}. \`npm run check\` tells what is left.`,
	].join('\n');
}
