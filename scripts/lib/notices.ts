import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { leanCounting } from '../../src/integrations/lean-counting.mjs';

/** The file that holds the notices, in the repository and in a finished site. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** Licences under which code may come to readers: they ask whoever passes it on for the notice, and for nothing else. */
export const allowedLicences = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'];

/** Packages that come to readers past the bundler: styles, scripts within pages, drawings, and the search, which is copied. */
const besides = ['@astrojs/starlight', 'pagefind', 'simple-icons'];

/** What packages say of their licence in another place than the manifest. */
const elsewhere: Record<string, string> = { 'twitter-text': 'Apache-2.0' };

/** What the licence of a package asks to be said where its code is passed on. */
export interface Notice {
	name: string;
	/** As SPDX names it. */
	licence: string;
	text: string;
}

/** The notices of all packages that come to readers, as they are installed. */
export async function installedNotices(root: string): Promise<Notice[]> {
	const found = new Map((await bundledPackages(root)).map((notice) => [notice.name, notice]));
	for (const name of besides) found.set(name, noticeOf(root, name));
	return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const list = 'third-party.json';

/** The packages in the scripts of the site and of its editor, by Vite's own list of what it bundled. */
async function bundledPackages(root: string): Promise<Notice[]> {
	const { output } = (await build({
		root,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: leanCounting },
		build: {
			write: false,
			minify: false,
			license: { fileName: list },
			rolldownOptions: { input: globSync('src/elements/**/*.ts', { cwd: root }).map((file) => join(root, file)) },
		},
	})) as Rolldown.RolldownOutput;
	const file = output.find(({ fileName }) => fileName === list);
	if (file?.type !== 'asset') throw new Error('Vite wrote no list of the packages that it bundled.');
	const packages = JSON.parse(String(file.source)) as { name: string; identifier?: string; text?: string }[];
	return packages.map(({ name, identifier = elsewhere[name] ?? '', text }) => ({
		name,
		licence: identifier,
		text: text === undefined ? written(root, name, identifier) : plain(text),
	}));
}

function noticeOf(root: string, name: string): Notice {
	const folder = join(root, 'node_modules', name);
	// Pagefind keeps the text in a folder of that name.
	const file = globSync(['LICENSE', 'LICENSE.*', 'LICENSE/*'], { cwd: folder, withFileTypes: true }).find((entry) => entry.isFile());
	return {
		name,
		licence: manifestOf(root, name).license ?? '',
		text: file === undefined ? '' : plain(readFileSync(join(file.parentPath, file.name), 'utf8')),
	};
}

/** The text of a licence that a package names and does not hold: the terms of MIT are ours too, under the name of another. */
function written(root: string, name: string, licence: string): string {
	const { author } = manifestOf(root, name);
	if (licence !== 'MIT' || author === undefined) return '';
	const ours = plain(readFileSync(join(root, 'LICENSE'), 'utf8'));
	return ours.replace(/^Copyright .*$/m, `Copyright (c) ${typeof author === 'string' ? author : author.name}`);
}

const manifestOf = (root: string, name: string) =>
	JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
		license?: string;
		author?: string | { name: string };
	};

const plain = (text: string) =>
	text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[ \t]+$/gm, '')
		.trim();

/** All notices as one file, without versions, so that only a package or its licence changes it. */
export function noticesText(notices: readonly Notice[]): string {
	const heading = 'This site holds code and drawings of others. Their licences ask for these notices.';
	const parts = notices.map(({ name, licence, text }) => `${name} (${licence})\n\n${text}`);
	return `${[heading, ...parts].join(`\n\n${'='.repeat(80)}\n`)}\n`;
}
