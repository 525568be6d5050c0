import { prepareRules, type PreparedRules } from '../../lib/checker/check.ts';
import { missingLanguages } from '../../lib/checker/languages.ts';
import type { Shorten } from '../../lib/checker/fixes.ts';
import type { Identifiers } from '../../lib/checker/identifiers.ts';
import type { Terms } from '../../lib/checker/phrases.ts';
import { mayIdentify } from '../../lib/checker/rules.ts';
import { hashMissing } from '../../lib/checker/secret-names.ts';
import { rulesOn, type CheckSetting } from '../../lib/checker/setting.ts';
import { calendarDate } from '../../lib/time/visibility.ts';

/** The rules of a page, with the lists of the languages that drafts were in so far. */
export class RuleBook {
	/** The rules as they can be checked by now. */
	rules: PreparedRules;
	/** What shortens a text, once one was too long. */
	shorten: Shorten | undefined;
	/** What finds numbers and addresses, once a draft had a sign of one. */
	identifiers: Identifiers | undefined;
	readonly #setting: CheckSetting;
	readonly #asked = new Map<string, Promise<void>>();

	constructor(setting: CheckSetting) {
		this.#setting = setting;
		this.rules = this.#prepared();
	}

	/**
	 * Asks for what a draft needs and is missing: the lists of its languages, for one that is too long what shortens it, for
	 * one with a sign of numbers or addresses what finds them, and hashes of the words that it had when it was last checked,
	 * as the company's secret names are kept as hashes.
	 *
	 * @returns nothing when nothing is missing
	 */
	load(draft: string, isTooLong = false): Promise<unknown> | undefined {
		const { terms, elsewhere } = this.#setting;
		const missing = missingLanguages(draft, Object.keys(elsewhere), Object.keys(terms));
		const needsShorten = isTooLong && !this.shorten;
		const needsIdentifiers = !this.identifiers && mayIdentify(draft);
		const hashing = hashMissing(this.rules.rules.map(({ secrets }) => secrets));
		if (missing.length === 0 && !needsShorten && !needsIdentifiers && !hashing) return undefined;
		return Promise.all([
			hashing,
			...(needsShorten ? [this.#loadShorten()] : []),
			...(needsIdentifiers ? [this.#loadIdentifiers()] : []),
			...missing.map((language) => {
				const asked = this.#asked.get(language) ?? this.#fetch(language, elsewhere[language]!);
				this.#asked.set(language, asked);
				return asked;
			}),
		]);
	}

	async #loadShorten(): Promise<void> {
		this.shorten = (await import('../../lib/checker/shorten.ts')).shortened;
	}

	async #loadIdentifiers(): Promise<void> {
		this.identifiers = (await import('../../lib/checker/identifiers.ts')).identifiers;
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
