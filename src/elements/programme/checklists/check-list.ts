import { isTicked, setTick } from '../../../lib/progress/checklist.ts';
import { fill, follow, progress } from '../../progress/progress.ts';

/** Keeps the ticks of a checklist with the reader’s progress, counts them, and shows what to do next where one is missing. */
export class CheckList extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const list = this.dataset['list'] ?? '';
		this.#end = follow((state) => {
			for (const box of this.#boxes()) this.#show(box, isTicked(state, list, box.value));
			this.#count();
		});
		this.addEventListener('change', ({ target }) => {
			if (!(target instanceof HTMLInputElement)) return;
			const { value, checked } = target;
			void progress.update((state, at) => setTick(state, list, value, checked, at));
		});
		this.querySelector('[data-progress]')?.removeAttribute('hidden');
	}

	disconnectedCallback(): void {
		this.#end();
	}

	#boxes(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
	}

	#show(box: HTMLInputElement, ticked: boolean): void {
		box.checked = ticked;
		const { value } = box;
		for (const next of this.querySelectorAll<HTMLElement>('[data-next]')) if (next.dataset['next'] === value) next.hidden = ticked;
		for (const step of this.querySelectorAll<HTMLElement>('[data-step]')) {
			if (step.dataset['step'] === value) step.textContent = ticked ? '' : (step.dataset['text'] ?? '');
		}
		for (const mark of this.querySelectorAll<HTMLElement>('[data-mark]')) {
			if (mark.dataset['mark'] === value) mark.textContent = ticked ? '☑' : '☐';
		}
	}

	#count(): void {
		const boxes = this.#boxes();
		const count = boxes.filter(({ checked }) => checked).length;
		const bar = this.querySelector('progress');
		if (bar) bar.value = count;
		const status = this.querySelector('[role=status]');
		const text = fill(this.dataset[count === boxes.length ? 'whole' : 'count'], { count, total: boxes.length });
		if (status && status.textContent !== text) status.textContent = text;
	}
}
