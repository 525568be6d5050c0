import { findIn, setText, type Label } from '../element.ts';
import { gapsIn, piecesOf, withoutHashtags } from '../../lib/library/post-text.ts';
import { ownness, ownShare } from '../../lib/library/own-words.ts';
import { draftOf } from './draft.ts';

/** The words of a text as they stand at the moment: as given, with or without hashtags, or as the reader has made them. */
export class TextEditor {
	readonly #host: HTMLElement;
	readonly #given: string;
	readonly #draft;
	readonly #field: HTMLTextAreaElement;
	readonly #label: Label;
	readonly #signal: AbortSignal;
	readonly #changed: () => void;
	/** What stood in the field before the reader began anew. */
	#before: string | undefined;

	constructor(host: HTMLElement, label: Label, changed: () => void, signal: AbortSignal) {
		this.#host = host;
		this.#field = findIn(host, 'textarea');
		this.#label = label;
		this.#signal = signal;
		this.#given = host.dataset['words'] ?? '';
		this.#draft = draftOf(`${host.dataset['item']}/${host.dataset['post']}`);
		this.#changed = changed;
		this.#on('textarea', 'input', () => {
			this.#before = undefined;
			this.#draft.write(this.#field.value);
			this.#show();
		});
		this.#on('[data-edit]', 'click', () => this.#open());
		this.#on('[data-back]', 'click', () => this.#close());
		this.#on('[data-restart]', 'click', () => this.#restart());
		this.#on('[data-gap]', 'click', () => this.#fillGap());
		this.#on('[data-hashtags] input', 'change', () => this.#show());
		const kept = this.#draft.read();
		if (kept !== undefined && kept !== this.#given) this.#edit(kept);
		this.#show();
	}

	get isOpen(): boolean {
		return !this.#part('[data-editor]')?.hidden;
	}

	get words(): string {
		if (this.isOpen) return this.#field.value.trim();
		const bare = this.#part<HTMLInputElement>('[data-hashtags] input')?.checked === false;
		return bare ? withoutHashtags(this.#given) : this.#given;
	}

	/** Where the words stand, to be selected. */
	get shown(): HTMLElement | HTMLTextAreaElement | null {
		return this.isOpen ? this.#field : this.#part('pre');
	}

	#open(): void {
		this.#edit(this.#draft.read() ?? this.words);
		this.#show();
		this.#field.focus();
	}

	#edit(text: string): void {
		this.#field.value = text;
		this.#toggle(true);
	}

	#close(): void {
		this.#toggle(false);
		this.#show();
		this.#part('[data-edit]')?.focus();
	}

	/** Puts the given words back, or, asked again, the reader's own: nothing they wrote is lost. */
	#restart(): void {
		const text = this.#before ?? this.#given;
		this.#before = this.#before === undefined ? this.#field.value : undefined;
		this.#field.value = text;
		this.#draft.write(text);
		this.#show();
		this.#field.focus();
	}

	#fillGap(): void {
		if (!this.isOpen) this.#open();
		const [gap] = gapsIn(this.#field.value);
		if (!gap) return;
		this.#field.focus();
		this.#field.setSelectionRange(gap.start, gap.end);
	}

	#toggle(open: boolean): void {
		for (const [selector, hidden] of [
			['[data-editor]', !open],
			['pre', open],
			['[data-edit]', open],
			['[data-back]', !open],
			['[data-kept]', !open],
			['[data-hashtags]', open],
			['.own', !open],
		] as const) {
			this.#part(selector)?.toggleAttribute('hidden', hidden);
		}
	}

	#show(): void {
		const { words } = this;
		const mark = (text: string) => Object.assign(document.createElement('mark'), { textContent: text });
		this.#part('[data-shown]')?.replaceChildren(...piecesOf(words).map(({ text, isGap }) => (isGap ? mark(text) : text)));
		this.#showGap(words);
		const share = ownShare(this.#given, words);
		const meter = this.#part<HTMLMeterElement>('.own meter');
		if (meter) meter.value = share;
		setText(this.#part('.own .meta'), this.#label(`share.own.${ownness(share)}`));
		const restart = this.#part('[data-restart]');
		if (restart) {
			restart.hidden = !this.isOpen || (words === this.#given && this.#before === undefined);
			setText(restart, this.#label(this.#before === undefined ? 'share.edit.restart' : 'share.edit.restore'));
		}
		this.#changed();
	}

	#showGap(words: string): void {
		const [gap] = gapsIn(words);
		const button = this.#part('[data-gap]');
		if (!button) return;
		button.hidden = !gap;
		setText(button, this.#label('share.gap.next', { gap: gap ? words.slice(gap.start, gap.end) : '' }));
		// The hint without script gives way to the button.
		this.#part('p.gap')?.setAttribute('hidden', '');
	}

	#part<Kind extends HTMLElement = HTMLElement>(selector: string): Kind | null {
		return this.#host.querySelector<Kind>(selector);
	}

	#on(selector: string, type: string, listener: () => void): void {
		this.#part(selector)?.addEventListener(type, listener, { signal: this.#signal });
	}
}
