import { readdirSync } from 'node:fs';
import path from 'node:path';
import { handbookParts } from '../../lib/guidelines/handbook.ts';
import { pageOfPart, programmeParts } from '../../lib/programme/parts.ts';
import type { Page, Site } from './site.ts';

/** What an address leads to: a page that authors wrote, with its anchors; undefined for a page that the site makes. */
export type Addresses = Map<string, { file: string; anchors: ReadonlySet<string> } | undefined>;

/** Pages that the site makes once in each language, whatever is written: those whose addresses have nothing to fill in. */
const madePages = readdirSync(path.join(import.meta.dirname, '../../pages/[lang]'), { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll(path.sep, '/'))
	// The first of several pages stands at the address without a number.
	.map((file) => file.replace('[...page].astro', 'index.astro'))
	.filter((file) => file.endsWith('.astro') && !file.includes('['))
	.map((file) => file.replace(/(?:^|\/)index\.astro$|\.astro$/, ''));

/** Headings that the site adds to pages of a kind. */
const addedAnchors: Record<string, string[]> = {
	lesson: ['objectives', 'key-points', 'quiz'],
	guideline: ['short-answer', 'key-points'],
};

/** Whether an address leads away from the site, or to no page at all, as a mailbox does. */
export const leadsElsewhere = (address: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);

/** Every address within the site as authors write it: from the language on, with a slash at the end. */
export function addressesOf(site: Site): Addresses {
	const { defaultLanguage, pages, networks, tracks, paths, decisions, contests, weeks } = site;
	const addresses: Addresses = new Map();
	const missing = new Set<string>([
		...programmeParts.filter((part) => 'collection' in part && isEmpty(site[part.collection])).map((part) => pageOfPart(part)),
		...(isEmpty(site.answers) ? ['answers'] : []),
	]);
	for (const [language, own] of pages) {
		// A page that a language lacks is shown there as the default language has it.
		const ids = site.incomplete.includes(language) ? new Map([...pages.get(defaultLanguage)!, ...own]) : own;
		const withLessons = new Set([...ids.keys()].flatMap((id) => /^training\/([^/]+)\/[^/]+$/.exec(id)?.[1] ?? []));
		const made = [
			...madePages.filter((page) => !missing.has(page)),
			...[...tracks.keys()].filter((id) => withLessons.has(id)).map((id) => `training/${id}`),
			...[...networks.keys()].map((id) => `networks/${id}`),
			...handbookParts(themesOf(ids.values())).map(({ name }) => `guidelines/handbook/${name}`),
			...[...decisions.keys()].map((id) => `guidelines/${id}`),
			...[...contests.keys()].map((id) => `programme/contests/${id}`),
			...[...paths.keys()].flatMap((id) => [`start/${id}`, `start/${id}/certificate`]),
			...[...weeks.keys()].map((id) => `programme/leaders/${id}`),
			...shownItems(site, language).map((id) => `share/${id}`),
		];
		for (const id of made) addresses.set(addressOf(language, id), undefined);
		for (const page of ids.values()) {
			addresses.set(addressOf(language, page.id), { file: page.file, anchors: anchorsOf(page) });
		}
	}
	return addresses;
}

/** The themes of the guidelines, and how many each has. A guideline that is malformed is in none. */
function themesOf(pages: Iterable<Page>): { id: string; count: number }[] {
	const groups = [...pages].flatMap(({ value }) => (value?.kind === 'guideline' ? [value.group] : []));
	return [...Map.groupBy(groups, (group) => group)].map(([id, all]) => ({ id, count: all.length }));
}

function isEmpty(collection: ReadonlyMap<string, unknown> | readonly unknown[]): boolean {
	return ('size' in collection ? collection.size : collection.length) === 0;
}

/** Items with a page: those that have a text for a network in use. One that is malformed gets the benefit of the doubt. */
function shownItems({ shareables, networksInUse, incomplete, defaultLanguage }: Site, language: string): string[] {
	const written = incomplete.includes(language) ? [language, defaultLanguage] : [language];
	return [...shareables.values()]
		.filter(({ value }) => !value || networksInUse.some((network) => written.some((code) => value.posts[network]?.[code])))
		.map(({ id }) => id);
}

function anchorsOf({ value, text }: Page): ReadonlySet<string> {
	return new Set([...text.anchors, ...(addedAnchors[value?.kind ?? ''] ?? [])]);
}

function addressOf(language: string, id: string): string {
	return id === '' ? `/${language}/` : `/${language}/${id}/`;
}
