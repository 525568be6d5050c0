import { prepareRules, type PreparedRules } from '../../lib/checker/check.ts';
import { languagesOf } from '../../lib/checker/languages.ts';
import type { Terms } from '../../lib/checker/phrases.ts';
import { rulesOn, type CheckSetting } from '../../lib/checker/setting.ts';
import { calendarDate } from '../../lib/time/visibility.ts';

/** The rules of a page, with the lists of the languages that drafts were in so far. */
export class RuleBook {
	/** The rules as they can be checked by now. */
	rules: PreparedRules;
	readonly #setting: CheckSetting;
	readonly #asked = new Map<string, Promise<void>>();

	constructor(setting: CheckSetting) {
		this.#setting = setting;
		this.rules = this.#prepared();
	}

	/** Asks for the lists of the languages that a draft is in, where they are missing. @returns nothing when none is */
	load(draft: string): Promise<unknown> | undefined {
		const { terms, elsewhere } = this.#setting;
		const missing = languagesOf(draft, [...Object.keys(terms), ...Object.keys(elsewhere)]).filter((language) => !(language in terms));
		if (missing.length === 0) return undefined;
		return Promise.all(
			missing.map((language) => {
				const asked = this.#asked.get(language) ?? this.#fetch(language, elsewhere[language]!);
				this.#asked.set(language, asked);
				return asked;
			}),
		);
	}

	async #fetch(language: string, address: string): Promise<void> {
		try {
			const response = await fetch(address);
			if (!response.ok) throw new Error(`${address}: ${response.status}`);
			this.#setting.terms[language] = (await response.json()) as Terms;
			this.rules = this.#prepared();
		} catch (error) {
			// What failed is tried again with the next letter.
			this.#asked.delete(language);
			throw error;
		}
	}

	#prepared(): PreparedRules {
		return prepareRules(rulesOn(this.#setting, calendarDate(new Date())), this.#setting.terms);
	}
}
