import { PortalElement } from '../element.ts';
import { key as documentKey, reportNotKept } from '../progress/storage.ts';

const key = `${documentKey}:country`;

/** Shows the law of one country, and remembers the choice for the next page: a reader's country seldom changes. */
export class CountrySections extends PortalElement {
	protected override start(): void {
		const choices = this.querySelector('fieldset');
		if (!choices) return;
		const radios = [...choices.querySelectorAll('input')];
		const kept = recall();
		const choice = radios.find(({ value }) => value === kept) ?? radios[0];
		if (choice) choice.checked = true;
		this.#show(choice?.value ?? '');
		this.on(choices, 'change', () => {
			const chosen = radios.find(({ checked }) => checked)?.value ?? '';
			this.#show(chosen);
			remember(chosen);
		});
		choices.hidden = false;
	}

	#show(country: string): void {
		for (const section of this.findAll('[data-country]')) {
			section.hidden = country !== '' && section.dataset['country'] !== country;
		}
	}
}

function recall(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function remember(country: string): void {
	try {
		localStorage.setItem(key, country);
	} catch (error) {
		// The choice holds for this page.
		reportNotKept('the country', error);
	}
}
