import { recordShare } from '../../lib/progress/state.ts';
import type { TextLimit } from '../../lib/networks/text-length.ts';
import { gapsIn, labelledText, textWithLink } from '../../lib/library/post-text.ts';
import { openingLink } from '../../lib/library/share-link.ts';
import { copyText } from '../layout/copy-text.ts';
import { fill, progress } from '../progress/progress.ts';
import { ServerChoice } from './server-choice.ts';
import type { TextCheck } from '../checker/text-check.ts';
import { TextEditor } from './text-editor.ts';

/** Until the reader has paused so long, nothing is said of what the guidelines say. In milliseconds. */
const pause = 1000;

type Takes = 'link' | 'text' | 'both' | 'none';

/** Lets a reader make a text their own, count it, copy it, hand it to an app, and open the network with it. */
export class PostText extends HTMLElement {
	#editor: TextEditor | undefined;
	#server: ServerChoice | undefined;
	#check: Promise<TextCheck> | undefined;
	#timer = 0;

	connectedCallback(): void {
		const field = this.querySelector('textarea');
		if (this.#editor || !field) return;
		const form = this.querySelector<HTMLFormElement>('[data-server]');
		if (form) {
			this.#server = new ServerChoice(
				form,
				this.querySelector('[data-other-server]'),
				() => {
					this.#aim();
					this.querySelector<HTMLElement>('[data-open]')?.focus();
				},
				(text) => this.#say(text),
			);
			this.#server.show();
		}
		this.#editor = new TextEditor(this, field, () => this.#changed());
		for (const selector of ['[data-copy]', '[data-edit]', '[data-hashtags]']) {
			const part = this.querySelector<HTMLElement>(selector);
			if (part && !(this.#editor.isOpen && selector !== '[data-copy]')) part.hidden = false;
		}
		this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy('copied'));
		// A dialog that takes no words gets them from the clipboard.
		if (this.dataset['takes'] === 'link') {
			this.querySelector('[data-open]')?.addEventListener('click', () => void this.#copy('copiedPaste'));
		}
		const send = this.querySelector<HTMLElement>('[data-send]');
		if (send && 'share' in navigator) {
			send.hidden = false;
			send.addEventListener('click', () => void this.#send());
		}
		this.#aim();
		if (this.#editor.isOpen) {
			void this.#count();
			void this.#judge();
		}
	}

	disconnectedCallback(): void {
		clearTimeout(this.#timer);
	}

	/** The post as it stands: its words below their label, its link, and both together. */
	get #post() {
		const link = this.dataset['link'] ?? '';
		const text = labelledText(this.#editor?.words ?? this.dataset['words'] ?? '', this.dataset['label']);
		return { link, text, whole: textWithLink(text, link) };
	}

	#changed(): void {
		if (!this.#editor) return;
		this.#say('');
		this.#aim();
		void this.#count();
		void this.#judge();
	}

	/** Shows what the guidelines say to a text that a reader edits; the rules are loaded with the first. */
	async #judge(): Promise<void> {
		clearTimeout(this.#timer);
		const place = this.querySelector<HTMLElement>('.below');
		const field = this.querySelector('textarea');
		if (!this.#editor?.isOpen || !place || !field) return (await this.#check)?.hide();
		const { post = '', network = '', label, link = '' } = this.dataset;
		this.#check ??= import('../checker/text-check.ts').then(
			({ TextCheck }) => new TextCheck(place, field, { id: post.split('/')[0] ?? '', name: network }),
		);
		const check = await this.#check;
		const { words, isOpen } = this.#editor;
		if (!isOpen) return;
		const said = await check.show({ words, label, link });
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#say(said), pause);
	}

	/** Lets the link to the network carry the post as it stands. */
	#aim(): void {
		const open = this.querySelector<HTMLAnchorElement>('[data-open]');
		if (!open) return;
		const { takes, template } = this.dataset;
		const href = openingLink({ takes: takes as Takes, template }, this.#post, this.#server?.name);
		open.hidden = href === undefined;
		if (href !== undefined) open.href = href;
	}

	async #count(): Promise<void> {
		const shown = this.querySelector<HTMLElement>('.count');
		if (!shown) return;
		// The rules of the networks are loaded once somebody changes a text: the page has counted the given one.
		const { countingsOf, loadCounters, measure } = await import('../../lib/networks/text-length.ts');
		const limit = this.dataset['limit'] === undefined ? undefined : (JSON.parse(this.dataset['limit']) as TextLimit);
		const counters = await loadCounters(limit ? countingsOf(limit) : []);
		const { whole } = this.#post;
		const measured = limit && measure(whole, limit, counters);
		if (!measured) {
			shown.textContent = fill(shown.dataset['fits'], { count: whole.length });
			return;
		}
		const over = measured.length - measured.limit;
		const unit = shown.dataset[measured.unit] ?? '';
		shown.classList.toggle('long', over > 0);
		shown.textContent = fill(shown.dataset[over > 0 ? 'over' : 'fits'], { count: measured.length, limit: measured.limit, over, unit });
	}

	async #copy(outcome: 'copied' | 'copiedPaste'): Promise<void> {
		const shown = this.#editor?.shown;
		if (!shown) return;
		clearTimeout(this.#timer);
		this.#say('');
		const { whole, text } = this.#post;
		const copied = await copyText(shown, whole);
		if (!copied) return this.#say(this.dataset['refused']);
		this.#say(this.dataset[gapsIn(text).length > 0 && outcome === 'copied' ? 'copiedGap' : outcome]);
		await this.#remember();
	}

	/** Hands the post to the phone's own share sheet, with its picture where the phone takes pictures. */
	async #send(): Promise<void> {
		clearTimeout(this.#timer);
		this.#say('');
		const { text, link } = this.#post;
		const words = { text, url: link };
		try {
			const files = await this.#pictures();
			await navigator.share(files.length > 0 && navigator.canShare?.({ ...words, files }) ? { ...words, files } : words);
		} catch (error) {
			// A reader who closes the sheet has changed their mind.
			if (!(error instanceof DOMException && error.name === 'AbortError')) this.#say(this.dataset['sendFailed']);
			return;
		}
		this.#say(this.dataset['sent']);
		await this.#remember();
	}

	async #pictures(): Promise<File[]> {
		const path = this.dataset['image'];
		if (path === undefined || !('canShare' in navigator)) return [];
		const response = await fetch(path).catch(() => undefined);
		if (!response?.ok) return [];
		const blob = await response.blob();
		return [new File([blob], path.split('/').at(-1) ?? 'picture', { type: blob.type })];
	}

	async #remember(): Promise<void> {
		const { item, post } = this.dataset;
		if (item && post) await progress.update((state, at) => recordShare(state, item, post, at));
	}

	#say(text: string | undefined): void {
		const status = this.querySelector('[role=status]');
		if (status && status.textContent !== (text ?? '')) status.textContent = text ?? '';
	}
}
