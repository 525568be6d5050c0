import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { companyFiles, product, testCompany } from './lib/assemble-site.ts';

/**
 * Makes the repository of another company in a temporary folder, with none of our demo content, one language and other
 * networks, and runs its tests: `npm run test:fork`. Another command may follow: `npm run test:fork -- npm run check`.
 */
const language = 'en';
/** The networks that it uses in the place of ours; what is written for one is posted on the other. */
const networks: Record<string, string> = { linkedin: 'facebook', telegram: 'instagram', x: 'mastodon' };
/** What is made anew from the rest. */
const made = new Set(['.git', '.astro', '.outspoken', 'dist']);

type Fields = Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), 'outspoken-fork-'));
// The packages go along as they are: a link to ours leads Astro out of the folder, and it finds nothing there.
cpSync(product, folder, { recursive: true, verbatimSymlinks: true, filter: (path) => !made.has(relative(product, path)) });
replaceContent();
changeFiles();
run('npm', ['run', '--silent', 'record']);

const [command = 'npm', ...args] = process.argv.length > 2 ? process.argv.slice(2) : ['npm', 'test'];
const status = run(command, args);
if (status === 0) rmSync(folder, { recursive: true, force: true });
else console.error(`\nWhat failed lies in ${folder}.`);
process.exitCode = status;

function run(program: string, rest: readonly string[]): number {
	return spawnSync(program, rest, { cwd: folder, stdio: 'inherit' }).status ?? 1;
}

/** Puts the company of the tests in the place of ours. The texts of the interface belong to the product. */
function replaceContent(): void {
	for (const name of companyFiles) {
		rmSync(join(folder, name), { recursive: true, force: true });
		if (existsSync(join(testCompany, name))) cpSync(join(testCompany, name), join(folder, name), { recursive: true });
	}
	cpSync(join(product, 'src/content/i18n'), join(folder, 'src/content/i18n'), { recursive: true });
}

/** Takes the other languages out of its files, and puts its networks in. */
function changeFiles(): void {
	const { languages } = parse(readFileSync(join(folder, 'portal.yaml'), 'utf8')) as { languages: { code: string }[] };
	const others = languages.map(({ code }) => code).filter((code) => code !== language);
	for (const other of others) {
		for (const place of ['docs', 'records/versions']) rmSync(join(folder, 'src/content', place, other), { recursive: true, force: true });
	}
	const change = (pattern: string, changed: (data: Fields) => Fields) => {
		for (const file of globSync(pattern, { cwd: folder }).filter((name) => !name.startsWith('src/content/i18n'))) {
			const path = join(folder, file);
			const data = parse(readFileSync(path, 'utf8')) as Fields;
			writeFileSync(path, stringify(changed(data), { lineWidth: 0, aliasDuplicateObjects: false }));
		}
	};
	change('{portal.yaml,quizzes/**/*.yaml,src/content/**/*.yaml}', (data) => without(data, others) as Fields);
	change('portal.yaml', (data) => ({
		...data,
		languages: languages.filter(({ code }) => code === language),
		networks: Object.values(networks),
	}));
	// An item for ever to come is there for the browser tests; in a company's own library it would be a slip.
	const begun = ({ publishFrom }: Fields) => (String(publishFrom).startsWith('2099') ? '2026-01-12' : publishFrom);
	change('src/content/shareables/*.yaml', (data) => ({
		...data,
		publishFrom: begun(data),
		posts: onOtherNetworks(data['posts'] as Fields),
	}));
	// What counts as right was recorded for all languages.
	rmSync(join(folder, 'src/content/records/quizzes'), { recursive: true, force: true });
}

/** A value without its texts in the other languages. */
function without(value: unknown, others: readonly string[]): unknown {
	if (Array.isArray(value)) return value.map((entry) => without(entry, others));
	if (typeof value !== 'object' || value === null) return value;
	const isText = Object.hasOwn(value, language);
	const fields = Object.entries(value).filter(([name]) => !isText || !others.includes(name));
	return Object.fromEntries(fields.map(([name, field]) => [name, without(field, others)]));
}

function onOtherNetworks(posts: Fields): Fields {
	return Object.fromEntries(Object.entries(posts).map(([network, texts]) => [networks[network] ?? network, texts]));
}
