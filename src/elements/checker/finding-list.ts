import { findIn, setText, type Label } from '../element.ts';
import type { Edit } from '../../lib/checker/fixes.ts';
import type { Range } from '../../lib/checker/fold.ts';
import type { Excess } from '../../lib/checker/lengths.ts';
import { severities } from '../../lib/checker/rules.ts';
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

/** A finding as it stands in the page. */
interface Item {
	node: HTMLElement;
	/** What it says now. */
	finding: Open;
}

/**
 * Shows findings as a list, each made of the template. What is found again keeps its place in the page, so that neither
 * focus nor what somebody reads or has opened goes away as the draft is written.
 */
export class FindingList {
	readonly #list: HTMLElement;
	readonly #template: HTMLTemplateElement;
	readonly #words: FindingWords;
	readonly #actions: Actions;
	#items = new Map<string, Item>();

	constructor(list: HTMLElement, template: HTMLTemplateElement, words: FindingWords, actions: Actions) {
		this.#list = list;
		this.#template = template;
		this.#words = words;
		this.#actions = actions;
	}

	show(draft: string, findings: readonly Open[]): void {
		const items = new Map(findings.map((finding) => [finding.rule, this.#items.get(finding.rule) ?? this.#made(finding)]));
		for (const [rule, { node }] of this.#items) if (!items.has(rule)) node.remove();
		this.#items = items;
		let next = this.#list.firstElementChild;
		for (const finding of findings) {
			const item = items.get(finding.rule)!;
			item.finding = finding;
			this.#update(item, draft);
			// A node that is moved loses its focus.
			if (item.node === next) next = next.nextElementSibling;
			else this.#list.insertBefore(item.node, next);
		}
	}

	#made(finding: Open): Item {
		const node = findIn(this.#template.content.cloneNode(true) as DocumentFragment, 'li');
		const item: Item = { node, finding };
		node.dataset['found'] = finding.rule;
		for (const button of node.querySelectorAll<HTMLElement>('[data-reason]')) {
			button.addEventListener('click', () => this.#actions.settle(item.finding, button.dataset['reason'] as Reason));
		}
		findIn(node, '[data-fix]').addEventListener('click', () => {
			if (item.finding.fix) this.#actions.fix(item.finding.fix, finding.rule);
		});
		return item;
	}

	#update(item: Item, draft: string): void {
		const { node, finding } = item;
		const { rule, severity, ranges, excess, networks, fix } = finding;
		const { title, message, suggestion, href } = this.#words.of(rule);
		const part = (name: string) => findIn(node, `[data-${name}]`);
		const put = (name: string, text: string) => {
			setText(part(name), text);
			part(name).hidden = text === '';
		};
		for (const each of severities) node.classList.toggle(each, each === severity);
		for (const each of node.querySelectorAll<HTMLElement>('[data-severity]')) each.hidden = each.dataset['severity'] !== severity;
		put('title', title);
		put('message', message);
		// What to do comes with the answer.
		put('suggestion', severity === 'ask' ? '' : suggestion);
		part('ask').hidden = severity !== 'ask';
		part('dismiss').hidden = severity === 'ask' || finding.answered === true;
		put('networks', networks.map(this.#words.network).join(', '));
		put('over', excess.map(this.#words.over).join(' '));
		this.#putPlaces(item, draft);
		put('more', ranges.length > mostPlaces ? `+ ${ranges.length - mostPlaces}` : '');
		part('fix').hidden = fix === undefined;
		this.#point(findIn<HTMLAnchorElement>(node, 'a'), href);
	}

	#point(link: HTMLAnchorElement, href: string): void {
		link.href = href;
		// What is explained on this page needs no new tab, and does not say that it opens one.
		const { pathname, hash } = new URL(href, location.href);
		if (pathname !== location.pathname || hash === '') return;
		link.target = '';
		link.querySelector('span')?.remove();
	}

	/** Places in the draft as buttons that lead there. */
	#putPlaces(item: Item, draft: string): void {
		const row = findIn(item.node, '[data-places]');
		const ranges = item.finding.ranges.slice(0, mostPlaces);
		row.hidden = ranges.length === 0;
		const buttons = [...row.querySelectorAll('button')];
		for (const spare of buttons.slice(ranges.length)) spare.parentElement!.remove();
		for (const [index, { start, end }] of ranges.entries()) {
			const text = draft.slice(start, end).replaceAll(/\s+/g, ' ');
			const button = buttons[index] ?? this.#addPlace(row, item, index);
			setText(button, text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text);
		}
	}

	#addPlace(row: HTMLElement, item: Item, index: number): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'place';
		button.addEventListener('click', () => this.#actions.show(item.finding.ranges[index]!));
		const place = document.createElement('span');
		place.append(button);
		row.append(place);
		return button;
	}
}
