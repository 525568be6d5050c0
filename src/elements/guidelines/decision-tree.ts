import { PortalElement } from '../element.ts';

/**
 * Asks one question of a decision tree at a time. What is asked or answered stands in the address, so that an answer
 * can be sent to somebody and the browser's own way back works.
 */
export class DecisionTree extends PortalElement {
	protected override start(): void {
		const root = this.find('[data-step]');
		const goTo = (id: string) => {
			history.pushState(null, '', `#${id}`);
			this.#show(true);
		};
		this.on(this, 'click', (event) => {
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
		this.on(window, 'hashchange', () => this.#show(true));
		this.on(window, 'popstate', () => this.#show(true));
		this.#show(false);
		this.dataset['alive'] = '';
	}

	/** The question or answer that the address names; the first question when it names none. */
	#current(): HTMLElement {
		const id = location.hash.slice(1);
		const answer = this.#answers().find((each) => each.id === id);
		return answer ?? this.#steps().find((step) => step.dataset['step'] === id) ?? this.find('[data-step]');
	}

	#steps(): HTMLElement[] {
		return this.findAll('[data-step]');
	}

	#answers(): HTMLElement[] {
		return this.findAll('article[data-verdict]');
	}

	/** Id of the question before the current one. */
	#before(): string {
		const current = this.#current();
		const option = 'verdict' in current.dataset ? this.find(`summary[data-to="${CSS.escape(current.id)}"]`) : current.parentElement;
		return option?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? '';
	}

	#show(focus: boolean): void {
		const current = this.#current();
		const answered = 'verdict' in current.dataset;
		this.find('[data-tree]').hidden = answered;
		this.find('[data-all]').hidden = true;
		for (const answer of this.#answers()) answer.hidden = answer !== current;
		for (const step of this.#steps()) this.#fold(step, current);
		const number = this.#steps().filter((step) => step.contains(current)).length;
		const first = !answered && number === 1;
		for (const tool of this.findAll('[data-back], [data-again]')) tool.hidden = first;
		this.find('[data-tools]').hidden = false;
		this.say(answered ? this.label('decision.answer') : this.label('decision.question', { number }));
		if (focus) current.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
	}

	/** A question shows itself when it is the current one, and lets the current one through when that lies within it. */
	#fold(step: HTMLElement, current: HTMLElement): void {
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
