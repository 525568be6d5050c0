import { parse } from 'yaml';

const files = import.meta.glob<string>('../content/i18n/*.yaml', { query: '?raw', import: 'default', eager: true });

/**
 * One text of the interface, for pages that belong to no single language.
 *
 * @throws Error when the language or the key has no text, which stops the build
 */
export function interfaceText(language: string, key: string): string {
	const file = files[`../content/i18n/${language}.yaml`];
	const text: unknown = file === undefined ? undefined : parse(file)[key];
	if (typeof text !== 'string') throw new Error(`The interface text \`${key}\` is missing in src/content/i18n/${language}.yaml.`);
	return text;
}
