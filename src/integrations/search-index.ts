import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Pagefind's own dialogs; the site has one of its own. */
const unused = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\./;

/** What the search reads first: the languages, which Pagefind names now in one order and now in another. */
const entry = 'pagefind-entry.json';

/**
 * Makes the search index of the finished pages, one for each language. It comes after whatever changes a page.
 *
 * The files are fetched from Pagefind and written here: left to write them itself, it may be gone before the last one
 * is on disk, which left `pagefind-entry.json` empty on a busy machine and search without a word of why.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'outspoken:search-index',
		hooks: {
			// Not sooner: other integrations change the pages, and half a page would be missing from the index.
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				try {
					const index = await readPages(folder);
					const { files } = sound(await index.getFiles());
					for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
						const place = join(folder, 'pagefind', path);
						mkdirSync(dirname(place), { recursive: true });
						writeFileSync(place, path === entry ? ordered(content) : content);
					}
					logger.info('The search index is made.');
				} finally {
					await pagefind.close();
				}
			},
		},
	};
}

/** The same JSON whichever order its names came in, so that the same pages make the same file. */
function ordered(content: Uint8Array): string {
	return JSON.stringify(JSON.parse(new TextDecoder().decode(content)), (_, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);
}

async function readPages(path: string): Promise<pagefind.PagefindIndex> {
	const { index, errors } = await pagefind.createIndex();
	if (!index) throw new Error(errors.join('\n'));
	for (const sourcePath of globSync('**/*.html', { cwd: path }).toSorted()) {
		sound(await index.addHTMLFile({ sourcePath, content: withStops(readFileSync(join(path, sourcePath), 'utf8')) }));
	}
	return index;
}

/** What an excerpt has no use for: headings of columns, who signs a drawn post, notices for some days, signs of networks, buttons, and what leads on at the end of a page. */
const passedOver =
	/<(?:thead\b|(?<=<div class="sheet [^>]*>\s*<)header\b|(?:p|section) class="notice\b[^>]* data-from=|button\b|path-return\b|a class="next[" ]|span class="network-mark\b)/g;
/**
 * What nobody sees on the day the page is built, such as the notice of a quiet period that is still to come: an excerpt would say
 * it as if it held today.
 */
const unseen = /<[a-z][\w-]*(?=(?:\s+[\w:-]+(?:="[^"]*")?)*?\s+hidden[\s>])(?![^>]*\sdata-pagefind-ignore)/g;
/** The numbers of sources, which would stand between a fact and its stop. */
const references = /<a class="ref\b[^>]*>[^<]*<\/a>/g;

/**
 * A page whose tables and lists of facts can be read in a row, as an excerpt shows them: `Post: 3,000 characters; Title: 300
 * characters`.
 */
export function withStops(html: string): string {
	const end = (tags: string) => new RegExp(String.raw`([^\s>.,:;!?…])((?:\s|</\w+>)*)(</(?:${tags})>)`, 'g');
	return html
		.replaceAll(references, '')
		.replaceAll(passedOver, (tag) => tag.replace(/^<[\w-]+/, '$& data-pagefind-ignore'))
		.replaceAll(unseen, '$& data-pagefind-ignore')
		.replaceAll(end('dt|th'), '$1:$2$3')
		.replaceAll(end('dd|td'), '$1;$2$3');
}

function sound<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`The search index could not be made: ${response.errors.join('; ')}`);
	return response;
}
