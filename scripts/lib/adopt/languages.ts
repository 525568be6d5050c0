import { collectionNames } from '../../../src/schemas/collections.ts';
import type { Site } from '../../../src/integrations/author-checks/site.ts';
import { counted } from '../../../src/lib/text/counted.ts';

/** What a language lacks beside the default one: pages by their folder, interface texts, and texts in YAML files. */
export function filesMissingIn(site: Site, language: string): string[] {
	const { defaultLanguage, pages, words } = site;
	const own = pages.get(language);
	const absent = [...pages.get(defaultLanguage)!.keys()].filter((id) => !own?.has(id));
	const byFolder = Map.groupBy(absent, (id) => id.split('/')[0]!);
	const keysOf = (code: string) => Object.keys((words.find(({ id }) => id === code)?.data ?? {}) as object);
	const known = new Set(keysOf(language).map(withoutForm));
	const keys = new Set(keysOf(defaultLanguage).map(withoutForm));
	const unsaid = [...keys].filter((key) => !known.has(key)).length;
	const files = [...collectionNames.flatMap((name) => [...site[name].values()]), site.principles, site.points, site.portal].filter(
		(entry) => entry !== undefined,
	);
	const untold = files.map(({ data }) => untoldIn(data, defaultLanguage, language)).filter((count) => count > 0);
	const texts = untold.reduce((sum, count) => sum + count, 0);
	return [
		...[...byFolder].map(([folder, ids]) => `${counted(ids.length, 'page')} in ${folder}`),
		...(unsaid > 0 ? [`${counted(unsaid, 'interface text')} in src/content/i18n/${language}.yaml`] : []),
		...(texts > 0 ? [`${counted(texts, 'text')} in ${counted(untold.length, 'YAML file')}`] : []),
	];
}

/** Plural forms of a text are one text: languages have different ones. */
function withoutForm(key: string): string {
	return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

/** How many texts a value has in a language and not in another. */
function untoldIn(value: unknown, defaultLanguage: string, language: string): number {
	if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + untoldIn(each, defaultLanguage, language), 0);
	if (typeof value !== 'object' || value === null) return 0;
	const model = (value as Record<string, unknown>)[defaultLanguage];
	const own = (typeof model === 'string' || Array.isArray(model)) && !Object.hasOwn(value, language) ? 1 : 0;
	return Object.values(value).reduce<number>((sum, each) => sum + untoldIn(each, defaultLanguage, language), own);
}
