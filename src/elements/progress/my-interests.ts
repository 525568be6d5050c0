import { interestKinds, interestsOf, setInterest, type Interest } from '../../lib/progress/interests.ts';
import { follow, progress } from './progress.ts';

/** Keeps the topics and networks that a reader chooses, at each tick. */
export class MyInterests extends HTMLElement {
	#end = () => {};

	connectedCallback(): void {
		const form = this.querySelector('form');
		const status = this.querySelector('[role=status]');
		if (!form || !status) return;
		this.#end = follow((state) => {
			for (const kind of interestKinds) {
				const chosen = interestsOf(state, kind);
				for (const input of this.querySelectorAll<HTMLInputElement>(`[data-kind=${kind}] input`)) input.checked = chosen.has(input.value);
			}
		});
		form.addEventListener('change', async ({ target }) => {
			const kind = interestKinds.find((each) => each === (target as Element).closest<HTMLElement>('[data-kind]')?.dataset['kind']);
			if (!(target instanceof HTMLInputElement) || !kind) return;
			const interest: Interest = { kind, id: target.value };
			const wanted = target.checked;
			status.textContent = '';
			await progress.update((state, at) => setInterest(state, interest, wanted, at));
			if (progress.status() === 'saved') status.textContent = this.dataset['saved'] ?? '';
		});
		form.addEventListener('submit', (event) => event.preventDefault());
		form.hidden = false;
	}

	disconnectedCallback(): void {
		this.#end();
	}
}
