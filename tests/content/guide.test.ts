import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import GithubSlugger from 'github-slugger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder } from '../../scripts/lib/assemble-site.ts';
import { withChanges } from '../../scripts/lib/adopt/changes.ts';
import { newArguments } from '../../scripts/lib/new/arguments.ts';
import { kindOf, planNew } from '../../scripts/lib/new/plan.ts';
import { findingsIn } from '../../src/integrations/author-checks/check.ts';
import { filesOnDisk } from '../../src/integrations/author-checks/files.ts';
import { isError } from '../../src/integrations/author-checks/finding.ts';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { reportLine } from '../../src/integrations/author-checks/report.ts';
import { judgeSite } from '../../src/integrations/author-checks/site.ts';
import { assembleTestCompany } from '../support/test-company.ts';
import { files, root, type SourceFile } from './sources.ts';

const pages = files('docs/editing/*.md');
const contents = files('EDITING*.md');
const inEnglish = pages.filter(({ path }) => !path.endsWith('.ru.md'));
const twinOf = ({ path }: SourceFile) => pages.find((page) => page.path === path.replace(/\.md$/, '.ru.md'));
const withoutCode = (text: string) => text.replaceAll(/^```[^]*?^```/gm, '');
const headings = (text: string) =>
	[...withoutCode(text).matchAll(/^(#+) (.+)$/gm)].map(([, depth = '', words = '']) => ({ depth: depth.length, words }));

/** The addresses of the headings of a page, as GitHub makes them. */
function anchorsOf(file: string): string[] {
	const slugger = new GithubSlugger();
	return headings(readFileSync(join(root, file), 'utf8')).map(({ words }) => slugger.slug(words.replaceAll(/[*`]/g, '')));
}

describe.each([...pages, ...contents])('$path', (page) => {
	test('links to pages and headings that are there', () => {
		const links = [...withoutCode(page.text).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => target);
		expect(links.length).toBeGreaterThan(0);
		const dead = links.filter((target) => {
			const [path = '', anchor] = target.split('#');
			const file = path === '' ? page.path : normalize(join(dirname(page.path), path));
			// What stands between backticks shows how a link is written.
			if (target.startsWith('/')) return false;
			return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
		});
		expect(dead).toEqual([]);
	});
});

describe.each(inEnglish)('$path', (page) => {
	test('has the same outline in Russian', () => {
		const depths = (text = '') => headings(text).map(({ depth }) => depth);
		expect(depths(twinOf(page)?.text)).toEqual(depths(page.text));
	});

	test('is a screen or two', () => {
		expect(page.text.split('\n').length).toBeLessThan(90);
		expect(page.text.split(/\s+/).length).toBeLessThan(1200);
	});

	test('is in the contents', () => {
		const link = `](${page.path})`;
		expect(contents.map(({ text }) => text.includes(link) || text.includes(link.replace('.md)', '.ru.md)')))).toEqual([true, true]);
	});
});

/** What texts tell their reader to type: `new -- lesson linkedin/first-post`, each once, in the order of the pages. */
const commandsIn = (texts: readonly SourceFile[]) => [
	...new Set(
		texts
			.flatMap(({ text }) =>
				[...text.matchAll(/npm (?:run |(?=(?:start|test)\b))([a-z][^`\n#]*[^`\n#\s])/g)].map(([, typed = '']) => typed),
			)
			.flatMap((typed) => typed.split(' && npm run '))
			// One that is shown cut short is none to type.
			.filter((typed) => !/…| --(?:from)?$/.test(typed)),
	),
];
const commands = commandsIn([...contents, ...pages, ...files('README.md'), ...files('bench/README.md'), ...files('docs/upgrading.md')]);
const isNew = (typed: string) => typed.startsWith('new -- ');
/** The words of a command line; quotes hold some together. */
const wordsOf = (typed: string) => [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
/** What tests of their own try: it builds, prints or serves the site, asks people, or has a case of its own. */
const triedElsewhere = new Set([
	'dev',
	'start',
	'test',
	'build',
	'handbook',
	'words',
	'adopt',
	'new',
	'bench',
	'sum:survey',
	'check',
	'report:month',
	'package',
	'report:items',
]);

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const scriptOf = (command: string) => /\S+\.ts/.exec(scripts[command] ?? '')?.[0];
/** Where a script says which options it takes, if not in itself. */
const optionsOf: Readonly<Record<string, string>> = { bench: 'bench/options.ts', build: 'node_modules/astro/dist/cli/flags.js' };

describe('each command is a script that takes its options', () => {
	const typed = commandsIn(['*.md', 'docs/**/*.md', 'bench/*.md'].flatMap((pattern) => files(pattern))).filter((each) => !isNew(each));

	test.each(typed)('npm run %s', (each) => {
		const [command = '', ...args] = wordsOf(each);
		expect(Object.keys(scripts)).toContain(command);
		const options = args.flatMap((arg) => /^--([a-z][\w-]*)/i.exec(arg)?.[1] ?? []);
		if (options.length === 0) return;
		const told = readFileSync(join(root, optionsOf[command] ?? scriptOf(command)!), 'utf8');
		expect(options.filter((option) => !new RegExp(`\\b${option}\\b['"]?[:,)]`).test(told))).toEqual([]);
	});
});

describe('the commands of the guide', () => {
	let folder: string;
	const run = (command: string, args: readonly string[]) =>
		spawnSync(process.execPath, [join(root, scriptOf(command)!), ...args], { cwd: folder, encoding: 'utf8' });

	beforeAll(() => {
		folder = newFolder('guide');
		assembleTestCompany(folder);
		rmSync(join(folder, 'node_modules'), { recursive: true });
		for (const args of [
			['init', '--quiet'],
			['add', '.'],
			['-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'Begin'],
		]) {
			const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
			if (status !== 0) throw new Error(stderr);
		}
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test.each(commands.filter((typed) => !isNew(typed) && !triedElsewhere.has(typed.split(' ')[0]!)))('npm run %s', (typed) => {
		const [command = '', , ...args] = wordsOf(typed);
		const { status, stderr } = run(command, args);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});

	test('npm run adopt -- --add-language de', () => {
		expect(commands).toContain('adopt -- --add-language de');
		// The company of the tests has German already.
		const { status, stdout, stderr } = run('adopt', ['--add-language', 'fr', '--yes']);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain('The language `fr` lacks ');
	});

	test('each that makes a file makes one with which the check is content', async () => {
		const project = filesOnDisk(folder);
		const made = new Map<string, string>();
		for (const typed of commands.filter(isNew)) {
			const files = withChanges(project, made);
			const site = judgeSite(await readProject(files), '2026-11-30');
			const { kind = '', name = '', title, chosen } = newArguments(wordsOf(typed).slice(2));
			for (const [file, text] of planNew({ kind: kindOf(kind), name, title, chosen }, site, files)) made.set(file, text);
		}
		expect(made.size).toBeGreaterThan(20);
		const findings = findingsIn(judgeSite(await readProject(withChanges(project, made)), '2026-11-30'));
		expect(
			findings
				.filter(isError)
				.filter(({ file }) => made.has(file))
				.map(reportLine),
		).toEqual([]);
	});

	test('npm run new writes the files, and says what is left to do', () => {
		const { status, stdout } = run('new', ['track', 'of-a-test', '--title', 'Of a test']);
		expect([status, stdout]).toEqual([0, expect.stringMatching(/^Written:\n {2}src\/content\/tracks\/of-a-test\.yaml {2}\(\d × ✎\)\n/)]);
		expect(readFileSync(join(folder, 'src/content/tracks/of-a-test.yaml'), 'utf8')).toContain('Of a test');
		expect(run('new', ['track', 'of-a-test'])).toMatchObject({ status: 1, stderr: expect.stringContaining('exists already') });
		expect(run('new', [])).toMatchObject({ status: 1, stderr: expect.stringContaining('There are: lesson, guideline, page, answer, ') });
	});
});
