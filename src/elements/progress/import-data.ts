import { PortalElement } from '../element.ts';
import { entriesOf, entryKinds, longestFile, mergeImport, previewImport, type Preview } from '../../lib/progress/import.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { progress } from './progress.ts';

type Result =
	'tooLarge' | 'unreadable' | 'foreign' | 'receipt' | 'newer' | 'several' | 'same' | 'known' | 'nothing' | 'cancelled' | 'done' | 'visit';

/** Reads a file that was downloaded here, or what was set aside: says what it would bring, and adds it when the reader agrees. */
export class ImportData extends PortalElement {
	#incoming: Progress | undefined;
	/** Counts the files, so that a slow one does not take the place of a later one. */
	#latest = 0;

	protected override start(): void {
		const input = this.find('input');
		this.on(input, 'change', async () => {
			const files = [...(input.files ?? [])];
			// The same file may be chosen again after it was mended.
			input.value = '';
			await this.#take(files);
		});
		this.on(this, 'dragover', (event) => {
			event.preventDefault();
			this.toggleAttribute('data-over', true);
		});
		this.on(this, 'dragleave', () => this.removeAttribute('data-over'));
		this.on(this, 'drop', async (event) => {
			event.preventDefault();
			this.toggleAttribute('data-over', false);
			await this.#take([...(event.dataTransfer?.files ?? [])]);
		});
		this.on('[data-confirm]', 'click', () => this.#confirm());
		this.on('[data-cancel]', 'click', () => this.#end('cancelled'));
		// What was set aside is read from where it is shown.
		this.on(document.body, 'readaside' as keyof HTMLElementEventMap, (event) => {
			this.#latest++;
			this.closest('details')?.toggleAttribute('open', true);
			this.find('input').focus();
			this.#show(previewImport(progress.read(), (event as CustomEvent<string>).detail, Date.now()));
		});
		this.find('.drop').hidden = false;
	}

	async #take(files: readonly File[]): Promise<void> {
		const [file] = files;
		if (!file) return;
		if (files.length > 1) return this.#end('several');
		if (file.size > longestFile) return this.#end('tooLarge');
		const turn = ++this.#latest;
		const text = await file.text().catch(() => undefined);
		if (turn !== this.#latest) return;
		if (text === undefined) return this.#end('unreadable');
		this.#show(previewImport(progress.read(), text, Date.now()));
	}

	#show(preview: Preview): void {
		if (preview.is !== 'readable') return this.#end(preview.is);
		const { added, changed, unreadable, incoming } = preview;
		const damage = this.#damage(preview);
		const part = (name: 'added' | 'changed', count: number) => (count > 0 ? [this.label(`me.import.${name}`, { count })] : []);
		const lines = entryKinds.flatMap((kind) => {
			const parts = [...part('added', added[kind]), ...part('changed', changed[kind])];
			return parts.length > 0 ? [this.label('me.import.line', { kind: this.label(`me.entry.${kind}`), parts: parts.join(', ') })] : [];
		});
		if (lines.length === 0) {
			const isLeft = Object.values(entriesOf(incoming)).some(({ size }) => size > 0);
			return this.#end(!damage && unreadable.length === 0 ? 'same' : isLeft ? 'known' : 'nothing', damage);
		}
		this.#incoming = incoming;
		this.say('');
		this.find('[data-receipt]').hidden = true;
		this.find('[data-damage]').hidden = damage === '';
		this.say(damage, '[data-damage]');
		listLines(this.find('[data-counts]'), lines);
		this.find('[data-left]').hidden = unreadable.length === 0;
		this.say(this.label('me.import.left', { count: unreadable.length }), '[data-left] p');
		listLines(this.find('[data-left] ul'), unreadable);
		this.find('[data-preview]').hidden = false;
		this.find('h4').focus();
	}

	/** What is known of a file that is not whole; nothing of any other. */
	#damage({ damage }: Preview & { is: 'readable' }): string {
		if (!damage) return '';
		const parts = (['cut', 'missing'] as const).filter((part) => damage[part].length > 0);
		const named = (part: (typeof parts)[number]) => damage[part].map((kind) => this.label(`me.entry.${kind}`)).join('; ');
		return [this.label('me.import.damaged'), ...parts.map((part) => this.label(`me.import.${part}`, { kinds: named(part) }))].join(' ');
	}

	async #confirm(): Promise<void> {
		const incoming = this.#incoming;
		if (!incoming) return;
		await progress.update((state) => mergeImport(state, incoming));
		this.#end(progress.status() === 'saved' ? 'done' : 'visit');
	}

	/** Puts the preview away and says how it ended, and what is known of the file. */
	#end(result: Result, about = ''): void {
		const preview = this.find('[data-preview]');
		const focused = preview.contains(document.activeElement);
		this.#latest++;
		this.#incoming = undefined;
		preview.hidden = true;
		this.find('[data-receipt]').hidden = result !== 'receipt';
		this.say([this.label(`me.import.${result}`, { limit: longestFile / 1024 / 1024 }), about].filter(Boolean).join(' '));
		if (focused) this.find('input').focus();
	}
}

function listLines(list: Element, lines: readonly string[]): void {
	list.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
}
