import { setText, type Label } from '../element.ts';

interface Result {
	url: string;
	excerpt: string;
	meta: { title?: string; kind?: 'lesson' | 'guideline' | 'answer' | 'share' | 'page' };
	/** The parts of the page that were found, each under a heading, in their order on the page. */
	sub_results: Part[];
}

interface Part {
	url: string;
	title: string;
	excerpt: string;
	weighted_locations: { balanced_score: number }[];
}

interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	debouncedSearch(query: string): Promise<{ results: { data(): Promise<Result> }[] } | null>;
}

/** As many results as a reader looks through. */
const most = 12;
/** Answers among them, so that they do not crowd out the guidelines. */
const mostAnswers = 3;

let dialog: HTMLDialogElement | undefined;

/** Opens the search. Index and code of Pagefind are fetched on the first call. */
export function openSearch(opener: HTMLElement, base: string, label: Label): void {
	dialog ??= build(base, label, opener);
	if (!dialog.open) dialog.showModal();
	dialog.querySelector('input')?.select();
}

function build(base: string, label: Label, opener: HTMLElement): HTMLDialogElement {
	const input = make('input', {
		type: 'search',
		placeholder: label('search.placeholder'),
		enterKeyHint: 'search',
		autocomplete: 'off',
		className: 'field',
	});
	input.setAttribute('aria-label', label('search.label'));
	const close = make('button', { type: 'button', className: 'link', textContent: label('search.cancelLabel') });
	const status = make('p', { className: 'meta', textContent: label('search.hint') });
	status.setAttribute('role', 'status');
	const list = make('ul', {});
	const row = make('div', { className: 'row' });
	row.append(input, close);
	const result = make('dialog', { className: 'search' });
	result.setAttribute('aria-label', label('search.label'));
	result.append(row, status, list);

	let engine: Promise<Pagefind> | undefined;
	const search = async () => {
		const query = input.value.trim();
		if (query === '') {
			list.replaceChildren();
			setText(status, label('search.hint'));
			return;
		}
		setText(status, label('search.searching'));
		try {
			engine ??= load(base);
			const found = await (await engine).debouncedSearch(query);
			// A later search has taken over.
			if (found === null) return;
			const results = await Promise.all(found.results.slice(0, most).map((each) => each.data()));
			list.replaceChildren(...results.flatMap(places).map((each) => entry(each, label)));
			setText(status, results.length === 0 ? label('search.none', { query }) : label('search.found', { count: found.results.length }));
		} catch (error) {
			console.debug('The search failed.', error);
			engine = undefined;
			setText(status, label('search.failed'));
		}
	};
	input.addEventListener('input', () => void search());
	close.addEventListener('click', () => result.close());
	result.addEventListener('click', (event) => {
		if (event.target === result || (event.target instanceof Element && event.target.closest('a'))) result.close();
	});
	result.addEventListener('close', () => opener.focus());
	document.body.append(result);
	return result;
}

async function load(base: string): Promise<Pagefind> {
	const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	await engine.options({ baseUrl: base, excerptLength: 18 });
	return engine;
}

/** A page is one place to go, but each of the quick answers, which share a page, is one of its own. */
function places(result: Result): Result[] {
	if (result.meta.kind !== 'answer') return [result];
	return result.sub_results
		.toSorted((a, b) => score(b) - score(a))
		.slice(0, mostAnswers)
		.map(({ url, title, excerpt }) => ({ ...result, url, excerpt, meta: { ...result.meta, title } }));
}

function score({ weighted_locations: found }: Part): number {
	return found.reduce((sum, { balanced_score: each }) => sum + each, 0);
}

function entry({ url, excerpt, meta }: Result, label: Label): HTMLLIElement {
	const item = make('li', {});
	const link = make('a', { href: url, textContent: meta.title ?? url });
	const kind = make('span', { className: 'meta', textContent: label(`search.kind.${meta.kind ?? 'page'}`) });
	const text = make('p', {});
	text.append(...marked(excerpt));
	item.append(kind, link, text);
	return item;
}

/** Pagefind's excerpt is HTML with `<mark>`; it is read as such, and only texts and marks are taken over. */
function marked(excerpt: string): Node[] {
	const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
	return [...body.childNodes].map((node) =>
		node.nodeName === 'MARK' ? make('mark', { textContent: node.textContent ?? '' }) : document.createTextNode(node.textContent ?? ''),
	);
}

function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
	return Object.assign(document.createElement(tag), properties);
}
