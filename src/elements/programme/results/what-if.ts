import { formulas, type Given } from '../../../lib/programme/results/what-if.ts';
import { writtenNumber, type NumberStyle } from '../../../lib/text/written-number.ts';
import { fill } from '../../progress/progress.ts';

/** Computes anew what follows from the assumptions in its form, whenever the reader changes one. */
export class WhatIf extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('input', () => this.#show(form));
		this.querySelector('fieldset')?.removeAttribute('disabled');
		const reset = this.querySelector<HTMLButtonElement>('[data-reset]');
		reset?.removeAttribute('hidden');
		reset?.addEventListener('click', () => {
			form.reset();
			this.#show(form);
		});
	}

	#show(form: HTMLFormElement): void {
		const fields = [...form.querySelectorAll('input')];
		const wrong = fields.filter((field) => field.value === '' || !field.checkValidity());
		for (const field of fields) field.setAttribute('aria-invalid', String(wrong.includes(field)));
		const status = this.querySelector('output');
		if (!status) return;
		if (wrong.length > 0) {
			status.textContent = this.dataset['incomplete'] ?? '';
			return;
		}
		const { formula = '', given = '{}', currency } = this.dataset;
		const assumed = Object.fromEntries(
			fields.map(({ name, value, dataset }) => [name, 'percent' in dataset ? Number(value) / 100 : Number(value)]),
		);
		const { money, counts, shares } = formulas[formula]!(assumed, JSON.parse(given) as Given);
		const written = {
			...writtenAll(money, { currency }),
			...writtenAll(counts, {}),
			...writtenAll(shares, { percent: true, signed: true }),
		};
		for (const place of this.querySelectorAll<HTMLElement>('[data-part]')) place.textContent = written[place.dataset['part']!] ?? '';
		const sentence = formula === 'roi' && !('roi' in shares) ? 'free' : 'sentence';
		status.textContent = fill(this.dataset[sentence], written);
	}
}

function writtenAll(values: Record<string, number>, style: NumberStyle): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, writtenNumber(value, document.documentElement.lang, style)]),
	);
}
