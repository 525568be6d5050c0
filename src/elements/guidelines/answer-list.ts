import { matches } from '../../lib/text/matches.ts';
import { fill } from '../progress/progress.ts';

/** Narrows the quick answers to those that hold the words a reader types; the words stand in the address. */
export class AnswerList extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		const input = this.querySelector('input');
		if (!form || !input) return;
		const read = () => {
			input.value = new URLSearchParams(location.search).get('q') ?? '';
			this.#show(input.value);
		};
		input.addEventListener('input', () => {
			const url = new URL(location.href);
			if (input.value.trim() === '') url.searchParams.delete('q');
			else url.searchParams.set('q', input.value.trim());
			history.replaceState(history.state, '', url);
			this.#show(input.value);
		});
		form.addEventListener('submit', (event) => event.preventDefault());
		addEventListener('popstate', read);
		addEventListener('hashchange', () => this.#openTarget());
		form.hidden = false;
		read();
		this.#openTarget();
	}

	#show(query: string): void {
		let shown = 0;
		for (const section of this.querySelectorAll('section')) {
			const answers = [...section.querySelectorAll('details')];
			for (const answer of answers) answer.hidden = !matches(answer.textContent ?? '', query);
			const fitting = answers.filter(({ hidden }) => !hidden).length;
			section.hidden = fitting === 0;
			shown += fitting;
		}
		this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = fill(this.dataset['count'], { count: shown });
	}

	/** An address with the id of a question leads to its answer. */
	#openTarget(): void {
		const id = location.hash.slice(1);
		const answer = [...this.querySelectorAll('[id]')].find((element) => element.id === id)?.closest('details');
		if (!answer) return;
		answer.hidden = false;
		answer.open = true;
		answer.scrollIntoView();
	}
}
