import { valuesIn } from '../../../lib/text/values-in.ts';
import type { Finding } from '../finding.ts';
import { allEntries, allPages, at, inBody, isPage, type Entry, type Page, type Site } from '../site.ts';

/** Links say where they lead, and carry no marks of somebody else’s campaign. */
export function checkLinkWords(site: Site): Finding[] {
	return [...allPages(site).flatMap((page) => wordsOf(page, site)), ...allEntries(site).flatMap(marksIn)];
}

/** What interface texts name as words that say nothing of a link: `here; read more`. */
function emptyWords({ words }: Site, language: string): Set<string> {
	const text = words.find(({ id }) => id === language)?.value?.['check.emptyLinkWords'] ?? '';
	return new Set(text.split(';').map(plain));
}

/** Screen readers list the links of a page by their words alone. */
function wordsOf(page: Page, site: Site): Finding[] {
	const empty = emptyWords(site, page.language);
	return page.text.links.flatMap(({ text, line }) => {
		if (text === undefined || !empty.has(plain(text))) return [];
		const message = `The words of the link are only «${text.trim()}», and who hears the links of a page by themselves learns nothing. Link the words that say where it leads.`;
		return [{ ...inBody(page, line, 'link/words', message, 'link'), warning: 'link-words' }];
	});
}

const plain = (text: string) =>
	text
		.trim()
		.toLowerCase()
		.replace(/[.:!…›→»\s]+$/u, '');

/** Parameters by which others measure where readers come from. */
const mark = /https?:\/\/[^\s<>")]*[?&#;]((?:utm_[a-z]+|fbclid|gclid|yclid|ysclid|dclid|msclkid|igshid|igsh|mc_eid|_openstat)=)/i;

function marksIn(entry: Page | Entry<unknown>): Finding[] {
	const inFields = valuesIn(entry.data).flatMap(({ value, path }) => {
		const found = typeof value === 'string' ? markIn(value) : undefined;
		return found === undefined ? [] : [{ ...at(entry, path, 'link/tracking', found), warning: 'link-tracking' }];
	});
	if (!isPage(entry)) return inFields;
	const inLinks = entry.text.links.flatMap(({ url, line }) => {
		const found = markIn(url);
		return found === undefined ? [] : [{ ...inBody(entry, line, 'link/tracking', found, 'link'), warning: 'link-tracking' }];
	});
	return [...inFields, ...inLinks];
}

function markIn(text: string): string | undefined {
	const name = mark.exec(text)?.[1]?.slice(0, -1);
	if (name === undefined) return undefined;
	return `The address has \`${name}\`, a mark by which another page or campaign counts its readers. Write the address without it; to links of the library the site adds its own.`;
}
