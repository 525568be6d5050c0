import { copyIn, type Copy } from '../copies.ts';
import type { Finding } from '../finding.ts';
import { authorFolders, inFolders, readerOf, readers } from '../read-folders.ts';
import type { Site } from '../site.ts';
import { editDistance, nearest } from '../../../lib/text/nearest.ts';
import { counted } from '../../../lib/text/counted.ts';
import { listed, oddSign } from '../wording.ts';

/** Every file of the content is read, and its name can be part of an address. */
export function checkFiles(site: Site): Finding[] {
	const { besideAuthors } = site;
	const { copies, originals } = dividedFiles(site);
	return [
		...originals.flatMap(checkFile),
		...copies.map(copied),
		...besideAuthors.flatMap(misplaced),
		...otherLanguages({ ...site, allFiles: originals }),
	];
}

/** The files that are read, and the copies beside them, each file or folder once. Of tables a second one is seldom a copy. */
function dividedFiles(site: Site): { copies: Copy[]; originals: string[] } {
	const copies = new Map<string, Copy>();
	const originals = site.allFiles.filter((file) => {
		const copy = readerOf(file)?.isAddress === false ? undefined : copyIn(file, site);
		if (copy) copies.set(copy.path, copy);
		return copy === undefined;
	});
	return { copies: [...copies.values()], originals };
}

function copied({ path, original }: Copy): Finding {
	const ending = /\.[^./]*$/.exec(original)?.[0] ?? '';
	const example = `${lastOf(original).slice(0, ending.length === 0 ? undefined : -ending.length)}-2${ending}`;
	const message = `A program has made this copy of \`${lastOf(original)}\`, and nothing reads it. Remove it, or, if it is to be one of its own, give it a name in small Latin letters, digits and single hyphens, for example \`${example}\`.`;
	return unread(path, message);
}

/** The languages in which the words of the interface come with the portal: every company keeps both. */
const shippedLanguages: ReadonlySet<string> = new Set(['en', 'ru']);

/** Pages and words of a language that portal.yaml does not name are on no site. */
function otherLanguages({ allFiles, portal }: Site): Finding[] {
	const languages = portal?.value?.languages.map(({ code }) => code);
	if (!languages) return [];
	const found = Map.groupBy(allFiles, (file) => /^src\/content\/(?:docs\/([a-z]{2})\/|i18n\/([^/]+)\.yaml$)/.exec(file)?.slice(1).join(''));
	return [...found].flatMap(([language, files]) => {
		if (language === undefined || languages.includes(language)) return [];
		const own = files.filter((file) => !(shippedLanguages.has(language) && file.startsWith('src/content/i18n/')));
		const [first] = own;
		if (first === undefined) return [];
		const others = own.length - 1;
		const rest = others > 0 ? ` So ${others === 1 ? 'is' : 'are'} ${counted(others, 'file')} more in this language.` : '';
		const message = `The file is not read: portal.yaml does not name the language \`${language}\`.${rest} Add it to \`languages\` there, or remove the ${others > 0 ? 'files' : 'file'}.`;
		return [{ ...unread(first, message), warning: 'unused-language' }];
	});
}

function checkFile(file: string): Finding[] {
	const place = readerOf(file);
	if (!place) return [unread(file, noFolder(file))];
	const { folder, endings, isAddress } = place;
	if (!endings.some((ending) => file.endsWith(ending))) return [unread(file, wrongEnding(file, endings))];
	return isAddress ? named(file, folder, endings) : [];
}

/** What authors put into the folder of the project or into `src`, by the last part of the folder where it belongs. */
const places = new Map(
	[...readers.map(({ folder }) => folder), ...authorFolders, 'public', 'public/images'].map((folder) => [lastOf(folder), folder]),
);
/** Folders of the product, some of which have such names. */
const ownFolders = /^(?:docs|public|quizzes|tests|src\/(?:content|components|elements|integrations|lib|pages|queries|schemas|styles))\/$/;

/** A folder whose name is nearly that of one of the authors’, or a page, a picture or a second portal.yaml beside them. */
function misplaced(name: string): Finding[] {
	if (ownFolders.test(name)) return [];
	if (name.startsWith('docs/')) return inGuides(name);
	const last = lastOf(name);
	if (name.endsWith('/')) {
		const meant = places.get(last) ?? [...places].find(([known]) => isSlip(last, known))?.[1];
		if (meant === undefined) return [];
		return [unread(name, `Nothing reads the folder \`${name.slice(0, -1)}\`. Did you mean \`${meant}\`? Move what is in it there.`)];
	}
	if (/^portal\b.*\.ya?ml$/i.test(last) && name !== 'portal.yaml') {
		return [
			unread(
				name,
				`Nothing reads \`${name}\`: the company stands in \`portal.yaml\`. Move there what you need of it, and remove this one.`,
			),
		];
	}
	if (/\.mdx$/i.test(last)) return [unread(name, 'Nothing reads a page here. Move it to its folder in `src/content/docs`.')];
	if (picture.test(last)) return [unread(name, 'Nothing shows a picture that lies here. Move it to `public/images`.')];
	if (office.test(last)) return [unread(name, document(['.mdx']))];
	return [];
}

/** The guides lie in `docs`, and the pages in a folder of that name further down. */
function inGuides(name: string): Finding[] {
	if (!/^docs\/(?:[a-z]{2}|training|guidelines)\/$|\.mdx$/.test(name)) return [];
	return [
		unread(name, 'The folder `docs` holds the guides for authors, and no page of the site. Move it to its place in `src/content/docs`.'),
	];
}

/** Another spelling of a folder: `quizes`, `Quizzes`, `quizzes copy`, `quizzes (1)`. */
function isSlip(found: string, known: string): boolean {
	const plain = found.toLowerCase().replace(/(?:[ _-]*(?:copy|копия|backup|old|new))?[ _-]*(?:\(?\d+\)?)?$/, '');
	return plain === known || (known.length > 5 && editDistance(plain, known, 3) < 3);
}

function lastOf(path: string): string {
	return path.replace(/\/$/, '').replace(/^.*\//, '');
}

const office = /\.(?:docx?|odt|rtf|pdf|pages|xlsx?|pptx?)$/i;
const picture = /\.(?:png|jpe?g|webp|avif|gif|svg|heic|heif|tiff?|bmp)$/i;
const film = /\.(?:mp4|m4v|mov|avi|mkv|webm|mp3|m4a|wav)$/i;

const document = (endings: readonly string[]) =>
	`The file is not read: it is a document of another program. Copy its text into a file whose name ends in ${listed(endings)}.`;

const unread = (file: string, message: string): Finding => ({ id: 'file/not-read', file, message });

function noFolder(file: string): string {
	const folder = file.slice(0, file.lastIndexOf('/'));
	const known = readers.map((reader) => reader.folder);
	const best = file.startsWith('src/content/') && /\.mdx?$/.test(file) ? 'src/content/docs' : nearest(folder, known);
	const hint = best === undefined ? ' docs/editing/files.md says where things are.' : ` Did you mean \`${best}\`?`;
	return `Nothing reads files in \`${folder}\`, so the site does not have what is in it.${hint}`;
}

function wrongEnding(file: string, endings: readonly string[]): string {
	const name = file.slice(file.lastIndexOf('/') + 1);
	const stem = name.replace(/\..*$/, '');
	if (office.test(name)) return document(endings);
	if (picture.test(name)) {
		const advice = 'Move it to `public/images`, and name it from there: `/images/…`.';
		return `The file is not read: pictures do not lie beside the texts. ${advice}`;
	}
	if (film.test(name)) return 'The file is not read: films do not lie here. Put it where your company keeps its films, and link to it.';
	return `The file is not read: names here end in ${listed(endings)}. Rename \`${name}\` to \`${stem}${endings[0]}\`.`;
}

/** Names become addresses, which people type and print. */
function named(file: string, folder: string, endings: readonly string[]): Finding[] {
	const ending = endings.find((each) => file.endsWith(each)) ?? '';
	const parts = file.slice(folder.length + 1, -ending.length).split('/');
	const wrong = parts.find((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
	if (wrong === undefined) return [];
	const message = `The name \`${wrong}\` becomes part of an address, so it takes small Latin letters, digits and single hyphens, for example \`${inFolders(wrong)}\`.${oddSign(wrong)}`;
	return [{ id: 'file/name', file, message }];
}
