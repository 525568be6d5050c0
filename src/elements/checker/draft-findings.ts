import type { Match } from '../../lib/checker/check.ts';
import { edited, type Edit } from '../../lib/checker/fixes.ts';
import type { Range } from '../../lib/checker/fold.ts';
import { openFindings, settle, settledNow, type Open, type Reason, type Settled } from '../../lib/checker/settled.ts';
import { findIn, labelsOf, PortalElement, setText, type Label } from '../element.ts';
import { FindingList, type FindingWords } from './finding-list.ts';

/** What is checked. */
interface Checked {
	text: string;
	/** How much of it stands above the field: the label of an advertisement. */
	above?: number;
	/** Whether the author has still to say what the rules ask, so that nothing found means nothing. */
	isUnsaid?: boolean;
}

/** Where the text is written, and what to do when the author has settled something. */
interface Owner {
	field: HTMLTextAreaElement;
	words: FindingWords;
	/** Asked to check and show again. */
	again: () => unknown;
	/** Brings a place of the field into sight; the field itself does without. */
	reveal?: (range: Range) => void;
}

/**
 * What the guidelines say to a draft: findings that can be mended, answered or left with a reason, and what a check of
 * words cannot see. Whoever owns the field checks it and hands over what was found.
 */
export class DraftFindings extends PortalElement {
	/** What the author has said of findings of this draft. */
	settled: readonly Settled[] = [];
	#owner!: Owner;
	#list!: FindingList;
	#checked: Required<Checked> = { text: '', above: 0, isUnsaid: false };
	#findings: readonly Match[] = [];
	#before: string | undefined;
	#isWriting = false;
	#shownSettled = '';

	protected override start(): void {
		this.on('[data-undo]', 'click', () => this.#undo());
	}

	/** Ties it to the field of a draft, once. */
	belongTo(owner: Owner): void {
		this.#owner = owner;
		this.label = labelsOf(this);
		const model = document.querySelector<HTMLTemplateElement>('template[data-finding]')!;
		this.#list = new FindingList(this.find('[data-findings]'), model, owner.words, {
			show: ({ start, end }) => this.#select({ start: start - this.#checked.above, end: end - this.#checked.above }),
			fix: (edits, rule) =>
				this.#fix(
					edits.map((edit) => below(edit, this.#checked.above)),
					rule,
				),
			settle: (finding, reason) => this.#settle(finding, reason),
		});
		this.on(owner.field, 'input', () => {
			if (!this.#isWriting) this.#forget();
		});
	}

	/** Shows what was found, but for what the author has settled. @returns what is still open */
	show({ text, above = 0, isUnsaid = false }: Checked, findings: readonly Match[]): Open[] {
		this.#checked = { text, above, isUnsaid };
		this.#findings = findings;
		const isEmpty = text.trim() === '';
		if (isEmpty) this.settled = [];
		const open = openFindings(text, findings, this.settled);
		const list = this.find('[data-findings]');
		const hadFocus = list.contains(document.activeElement);
		this.#list.show(text, open);
		this.#showSettled(text);
		this.find('[data-clean]').hidden = isEmpty || open.length > 0;
		this.find('[data-found]').hidden = isEmpty || open.length === 0;
		setText(this.find('[data-total]'), isEmpty ? '' : this.sumOf(open));
		const start = this.querySelector<HTMLElement>('[data-empty]');
		if (start) start.hidden = !isEmpty;
		// Whatever had the focus may be gone.
		if (hadFocus && !list.contains(document.activeElement)) this.find('[data-total]').focus();
		return open;
	}

	/** What was found, in a sentence. */
	sumOf(open: readonly Open[]): string {
		const of = (wanted: string) => open.filter(({ severity }) => severity === wanted).length;
		if (open.length > 0) return this.label('check.sum', { count: open.length, must: of('must'), ask: of('ask') });
		return this.label(this.#checked.isUnsaid ? 'check.unfinished' : 'check.clean');
	}

	/** A text of its labels, for whoever owns the field. */
	get text(): Label {
		return this.label;
	}

	/** Forgets what could be undone. */
	leave(): void {
		this.#forget();
	}

	#settle(finding: Open, reason: Reason): void {
		this.settled = settle(this.settled, this.#checked.text, finding, reason);
		this.#owner.again();
		this.find('[data-total]').focus();
	}

	#showSettled(text: string): void {
		const said = settledNow(text, this.#findings, this.settled);
		const shown = said.map(({ rule, reason }) => `${rule} ${reason}`).join('\n');
		if (shown === this.#shownSettled) return;
		this.#shownSettled = shown;
		for (const question of this.findAll('[data-asked]')) question.hidden = said.some(({ rule }) => rule === question.dataset['asked']);
		const box = this.find('[data-settled]');
		box.hidden = said.length === 0;
		setText(box.querySelector('summary'), this.label('check.settled', { count: said.length }));
		const model = this.find<HTMLTemplateElement>('template[data-settled-item]');
		findIn(box, 'ul').replaceChildren(
			...said.map(({ rule, reason }) => {
				const item = model.content.cloneNode(true) as DocumentFragment;
				const words = `${this.#owner.words.of(rule).title}: ${this.label(`check.reason.${reason}`)}`;
				setText(findIn(item, 'span'), words);
				const button = findIn(item, 'button');
				button.addEventListener('click', () => {
					this.settled = this.settled.filter((each) => each.rule !== rule);
					this.#owner.again();
					this.find('[data-total]').focus();
				});
				return item;
			}),
		);
	}

	#select(range: Range): void {
		const { field, reveal } = this.#owner;
		field.focus({ preventScroll: reveal !== undefined });
		field.setSelectionRange(Math.max(range.start, 0), Math.max(range.end, 0));
		reveal?.(range);
	}

	#fix(edits: readonly Edit[], rule: string): void {
		const { field, words, reveal } = this.#owner;
		const before = field.value;
		this.#write(edited(this.#checked.above > 0 ? before.trim() : before, edits));
		this.#before = before;
		const { excess = [] } = this.#findings.find((finding) => finding.rule === rule) ?? {};
		const left = excess.map((each) => words.over(each)).join(' ');
		const [first] = edits as [Edit];
		// An edit that ends where the draft begins adds to it.
		const done = left !== '' ? 'check.still' : first.end === 0 ? 'check.added' : 'check.done';
		this.find('[data-mended]').hidden = false;
		this.say(this.label(done, { title: words.of(rule).title, left, added: first.text.trim() }), '[data-mended] span');
		reveal?.(first);
		this.find('[data-total]').scrollIntoView({ block: 'nearest' });
		this.find('[data-undo]').focus();
	}

	#undo(): void {
		if (this.#before === undefined) return;
		this.#write(this.#before);
		this.#forget();
		this.#owner.field.focus();
	}

	#forget(): void {
		this.#before = undefined;
		this.find('[data-mended]').hidden = true;
	}

	/** As if the author had written it. */
	#write(text: string): void {
		this.#isWriting = true;
		this.#owner.field.value = text;
		this.#owner.field.dispatchEvent(new Event('input', { bubbles: true }));
		this.#isWriting = false;
	}
}

/** An edit of what is checked as one of the field, where the label that stands above is not. */
function below({ start, end, text }: Edit, above: number): Edit {
	const isOfLabel = start < above && end >= above;
	return { start: Math.max(start - above, 0), end: Math.max(end - above, 0), text: isOfLabel ? text.slice(above - start) : text };
}
