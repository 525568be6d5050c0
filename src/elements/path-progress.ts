import type { Progress } from '../lib/progress/state.ts';
import { pathProgress, type Step } from '../lib/progress/summary.ts';
import { fill, follow } from './progress.ts';

interface LinkedStep extends Step {
	href: string;
	title: string;
}

/** Shows where the reader stands on a path, and leads to the next open step. */
export class PathProgress extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const steps = JSON.parse(this.dataset['steps'] ?? '[]') as LinkedStep[];
		this.#end = follow((state) => this.#show(steps, state));
	}

	disconnectedCallback(): void {
		this.#end();
	}

	#show(steps: readonly LinkedStep[], state: Progress): void {
		const { done, total, minutesLeft, next } = pathProgress(steps, state);
		if (done === 0) return;
		const find = <E extends Element>(selector: string) => this.querySelector<E>(selector);
		const bar = find<HTMLProgressElement>('progress');
		if (bar) bar.value = done;
		const left = next ? ` · ${fill(this.dataset['left'], { minutes: minutesLeft })}` : '';
		setText(find('[data-status]'), fill(this.dataset['progress'], { done, total }) + left);
		find<HTMLElement>('[data-finish]')?.toggleAttribute('hidden', next !== undefined);
		find<HTMLElement>('.go')?.toggleAttribute('hidden', next === undefined);
		const link = find<HTMLAnchorElement>('.go a');
		if (!next || !link) return;
		link.href = next.href;
		setText(link, this.dataset['continue'] ?? '');
		setText(find('[data-next]'), next.title);
	}
}

function setText(element: Element | null, text: string): void {
	if (element && element.textContent !== text) element.textContent = text;
}
