import { check, prepareRules, type Match, type PreparedRules } from '../../lib/checker/check.ts';
import { isElectionTime } from '../../lib/checker/election.ts';
import { edited, type Edit } from '../../lib/checker/fixes.ts';
import type { Country } from '../../lib/checker/rules.ts';
import { limitsOn, neededCountings, rulesOn, type CheckSetting } from '../../lib/checker/setting.ts';
import { loadCounters } from '../../lib/networks/text-length.ts';
import { labelledText, textWithLink } from '../../lib/library/post-text.ts';
import { calendarDate } from '../../lib/time/visibility.ts';
import { findIn, labelsOf, setText, type Label } from '../element.ts';
import { FindingList, overIn, type FindingWords } from './finding-list.ts';

type RuleWords = Record<string, ReturnType<FindingWords['of']>>;

interface Loaded {
	setting: CheckSetting;
	words: RuleWords;
	rules: PreparedRules;
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
	const { setting, words } = (await response.json()) as Omit<Loaded, 'rules'>;
	return { setting, words, rules: prepareRules(rulesOn(setting, calendarDate(new Date())), setting.terms) };
}

/** A text of the library as a reader has made it. */
export interface EditedText {
	words: string;
	label: string | undefined;
	link: string;
}

/** Shows below a text what the guidelines say to it. Nothing leaves the page. */
export class TextCheck {
	readonly #section: HTMLElement;
	readonly #label: Label;
	readonly #field: HTMLTextAreaElement;
	readonly #network: { id: string; name: string };
	#text: EditedText = { words: '', label: undefined, link: '' };
	#before: string | undefined;

	/** @param place the section is put at its end */
	constructor(place: HTMLElement, field: HTMLTextAreaElement, network: { id: string; name: string }) {
		const model = document.querySelector<HTMLTemplateElement>('template[data-text-check]')!;
		this.#section = findIn(model.content.cloneNode(true) as DocumentFragment, 'section');
		this.#label = labelsOf(this.#section);
		this.#field = field;
		this.#network = network;
		place.append(this.#section);
		this.#part('[data-undo]').addEventListener('click', () => this.#undo());
		field.addEventListener('input', ({ isTrusted }) => {
			if (isTrusted) this.#forget();
		});
	}

	hide(): void {
		this.#section.hidden = true;
		this.#forget();
	}

	/** Checks a text. @returns what a reader is told of it in a sentence */
	async show(text: EditedText): Promise<string> {
		this.#text = text;
		this.#section.hidden = false;
		const loaded = await load(this.#section.dataset['address'] ?? '').catch((error: unknown) =>
			console.debug('The rules cannot be loaded.', error),
		);
		if (!loaded) return this.#label('check.failed');
		const findings = await this.#check(loaded);
		const must = findings.filter(({ severity }) => severity === 'must').length;
		return findings.length > 0 ? this.#label('check.sum', { count: findings.length, must }) : this.#label('check.clean');
	}

	async #check({ setting, words, rules }: Loaded): Promise<Match[]> {
		const network = setting.networks.find(({ id }) => id === this.#network.id);
		const loaded = await loadCounters(neededCountings(network ? [network] : []));
		// While a counter was loaded, the reader may have gone on writing.
		const { words: text, label, link } = this.#text;
		const draft = labelledText(text, label);
		const counters = new Map([...loaded].map(([rule, count]) => [rule, (each: string) => count(textWithLink(each, link))]));
		const today = calendarDate(new Date());
		const country = this.#section.dataset['country'] as Country;
		const networks = network ? [limitsOn(draft, network, { hasPicture: false, today, counters })] : [];
		const election = isElectionTime(setting.elections, country, today);
		const findings = check(draft, { networks, country, about: [], election }, rules);
		this.#list(words, draft.length - text.trim().length).show(draft, findings);
		return findings;
	}

	/** @param above how much of what is checked stands above the field: the label of an advertisement */
	#list(words: RuleWords, above: number): FindingList {
		const network = () => this.#network.name;
		const said: FindingWords = {
			network,
			over: overIn(this.#label, network),
			of: (rule) => words[rule] ?? { title: rule, message: '', suggestion: '', href: '' },
		};
		const model = document.querySelector<HTMLTemplateElement>('template[data-finding]')!;
		return new FindingList(this.#part('[data-findings]'), model, said, {
			show: ({ start, end }) => this.#select(start - above, end - above),
			fix: (edits, rule) =>
				this.#fix(
					edits.map((edit) => below(edit, above)),
					said.of(rule).title,
				),
		});
	}

	#select(start: number, end: number): void {
		this.#field.focus();
		this.#field.setSelectionRange(Math.max(start, 0), Math.max(end, 0));
	}

	#fix(edits: readonly Edit[], title: string): void {
		const before = this.#field.value;
		this.#write(edited(before.trim(), edits));
		this.#before = before;
		this.#part('[data-mended]').hidden = false;
		setText(this.#part('[data-mended] span'), this.#label('check.done', { title }));
		this.#part('[data-undo]').focus();
	}

	#undo(): void {
		if (this.#before === undefined) return;
		this.#write(this.#before);
		this.#forget();
		this.#field.focus();
	}

	#forget(): void {
		this.#before = undefined;
		this.#part('[data-mended]').hidden = true;
	}

	/** As if the reader had written it. */
	#write(text: string): void {
		this.#field.value = text;
		this.#field.dispatchEvent(new Event('input', { bubbles: true }));
	}

	#part(selector: string): HTMLElement {
		return findIn(this.#section, selector);
	}
}

/** An edit of what is checked as one of the field, where the label that stands above is not. */
function below({ start, end, text }: Edit, above: number): Edit {
	const isOfLabel = start < above && end >= above;
	return { start: Math.max(start - above, 0), end: Math.max(end - above, 0), text: isOfLabel ? text.slice(above - start) : text };
}
