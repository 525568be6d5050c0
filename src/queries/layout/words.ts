import { languageOf, withCompany } from './portal.ts';

/** Fills a text of the interface in: key, then what stands in its `{{…}}`. With a `count` the plural form fits it. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

const files = import.meta.glob<Record<string, string>>('../../content/i18n/*.yaml', { import: 'default', eager: true });
const languages = new Map(
	Object.entries(files).map(([path, texts]) => {
		const language = path.replace(/^.*\/|\.yaml$/g, '');
		return [language, makeWords(language, withCompany(texts, language))];
	}),
);

/** The interface texts of the page that is being rendered. */
export function wordsOf(page: { currentLocale?: string | undefined }): Words {
	return wordsIn(languageOf(page));
}

/**
 * The interface texts of a language (`src/content/i18n`).
 *
 * @throws Error when the language has no file; the function itself throws when a key or value is missing. Either stops the build.
 */
export function wordsIn(language: string): Words {
	const words = languages.get(language);
	if (!words) throw new Error(`There are no interface texts in \`${language}\`. Add src/content/i18n/${language}.yaml.`);
	return words;
}

const pluralCategories = new Map<string, Intl.LDMLPluralRule[]>();

/** Every plural form of a text in a language, for a script that learns the number later: `{ one: '{count} week in a row' }`. */
export function pluralForms(words: Words, key: string, language: string): Record<string, string> {
	let forms = pluralCategories.get(language);
	if (!forms) pluralCategories.set(language, (forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories));
	return Object.fromEntries(forms.map((form) => [form, words(`${key}_${form}`, { count: '{count}' })]));
}

// Starlight’s own function does the same through i18next; asked some hundred times a page, it took a tenth of a build.
function makeWords(language: string, texts: Record<string, string>): Words {
	const plurals = new Intl.PluralRules(language);
	return (key, values = {}) => {
		const text = texts[key] ?? texts[`${key}_${plurals.select(Number(values['count']))}`];
		if (text === undefined) throw new Error(`The interface text \`${key}\` is missing. Add it to every file in src/content/i18n.`);
		if (!text.includes('{{')) return text;
		return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
			const value = values[name];
			if (value === undefined) throw new Error(`The interface text \`${key}\` needs a value for \`${name}\`.`);
			return String(value);
		});
	};
}
