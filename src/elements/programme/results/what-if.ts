import { PortalElement } from '../../element.ts';
import { formulas, writtenOutcome, type Given } from '../../../lib/programme/results/what-if.ts';

/** Computes anew what follows from the assumptions in its form, whenever the reader changes one. */
export class WhatIf extends PortalElement {
	protected override start(): void {
		const form = this.find('form');
		const reset = this.find('[data-reset]');
		this.on(form, 'submit', (event) => event.preventDefault());
		this.on(form, 'input', () => this.#show(form));
		this.on(reset, 'click', () => {
			form.reset();
			this.#show(form);
		});
		this.find('fieldset').disabled = false;
		reset.hidden = false;
	}

	#show(form: HTMLFormElement): void {
		const fields = [...form.querySelectorAll('input')];
		const wrong = fields.filter((field) => field.value === '' || !field.checkValidity());
		for (const field of fields) field.setAttribute('aria-invalid', String(wrong.includes(field)));
		if (wrong.length > 0) return this.say(this.label('results.incomplete'), 'output');
		const { formula = '', given = '{}', currency } = this.dataset;
		const assumed = Object.fromEntries(
			fields.map(({ name, value, dataset }) => [name, 'percent' in dataset ? Number(value) / 100 : Number(value)]),
		);
		const outcome = formulas[formula]!(assumed, JSON.parse(given) as Given);
		const written = writtenOutcome(outcome, document.documentElement.lang, currency);
		for (const place of this.findAll('[data-part]')) place.textContent = written[place.dataset['part']!] ?? '';
		const sentence = formula === 'reach' ? 'reach.sentence' : 'roi' in outcome.shares ? 'roi.sentence' : 'roi.free';
		this.say(this.label(`results.${sentence}`, written), 'output');
	}
}
