import { findIn, setText, type Label } from '../element.ts';
import type { Edit } from '../../lib/checker/fixes.ts';
import type { Range } from '../../lib/checker/fold.ts';
import type { Excess } from '../../lib/checker/lengths.ts';
import { writtenNumber } from '../../lib/text/written-number.ts';
import type { Open, Reason } from '../../lib/checker/settled.ts';

interface Actions {
	/** The reader wants to see a place in the draft. */
	show: (range: Range) => void;
	/** The reader wants a finding mended. */
	fix: (edits: readonly Edit[], rule: string) => void;
	/** The reader answers a question, or leaves a finding as it is for a reason. */
	settle: (finding: Open, reason: Reason) => void;
}

/** What a reader is told of a rule. */
interface RuleWords {
	title: string;
	message: string;
	suggestion: string;
	href: string;
}

/** The words that findings are made of. */
export interface FindingWords {
	of: (rule: string) => RuleWords;
	network: (id: string) => string;
	/** How far a draft goes beyond a network. */
	over: (excess: Excess) => string;
}

const mostPlaces = 5;
const longestQuote = 40;

/** Words that stand in the page: those of each rule below `[data-rule]`, whose `data-href` or first link leads to more, the others in its labels. */
export function wordsInPage(page: HTMLElement, label: Label, network: FindingWords['network']): FindingWords {
	return {
		network,
		over: overIn(label, network),
		of: (rule) => {
			const place = page.querySelector<HTMLElement>(`[data-rule="${CSS.escape(rule)}"]`);
			const part = (name: string) => place?.querySelector(`[data-${name}]`)?.textContent ?? '';
			const href = place?.dataset['href'] ?? place?.querySelector('a')?.href ?? '';
			return { title: part('title'), message: part('message'), suggestion: part('suggestion'), href };
		},
	};
}

/** Says by how much a text is too long. */
export function overIn(label: Label, network: FindingWords['network']): FindingWords['over'] {
	return ({ network: id, count, limit, unit }) => {
		const number = (value: number) => writtenNumber(value, document.documentElement.lang);
		const of = unit === 'bytes' || unit === 'characters' ? unit : 'things';
		return label(`check.over.${of}`, { network: network(id), over: number(count - limit), count: number(count), limit: number(limit) });
	};
}

/** Shows findings as a list, each made of the template. */
export class FindingList {
	readonly #list: HTMLElement;
	readonly #template: HTMLTemplateElement;
	readonly #words: FindingWords;
	readonly #actions: Actions;

	constructor(list: HTMLElement, template: HTMLTemplateElement, words: FindingWords, actions: Actions) {
		this.#list = list;
		this.#template = template;
		this.#words = words;
		this.#actions = actions;
	}

	show(draft: string, findings: readonly Open[]): void {
		this.#list.replaceChildren(...findings.map((finding) => this.#item(draft, finding)));
	}

	#item(draft: string, finding: Open): Node {
		const { rule, severity, ranges, excess, networks, fix } = finding;
		const { title, message, suggestion, href } = this.#words.of(rule);
		const item = this.#template.content.cloneNode(true) as DocumentFragment;
		const part = (name: string) => findIn(item, `[data-${name}]`);
		const put = (name: string, text: string) => {
			setText(part(name), text);
			part(name).hidden = text === '';
		};
		item.querySelector('li')!.classList.add(severity);
		item.querySelector('li')!.dataset['found'] = rule;
		for (const each of item.querySelectorAll<HTMLElement>('[data-severity]')) each.hidden = each.dataset['severity'] !== severity;
		put('title', title);
		put('message', message);
		// What to do comes with the answer.
		put('suggestion', severity === 'ask' ? '' : suggestion);
		part('ask').hidden = severity !== 'ask';
		part('dismiss').hidden = severity === 'ask' || finding.answered === true;
		for (const button of item.querySelectorAll<HTMLElement>('[data-reason]')) {
			button.addEventListener('click', () => this.#actions.settle(finding, button.dataset['reason'] as Reason));
		}
		put('networks', networks.map(this.#words.network).join(', '));
		put('over', excess.map(this.#words.over).join(' '));
		part('places').append(...ranges.slice(0, mostPlaces).map((range) => this.#place(draft, range)));
		part('places').hidden = ranges.length === 0;
		put('more', ranges.length > mostPlaces ? `+ ${ranges.length - mostPlaces}` : '');
		const link = item.querySelector('a')!;
		link.href = href;
		// What is explained on this page needs no new tab, and does not say that it opens one.
		const { pathname, hash } = new URL(href, location.href);
		if (pathname === location.pathname && hash !== '') {
			link.target = '';
			link.querySelector('span')?.remove();
		}
		const button = part('fix');
		button.hidden = fix === undefined;
		if (fix) button.addEventListener('click', () => this.#actions.fix(fix, rule));
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
