import { isScalar, parseDocument } from 'yaml';
import type { ProjectFiles } from '../../../src/integrations/author-checks/files.ts';
import { allFiles, type Page, type Site } from '../../../src/integrations/author-checks/site.ts';
import type { FileChanges } from './changes.ts';

/**
 * Has references name the headings of another language: they name those of the default one. The same heading stands in the
 * same place of each outline.
 */
export async function translateReferences(
	site: Site,
	{ from, to }: { from: string; to: string },
	files: ProjectFiles,
	changes: FileChanges,
): Promise<void> {
	if (from === to) return;
	for (const entry of allFiles(site)) {
		const translated = entry.references.flatMap(({ target, path, name }) => {
			const other = target === 'page' ? translatedReference(name, site.pages.get(from), site.pages.get(to)) : undefined;
			return other === undefined ? [] : [{ path, text: other }];
		});
		if (translated.length === 0 || (changes.has(entry.file) && changes.get(entry.file) === undefined)) continue;
		const text = changes.get(entry.file) ?? (await files.read(entry.file)).toString('utf8');
		changes.set(entry.file, withTexts(text, translated));
	}
}

function translatedReference(name: string, from: Map<string, Page> | undefined, to: Map<string, Page> | undefined): string | undefined {
	const [id = '', anchor] = name.split('#');
	const place = from?.get(id)?.text.headings.findIndex(({ slug }) => slug === anchor) ?? -1;
	const heading = to?.get(id)?.text.headings[place];
	return heading && `${id}#${heading.slug}`;
}

/** The text of a YAML file with other words in some of its fields, and all else as it was. */
function withTexts(yaml: string, texts: readonly { path: readonly PropertyKey[]; text: string }[]): string {
	const document = parseDocument(yaml);
	const places = texts.flatMap(({ path, text }) => {
		const node = document.getIn(path, true);
		return isScalar(node) && node.range ? [{ start: node.range[0], end: node.range[1], text }] : [];
	});
	return places
		.toSorted((a, b) => b.start - a.start)
		.reduce((rest, { start, end, text }) => {
			const quote = /^['"]/.exec(rest.slice(start, end))?.[0] ?? '';
			return `${rest.slice(0, start)}${quote}${text}${quote}${rest.slice(end)}`;
		}, yaml);
}
