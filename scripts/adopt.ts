import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cancel, confirm, intro, isCancel } from '@clack/prompts';
import { parseDocument } from 'yaml';
import { filesOnDisk } from '../src/integrations/author-checks/files.ts';
import { readProject } from '../src/integrations/author-checks/read.ts';
import { report } from '../src/integrations/author-checks/report.ts';
import { isExampleCompany } from '../src/integrations/author-checks/rules/other-company.ts';
import { judgeSite } from '../src/integrations/author-checks/site.ts';
import { calendarDate } from '../src/lib/time/visibility.ts';
import { askForPortal, labelled } from './lib/adopt/ask.ts';
import { isObject } from '../src/lib/progress/dictionary.ts';
import type { Data } from './lib/adopt/data.ts';
import { uncommitted } from './lib/adopt/git.ts';
import { type Adoption, planAdoption, WrongAnswers, writtenLanguages } from './lib/adopt/plan.ts';
import { codesOf } from './lib/adopt/portal-data.ts';
import { whatIsLeft, whatItDoes } from './lib/adopt/report.ts';
import { writeEditorSchemas } from './lib/editor-schemas.ts';
import { Cancelled } from './lib/prompts.ts';

/**
 * Makes the portal a company’s own: `npm run adopt` asks, `npm run adopt -- --from answers.yaml` takes the fields of portal.yaml
 * from a file, `npm run adopt -- --add-language de` adds a language and says what it lacks. With `--yes` nothing is asked.
 */
const root = process.cwd();
const files = filesOnDisk(root);
const today = calendarDate(new Date());

try {
	const { values } = parseArgs({
		options: { from: { type: 'string' }, yes: { type: 'boolean', default: false }, 'add-language': { type: 'string' } },
	});
	const site = judgeSite(await readProject(files), today);
	const current = site.portal?.data;
	if (!isObject(current)) throw new Error('portal.yaml cannot be read; `npm run check` says why.');
	const code = values['add-language'];
	const answers =
		code !== undefined ? withLanguage(current, code) : values.from !== undefined ? answersIn(values.from) : await questions(site, current);
	const adoption = await planAdoption(files, answers, today, { stays: code !== undefined });
	refuseUncommitted(adoption);
	console.log(`\n${whatItDoes(adoption).join('\n')}\n`);
	if (adoption.changes.size > 0 && (values.yes || (await isWanted()))) write(adoption);
	else if (adoption.changes.size > 0) throw new Cancelled();
	conclude(adoption);
} catch (error) {
	process.exitCode = 1;
	if (error instanceof Cancelled) cancel('Nothing was changed.');
	else if (error instanceof WrongAnswers) {
		for (const { field, message } of error.findings) console.error(`${field ?? 'portal.yaml'} — ${message}`);
		console.error('\nNothing was changed.');
	} else console.error(error instanceof Error ? error.message : error);
}

async function questions(site: ReturnType<typeof judgeSite>, current: Data): Promise<Data> {
	if (!process.stdin.isTTY)
		throw new Error('Nobody can be asked here. Write the fields of portal.yaml into a file: `npm run adopt -- --from answers.yaml --yes`.');
	intro('Make the portal your own');
	const networks = [...site.networks.values()].map(({ id, value }) => ({ value: id, label: value?.name['en'] ?? id }));
	const countries = [...new Set([...site.networks.values()].flatMap(({ value }) => Object.keys(value?.status ?? {})))].toSorted();
	const setting = { current, isMoving: isExampleCompany(site), written: await writtenLanguages(files) };
	return askForPortal(setting, { networks, countries });
}

function answersIn(file: string): Data {
	const document = parseDocument(readFileSync(file, 'utf8'));
	const [mistake] = document.errors;
	if (mistake) throw new Error(`${file} — ${mistake.message}`);
	const answers: unknown = document.toJS();
	if (!isObject(answers)) throw new Error(`${file} holds no fields. Write those of portal.yaml, for example \`hashtag: '#OurPeople'\`.`);
	return answers;
}

/** The languages of the portal and one more. */
function withLanguage(current: Data, code: string): Data {
	if (!/^[a-z]{2}$/.test(code))
		throw new Error(`\`${code}\` is no code of a language. Write two letters, for example \`--add-language de\`.`);
	const languages = current['languages'] as Data[];
	return codesOf(current).includes(code) ? { languages } : { languages: [...languages, labelled(code, current)] };
}

/** What is not committed could not be brought back. */
function refuseUncommitted({ changes }: Adoption): void {
	const lost = uncommitted(root, [...changes.keys()]);
	if (lost === undefined) {
		throw new Error(
			'This folder is in no git repository, so nothing could be brought back. Run `git init && git add . && git commit -m "Begin"` first.',
		);
	}
	if (lost.length === 0) return;
	throw new Error(
		`These files would be changed and are not committed, so they could not be brought back. Commit them first.\n\n  ${lost.join('\n  ')}`,
	);
}

async function isWanted(): Promise<boolean> {
	if (!process.stdin.isTTY) throw new Error('Nobody can be asked here. Say `--yes` if this is what you want.');
	const answer = await confirm({ message: 'Shall it be so? `git restore` brings everything back.' });
	return !isCancel(answer) && answer;
}

/** What tells whose portal it is comes last: until then a run that broke off can be done again. */
function write({ changes }: Adoption): void {
	const last = ['src/content/demo.yaml', 'portal.yaml'];
	for (const [file, text] of [...changes].toSorted(([a], [b]) => last.indexOf(a) - last.indexOf(b))) {
		const path = join(root, file);
		if (text === undefined) rmSync(path, { force: true });
		else {
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
		}
	}
	writeEditorSchemas(root);
}

function conclude(adoption: Adoption): void {
	const left = whatIsLeft(adoption);
	if (left.length > 0) console.log(`Left for you:\n${left.map((line) => `  - ${line}`).join('\n')}\n`);
	if (adoption.findings.length > 0) {
		console.error(report(adoption.findings, 'mend them before you publish'));
		process.exitCode = 1;
	} else console.log('All content is in order. `npm start` builds the site and shows it.');
}
