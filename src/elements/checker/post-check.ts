import { PortalElement, setText } from '../element.ts';
import type { Match } from '../../lib/checker/check.ts';
import { parseDraft, serialiseDraft, type SavedDraft } from '../../lib/checker/draft.ts';
import { examine } from '../../lib/checker/examine.ts';
import type { Range } from '../../lib/checker/fold.ts';
import type { NetworkLimits } from '../../lib/checker/lengths.ts';
import { marked } from '../../lib/checker/marks.ts';
import type { Country, Subject } from '../../lib/checker/rules.ts';
import { neededCountings, type CheckSetting, type NetworkSetting } from '../../lib/checker/setting.ts';
import { loadCounters, strictest, type Counters } from '../../lib/networks/text-length.ts';
import { writtenNumber } from '../../lib/text/written-number.ts';
import type { Open } from '../../lib/checker/settled.ts';
import { copyText } from '../layout/copy-text.ts';
import { keptBeside } from '../progress/stored-item.ts';
import { DraftFindings } from './draft-findings.ts';
import { wordsInPage } from './finding-list.ts';
import { RuleBook } from './rule-book.ts';

DraftFindings.define('draft-findings');

/** The draft that a reader has asked this browser to keep. */
const keptDraft = keptBeside('draft', { parse: parseDraft, serialise: serialiseDraft });

type Notice = 'kept' | 'removed' | 'full' | 'other' | 'unreadable' | 'copied' | 'refused';

/** How much a draft holds, by what a network counts. */
const countLabels = { characters: 'check.count', bytes: 'check.count.bytes', free: 'check.free' } as const;

/** Whether a draft is too long for a network. */
const isTooLong = (findings: readonly Match[]) => findings.some(({ excess }) => excess.length > 0);

/** Until the reader has paused so long, nothing is said aloud. In milliseconds. */
const pause = 1000;

/**
 * Checks a draft as it is typed. Nothing leaves the page, and nothing is kept unless the reader asks for it. The
 * words stand in the page: the rules in their list, everything else in attributes.
 */
export class PostCheck extends PortalElement {
	#setting!: CheckSetting;
	#book!: RuleBook;
	#findings!: DraftFindings;
	#counters: Counters = new Map();
	#timer = 0;
	#said = '';

	protected override async start(): Promise<void> {
		this.#setting = JSON.parse(this.find('script[data-setting]').textContent ?? '{}') as CheckSetting;
		this.#book = new RuleBook(this.#setting);
		const { form, draft, keep } = this.#parts();
		this.#findings = this.find<DraftFindings>('draft-findings');
		// What is inside may be met later than what is around it.
		customElements.upgrade(this.#findings);
		this.#findings.belongTo({
			field: draft,
			words: wordsInPage(this, this.label, (id) => this.querySelector(`[data-count="${CSS.escape(id)}"] b`)?.textContent ?? id),
			again: () => this.#update(),
			reveal: (range) => this.#reveal(range),
		});
		this.#restore();
		// Not `change`, which a field fires when it is left: it would draw the list anew under the pointer.
		this.on(form, 'input', async ({ target }) => {
			if (target === draft) this.#update();
			else await this.#changed(target === keep);
		});
		this.on(form, 'submit', (event) => event.preventDefault());
		this.on('[data-example]', 'click', () => this.#tryExample());
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

	#update(): void {
		const { draft, picture, description } = this.#parts();
		const text = draft.value;
		const about = this.#checked('about') as Subject[];
		const said = {
			networks: this.#chosenNetworks(),
			country: this.find<HTMLSelectElement>('[name=country]').value as Country,
			about: picture.checked && description.value.trim() === '' ? [...about, 'bare-picture' as const] : about,
			hasPicture: picture.checked,
			counters: this.#counters,
			parts: this.#book.parts,
		};
		const { findings, limits } = examine(text, said, this.#setting, this.#book.rules);
		const isUnsaid = ['network', 'about'].some((name) => this.#checked(name).length === 0);
		const open = this.#findings.show({ text, isUnsaid }, findings);
		this.#count(limits);
		this.#mark(text, open);
		this.#suggest(findings);
		this.#sayLater(text, open);
		this.#keep();
		this.#book
			.load(text, isTooLong(findings))
			?.then(() => this.#update())
			.catch((error: unknown) => this.fail(error));
		// Where a page is not under HTTPS, each word takes its time, and nothing found is not nothing there.
		const isSearching = text.trim() !== '' && this.#book.parts.secretNames?.isSearching;
		setText(this.find('[data-searching]'), isSearching ? this.label('check.searching') : '');
	}

	/** Points at what the draft seems to be about; the styles leave out what the reader has ticked. */
	#suggest(findings: readonly Match[]): void {
		const speaks = (id: string) => findings.some(({ rule, ranges }) => rule === id && ranges.length > 0);
		for (const hint of this.findAll('[data-suggest]')) {
			const isMeant = (about: readonly Subject[] = []) => about.includes(hint.dataset['suggest'] as Subject);
			hint.hidden = !this.#book.rules.rules.some(({ id, about }) => isMeant(about) && speaks(id));
		}
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
		}
	}

	#mark(text: string, findings: readonly Open[]): void {
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

	/** Tells a screen reader the sum, once the reader pauses and only when it has changed. */
	#sayLater(text: string, open: readonly Open[]): void {
		clearTimeout(this.#timer);
		const sum = this.#findings.sumOf(open);
		this.#timer = window.setTimeout(() => {
			if (text.trim() !== '' && sum !== this.#said) this.say(sum, '[data-sum]');
			this.#said = text.trim() === '' ? '' : sum;
		}, pause);
	}

	/** Scrolls the sheet to a place, or to the mark before it: a field does not show what is selected in it. */
	#reveal({ start }: Range): void {
		const sheet = this.find('.sheet');
		let passed = 0;
		let top = 0;
		for (const { offsetTop, textContent } of this.find('.marks').childNodes as NodeListOf<ChildNode & { offsetTop?: number }>) {
			if (passed <= start) top = offsetTop ?? top;
			passed += textContent!.length;
		}
		sheet.scrollTop = top - sheet.clientHeight / 3;
		sheet.scrollIntoView({ block: 'nearest' });
	}

	#tryExample(): void {
		const { draft } = this.#parts();
		draft.value = (this.find('[data-example-text]').textContent ?? '').trim();
		this.#update();
		draft.focus();
	}

	async #copy(): Promise<void> {
		const { draft } = this.#parts();
		this.#notice((await copyText(draft, draft.value)) ? 'copied' : 'refused');
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
		this.#findings.settled = kept.settled;
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
			settled: this.#findings.settled,
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
		return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, writtenNumber(value, lang)]));
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
