import { plainText } from '../../text/plain-text.ts';
import type { Texts } from '../kinds/kind.ts';
import { error, type LintFinding, type Path } from './finding.ts';
import { plainIn } from './plain.ts';

/** A part of a question with words of its own: an option, a thing, a sentence, an ending. */
export interface Part {
	id: string;
	/** Where the part is, below the question. */
	path: Path;
	text: Texts;
}

/** The parts of a list. */
export function partsOf<Entry extends { id: string; text: Texts }>(field: string, entries: readonly Entry[]): (Entry & Part)[] {
	return entries.map((entry, index) => ({ ...entry, path: [field, index] }));
}

/** Finds ids that stand twice. */
export function repeatedIds(parts: readonly Part[], nouns: string): LintFinding[] {
	const seen = new Set<string>();
	return parts.flatMap(({ id, path }) => {
		const repeated = seen.has(id);
		seen.add(id);
		return repeated ? [error('id/repeated', [...path, 'id'], `Two ${nouns} have the id \`${id}\`. Give this one an id of its own.`)] : [];
	});
}

/** Finds parts that say the same in one of the languages, as a reader reads them. */
export function sameWords(parts: readonly Part[], nouns: string, languages: readonly string[], field = 'text'): LintFinding[] {
	return languages.flatMap((language) => {
		const seen = new Map<string, string>();
		return parts.flatMap(({ id, path, text }) => {
			const plain = plainIn(text, language);
			const twin = seen.get(plain);
			if (plain === '') return [];
			if (twin === undefined) {
				seen.set(plain, id);
				return [];
			}
			const message = `The ${nouns} \`${twin}\` and \`${id}\` say the same in \`${language}\`. Change one.`;
			return [error('quiz/same-words', [...path, field, language], message, 'guidelines')];
		});
	});
}

// The mark lets a bundler leave the words out of the browser’s code, where answers are only graded.
const verdicts = /* @__PURE__ */ setOf(
	'yes no right wrong correct correctly incorrect true false exactly this that is was it s the a an answer option because since ' +
		'да нет верно неверно правильно неправильно точно это ответ вариант верный неверный правильный неправильный потому так как что ибо',
);

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.split(' '));
}

/**
 * Finds parts whose explanation explains nothing, in any of the languages.
 *
 * @param noun what a part is: `option`
 * @param wordsOf the words that a part is known by; an explanation that repeats any of them is empty
 */
export function emptyExplanations<Entry extends Part & { why: Texts }>(
	parts: readonly Entry[],
	noun: string,
	languages: readonly string[],
	wordsOf = (part: Entry, language: string): readonly string[] => [part.text[language] ?? ''],
): LintFinding[] {
	return languages.flatMap((language) =>
		parts.flatMap((part) => emptyExplanation(part, `${noun} \`${part.id}\``, wordsOf(part, language), language)),
	);
}

/** An explanation that is so much longer than what it explains says more than that and a verdict. */
const longestVerdict = 50;

/**
 * Finds an explanation that says only whether something is right, or only what it explains over again.
 *
 * @param what the thing explained as a sentence names it: «option `a`»
 * @param explained its words; any of them
 */
export function emptyExplanation(
	{ path, why }: { path: Path; why: Texts },
	what: string,
	explained: readonly string[],
	language: string,
): LintFinding[] {
	const given = why[language] ?? '';
	if (given.length > Math.max(...explained.map(({ length }) => length)) + longestVerdict) return [];
	const plain = plainText(given);
	if (plain === '') return [];
	const gist = withoutVerdict(plain);
	if (gist === '') {
		return [
			error(
				'quiz/empty-explanation',
				[...path, 'why', language],
				`The explanation of ${what} only says whether it is right. Say why.`,
				'explanation',
			),
		];
	}
	const echoes = explained.some((text) => {
		const words = plainText(text);
		return words === plain || withoutVerdict(words) === gist;
	});
	if (!echoes) return [];
	return [
		error(
			'quiz/empty-explanation',
			[...path, 'why', language],
			`The explanation of ${what} only repeats it. Say why it is right or wrong.`,
			'explanation',
		),
	];
}

/** The words after those that only give a verdict: «right because we work here» is «we work here». */
function withoutVerdict(plain: string): string {
	const words = plain.split(' ');
	const first = words.findIndex((word) => !verdicts.has(word));
	return first < 0 ? '' : words.slice(first).join(' ');
}
