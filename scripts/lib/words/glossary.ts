/** A form that the glossary rules out in a language, and what it says in its place. */
export interface Forbidden {
	language: string;
	/** As it stands in the glossary: `brand ambassador*`. */
	form: string;
	pattern: RegExp;
	/** The word to take. */
	instead: string;
}

const languageOf: Readonly<Record<string, string>> = { English: 'en', Russian: 'ru' };

/**
 * The forms that docs/glossary.md rules out: those between backticks in its columns *Not in English* and *Not in Russian*.
 * They are whole words, capitals and ё/е alike; `*` at the end of a word stands for any ending.
 */
export function readGlossary(markdown: string): Forbidden[] {
	let header: string[] = [];
	return markdown.split('\n').flatMap((line) => {
		if (!line.startsWith('|')) {
			header = [];
			return [];
		}
		const cells = line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim());
		if (header.length === 0) {
			header = cells;
			return [];
		}
		return header.flatMap((title, column) => {
			const [, name = ''] = /^Not in (\w+)$/.exec(title) ?? [];
			const language = languageOf[name];
			if (language === undefined) return [];
			const instead = cells[header.indexOf(name)] ?? cells[header.indexOf('Write')] ?? '';
			return [...(cells[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, form = '']) => ({
				language,
				form,
				pattern: patternOf(form),
				instead,
			}));
		});
	});
}

/** The forms that a text has and its language rules out. */
export function forbiddenIn(text: string, language: string, glossary: readonly Forbidden[]): Forbidden[] {
	const plain = text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
	return glossary.filter((each) => each.language === language && each.pattern.test(plain));
}

function patternOf(form: string): RegExp {
	const words = form
		.replaceAll('ё', 'е')
		.split(' ')
		.map((word) => {
			const stem = word.replace(/\*$/, '').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
			return word.endsWith('*') ? String.raw`${stem}\p{L}*` : stem;
		});
	return new RegExp(String.raw`(?<![\p{L}\p{N}-])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'iu');
}
