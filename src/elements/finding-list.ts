import type { Finding } from '../lib/check/check.ts';
import type { Edit } from '../lib/check/fixes.ts';
import type { Range } from '../lib/check/fold.ts';

interface Actions {
	/** The reader wants to see a place in the draft. */
	show: (range: Range) => void;
	/** The reader wants a finding mended. */
	fix: (edits: readonly Edit[], title: string) => void;
}

const mostPlaces = 5;
const longestQuote = 40;

/** Shows findings as a list. A finding is made of the template and of the words that stand with its rule in the page. */
export class FindingList {
	readonly #list: HTMLElement;
	readonly #page: HTMLElement;
	readonly #actions: Actions;

	constructor(list: HTMLElement, page: HTMLElement, actions: Actions) {
		this.#list = list;
		this.#page = page;
		this.#actions = actions;
	}

	show(draft: string, findings: readonly Finding[]): void {
		this.#list.replaceChildren(...findings.map((finding) => this.#item(draft, finding)));
	}

	#item(draft: string, { rule, severity, ranges, excess, fix }: Finding): Node {
		const words = this.#page.querySelector(`[data-rule="${CSS.escape(rule)}"]`);
		const template = this.#page.querySelector<HTMLTemplateElement>('template[data-finding]')!;
		const item = template.content.cloneNode(true) as DocumentFragment;
		const part = (name: string) => item.querySelector<HTMLElement>(`[data-${name}]`)!;
		const wordsOf = (name: string) => words?.querySelector(`[data-${name}]`)?.textContent ?? '';
		const title = wordsOf('title');
		item.querySelector('li')!.classList.add(severity);
		item.querySelector('li')!.dataset['found'] = rule;
		for (const each of item.querySelectorAll<HTMLElement>('[data-severity]')) each.hidden = each.dataset['severity'] !== severity;
		part('title').textContent = title;
		part('message').textContent = wordsOf('message');
		part('suggestion').textContent = wordsOf('suggestion');
		const networks = excess.map(
			({ network }) => this.#page.querySelector(`[data-count="${CSS.escape(network)}"] b`)?.textContent ?? network,
		);
		part('networks').textContent = networks.join(', ');
		part('networks').hidden = networks.length === 0;
		part('places').append(...ranges.slice(0, mostPlaces).map((range) => this.#place(draft, range)));
		part('places').hidden = ranges.length === 0;
		part('more').hidden = ranges.length <= mostPlaces;
		part('more').textContent = `+ ${ranges.length - mostPlaces}`;
		const link = item.querySelector('a')!;
		link.href = words?.querySelector('a')?.href ?? '';
		const button = part('fix');
		button.hidden = fix === undefined;
		if (fix) button.addEventListener('click', () => this.#actions.fix(fix, title));
		return item;
	}

	/** A place in the draft as a button that leads there. */
	#place(draft: string, range: Range): HTMLElement {
		const item = document.createElement('span');
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'place';
		const text = draft.slice(range.start, range.end).replaceAll(/\s+/g, ' ');
		button.textContent = text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text;
		button.addEventListener('click', () => this.#actions.show(range));
		item.append(button);
		return item;
	}
}
