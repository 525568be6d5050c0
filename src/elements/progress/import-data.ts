import { PortalElement } from '../element.ts';
import { entryKinds, longestFile, mergeImport, previewImport, type Preview } from '../../lib/progress/import.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { progress } from './progress.ts';

type Result = 'tooLarge' | 'unreadable' | 'foreign' | 'receipt' | 'newer' | 'several' | 'same' | 'nothing' | 'cancelled' | 'done' | 'visit';

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
		const part = (name: 'added' | 'changed', count: number) => (count > 0 ? [this.label(`me.import.${name}`, { count })] : []);
		const lines = entryKinds.flatMap((kind) => {
			const parts = [...part('added', added[kind]), ...part('changed', changed[kind])];
			return parts.length > 0 ? [this.label('me.import.line', { kind: this.label(`me.entry.${kind}`), parts: parts.join(', ') })] : [];
		});
		if (lines.length === 0) return this.#end(unreadable.length > 0 ? 'nothing' : 'same');
		this.#incoming = incoming;
		this.say('');
		this.find('[data-receipt]').hidden = true;
		listLines(this.find('[data-counts]'), lines);
		this.find('[data-left]').hidden = unreadable.length === 0;
		this.say(this.label('me.import.left', { count: unreadable.length }), '[data-left] p');
		listLines(this.find('[data-left] ul'), unreadable);
		this.find('[data-preview]').hidden = false;
		this.find('h4').focus();
	}

	async #confirm(): Promise<void> {
		const incoming = this.#incoming;
		if (!incoming) return;
		await progress.update((state) => mergeImport(state, incoming));
		this.#end(progress.status() === 'saved' ? 'done' : 'visit');
	}

	/** Puts the preview away and says how it ended. */
	#end(result: Result): void {
		const preview = this.find('[data-preview]');
		const focused = preview.contains(document.activeElement);
		this.#latest++;
		this.#incoming = undefined;
		preview.hidden = true;
		this.find('[data-receipt]').hidden = result !== 'receipt';
		this.say(this.label(`me.import.${result}`, { limit: longestFile / 1024 / 1024 }));
		if (focused) this.find('input').focus();
	}
}

function listLines(list: Element, lines: readonly string[]): void {
	list.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
}
