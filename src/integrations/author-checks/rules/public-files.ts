import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import type { Finding } from '../finding.ts';
import { pictureEndings } from '../picture-facts.ts';
import type { PublicFile } from '../public-files.ts';
import type { Site } from '../site.ts';
import { addressName } from './pictures.ts';

/** Hosts refuse more sooner or later, and each copy of the repository carries it for good. */
const mostBytes = 15_000_000;
/** A page that a search engine asks for as a proof has one line. */
const longestProof = 1000;

/** What becomes of a file that no page can show, by its ending. */
const unfit: readonly (readonly [endings: RegExp, id: FindingId, sentence: string])[] = [
	[
		/\.(?:mp4|m4v|mov|avi|mkv|webm|wmv|mpe?g|mp3|m4a|wav|ogg)$/i,
		'file/kind',
		'Films and recordings are not shown here, and each copy of the repository would carry this one for good. Put it where your company keeps its films, and link to it.',
	],
	[
		/\.(?:docx?|odt|rtf|pages|xlsx?|xlsm|ods|numbers|pptx?|odp|key)$/i,
		'file/kind',
		'The file is a document of another program, which many phones cannot open. Copy its text into a page, or save it as PDF.',
	],
	[
		/\.(?:psd|ai|eps|indd|sketch|fig|xd|cdr|cr2|cr3|nef|arw|dng|raw)$/i,
		'file/kind',
		'The file is a working file that browsers do not show. Save it as JPEG, PNG, WebP or SVG, and keep this one elsewhere.',
	],
	[
		/\.(?:zip|rar|7z|gz|tar|exe|msi|dmg|apk|bat|sh|lnk|url|webloc|tmp|part|crdownload)$/i,
		'file/kind',
		'The file is a program, an archive or a leftover of a download, which no page shows. Put there what is in it, or remove it.',
	],
	[
		/\.(?:ya?ml|mdx?|csv)$/i,
		'file/not-read',
		'Files in the folder public are served as they are, and nothing reads this one. docs/editing/files.md says where it belongs.',
	],
];

/** What is served as it is can be opened by its address, and is no burden for the repository. Pictures have rules of their own. */
export function checkPublicFiles({ publicFiles }: Pick<Site, 'publicFiles'>): Finding[] {
	return publicFiles
		.filter(({ file }) => !pictureEndings.some((ending) => file.endsWith(ending)))
		.flatMap((each) => {
			const kind = kindOf(each);
			return kind.length > 0 ? kind : [...sizeOf(each), ...nameOf(each)];
		});
}

function kindOf({ file, bytes }: PublicFile): Finding[] {
	const found = unfit.find(([endings]) => endings.test(file));
	if (found) return [{ id: found[1], file, message: found[2] }];
	if (!/\.html?$/i.test(file) || bytes <= longestProof) return [];
	const message =
		'A page in the folder public has no menu, no language and no place in search. Write it as a page of src/content/docs; docs/editing/files.md says where.';
	return [{ id: 'file/kind', file, message }];
}

function sizeOf({ file, bytes }: PublicFile): Finding[] {
	if (bytes === 0) {
		return [{ id: 'file/size', file, message: 'The file is empty: it was not saved or uploaded. Put it there again, or remove it.' }];
	}
	if (bytes <= mostBytes) return [];
	const size = Math.round(bytes / 1_000_000);
	const message = `The file has ${size} MB, and ${mostBytes / 1_000_000} are allowed: each copy of the repository carries it for good. Save it smaller, or put it elsewhere and link to it.`;
	return [{ id: 'file/size', file, message }];
}

/** Hosts and search engines ask for names such as `_redirects`, `CNAME` and `.well-known/security.txt`. */
function nameOf({ file }: PublicFile): Finding[] {
	return /\.(?:pdf|txt|vtt|ics|json)$/i.test(file) ? addressName(file) : [];
}
