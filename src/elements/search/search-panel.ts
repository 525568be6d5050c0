import { setText, type Label } from '../element.ts';
import { arrangeChildren } from '../layout/arrange-children.ts';
import { letWork, readHtml } from '../layout/trusted.ts';
import { excerptBelow } from '../../lib/search/excerpt.ts';
import { isWrittenFor } from '../../lib/search/script.ts';
import { mergeResults, type FoundPlace, type FoundText } from '../../lib/search/merge.ts';
import { mostOffered, rankingOf, type Ranking, type SearchEntry, type SearchKind } from '../../lib/search/ranking.ts';
import { hasAllWords, tellingPart, type Stem } from '../../lib/search/terms.ts';
import { spelled } from '../../lib/text/search-words.ts';
import { stemmerOf } from './stemmers.ts';

interface Page {
	url: string;
	excerpt: string;
	/** All its words. */
	content: string;
	meta: { title?: string; kind?: SearchKind };
	/** The parts of the page that were found, each under a heading, in their order on the page. */
	sub_results: Part[];
}

interface Part {
	url: string;
	title: string;
	excerpt: string;
	weighted_locations: { balanced_score: number }[];
}

interface Found {
	results: { data(): Promise<Page> }[];
}

interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	search(query: string): Promise<Found>;
	debouncedSearch(query: string): Promise<Found | null>;
}

/** What is known without reading pages. */
interface Names {
	entries: SearchEntry[];
	rank: Ranking;
	stem: Stem;
}

/** Pages of the full-text search that are looked at; each is fetched. */
const mostPages = 12;
/** Answers among them, so that they do not crowd out the guidelines. */
const mostAnswers = 3;
/** After so many milliseconds an answer of the site is waited for no longer. */
const patience = 3000;

/** The parts of a search, in a dialog or in a page. */
export interface SearchParts {
	input: HTMLInputElement;
	status: HTMLElement;
	/** Links to the search in other languages. */
	others: HTMLElement;
	/** The results, or what is offered. */
	list: HTMLElement;
}

export interface SearchPanel {
	/** Searches for what is typed; done once all of it is searched, or a later search has taken over. */
	search(): Promise<void>;
	/** Moves the focus along the field and the results, which a browser announces as it does any link. */
	move(by: 1 | -1): void;
	/** The results, in their order. */
	links(): HTMLAnchorElement[];
}

/** Lets a field search while one types. Indexes and code are fetched with the first search. */
export function searchPanel({ input, status, others, list }: SearchParts, base: string, label: Label): SearchPanel {
	const language = document.documentElement.lang;
	const names = once(() => loadNames(`${base}${language}/search.json`, language));
	const engine = once(() => load(base));
	const links = () => [...list.querySelectorAll('a')];
	/** Results by address: one that stays in the list is the same node, under a finger as for a screen reader. */
	const made = new Map(links().map((link) => [link.getAttribute('href') ?? '', link.closest('li')!]));
	const show = (results: readonly FoundPlace[]) => {
		const hadFocus = links().some((link) => link === document.activeElement);
		const items = results.map((place) => {
			const item = made.get(place.url) ?? blank(place.url);
			made.set(place.url, item);
			fill(item, place, label);
			return item;
		});
		arrangeChildren(list, items);
		if (hadFocus && !list.contains(document.activeElement)) input.focus();
	};

	/** What may help whoever has found nothing, or not asked yet. */
	const offered = async ({ entries }: Names, opening: Opening): Promise<FoundPlace[]> => {
		const all = entries.filter((each) => each.offered);
		return mergeResults({ entries: (await opening(all)).slice(0, mostOffered), fit: 'all' }, []).results;
	};
	const offer = async () => {
		setText(status, label('search.hint'));
		list.replaceChildren();
		others.replaceChildren();
		// Without the list of names there is nothing to offer; the full-text search works all the same.
		const known = await names().catch(() => undefined);
		const places = known ? await offered(known, openingFrom(base)) : [];
		if (input.value.trim() === '') show(places);
	};
	const search = async () => {
		const query = input.value.trim();
		if (query === '') return offer();
		const isCurrent = () => input.value.trim() === query;
		setText(status, label('search.searching'));
		others.replaceChildren();
		const opening = openingFrom(base);
		let isNamed = false;
		try {
			// Words between quotation marks are asked for as they stand, which names cannot tell.
			const known = query.includes('"') ? undefined : await names().catch(() => undefined);
			const { entries, fit } = known?.rank(query) ?? { entries: [], fit: 'all' as const };
			const ranked = { entries: await opening(entries), fit };
			if (!isCurrent()) return;
			if (fit === 'all' && entries.length > 0) {
				show(mergeResults(ranked, []).results);
				isNamed = true;
			}
			const texts = await engine();
			const asked = tellingPart(query);
			const found = await texts.debouncedSearch(asked);
			// A later search has taken over.
			if (found === null) return;
			// The full text knows a word by one spelling alone.
			const other = spelled(asked);
			const ways = other === asked ? [found] : [found, await texts.search(other)];
			const pages = await Promise.all(ways.flatMap(({ results: all }) => all.slice(0, mostPages).map((each) => each.data())));
			if (!isCurrent()) return;
			const fitting = known ? pages.filter(({ content, meta }) => hasAllWords(`${meta.title} ${content}`, query, known.stem)) : pages;
			const { results, near } = mergeResults(ranked, fitting.flatMap(places));
			const count = results.length;
			if (count > 0) {
				show(results);
				return setText(
					status,
					near
						? label('search.near')
						: label(ways.some((way) => way.results.length > mostPages) ? 'search.most' : 'search.found', { count }),
				);
			}
			const instead = known ? await offered(known, opening) : [];
			if (!isCurrent()) return;
			show(instead);
			const elsewhereLinks = elsewhere(base, query, label);
			const hint = instead.length > 0 ? `${label('search.hint')}:` : '';
			// What is offered stands right below its announcement.
			others.replaceChildren(...elsewhereLinks, ...(elsewhereLinks.length > 0 ? [hint] : []));
			setText(status, `${label('search.none', { query })} ${elsewhereLinks.length > 0 ? '' : hint}`.trim());
		} catch (error) {
			console.debug('The search failed.', error);
			if (!isCurrent()) return;
			// What was found by name stays; what another search has left goes.
			if (!isNamed) list.replaceChildren();
			setText(status, isNamed ? label('search.byName', { count: list.childElementCount }) : label('search.failed'));
		}
	};
	const move = (by: 1 | -1) => {
		const stops = [input, ...links()];
		const here = stops.indexOf(document.activeElement as HTMLInputElement);
		stops[Math.min(Math.max(here + by, 0), stops.length - 1)]?.focus();
	};
	return { search, move, links };
}

/** Makes a value when it is first asked for, and again after a failure. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let made: Promise<Value> | undefined;
	return () => {
		made ??= make().catch((error: unknown) => {
			made = undefined;
			throw error;
		});
		return made;
	};
}

/** Gives the entries whose pages open: all of them, but without a network those that this browser keeps. */
type Opening = (entries: SearchEntry[]) => Promise<SearchEntry[]>;

/** For one search, which asks the site at most once whether it is there. */
function openingFrom(base: string): Opening {
	const answers = once(() =>
		fetch(base, { method: 'HEAD', signal: AbortSignal.timeout(patience) }).then(
			() => true,
			() => false,
		),
	);
	return async (entries) => {
		// The worker is there with the first path that is kept, and passes on what is not asked for by `GET`.
		if (entries.length === 0 || !navigator.serviceWorker?.controller || (await answers())) return entries;
		const kept = await Promise.all(
			entries.map(({ url }) => caches.match(new URL(url, location.href).pathname, { ignoreSearch: true, ignoreVary: true })),
		);
		return entries.filter((_, index) => kept[index]);
	};
}

/** Links to the same search in the other languages of the site whose script the query is written in. */
function elsewhere(base: string, query: string, label: Label): HTMLAnchorElement[] {
	return [...document.querySelectorAll<HTMLAnchorElement>('language-links a')].flatMap(({ hreflang }) => {
		if (!isWrittenFor(hreflang, query)) return [];
		// Behind `#`, what is looked for is sent to no server.
		const href = `${base}${hreflang}/search/#q=${encodeURIComponent(query)}`;
		return [make('a', { href, hreflang, lang: hreflang, textContent: label(`search.other.${hreflang}` as App.TextKey, { query }) })];
	});
}

async function loadNames(address: string, language: string): Promise<Names> {
	const [response, stem] = await Promise.all([fetch(address), stemmerOf(language)]);
	if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
	const entries = (await response.json()) as SearchEntry[];
	return { entries, stem, rank: rankingOf(entries, stem) };
}

async function load(base: string): Promise<Pagefind> {
	letWork(`${base}pagefind/pagefind-worker.js`);
	const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	await engine.options({ baseUrl: base, excerptLength: 18 });
	return engine;
}

/** A page is one place to go, but each of the quick answers, which share a page, is one of its own. */
function places({ url, excerpt, content, meta, sub_results: parts }: Page): FoundPlace[] {
	const { kind = 'page', title = url } = meta;
	if (kind !== 'answer') return [{ url, kind, title, excerpt: { html: excerpt, content } }];
	return parts
		.toSorted((a, b) => score(b) - score(a))
		.slice(0, mostAnswers)
		.map((part) => ({ url: part.url, kind, title: part.title, excerpt: { html: part.excerpt, content } }));
}

function score({ weighted_locations: found }: Part): number {
	return found.reduce((sum, { balanced_score: each }) => sum + each, 0);
}

function blank(url: string): HTMLLIElement {
	const item = make('li', {});
	item.append(make('span', { className: 'meta' }), make('a', { href: url }), make('p', {}));
	return item;
}

/** Writes a result into its item, and leaves alone what is written there already. */
function fill(item: Element, { excerpt, kind, title }: FoundPlace, label: Label): void {
	setText(item.querySelector('.meta'), label(`search.kind.${kind}`));
	setText(item.querySelector('a'), title);
	const text = make('p', {});
	text.append(...('html' in excerpt ? marked(excerpt, title) : [excerpt.text]));
	const old = item.querySelector('p');
	if (!old?.isEqualNode(text)) old?.replaceWith(text);
}

/** Pagefind's excerpt is HTML with `<mark>`; it is read as such, and only texts and marks are taken over. */
function marked({ html, content }: FoundText, title: string): Node[] {
	const { body } = readHtml(html);
	const pieces = [...body.childNodes].map((node) => ({ text: node.textContent ?? '', isMarked: node.nodeName === 'MARK' }));
	return excerptBelow(title, pieces, content).map(({ text, isMarked }) =>
		isMarked ? make('mark', { textContent: text }) : document.createTextNode(text),
	);
}

/** Makes an element with its properties. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
	return Object.assign(document.createElement(tag), properties);
}
