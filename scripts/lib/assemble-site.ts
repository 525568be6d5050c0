import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { astroProgram } from './astro-program.ts';

/** Folder of the product: the code that every assembled site runs. */
export const product = join(import.meta.dirname, '../..');

/** Folder of the company that the browser tests visit. */
export const testCompany = join(product, 'tests/site');

const code = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'THIRD-PARTY-NOTICES.txt', 'src'];
const content = join(product, 'src/content');
const interfaceTexts = join(content, 'i18n');

/** What a company writes; everything else is the product's. */
export const companyFiles = ['portal.yaml', 'quizzes', 'public', 'src/content'];

/** A new folder for a site, inside `.outspoken`. The caller removes it. */
export function newFolder(name: string): string {
	mkdirSync(join(product, '.outspoken'), { recursive: true });
	return mkdtempSync(join(product, '.outspoken', `${name}-`));
}

/**
 * Puts the code of the product, its interface texts and the files of a company together into a folder that can be built.
 *
 * @param company folder with some of `companyFiles`; the repository's own folder is a company too
 */
export function assembleSite(folder: string, company: string): void {
	mkdirSync(folder, { recursive: true });
	for (const name of code) cpSync(join(product, name), join(folder, name), { recursive: true, filter: isCode });
	for (const name of companyFiles) {
		if (existsSync(join(company, name))) cpSync(join(company, name), join(folder, name), { recursive: true });
	}
	linkModules(folder);
}

function isCode(path: string): boolean {
	return path === content || path.startsWith(interfaceTexts) || !path.startsWith(join(content, '/'));
}

/**
 * Links the installed packages one by one: Astro keeps a cache inside `node_modules`, which two sites must not share.
 */
export function linkModules(folder: string): void {
	const [from, to] = [product, folder].map((each) => join(each, 'node_modules')) as [string, string];
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from)) {
		if ((!name.startsWith('.') || name === '.bin') && !existsSync(join(to, name)))
			symlinkSync(join(from, name), join(to, name), 'junction');
	}
}

interface BuildOptions {
	/** Path below which the site will stand; the one of portal.yaml unless told. */
	base?: string;
	/** Folder of the finished site, inside the site's folder. */
	outDir?: string;
	/** Variables beside those of this process. */
	env?: Record<string, string>;
}

interface Built {
	status: number | null;
	output: string;
}

/** Builds an assembled site as `npm run build` does. */
export function buildSite(folder: string, options: BuildOptions = {}): Built {
	const { status, stdout, stderr } = spawnSync(process.execPath, buildArguments(options), {
		...buildPlace(folder, options),
		encoding: 'utf8',
	});
	return { status, output: stdout + stderr };
}

/** Builds an assembled site while others are built. */
export async function buildSiteBeside(folder: string, options: BuildOptions = {}): Promise<Built> {
	const build = spawn(process.execPath, buildArguments(options), buildPlace(folder, options));
	const output: string[] = [];
	for (const stream of [build.stdout, build.stderr]) stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
	const [status] = (await once(build, 'close')) as [number | null];
	return { status, output: output.join('') };
}

const buildArguments = ({ outDir = 'dist' }: BuildOptions) => [astroProgram, 'build', '--outDir', outDir];

const buildPlace = (cwd: string, { base, env }: BuildOptions) => ({
	cwd,
	env: { ...process.env, ...(base !== undefined && { OUTSPOKEN_BASE: base }), ...env },
});
