import { PortalElement } from '../../element.ts';
import { isTicked, setTick } from '../../../lib/progress/checklist.ts';
import { progress, subscribe } from '../../progress/progress.ts';

/** Keeps the ticks of a checklist with the reader’s progress, counts them, and shows what to do next where one is missing. */
export class CheckList extends PortalElement {
	protected override start(): void {
		const list = this.dataset['list'] ?? '';
		// Ticked before the script came; the page has no box that is ticked by itself.
		const early = new Set(this.#boxes().flatMap(({ checked, value }) => (checked ? value : [])));
		subscribe((state) => {
			for (const box of this.#boxes()) this.#show(box, early.has(box.value) || isTicked(state, list, box.value));
			this.#count();
		}, this.signal);
		if (early.size > 0) {
			const keep = progress.update((state, at) => [...early].reduce((next, point) => setTick(next, list, point, true, at), state));
			void keep.finally(() => early.clear());
		}
		this.on(this, 'change', ({ target }) => {
			if (!(target instanceof HTMLInputElement)) return;
			const { value, checked } = target;
			void progress.update((state, at) => setTick(state, list, value, checked, at));
		});
		this.find('[data-progress]').hidden = false;
	}

	#boxes(): HTMLInputElement[] {
		return this.findAll<HTMLInputElement>('input[type=checkbox]');
	}

	#show(box: HTMLInputElement, ticked: boolean): void {
		box.checked = ticked;
		const { value } = box;
		for (const next of this.findAll('[data-next]')) if (next.dataset['next'] === value) next.hidden = ticked;
		for (const step of this.findAll('[data-step]')) {
			if (step.dataset['step'] === value) step.textContent = ticked ? '' : (step.dataset['text'] ?? '');
		}
		for (const mark of this.findAll('[data-mark]')) {
			if (mark.dataset['mark'] === value) mark.textContent = ticked ? '☑' : '☐';
		}
	}

	#count(): void {
		const boxes = this.#boxes();
		const count = boxes.filter(({ checked }) => checked).length;
		this.find('progress').value = count;
		this.say(this.label(count === boxes.length ? 'checklist.whole' : 'checklist.count', { count, total: boxes.length }));
	}
}
