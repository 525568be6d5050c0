import { PortalElement } from '../element.ts';
import { recordShare } from '../../lib/library/shares.ts';
import { isBinding } from '../../lib/networks/limits.ts';
import type { TextLimit } from '../../lib/networks/text-length.ts';
import { gapsIn, labelledText, textWithLink } from '../../lib/library/post-text.ts';
import { openingLink } from '../../lib/library/share-link.ts';
import { copyText } from '../layout/copy-text.ts';
import { progress } from '../progress/progress.ts';
import { ServerChoice } from './server-choice.ts';
import type { TextCheck } from '../checker/text-check.ts';
import { TextEditor } from './text-editor.ts';

/** Until the reader has paused so long, nothing is said of what the guidelines say. In milliseconds. */
const pause = 1000;

/** So long a picture may be on its way: the browser lets a page open the share sheet only just after a tap. In milliseconds. */
const patience = 1000;

type Takes = 'link' | 'text' | 'both' | 'none';

/** Lets a reader make a text their own, count it, copy it, hand it to an app, and open the network with it. */
export class PostText extends PortalElement {
	#editor: TextEditor | undefined;
	#server: ServerChoice | undefined;
	#check: Promise<TextCheck> | undefined;
	#timer = 0;
	#pictures: Promise<File[]> | undefined;
	/** The text whose gaps the reader leaves as they are. */
	#left: string | undefined;
	/** What was to be done with the text when a gap was found. */
	#waiting: () => Promise<void> = () => this.#copy();

	protected override start(): void {
		const form = this.querySelector<HTMLFormElement>('[data-server]');
		if (form) {
			const named = () => {
				this.#aim();
				this.find('[data-open]').focus();
			};
			const say = (key: App.TextKey) => this.say(this.label(key));
			this.#server = new ServerChoice(form, this.querySelector('[data-other-server]'), named, say, this.signal);
			this.#server.show();
		}
		this.#editor = undefined;
		this.#editor = new TextEditor(this, this.label, () => this.#changed(), this.signal);
		this.on('[data-copy]', 'click', () => this.#take(() => this.#copy()));
		if (this.querySelector('[data-open]')) {
			this.on('[data-open]', 'click', (event) => {
				if (!this.#asks()) return this.#open();
				event.preventDefault();
				return this.#take(async () => this.find('[data-open]').click());
			});
		}
		// A picture that is fetched before the tap is there when the sheet opens.
		for (const sign of ['pointerenter', 'focus'] as const)
			this.on('[data-send]', sign, () => void (this.#pictures ??= this.#fetchPictures()));
		this.on('[data-send]', 'click', () => this.#take(() => this.#send()));
		this.on('[data-anyway]', 'click', () => this.#takeAnyway());
		this.signal.addEventListener('abort', () => clearTimeout(this.#timer));
		this.#aim();
		if (this.#editor.isOpen) this.#examine();
		for (const part of this.findAll('[data-copy], [data-edit], [data-hashtags]')) {
			part.hidden = this.#editor.isOpen && !part.matches('[data-copy]');
		}
		this.find('[data-send]').hidden = !('share' in navigator);
	}

	/** The post as it stands: its words below their label, its link, and both together. */
	get #post() {
		const link = this.dataset['link'] ?? '';
		const text = labelledText(this.#editor?.words ?? this.dataset['words'] ?? '', this.dataset['label']);
		return { link, text, whole: textWithLink(text, link) };
	}

	/** Whether the text has a gap that the reader has not chosen to leave. */
	#asks(): boolean {
		return this.#left !== this.#post.text && gapsIn(this.#post.text).length > 0;
	}

	/** Hands the text out, unless a gap is open: then the reader fills it in, or says that it is to stay. */
	async #take(how: () => Promise<void>): Promise<void> {
		const asks = this.#asks();
		this.find('[data-anyway]').hidden = !asks;
		if (!asks) return how();
		this.#waiting = how;
		this.say(this.label('share.gap.ask'));
		this.find('[data-gap]').focus();
	}

	async #takeAnyway(): Promise<void> {
		this.#left = this.#post.text;
		this.say('');
		this.find('[data-copy]').focus();
		await this.#take(this.#waiting);
	}

	#changed(): void {
		if (!this.#editor) return;
		this.find('[data-anyway]').hidden = true;
		this.say('');
		this.say('', '[data-sum]');
		this.#aim();
		this.#examine();
	}

	/** Counts and checks the text. The code for both comes when it is needed, and may no longer be there after a release. */
	#examine(): void {
		Promise.all([this.#count(), this.#judge()]).catch((error: unknown) => this.fail(error));
	}

	/** Shows what the guidelines say to a text that a reader edits; the rules are loaded with the first. */
	async #judge(): Promise<void> {
		clearTimeout(this.#timer);
		if (!this.#editor?.isOpen) return (await this.#check)?.hide();
		const place = this.find('.below');
		const field = this.find('textarea');
		const { post = '', network = '', label, link = '' } = this.dataset;
		this.#check ??= import('../checker/text-check.ts').then(
			({ TextCheck }) => new TextCheck(place, field, { id: post.split('/')[0] ?? '', name: network }),
		);
		const check = await this.#check;
		const { words, isOpen } = this.#editor;
		if (!isOpen) return;
		const said = await check.show({ words, label, link });
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.say(said, '[data-sum]'), pause);
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
		// The rules of the networks are loaded once somebody changes a text: the page has counted the given one.
		const { lengthOf } = await import('../../lib/networks/length-of.ts');
		const limit = this.dataset['limit'] === undefined ? undefined : (JSON.parse(this.dataset['limit']) as TextLimit);
		const { whole } = this.#post;
		const measured = limit && (await lengthOf(whole, limit));
		// A count that was waiting longer must not show an earlier text.
		if (whole !== this.#post.whole) return;
		if (!measured) return this.say(this.label('share.length.free', { count: whole.length }), '.count');
		const over = measured.length - measured.limit;
		const unit = this.label(`share.unit.${measured.unit}`);
		const sentence = over > 0 ? 'share.over' : 'share.length';
		const values = { count: measured.length, limit: measured.limit, over, unit };
		this.find('.count').classList.toggle('long', over > 0);
		this.say(this.label(isBinding(limit) ? sentence : `${sentence}.unsure`, values), '.count');
	}

	async #copy(outcome: 'share.copied' | 'share.copied.paste' = 'share.copied'): Promise<void> {
		const shown = this.#editor?.shown;
		if (!shown) return;
		clearTimeout(this.#timer);
		this.say('');
		const { whole, text } = this.#post;
		const copied = await copyText(shown, whole);
		// What is said and what comes next stand above the text, which may be a long one, and below the header.
		const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
		if (this.getBoundingClientRect().top < top) this.scrollIntoView();
		if (!copied) return this.say(this.label('share.copyManually'));
		this.say(this.label(gapsIn(text).length > 0 && outcome === 'share.copied' ? 'share.copied.gap' : outcome));
		await this.#remember();
	}

	/** Goes with the link to the network: where its dialog takes the link only, the words go by the clipboard. */
	async #open(): Promise<void> {
		if (this.dataset['takes'] === 'link') await this.#copy('share.copied.paste');
	}

	/** Hands the post to the phone's own share sheet, with its picture where the phone takes pictures. */
	async #send(): Promise<void> {
		clearTimeout(this.#timer);
		this.say('');
		const { text, link } = this.#post;
		const words = { text, url: link };
		try {
			this.#pictures ??= this.#fetchPictures();
			const late = new Promise<File[]>((resolve) => window.setTimeout(resolve, patience, []));
			const files = await Promise.race([this.#pictures, late]);
			await navigator.share(files.length > 0 && navigator.canShare?.({ ...words, files }) ? { ...words, files } : words);
		} catch (error) {
			// A reader who closes the sheet has changed their mind.
			if (!(error instanceof DOMException && error.name === 'AbortError')) this.say(this.label('share.send.failed'));
			return;
		}
		this.say(this.label('share.sent'));
		await this.#remember();
	}

	async #fetchPictures(): Promise<File[]> {
		const path = this.dataset['image'];
		if (path === undefined || !('canShare' in navigator)) return [];
		const response = await fetch(path).catch(() => undefined);
		if (!response?.ok) return [];
		const blob = await response.blob();
		return [new File([blob], path.split('/').at(-1) ?? 'picture', { type: blob.type })];
	}

	async #remember(): Promise<void> {
		const { item, post } = this.dataset;
		// What comes next is the network, and then the word that it is posted.
		this.find('[data-copy]').classList.add('quiet');
		this.querySelector('[data-open]')?.classList.remove('quiet');
		const posted = this.closest('[data-offer]')?.querySelector('posted-mark');
		if (posted) this.find('[data-posted]').append(posted);
		if (item && post) await progress.update((state, at) => recordShare(state, item, post, at));
	}
}
