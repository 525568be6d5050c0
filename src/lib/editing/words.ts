import { interpolate, type Values } from '../text/interpolate.ts';

/** Labels and hints in a language, by what they are in English. */
export interface EditorWords {
	labels: Readonly<Record<string, string>>;
	hints: Readonly<Record<string, string>>;
	/** Labels within a sentence, such as “Add …”, begin with a small letter. */
	small?: boolean;
}

/** What stands between the parts of a label. */
const between = ' – ';

/**
 * What the editor is given, with its labels and hints in other words; what has none stays as it is.
 *
 * @param given a configuration or components: objects in which `label`, `hint` and `description` are texts for people
 * @param values what stands in place of `{themes}` and the like in hints
 */
export function inWords<Given>(given: Given, words: EditorWords, values: Values = {}): Given {
	if (Array.isArray(given)) return given.map((each: unknown) => inWords(each, words, values)) as Given;
	if (typeof given !== 'object' || given === null) return given;
	const hint = (text: string) => interpolate(words.hints[text] ?? text, values);
	const entries = Object.entries(given).map(([name, value]) => {
		if (typeof value === 'string' && name.toLowerCase().endsWith('label')) return [name, labelIn(value, words)];
		if (typeof value === 'string' && name === 'label_singular') return [name, singularIn(value, words)];
		if (['hint', 'description'].includes(name) && typeof value === 'string') return [name, hint(value)];
		if (name === 'pattern' && Array.isArray(value)) return [name, [value[0], hint(value[1] as string)]];
		return [name, inWords(value as unknown, words, values)];
	});
	return Object.fromEntries(entries) as Given;
}

function singularIn(label: string, words: EditorWords): string {
	const said = labelIn(label, words);
	return words.small ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}

function labelIn(label: string, { labels }: EditorWords): string {
	return label
		.split(between)
		.map((part) => labels[part] ?? part)
		.join(between);
}
