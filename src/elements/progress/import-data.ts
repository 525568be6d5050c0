import { entryKinds, longestFile, mergeImport, previewImport, type Preview } from '../../lib/progress/import.ts';
import type { Progress } from '../../lib/progress/state.ts';
import { fill, progress } from './progress.ts';

/** Reads a file that was downloaded here: says what it would bring, and adds it when the reader agrees. */
export class ImportData extends HTMLElement {
	#labels: Record<string, string> = {};
	#incoming: Progress | undefined;
	/** Counts the files, so that a slow one does not take the place of a later one. */
	#latest = 0;

	connectedCallback(): void {
		this.#labels = JSON.parse(this.dataset['labels'] ?? '{}') as Record<string, string>;
		const input = this.querySelector('input');
		const box = this.querySelector<HTMLElement>('.drop');
		if (!input || !box) return;
		input.addEventListener('change', () => {
			void this.#take([...(input.files ?? [])]);
			// The same file may be chosen again after it was mended.
			input.value = '';
		});
		this.addEventListener('dragover', (event) => {
			event.preventDefault();
			this.toggleAttribute('data-over', true);
		});
		this.addEventListener('dragleave', () => this.toggleAttribute('data-over', false));
		this.addEventListener('drop', (event) => {
			event.preventDefault();
			this.toggleAttribute('data-over', false);
			void this.#take([...(event.dataTransfer?.files ?? [])]);
		});
		this.querySelector('[data-confirm]')?.addEventListener('click', () => void this.#confirm());
		this.querySelector('[data-cancel]')?.addEventListener('click', () => this.#end('cancelled'));
		box.hidden = false;
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
		this.#show(previewImport(progress.read(), text));
	}

	#show(preview: Preview): void {
		if (preview.is !== 'readable') return this.#end(preview.is);
		const { added, changed, unreadable, incoming } = preview;
		const part = (name: 'added' | 'changed', count: number) => (count > 0 ? [fill(this.#labels[name], { count })] : []);
		const lines = entryKinds.flatMap((kind) => {
			const parts = [...part('added', added[kind]), ...part('changed', changed[kind])];
			return parts.length > 0 ? [fill(this.#labels['line'], { kind: this.#labels[`entry.${kind}`] ?? kind, parts: parts.join(', ') })] : [];
		});
		if (lines.length === 0) return this.#end(unreadable.length > 0 ? 'nothing' : 'same');
		this.#incoming = incoming;
		this.#say('');
		fillList(this.querySelector('[data-counts]'), lines);
		const left = this.querySelector<HTMLElement>('[data-left]');
		if (left) {
			left.hidden = unreadable.length === 0;
			const text = left.querySelector('p');
			if (text) text.textContent = fill(this.#labels['left'], { count: unreadable.length });
			fillList(left.querySelector('ul'), unreadable);
		}
		this.#preview(true);
		this.querySelector<HTMLElement>('h4')?.focus();
	}

	async #confirm(): Promise<void> {
		const incoming = this.#incoming;
		if (!incoming) return;
		await progress.update((state) => mergeImport(state, incoming));
		this.#end(progress.status() === 'saved' ? 'done' : 'visit');
	}

	/** Puts the preview away and says how it ended. */
	#end(result: string): void {
		const focused = this.querySelector('[data-preview]')?.contains(document.activeElement);
		this.#latest++;
		this.#incoming = undefined;
		this.#preview(false);
		this.#say(fill(this.#labels[result], { limit: longestFile / 1024 / 1024 }));
		if (focused) this.querySelector('input')?.focus();
	}

	#preview(shown: boolean): void {
		this.querySelector('[data-preview]')?.toggleAttribute('hidden', !shown);
	}

	#say(text: string): void {
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = text;
	}
}

function fillList(list: Element | null, lines: readonly string[]): void {
	list?.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
}
