import type { Finding } from '../finding.ts';
import { inFolders, readerOf, readers } from '../read-folders.ts';
import type { Site } from '../site.ts';
import { nearest } from '../../../lib/text/nearest.ts';
import { listed } from '../wording.ts';

/** Every file of the content is read, and its name can be part of an address. */
export function checkFiles({ allFiles }: Site): Finding[] {
	return allFiles.flatMap((file) => {
		const place = readerOf(file);
		if (!place) return [unread(file, noFolder(file))];
		const { folder, endings, isAddress } = place;
		if (!endings.some((ending) => file.endsWith(ending))) return [unread(file, wrongEnding(file, endings))];
		return isAddress ? named(file, folder, endings) : [];
	});
}

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
	if (/\.(?:docx?|odt|rtf|pdf|pages|xlsx?|pptx?)$/i.test(name)) {
		return `The file is not read: it is a document of another program. Copy its text into a file whose name ends in ${listed(endings)}.`;
	}
	return `The file is not read: names here end in ${listed(endings)}. Rename \`${name}\` to \`${stem}${endings[0]}\`.`;
}

/** Names become addresses, which people type and print. */
function named(file: string, folder: string, endings: readonly string[]): Finding[] {
	const ending = endings.find((each) => file.endsWith(each)) ?? '';
	const parts = file.slice(folder.length + 1, -ending.length).split('/');
	const wrong = parts.find((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
	if (wrong === undefined) return [];
	const letter = [...wrong].find((sign) => /[^\p{Script=Latin}\P{L}]/u.test(sign));
	const look = letter !== undefined && /[a-z]/i.test(wrong) ? ` \`${letter}\` is no Latin letter, even if it looks like one.` : '';
	const message = `The name \`${wrong}\` becomes part of an address, so it takes small Latin letters, digits and single hyphens, for example \`${inFolders(wrong)}\`.${look}`;
	return [{ id: 'file/name', file, message }];
}
