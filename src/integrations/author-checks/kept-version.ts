import { keptText, linesOf } from '../../lib/guidelines/kept-text.ts';
import { plainText } from '../../lib/text/plain-text.ts';
import type { GuidelineData } from '../../schemas/docs.ts';
import { exampleComponents, readBlocks } from './page-text.ts';
import type { KeptVersion } from './read.ts';
import { versionsFolder } from './records.ts';
import { allPages, type Page, type Site } from './site.ts';

/** A guideline that readers acknowledge, so that each version of it is kept. */
export type KeptGuideline = Page & { value: GuidelineData };

/** The guidelines whose versions are kept, in every language; those with mistakes of their own are left out. */
export function keptGuidelines(site: Site): KeptGuideline[] {
	return allPages(site).filter(
		(page): page is KeptGuideline => page.value?.kind === 'guideline' && page.value.acknowledge && !page.text.broken,
	);
}

/** What is kept of the version that a guideline is at; `undefined` if nothing is. */
export function keptVersionOf(page: KeptGuideline, { keptVersions }: Site): KeptVersion | undefined {
	const file = keptFile(page);
	return keptVersions.find((kept) => kept.file === file);
}

/** The file in which the present version of a guideline is kept. */
export function keptFile({ language, id, value }: KeptGuideline): string {
	return `${versionsFolder}/${language}/${id}/${value.version}.txt`;
}

/**
 * The text of a guideline as it is kept: its short answer and what stands on the page, with addresses in place of their names.
 * Example posts and scenes are left out: a sentence of a bad one would read like a rule.
 */
export function textToKeep({ file, body, value }: KeptGuideline, { portal }: Site): string {
	const contacts: Record<string, { email: string }> = portal?.value?.contacts ?? {};
	const blocks = readBlocks(body, file.endsWith('.md') ? 'md' : 'mdx', ({ name, attributes }) => {
		if (name === 'Contact') return contacts[String(attributes['to'])]?.email ?? '';
		return exampleComponents.has(name) ? '' : undefined;
	});
	return keptText([value.summary, ...blocks]);
}

/** Whether two texts say the same but for case, white space and punctuation. */
export function readTheSame(one: string, other: string): boolean {
	const plain = (text: string) => plainText(linesOf(text).join(' '));
	return plain(one) === plain(other);
}
