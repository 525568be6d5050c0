import { sumsUp } from './catch-all.ts';
import { asksForWhatIsNot } from './negation.ts';

/**
 * Rules for good items. Nearly half of the items in real examinations are flawed (Tarrant & Ware 2008,
 * Medical Education 42(2), 198–206); these rules refuse the flaws that give the answer away.
 */

interface Option {
	id: string;
	correct: boolean;
	text: Record<string, string>;
	why: Record<string, string>;
}

interface Question {
	id: string;
	kind: 'single' | 'multiple';
	stem: Record<string, string>;
	options: readonly Option[];
}

export interface LintFinding {
	/** Where it is, below the question or the quiz. */
	path: (string | number)[];
	/** What was found and what would be right. */
	message: string;
}

/** A right option longer than this many times the mean of the wrong ones gives itself away. */
export const longestRatio = 1.4;

/** So few characters more give nothing away, whatever their share: «Yes» and «No». */
const unnoticed = 5;

/** Finds what is wrong with one question. An empty list means that it is sound. */
export function lintQuestion(question: Question, languages: readonly string[]): LintFinding[] {
	return [...lintKey(question), ...lintIds(question), ...languages.flatMap((language) => lintWording(question, language))];
}

/** Finds what is wrong with a quiz as a whole: repeated ids, right answers always in one place. */
export function lintQuiz({ questions }: { questions: readonly Question[] }): LintFinding[] {
	const findings: LintFinding[] = [];
	const seen = new Set<string>();
	questions.forEach(({ id }, index) => {
		if (seen.has(id)) {
			findings.push({
				path: ['questions', index, 'id'],
				message: `Two questions of this quiz have the id \`${id}\`. Give this one an id of its own.`,
			});
		}
		seen.add(id);
	});
	const places = questions.filter(({ kind }) => kind === 'single').map(({ options }) => options.findIndex(({ correct }) => correct));
	const [first] = places;
	if (first !== undefined && places.length >= 3 && places.every((place) => place === first)) {
		findings.push({
			path: ['questions'],
			message: `The right answer is option ${first + 1} in every question. Move some, so that the place gives nothing away.`,
		});
	}
	return findings;
}

function lintKey({ kind, options }: Question): LintFinding[] {
	const right = options.filter(({ correct }) => correct).length;
	if (right === 0) {
		return [{ path: ['options'], message: 'No option is marked as right. Add `correct: true` to the right one.' }];
	}
	if (kind === 'single' && right > 1) {
		return [
			{
				path: ['options'],
				message: `${right} options are marked as right, but \`single\` takes one. Keep one \`correct: true\`, or write \`kind: multiple\`.`,
			},
		];
	}
	if (kind === 'multiple' && right === 1) {
		return [{ path: ['options'], message: 'One option is marked as right, but `multiple` takes two or more. Write `kind: single`.' }];
	}
	if (right === options.length) {
		return [{ path: ['options'], message: 'Every option is marked as right. Add a wrong one that a sensible person might choose.' }];
	}
	return [];
}

function lintIds({ options }: Question): LintFinding[] {
	const seen = new Set<string>();
	return options.flatMap(({ id }, index) => {
		const repeated = seen.has(id);
		seen.add(id);
		return repeated
			? [{ path: ['options', index, 'id'], message: `Two options have the id \`${id}\`. Give this one an id of its own.` }]
			: [];
	});
}

function lintWording({ stem, options }: Question, language: string): LintFinding[] {
	const findings: LintFinding[] = [];
	if (asksForWhatIsNot(stem[language] ?? '', language)) {
		findings.push({
			path: ['stem', language],
			message: 'The question asks for what is not so. Ask for what is right instead; a reader overlooks the small word.',
		});
	}
	const seen = new Map<string, string>();
	options.forEach(({ id, text, why }, index) => {
		const words = text[language] ?? '';
		const plain = plainText(words);
		if (sumsUp(plain)) {
			findings.push({
				path: ['options', index, 'text', language],
				message: `Option \`${id}\` sums the others up («${words}»). Write an answer of its own.`,
			});
		}
		const twin = seen.get(plain);
		if (twin !== undefined && plain !== '') {
			findings.push({
				path: ['options', index, 'text', language],
				message: `Options \`${twin}\` and \`${id}\` say the same in \`${language}\`. Change one.`,
			});
		}
		seen.set(plain, id);
		if (plain !== '' && plainText(why[language] ?? '') === plain) {
			findings.push({
				path: ['options', index, 'why', language],
				message: `The explanation of option \`${id}\` repeats the option. Say why it is right or wrong.`,
			});
		}
	});
	const right = meanLength(
		options.filter(({ correct }) => correct),
		language,
	);
	const wrong = meanLength(
		options.filter(({ correct }) => !correct),
		language,
	);
	if (right > 0 && wrong > 0 && right > Math.max(longestRatio * wrong, wrong + unnoticed)) {
		findings.push({
			path: ['options'],
			message: `In \`${language}\` the right answer has ${Math.round(right)} characters and the wrong ones ${Math.round(wrong)} on average, so its length gives it away. Shorten it, or write the others as fully (at most ${longestRatio} times is fine).`,
		});
	}
	return findings;
}

/** The text without what a reader does not see as a difference: case, spaces, ё, marks of a sentence. Signs as in `#`, `C++`, `−5` stay. */
function plainText(value: string): string {
	return value
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('ё', 'е')
		.replace(/[.,:;!?…"'“”„«»‘’()[\]\s]|[-–—](?!\d)/gu, ' ')
		.replace(/ +/g, ' ')
		.trim();
}

function meanLength(options: readonly Option[], language: string): number {
	if (options.length === 0) return 0;
	return options.reduce((sum, { text }) => sum + [...(text[language] ?? '')].length, 0) / options.length;
}
