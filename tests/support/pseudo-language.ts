import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/*
 * German, made of English: `[ßhärë]` for `share`. Nobody has to translate a thousand interface texts to test a third
 * language, and a word on a German page that has no such marks is a word that the code does not take from the texts.
 * Pages stay in English, as the code adds no word to them; what is not a sentence (texts of posts, accepted answers)
 * stays as well.
 */

const marks: Record<string, string> = { a: 'ä', e: 'ë', i: 'ï', o: 'ö', u: 'ü', s: 'ß', A: 'Ä', E: 'Ë', I: 'Ï', O: 'Ö', U: 'Ü' };

/** A text with marks in it. Placeholders, tags, addresses and hashtags stay as they are; so does a text of nothing else. */
export function pseudoText(text: string): string {
	const parts = text.split(/(\{\{?[^{}]*\}?\}|<[^>]*>|\S*(?:@|:\/\/)\S*|#\w+)/);
	if (parts.every((part, index) => index % 2 === 1 || !/\p{L}/u.test(part))) return text;
	const marked = parts
		.map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[aeiousAEIOU]/g, (letter) => marks[letter]!)))
		.join('');
	// Marks at the end of a sentence stay at its end.
	return marked.replace(/^(.*?)([.?!…:]*)$/s, '[$1]$2');
}

/** Adds the language to an assembled site. */
export function addPseudoLanguage(folder: string, language: string, label: string): void {
	const content = join(folder, 'src/content');
	const texts = parse(readFileSync(join(content, 'i18n/en.yaml'), 'utf8')) as Record<string, string>;
	const interfaceTexts = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudoText(text)]));
	writeFileSync(join(content, 'i18n', `${language}.yaml`), stringify(interfaceTexts, { lineWidth: 0, aliasDuplicateObjects: false }));

	const portal = parse(readFileSync(join(folder, 'portal.yaml'), 'utf8')) as { languages: object[] };
	portal.languages.push({ code: language, label });
	writeFileSync(join(folder, 'portal.yaml'), stringify(portal, { lineWidth: 0, aliasDuplicateObjects: false }));

	for (const file of ['portal.yaml', ...yamlBelow(folder, 'quizzes'), ...yamlBelow(folder, 'src/content')]) {
		if (file.startsWith('src/content/i18n/')) continue;
		const path = join(folder, file);
		writeFileSync(
			path,
			stringify(withLanguage(parse(readFileSync(path, 'utf8')), language), { lineWidth: 0, aliasDuplicateObjects: false }),
		);
	}

	for (const file of globSync('**/*.{md,mdx}', { cwd: join(content, 'docs/en') })) {
		const page = readFileSync(join(content, 'docs/en', file), 'utf8');
		const target = join(content, 'docs', language, file);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, page.replaceAll('](/en/', `](/${language}/`));
	}
	const versions = join(content, 'records/versions');
	if (existsSync(join(versions, 'en'))) cpSync(join(versions, 'en'), join(versions, language), { recursive: true });
}

function yamlBelow(folder: string, part: string): string[] {
	return globSync(`${part}/**/*.yaml`, { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
}

function withLanguage(value: unknown, language: string): unknown {
	if (Array.isArray(value)) return value.map((each) => withLanguage(each, language));
	if (typeof value !== 'object' || value === null) return value;
	const fields: Record<string, unknown> = Object.fromEntries(
		Object.entries(value).map(([name, each]) => [name, withLanguage(each, language)]),
	);
	const { en } = fields;
	if (en === undefined) return fields;
	return { ...fields, [language]: typeof en === 'string' ? pseudoText(en) : en };
}
