import { interpolateSentence, type Values } from '../../lib/text/interpolate.ts';
import { fallback, languageCodes, languageOf, portal, withCompany } from './portal.ts';

/** Keys that end in a value which authors choose from: whether each has a text shows when the site is built. */
type AuthoredKey = `${'audience' | 'country' | 'goal' | 'kind' | 'networks.count' | 'networks.text' | 'share.voice' | 'topic'}.${string}`;

/** The key of an interface text. A wrong one is a type error; the types are made of `src/content/i18n` by `astro sync`. */
export type TextKey = App.TextKey | AuthoredKey;

/** Interface texts of a language. */
export interface Words {
	/**
	 * A text with its `{placeholders}` filled in; with a `count` the plural form that fits.
	 *
	 * @throws Error when the text or a value is missing, which stops the build
	 */
	(key: TextKey, values?: Values): string;
	/**
	 * Texts for an element of the page, which asks for them by the same keys: the value of its `data-labels`. What `values`
	 * has is filled in, and the element fills in the rest; of a text that is counted it gets every plural form.
	 *
	 * @throws Error when a text is missing, which stops the build
	 */
	labels(keys: readonly TextKey[], values?: Values): string;
}

const files = import.meta.glob<Record<string, string>>('../../content/i18n/*.yaml', { import: 'default', eager: true });
const languages = new Map<string, Words>();
// The default language comes first: its texts stand in for those that a language lacks while it is being written.
for (const language of [portal.defaultLanguage, ...languageCodes.filter((code) => code !== portal.defaultLanguage)]) {
	const texts = files[`../../content/i18n/${language}.yaml`];
	const standIn = fallback.incomplete.includes(language) ? languages.get(portal.defaultLanguage) : undefined;
	if (texts || standIn) languages.set(language, makeWords(language, withCompany(texts ?? {}, language), standIn));
}

/** Whether a language has interface texts of its own. */
export const hasWords = (language: string): boolean => `../../content/i18n/${language}.yaml` in files;

/** The interface texts of the page that is being rendered. */
export function wordsOf(page: { currentLocale?: string | undefined }): Words {
	return wordsIn(languageOf(page));
}

/**
 * The interface texts of a language (`src/content/i18n`).
 *
 * @throws Error when the language has no file
 */
export function wordsIn(language: string): Words {
	const words = languages.get(language);
	if (!words) throw new Error(`There are no interface texts in \`${language}\`. Add src/content/i18n/${language}.yaml.`);
	return words;
}

// Starlight’s own function does the same through i18next; asked some hundred times a page, it took a tenth of a build.
function makeWords(language: string, texts: Record<string, string>, standIn?: Words): Words {
	const plurals = new Intl.PluralRules(language);
	const forms = plurals.resolvedOptions().pluralCategories;
	const missing = (key: string) => new Error(`The interface text \`${key}\` is missing. Add it to every file in src/content/i18n.`);
	const words = (key: string, values: Values = {}): string => {
		const text = texts[key] ?? texts[`${key}_${plurals.select(Number(values['count']))}`];
		if (text === undefined && standIn) return standIn(key as TextKey, values);
		if (text === undefined) throw missing(key);
		for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) {
			if (values[name] === undefined) throw new Error(`The interface text \`${key}\` needs a value for \`${name}\`.`);
		}
		return interpolateSentence(text, values);
	};
	const labels = (keys: readonly string[], values: Values = {}) => {
		const entries = keys.flatMap((key): [string, string][] => {
			const found = [key, ...forms.map((form) => `${key}_${form}`)].filter((each) => texts[each] !== undefined);
			if (found.length === 0 && standIn)
				return Object.entries(JSON.parse(standIn.labels([key as TextKey], values)) as Record<string, string>);
			if (found.length === 0) throw missing(key);
			return found.map((each) => [each, interpolateSentence(texts[each]!, values)]);
		});
		return JSON.stringify(Object.fromEntries(entries));
	};
	return Object.assign(words, { labels });
}
