import { nearest } from '../../../lib/text/nearest.ts';
import { type Finding, valueAt } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { at, type Site } from '../site.ts';
import { suggestion } from '../wording.ts';

/** What is wrong with a `ref` in a file: it names a page of the default language and, if it likes, a heading there. */
export function refFindings(site: Site, file: SourceFile, path: readonly PropertyKey[]): Finding[] {
	const ref = valueAt(file.data, path);
	if (typeof ref !== 'string') return [];
	const pages = site.pages.get(site.defaultLanguage)!;
	const [id = '', anchor] = ref.split('#');
	const page = pages.get(id);
	if (!page) {
		const hint = suggestion(id, pages.keys(), 'There are');
		return [at(file, path, 'reference/unknown-page', `There is no page \`${id}\` in \`${site.defaultLanguage}\`.${hint}`)];
	}
	const slugs = page.text.headings.map(({ slug }) => slug);
	if (anchor === undefined || page.text.broken || slugs.includes(anchor)) return [];
	const best = nearest(anchor, slugs);
	const hint = best ? ` Did you mean \`${id}#${best}\`?` : suggestion(anchor, slugs, 'Its headings are');
	return [at(file, path, 'reference/unknown-heading', `${page.file} has no heading \`#${anchor}\`.${hint}`)];
}
