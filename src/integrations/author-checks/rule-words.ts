import type { Heading } from './page-text.ts';
import type { Page, Site } from './site.ts';

/** A rule that a question rests on: a page, or the section of a heading. */
export interface ReferredRule {
	page: Page;
	heading?: Heading | undefined;
}

/** The rule that a `ref` names; undefined where there is none. */
export function ruleOf(ref: string, { pages, defaultLanguage }: Site): ReferredRule | undefined {
	const [id = '', anchor] = ref.split('#');
	const page = pages.get(defaultLanguage)?.get(id);
	if (!page || page.text.broken) return undefined;
	if (anchor === undefined) return { page };
	const heading = page.text.headings.find(({ slug }) => slug === anchor);
	return heading && { page, heading };
}

/**
 * The words of a rule by language, every enabled one. A heading stands in the same place of each outline; `checkTwins` sees
 * to that.
 *
 * @returns undefined where a page is missing or cannot be read
 */
export function ruleWords({ page, heading }: ReferredRule, { languages, pages }: Site): Map<string, string> | undefined {
	const place = heading && outline(page).indexOf(heading);
	const words = new Map<string, string>();
	for (const language of languages) {
		const twin = pages.get(language)?.get(page.id);
		if (!twin || twin.text.broken) return undefined;
		const own = place === undefined ? undefined : outline(twin)[place];
		if (heading && !own) return undefined;
		words.set(language, own ? section(twin, own) : whole(twin));
	}
	return words;
}

function whole({ value, text }: Page): string {
	return [value?.kind === 'guideline' ? value.summary : '', text.words].join(' ');
}

function section({ text }: Page, { start, depth }: Heading): string {
	const next = text.headings.find((heading) => heading.start > start && heading.depth <= depth);
	return text.words.slice(start, next?.start);
}

function outline({ text }: Page): Heading[] {
	return text.headings.filter(({ depth }) => depth === 2 || depth === 3);
}
