import type { Progress } from '../../lib/progress/state.ts';
import { pathProgress, type Step } from '../../lib/progress/summary.ts';
import { fill, follow } from '../progress/progress.ts';

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
		const { done, total, minutesLeft, next, finished, refresh } = pathProgress(steps, state);
		this.#tag(steps, next, refresh);
		if (done + refresh.length === 0) return;
		const find = <E extends Element>(selector: string) => this.querySelector<E>(selector);
		const bar = find<HTMLProgressElement>('progress');
		if (bar) bar.value = done;
		const left = next ? ` · ${fill(this.dataset['left'], { minutes: minutesLeft })}` : '';
		setText(find('[data-status]'), fill(this.dataset['progress'], { done, total }) + left);
		find<HTMLElement>('[data-finish]')?.toggleAttribute('hidden', next !== undefined);
		find<HTMLElement>('[data-certificate]')?.toggleAttribute('hidden', !finished);
		const goal = next ?? refresh[0];
		find<HTMLElement>('.go')?.toggleAttribute('hidden', goal === undefined);
		const link = find<HTMLAnchorElement>('.go a');
		if (!goal || !link) return;
		link.href = goal.href;
		setText(link, this.dataset[refresh.includes(goal) ? 'refresh' : 'continue'] ?? '');
		setText(find('[data-next]'), goal.title);
	}

	/** Says in the list of steps which one is next, where their order counts, and which have changed since. */
	#tag(steps: readonly LinkedStep[], next: LinkedStep | undefined, refresh: readonly LinkedStep[]): void {
		const list = document.getElementById(this.dataset['list'] ?? '');
		const { tagNext, tagRefresh } = this.dataset;
		for (const step of list ? steps : []) {
			const item = list?.querySelector(`[data-step="${CSS.escape(step.id)}"]`);
			const tag = item?.querySelector('.tag');
			const isNext = step === next && tagNext !== undefined;
			const text = refresh.includes(step) ? (tagRefresh ?? '') : isNext ? tagNext : '';
			if (isNext) item?.setAttribute('aria-current', 'step');
			else item?.removeAttribute('aria-current');
			tag?.toggleAttribute('hidden', text === '');
			setText(tag ?? null, text);
		}
	}
}

function setText(element: Element | null, text: string): void {
	if (element && element.textContent !== text) element.textContent = text;
}
