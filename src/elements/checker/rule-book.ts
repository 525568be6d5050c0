import { prepareRules, type PreparedRules } from '../../lib/checker/check.ts';
import { missingLanguages } from '../../lib/checker/languages.ts';
import type { LateParts } from '../../lib/checker/late-parts.ts';
import type { Terms } from '../../lib/checker/phrases.ts';
import { mayIdentify } from '../../lib/checker/rules.ts';
import { rulesOn, termsOf, type CheckSetting, type SentTerms } from '../../lib/checker/setting.ts';
import { calendarDate } from '../../lib/time/visibility.ts';

/** The rules of a page, with the lists of the languages that drafts were in so far. */
export class RuleBook {
	/** The rules as they can be checked by now. */
	rules: PreparedRules;
	/** What is loaded by now. */
	readonly parts: LateParts = {};
	readonly #setting: CheckSetting;
	readonly #asked = new Map<string, Promise<void>>();

	constructor(setting: CheckSetting) {
		this.#setting = setting;
		this.rules = this.#prepared();
	}

	/**
	 * Asks for what a draft needs and is missing: the lists of its languages, for one that is too long what shortens it, for
	 * one with a sign of numbers or addresses what finds them, and for any what finds the company's secret names, with hashes
	 * of the words that it had when it was last checked.
	 *
	 * @returns nothing when nothing is missing
	 */
	load(draft: string, isTooLong = false): Promise<unknown> | undefined {
		const { terms, elsewhere } = this.#setting;
		const missing = missingLanguages(draft, Object.keys(elsewhere), Object.keys(terms));
		const { shorten, identifiers, secretNames } = this.parts;
		const hasSecrets = draft !== '' && this.rules.rules.some(({ find }) => find?.secrets);
		const wanted = [
			...(isTooLong && !shorten ? [this.#loadShorten()] : []),
			...(!identifiers && mayIdentify(draft) ? [this.#loadIdentifiers()] : []),
			...(!secretNames && hasSecrets ? [this.#loadSecretNames()] : []),
			...missing.map((language) => {
				const asked = this.#asked.get(language) ?? this.#fetch(language, elsewhere[language]!);
				this.#asked.set(language, asked);
				return asked;
			}),
			...[secretNames?.hashMissing() ?? []].flat(),
		];
		return wanted.length > 0 ? Promise.all(wanted) : undefined;
	}

	async #loadShorten(): Promise<void> {
		this.parts.shorten = await import('../../lib/checker/shorten.ts').then((late) => late.shortened);
	}

	async #loadIdentifiers(): Promise<void> {
		this.parts.identifiers = await import('../../lib/checker/identifiers.ts').then((late) => late.identifiers);
	}

	async #loadSecretNames(): Promise<void> {
		const { SecretNames } = await import('../../lib/checker/secret-names.ts');
		this.parts.secretNames ??= new SecretNames();
	}

	async #fetch(language: string, address: string): Promise<void> {
		try {
			const response = await fetch(address);
			if (!response.ok) throw new Error(`${address}: ${response.status}`);
			this.#setting.terms[language] = (await response.json()) as SentTerms;
			this.rules = this.#prepared();
		} catch (error) {
			// What failed is tried again with the next letter.
			this.#asked.delete(language);
			throw error;
		}
	}

	#prepared(): PreparedRules {
		const terms = Object.entries(this.#setting.terms).map(([language, lists]): [string, Terms] => [language, termsOf(lists)]);
		return prepareRules(rulesOn(this.#setting, calendarDate(new Date())), Object.fromEntries(terms));
	}
}
