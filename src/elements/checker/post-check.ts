import { PortalElement, setText } from '../element.ts';
import { check, prepareRules, type Match, type PreparedRules } from '../../lib/checker/check.ts';
import type { SavedDraft } from '../../lib/checker/draft.ts';
import { isElectionTime } from '../../lib/checker/election.ts';
import { edited, type Edit } from '../../lib/checker/fixes.ts';
import type { NetworkLimits } from '../../lib/checker/lengths.ts';
import { marked } from '../../lib/checker/marks.ts';
import type { Country, Subject } from '../../lib/checker/rules.ts';
import { limitsOn, neededCountings, rulesOn, type CheckSetting, type NetworkSetting } from '../../lib/checker/setting.ts';
import { loadCounters, strictest, type Counters } from '../../lib/networks/text-length.ts';
import { calendarDate } from '../../lib/time/visibility.ts';
import { FindingList, wordsInPage, type FindingWords } from './finding-list.ts';
import { keptDraft } from './kept-draft.ts';

type Notice = 'kept' | 'removed' | 'full' | 'other' | 'unreadable' | 'copied' | 'refused';

/** How much a draft holds, by what a network counts. */
const countLabels = { characters: 'check.count', bytes: 'check.count.bytes', free: 'check.free' } as const;

/** Until the reader has paused so long, nothing is said aloud. In milliseconds. */
const pause = 1000;

/**
 * Checks a draft as it is typed. Nothing leaves the page, and nothing is kept unless the reader asks for it. The
 * words stand in the page: the rules in their list, everything else in attributes.
 */
export class PostCheck extends PortalElement {
	#setting!: CheckSetting;
	#words!: FindingWords;
	#rules!: PreparedRules;
	#list!: FindingList;
	#counters: Counters = new Map();
	#before: { text: string; start: number; end: number } | undefined;
	#timer = 0;
	#said = '';

	protected override async start(): Promise<void> {
		this.#setting = JSON.parse(this.find('script[data-setting]').textContent ?? '{}') as CheckSetting;
		this.#rules = prepareRules(rulesOn(this.#setting, calendarDate(new Date())), this.#setting.terms);
		this.#words = wordsInPage(this, this.label, (id) => this.querySelector(`[data-count="${CSS.escape(id)}"] b`)?.textContent ?? id);
		this.#list = new FindingList(this.find('[data-findings]'), this.find<HTMLTemplateElement>('template[data-finding]'), this.#words, {
			show: ({ start, end }) => this.#select(start, end),
			fix: (edits, rule) => this.#fix(edits, rule),
		});
		this.#restore();
		const { form, draft, keep } = this.#parts();
		// Not `change`, which a field fires when it is left: it would draw the list anew under the pointer.
		this.on(form, 'input', async ({ target }) => {
			if (target === draft) {
				this.#forgetUndo();
				this.#update();
			} else await this.#changed(target === keep);
		});
		this.on(form, 'submit', (event) => event.preventDefault());
		this.on('[data-undo]', 'click', () => this.#undo());
		this.on('[data-copy]', 'click', () => this.#copy());
		const endSync = keptDraft.onOtherTab(() => {
			if (!keep.checked) return;
			keep.checked = false;
			this.#notice('other');
		});
		this.signal.addEventListener('abort', () => {
			endSync();
			clearTimeout(this.#timer);
		});
		await this.#changed(false);
		form.hidden = false;
		this.find('[data-result]').hidden = false;
	}

	/** The reader changed what they say of the draft, or whether it is kept. */
	async #changed(isKeep: boolean): Promise<void> {
		const { keep } = this.#parts();
		if (isKeep && !keep.checked) {
			keptDraft.remove();
			this.#notice('removed');
		}
		this.#counters = await loadCounters(neededCountings(this.#chosenNetworks()));
		this.#update();
	}

	#update(): Match[] {
		const { draft, picture, description } = this.#parts();
		this.find('[data-description]').hidden = !picture.checked;
		const text = draft.value;
		const today = calendarDate(new Date());
		const circumstances = { hasPicture: picture.checked, today, counters: this.#counters };
		const networks = this.#chosenNetworks().map((network) => limitsOn(text, network, circumstances));
		const country = this.find<HTMLSelectElement>('[name=country]').value as Country;
		const about = this.#checked('about') as Subject[];
		const findings = check(
			text,
			{
				networks,
				country,
				about: picture.checked && description.value.trim() === '' ? [...about, 'bare-picture'] : about,
				election: isElectionTime(this.#setting.elections, country, today),
			},
			this.#rules,
		);
		this.#count(networks);
		this.#mark(text, findings);
		this.#list.show(text, findings);
		this.find('[data-clean]').hidden = text.trim() === '' || findings.length > 0;
		this.#total(findings);
		this.#sayLater(text, findings);
		this.#keep();
		return findings;
	}

	#count(networks: readonly NetworkLimits[]): void {
		for (const item of this.findAll('[data-count]')) {
			const network = networks.find(({ id }) => id === item.dataset['count']);
			const count = item.querySelector('span');
			item.hidden = network === undefined;
			if (!network || !count) continue;
			const { length, limit, unit } = strictest(network.measures) ?? {
				length: this.#parts().draft.value.length,
				limit: Infinity,
				unit: 'free',
			};
			item.classList.toggle('over', length > limit);
			setText(count, this.label(countLabels[unit], this.#numbers({ count: length, limit })));
			item.querySelector('small')?.toggleAttribute('hidden', !this.#parts().picture.checked);
		}
	}

	#mark(text: string, findings: readonly Match[]): void {
		// A line that ends the text has no height of its own without something behind it.
		const pieces = [...marked(text, findings), { text: '\u200b', severity: undefined }];
		this.find('.marks').replaceChildren(
			...pieces.map((piece) => {
				if (piece.severity === undefined) return document.createTextNode(piece.text);
				const mark = document.createElement('mark');
				mark.className = piece.severity;
				mark.textContent = piece.text;
				return mark;
			}),
		);
	}

	/** The sum, and the way to the list, which a phone has far below. */
	#total(findings: readonly Match[]): void {
		this.find('[data-total]').hidden = findings.length === 0;
		this.find('[data-total] a').textContent = this.#sumOf(findings);
	}

	#sumOf(findings: readonly Match[]): string {
		const must = findings.filter(({ severity }) => severity === 'must').length;
		return findings.length > 0 ? this.label('check.sum', { count: findings.length, must }) : this.label('check.clean');
	}

	/** Tells a screen reader the sum, once the reader pauses and only when it has changed. */
	#sayLater(text: string, findings: readonly Match[]): void {
		clearTimeout(this.#timer);
		const sum = this.#sumOf(findings);
		this.#timer = window.setTimeout(() => {
			if (text.trim() !== '' && sum !== this.#said) this.say(sum, '[data-sum]');
			this.#said = text.trim() === '' ? '' : sum;
		}, pause);
	}

	#fix(edits: readonly Edit[], rule: string): void {
		const { draft } = this.#parts();
		this.#before = { text: draft.value, start: draft.selectionStart, end: draft.selectionEnd };
		draft.value = edited(draft.value, edits);
		const { excess = [] } = this.#update().find((finding) => finding.rule === rule) ?? {};
		const left = excess.map((each) => this.#words.over(each)).join(' ');
		this.find('[data-mended]').hidden = false;
		const { title } = this.#words.of(rule);
		this.say(this.label(left === '' ? 'check.done' : 'check.still', { title, left }), '[data-mended] span');
		this.find('[data-undo]').focus();
	}

	#undo(): void {
		if (!this.#before) return;
		const { text, start, end } = this.#before;
		const { draft } = this.#parts();
		draft.value = text;
		this.#forgetUndo();
		this.#update();
		draft.focus();
		draft.setSelectionRange(start, end);
	}

	#forgetUndo(): void {
		this.#before = undefined;
		this.find('[data-mended]').hidden = true;
	}

	#select(start: number, end: number): void {
		const { draft } = this.#parts();
		draft.focus();
		draft.setSelectionRange(start, end);
		draft.scrollIntoView({ block: 'nearest' });
	}

	async #copy(): Promise<void> {
		const { draft } = this.#parts();
		try {
			await navigator.clipboard.writeText(draft.value);
			this.#notice('copied');
		} catch {
			draft.focus();
			draft.select();
			this.#notice('refused');
		}
	}

	#restore(): void {
		const kept = keptDraft.load();
		if (kept === undefined) return;
		if (kept === 'unreadable') return this.#notice('unreadable');
		const { draft, keep, picture, description } = this.#parts();
		draft.value = kept.text;
		keep.checked = true;
		picture.checked = kept.picture;
		description.value = kept.description;
		this.find<HTMLSelectElement>('[name=country]').value = kept.country;
		this.#choose('network', kept.networks);
		this.#choose('about', kept.about);
	}

	#keep(): void {
		const { draft, keep, picture, description } = this.#parts();
		if (!keep.checked) return;
		const kept: SavedDraft = {
			text: draft.value,
			networks: this.#checked('network'),
			country: this.find<HTMLSelectElement>('[name=country]').value as Country,
			about: this.#checked('about') as Subject[],
			picture: picture.checked,
			description: description.value,
		};
		if (keptDraft.store(kept)) return this.#notice('kept');
		keep.checked = false;
		this.#notice('full');
	}

	#notice(name: Notice): void {
		this.say(this.label(`check.${name}`), '[data-notice]');
	}

	#chosenNetworks(): NetworkSetting[] {
		const chosen = this.#checked('network');
		return this.#setting.networks.filter(({ id }) => chosen.includes(id));
	}

	#checked(name: string): string[] {
		return this.findAll<HTMLInputElement>(`[name=${name}]:checked`).map(({ value }) => value);
	}

	#choose(name: string, values: readonly string[]): void {
		for (const input of this.findAll<HTMLInputElement>(`[name=${name}]`)) input.checked = values.includes(input.value);
	}

	#numbers(values: Record<string, number>): Record<string, string> {
		const { lang } = document.documentElement;
		return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.toLocaleString(lang)]));
	}

	#parts() {
		return {
			form: this.find<HTMLFormElement>('form'),
			draft: this.find<HTMLTextAreaElement>('textarea'),
			keep: this.find<HTMLInputElement>('[name=keep]'),
			picture: this.find<HTMLInputElement>('[name=picture]'),
			description: this.find<HTMLInputElement>('[name=description]'),
		};
	}
}
