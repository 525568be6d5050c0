import { isScalar, parseDocument } from 'yaml';
import type { ProjectFiles } from '../../../src/integrations/author-checks/files.ts';
import { allDrafts, allFiles, isPage, type Site } from '../../../src/integrations/author-checks/site.ts';
import type { FileChanges } from './changes.ts';

/**
 * Has references name the headings of the default language where they name those of another. The same heading stands in the
 * same place of each outline.
 */
export async function translateReferences(site: Site, defaultLanguage: string, files: ProjectFiles, changes: FileChanges): Promise<void> {
	for (const entry of [...allFiles(site), ...allDrafts(site).filter((draft) => !isPage(draft))]) {
		const translated = entry.references.flatMap(({ target, path, name }) => {
			const other = target === 'page' ? translatedReference(name, defaultLanguage, site) : undefined;
			return other === undefined ? [] : [{ path, text: other }];
		});
		if (translated.length === 0 || (changes.has(entry.file) && changes.get(entry.file) === undefined)) continue;
		const text = changes.get(entry.file) ?? (await files.read(entry.file)).toString('utf8');
		changes.set(entry.file, withTexts(text, translated));
	}
}

/** The reference with the heading of the language; undefined where it names that already, or none that is known. */
function translatedReference(name: string, language: string, { pages }: Site): string | undefined {
	const [id = '', anchor] = name.split('#');
	const own = pages.get(language)?.get(id)?.text.headings;
	if (anchor === undefined || !own || own.some(({ slug }) => slug === anchor)) return undefined;
	const places = [...pages.values()].map((group) => group.get(id)?.text.headings.findIndex(({ slug }) => slug === anchor) ?? -1);
	const heading = own[places.find((place) => place >= 0) ?? own.length];
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
