import { nearest } from '../../../lib/text/nearest.ts';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { at, type Site } from '../site.ts';
import { listed } from '../wording.ts';

type Texts = Map<string, string | undefined>;

/** `{company}` may be left out: a language that declines names says “we” instead. */
const optional = '{company}';
/** Not every language counts in as many forms. */
const plural = /_(?:zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(plural, '');

/** The words of the interface have the same names and the same places to fill in in every language that is written in full. */
export function checkWords({ words, allWords, incomplete }: Site): Finding[] {
	const all = new Map(allWords.filter(({ broken }) => !broken).map((file) => [file, textsOf(file)]));
	const most = Math.max(...[...all.values()].map(({ size }) => size));
	// A language that somebody has begun says nothing of what is needed.
	const models = [...all].filter(([, texts]) => texts.size * 2 > most);
	const enabled = new Set(words.map(({ file }) => file));
	const unfinished = new Set(incomplete.map((code) => `src/content/i18n/${code}.yaml`));
	return [...all]
		.filter(([{ file }]) => enabled.has(file))
		.flatMap(([file, texts]) => {
			const others = models.filter(([other]) => other !== file);
			return [
				...empty(file, texts),
				...others.flatMap(([other, otherTexts]) => names(file, texts, other, otherTexts, unfinished.has(file.file))),
				...placeholders(
					file,
					texts,
					others.map(([, otherTexts]) => otherTexts),
				),
			];
		});
}

/** The texts of a file by their names; what is no text is told of by the schema, and is there. */
function textsOf({ data }: SourceFile): Texts {
	return new Map(Object.entries(data ?? {}).map(([key, text]: [string, unknown]) => [key, typeof text === 'string' ? text : undefined]));
}

const nameless = new Set(['', 'null', 'undefined']);

function empty(file: SourceFile, texts: Texts): Finding[] {
	return [...texts].flatMap(([key, text]) => {
		if (nameless.has(key)) {
			const message = `The text \`${text}\` has no name: nothing stands before its colon. Write the name that it had, or remove the line.`;
			return [at(file, [key], 'field/unknown', message)];
		}
		if (text?.trim() !== '') return [];
		return [at(file, [key], 'field/missing', 'The text is empty, and readers would see a button or a line without words. Write it.')];
	});
}

const stemsOf = (texts: Texts) => new Set([...texts.keys()].filter((key) => !nameless.has(key)).map(stem));

/** Two names that are nearly the same are one text; nobody but its author knows which is right, so it is told of once. */
function names(file: SourceFile, texts: Texts, otherFile: SourceFile, others: Texts, isUnfinished: boolean): Finding[] {
	const [own, known] = [stemsOf(texts), stemsOf(others)];
	const missing = [...known].filter((name) => !own.has(name));
	const extra = [...own].filter((name) => !known.has(name));
	const slips = otherFile.file < file.file ? extra.flatMap((name) => pairOf(name, missing)) : [];
	const isNear = (name: string) => nearest(name, extra) !== undefined;
	return [
		...slips.map(({ name, meant }) => {
			const key = [...texts.keys()].find((each) => stem(each) === name) ?? name;
			const message = `\`${name}\` here and \`${meant}\` in ${otherFile.file} are one text, and one of the two names is wrong. Write the same in both.`;
			return at(file, [key], 'field/unknown', message);
		}),
		...(isUnfinished ? [] : missing.filter((name) => !isNear(name))).map((name) => {
			const message = `The text \`${name}\` is missing; ${otherFile.file} has it. Add \`${name}:\` with its words, or take it out there if nothing shows it.`;
			return at(file, [], 'field/missing', message);
		}),
	];
}

function pairOf(name: string, missing: readonly string[]): { name: string; meant: string }[] {
	const meant = nearest(name, missing);
	return meant === undefined ? [] : [{ name, meant }];
}

/** What a page fills in stands in braces and bears the same name in every language; of two names the rarer one is the slip. */
function placeholders(file: SourceFile, texts: Texts, others: readonly Texts[]): Finding[] {
	const uses = new Map<string, number>();
	for (const text of [texts, ...others].flatMap((each) => [...each.values()])) {
		for (const place of placesIn(text)) uses.set(place, (uses.get(place) ?? 0) + 1);
	}
	return [...texts].flatMap(([key, text]) => {
		if (text === undefined) return [];
		const models = others.flatMap((other) => other.get(key) ?? other.get(`${stem(key)}_other`) ?? other.get(stem(key)) ?? []);
		const known = new Set(models.flatMap(placesIn));
		const found = placesIn(text);
		const strange = found.filter((place) => place !== optional && !known.has(place));
		const lost = [...known].filter((place) => place !== optional && !found.includes(place));
		if (lost.length === 0) return [];
		if (strange.length === 0) {
			// One of the forms may say the number in a word.
			if (plural.test(key)) return [];
			return [at(file, [key], 'field/format', `The text lacks ${listed(lost)}, which the page fills in. Put it where it belongs.`)];
		}
		const most = (places: readonly string[]) => Math.max(...places.map((place) => uses.get(place) ?? 0));
		if (most(strange) > most(lost)) return [];
		return [
			at(file, [key], 'field/format', `Nobody fills in ${listed(strange)}, so readers would see it as it stands. Write ${listed(lost)}.`),
		];
	});
}

const placesIn = (text: string | undefined): string[] => text?.match(/\{\w+\}/g) ?? [];
