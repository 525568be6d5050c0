import { PortalElement } from '../element.ts';
import { matches } from '../../lib/text/matches.ts';

/** Narrows the quick answers to those that hold the words a reader types; the words stand in the address. */
export class AnswerList extends PortalElement {
	protected override start(): void {
		const form = this.find('form');
		const input = this.find('input');
		const read = () => {
			input.value = new URLSearchParams(location.search).get('q') ?? '';
			this.#show(input.value);
		};
		this.on(input, 'input', () => {
			const url = new URL(location.href);
			if (input.value.trim() === '') url.searchParams.delete('q');
			else url.searchParams.set('q', input.value.trim());
			history.replaceState(history.state, '', url);
			this.#show(input.value);
		});
		this.on(form, 'submit', (event) => event.preventDefault());
		this.on(window, 'popstate', read);
		this.on(window, 'hashchange', () => this.#openTarget());
		read();
		this.#openTarget();
		form.hidden = false;
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
		this.say(this.label('search.found', { count: shown }));
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
