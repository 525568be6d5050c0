import { render } from 'astro:content';
import { address, portal } from '../layout/portal.ts';
import { getPage } from '../layout/docs.ts';

/**
 * The address that a `ref` leads to. It names a heading of the default language; other languages have the same heading
 * in the same place.
 *
 * @throws Error when the heading does not exist; the author checks let none through
 */
export async function ruleAddress(ref: string, language: string): Promise<string> {
	const [page = '', heading] = ref.split('#');
	const href = address(language, page);
	if (heading === undefined) return href;
	const place = (await headingSlugs(`${portal.defaultLanguage}/${page}`)).indexOf(heading);
	const local = (await headingSlugs(`${language}/${page}`))[place];
	if (local === undefined) throw new Error(`The heading \`${ref}\` does not exist. Correct \`ref\`, or the heading.`);
	return `${href}#${local}`;
}

async function headingSlugs(id: string): Promise<string[]> {
	const entry = await getPage(id);
	if (!entry) return [];
	const { headings } = await render(entry);
	return headings.map(({ slug }) => slug);
}
