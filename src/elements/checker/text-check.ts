import { examine } from '../../lib/checker/examine.ts';
import type { Country } from '../../lib/checker/rules.ts';
import { neededCountings, type CheckSetting } from '../../lib/checker/setting.ts';
import { loadCounters } from '../../lib/networks/text-length.ts';
import { labelledText, textWithLink } from '../../lib/library/post-text.ts';
import { findIn, setText } from '../element.ts';
import { DraftFindings } from './draft-findings.ts';
import { overIn, type FindingWords } from './finding-list.ts';
import { RuleBook } from './rule-book.ts';

DraftFindings.define('draft-findings');

type RuleWords = Record<string, ReturnType<FindingWords['of']>>;

interface Loaded {
	setting: CheckSetting;
	words: RuleWords;
	book: RuleBook;
}

let loading: Promise<Loaded> | undefined;

/** The rules, once for all texts of the page. What failed is tried again the next time. */
function load(address: string): Promise<Loaded> {
	loading ??= fetched(address).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function fetched(address: string): Promise<Loaded> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const { setting, words } = (await response.json()) as Omit<Loaded, 'book'>;
	return { setting, words, book: new RuleBook(setting) };
}

/** A text of the library as a reader has made it. */
export interface EditedText {
	words: string;
	label: string | undefined;
	link: string;
}

/** Shows below a text of the library what the guidelines say to it. Nothing leaves the page. */
export class TextCheck {
	readonly #section: HTMLElement;
	readonly #findings: DraftFindings;
	readonly #network: string;
	#words: RuleWords = {};
	#text: EditedText = { words: '', label: undefined, link: '' };

	/** @param place the section is put at its end */
	constructor(place: HTMLElement, field: HTMLTextAreaElement, network: { id: string; name: string }) {
		const model = document.querySelector<HTMLTemplateElement>('template[data-text-check]')!;
		this.#section = findIn(model.content.cloneNode(true) as DocumentFragment, 'section');
		this.#network = network.id;
		place.append(this.#section);
		// A reader may have left the page meanwhile, and what is in no page becomes no element by itself.
		customElements.upgrade(this.#section);
		this.#findings = findIn<DraftFindings>(this.#section, 'draft-findings');
		const name = () => network.name;
		this.#findings.belongTo({
			field,
			words: {
				network: name,
				over: (excess) => overIn(this.#findings.text, name)(excess),
				of: (rule) => this.#words[rule] ?? { title: rule, message: '', suggestion: '', href: '' },
			},
			again: () => this.show(this.#text),
		});
	}

	hide(): void {
		this.#section.hidden = true;
		this.#findings.leave();
	}

	/** Checks a text. @returns what a reader is told of it in a sentence */
	async show(text: EditedText): Promise<string> {
		this.#text = text;
		this.#section.hidden = false;
		try {
			const loaded = await load(this.#section.dataset['address'] ?? '');
			await loaded.book.load(text.words);
			return await this.#check(loaded);
		} catch (error) {
			console.debug('The rules cannot be loaded.', error);
			const failed = this.#findings.text('check.failed');
			setText(findIn(this.#section, '[data-total]'), failed);
			return failed;
		}
	}

	async #check({ setting, words, book }: Loaded): Promise<string> {
		this.#words = words;
		const networks = setting.networks.filter(({ id }) => id === this.#network);
		const loaded = await loadCounters(neededCountings(networks));
		// While a counter was loaded, the reader may have gone on writing.
		const { words: text, label, link } = this.#text;
		const draft = labelledText(text, label);
		const counters = new Map([...loaded].map(([rule, count]) => [rule, (each: string) => count(textWithLink(each, link))]));
		const country = this.#section.dataset['country'] as Country;
		// Whatever stands in the library is about the company, and nobody has to say so.
		const said = { networks, country, about: ['employer'], counters, parts: book.parts } as const;
		const judged = () => examine(draft, said, setting, book.rules).findings;
		let findings = judged();
		const isTooLong = () => findings.some(({ excess }) => excess.length > 0);
		for (let loading = book.load(draft, isTooLong()); loading; loading = book.load(draft, isTooLong())) {
			await loading;
			findings = judged();
		}
		return this.#findings.sumOf(this.#findings.show({ text: draft, above: draft.length - text.trim().length }, findings));
	}
}
