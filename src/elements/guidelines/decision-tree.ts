import { fill } from '../progress/progress.ts';

/**
 * Asks one question of a decision tree at a time. What is asked or answered stands in the address, so that an answer
 * can be sent to somebody and the browser's own way back works.
 */
export class DecisionTree extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const root = this.querySelector<HTMLElement>('[data-step]');
		const tools = this.querySelector<HTMLElement>('[data-tools]');
		if (!root || !tools) return;
		this.dataset['alive'] = '';
		const goTo = (id: string) => {
			history.pushState(null, '', `#${id}`);
			this.#show(true);
		};
		this.addEventListener('click', (event) => {
			const target = event.target instanceof Element ? event.target : undefined;
			const summary = target?.closest<HTMLElement>('summary[data-to]');
			const again = target?.closest('[data-again]');
			const back = target?.closest('[data-back]');
			if (!summary && !again && !back) return;
			event.preventDefault();
			if (summary) goTo(summary.dataset['to'] ?? '');
			else if (again) goTo(root.dataset['step'] ?? '');
			else goTo(this.#before());
		});
		const follow = () => this.#show(true);
		addEventListener('hashchange', follow);
		addEventListener('popstate', follow);
		this.#end = () => {
			removeEventListener('hashchange', follow);
			removeEventListener('popstate', follow);
		};
		this.#show(false);
	}

	disconnectedCallback(): void {
		this.#end();
	}

	/** The question or answer that the address names; the first question when it names none. */
	#current(): HTMLElement | null {
		const id = location.hash.slice(1);
		const answer = this.#answers().find((each) => each.id === id);
		return answer ?? this.#steps().find((step) => step.dataset['step'] === id) ?? this.querySelector<HTMLElement>('[data-step]');
	}

	#steps(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-step]')];
	}

	#answers(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('article[data-verdict]')];
	}

	/** Id of the question before the current one. */
	#before(): string {
		const current = this.#current();
		const option = current?.matches('article')
			? this.querySelector(`summary[data-to="${CSS.escape(current.id)}"]`)
			: current?.parentElement;
		return option?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? '';
	}

	#show(focus: boolean): void {
		const current = this.#current();
		const answered = current?.matches('article') ?? false;
		this.querySelector('[data-tree]')?.toggleAttribute('hidden', answered);
		this.querySelector('[data-all]')?.toggleAttribute('hidden', true);
		for (const answer of this.#answers()) answer.hidden = answer !== current;
		for (const step of this.#steps()) this.#fold(step, current);
		const number = this.#steps().filter((step) => step.contains(current)).length;
		const first = !answered && number === 1;
		for (const tool of this.querySelectorAll<HTMLElement>('[data-back], [data-again]')) tool.hidden = first;
		this.querySelector('[data-tools]')?.toggleAttribute('hidden', false);
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = answered ? (this.dataset['answer'] ?? '') : fill(this.dataset['question'], { number });
		if (focus) current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
	}

	/** A question shows itself when it is the current one, and lets the current one through when that lies within it. */
	#fold(step: HTMLElement, current: HTMLElement | null): void {
		const here = step === current;
		step.querySelector(':scope > .ask')?.toggleAttribute('hidden', !here);
		for (const option of step.querySelectorAll<HTMLDetailsElement>(':scope > details')) {
			const leadsOn = !here && option.contains(current);
			option.hidden = !here && !leadsOn;
			option.open = leadsOn;
			option.querySelector(':scope > summary')?.toggleAttribute('hidden', !here);
		}
	}
}
