import { rank } from '../random/shuffled.ts';
import { daysAfter, daysBetween } from '../time/calendar.ts';
import { quizzesOf, scoresOf, shortTraces, type Receipt, type Scores } from './receipt.ts';

/** What a short code says. */
export interface CodeContent {
	/** Marks of the path’s id and of its steps, by which a reader that knows the path finds it. */
	readonly path: number;
	readonly steps: number;
	/** Calendar date on which the path was finished, from 2020 to 2109. */
	readonly finished: string;
	/** Only in codes that were made before, where the path asks questions. */
	readonly scores?: Scores | undefined;
	/** Revisions of the quizzes and versions of the guidelines, in the order of the steps that have one. */
	readonly numbers: readonly number[];
	readonly trace: number;
	/** Of everything in the receipt: names, dates, questions. Two receipts of one trace and one seal are the same. */
	readonly seal: number;
}

/** What is wrong with a text that should be a code. */
export type CodeProblem = 'signs' | 'mistyped' | 'newer';

/** Digits and letters that cannot be taken for one another (Crockford, https://www.crockford.com/base32.html). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The bits of the trace in each layout: of ten thousand receipts, 44 had a trace of 20 bits that another had too. */
const layouts = new Map([
	[2, 20],
	[3, 40],
]);
const firstDay = '2020-01-01';
const marks = 2 ** 10;
const days = 2 ** 15;
const noScore = 127;
const checkLength = 4;
const checks = 2 ** (5 * checkLength);
const seals = 2 ** 20;
const longest = 400;

/** The code of a receipt, in groups of four: `0F3K-…`. */
export function encodeReceipt(receipt: Omit<Receipt, 'code'>): string {
	return encodeCode({
		path: pathMark(receipt.path),
		steps: stepsMark(receipt.steps),
		finished: receipt.finished,
		scores: scoresOf(quizzesOf(receipt)),
		numbers: receipt.steps.flatMap(({ quiz, version }) => quiz?.revision ?? version ?? []),
		trace: receipt.trace,
		seal: sealOf(receipt),
	});
}

/** A day outside the range of a code becomes the nearest within. */
export function encodeCode({ path, steps, finished, scores, numbers, trace, seal }: CodeContent): string {
	const day = Math.min(Math.max(daysBetween(firstDay, finished), 0), days - 1);
	const layout = trace < shortTraces ? 2 : 3;
	const bits = [
		fixed(layout, 3),
		fixed(path, 10),
		fixed(steps, 10),
		fixed(day, 15),
		fixed(scores?.first ?? noScore, 7),
		fixed(scores?.last ?? noScore, 7),
		fixed(trace, layouts.get(layout)!),
		fixed(seal, 20),
		growing(numbers.length + 1),
		...numbers.map(growing),
	].join('');
	const signs = (bits.padEnd(Math.ceil(bits.length / 5) * 5, '0').match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]);
	const payload = signs.join('');
	return (payload + check(payload)).match(/.{1,4}/g)!.join('-');
}

/** Reads a code as people type or paste it: in small letters, with or without hyphens, with O for 0, with signs that nobody sees. Never throws. */
export function decodeCode(text: string): CodeContent | { problem: CodeProblem } {
	const signs = text
		.slice(0, longest)
		.toUpperCase()
		.replaceAll(/[\s\p{Pd}\p{Cf}_.]/gu, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	if (signs.length <= checkLength || [...signs].some((sign) => !alphabet.includes(sign))) return { problem: 'signs' };
	const payload = signs.slice(0, -checkLength);
	if (check(payload) !== signs.slice(-checkLength)) return { problem: 'mistyped' };
	const read = reader([...payload].map((sign) => fixed(alphabet.indexOf(sign), 5)).join(''));
	const layout = read.fixed(3);
	const traceBits = layouts.get(layout);
	if (traceBits === undefined) return { problem: layout > Math.max(...layouts.keys()) ? 'newer' : 'mistyped' };
	const fields = [10, 10, 15, 7, 7, traceBits, 20].map(read.fixed) as [number, number, number, number, number, number, number];
	const [path, steps, day, first, last, trace, seal] = fields;
	const count = read.growing() - 1;
	const numbers: number[] = [];
	while (numbers.length < count && !read.failed()) numbers.push(read.growing());
	const scored = first <= 100 && last <= 100;
	if (read.failed() || !read.ended() || (!scored && (first !== noScore || last !== noScore))) return { problem: 'mistyped' };
	return { path, steps, finished: daysAfter(firstDay, day), ...(scored && { scores: { first, last } }), numbers, trace, seal };
}

/** A code, and the name that somebody wrote before it or behind it; the line as it is where no part of it is a code. */
export function codeInLine(line: string): { code: string; name: string } {
	const words = line.slice(0, longest).split(/[\s,;:|()]+/);
	const cuts = words.map((_, at) => ({ before: words.slice(0, at), behind: words.slice(at) }));
	const isCode = (part: readonly string[]) => !('problem' in decodeCode(part.join(' ')));
	const ending = cuts.find(({ behind }) => isCode(behind));
	const beginning = cuts.find(({ before }) => isCode(before));
	const [code, name] = ending ? [ending.behind, ending.before] : beginning ? [beginning.before, beginning.behind] : [[line], []];
	return { code: code.join(' '), name: name.filter((word) => /\p{L}/u.test(word)).join(' ') };
}

/** Of all that a receipt says, whatever the order of its fields. */
function sealOf({ format, version, path, finished, name, group, steps, trace }: Omit<Receipt, 'code'>): number {
	const done = steps.map(({ id, done, version, quiz }) => [
		[id, done, version],
		quiz && [quiz.id, quiz.revision, quiz.score],
		Object.entries(quiz?.questions ?? {})
			.map(([question, { first, last }]) => JSON.stringify([question, first, last]))
			.toSorted(),
	]);
	return rank('seal', JSON.stringify([format, version, path, finished, name, group, done, trace])) % seals;
}

/** By which a code names a path. */
export function pathMark(id: string): number {
	return rank('path', id) % marks;
}

/** By which a code names the steps of a path, in their order. */
export function stepsMark(steps: readonly { readonly id: string }[]): number {
	return rank('steps', steps.map(({ id }) => id).join('\n')) % marks;
}

function check(payload: string): string {
	const bits = fixed(rank('code', payload) % checks, checkLength * 5);
	return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
}

function fixed(value: number, length: number): string {
	return value.toString(2).padStart(length, '0');
}

/** A whole number from 1 in as many bits as it needs (Elias gamma code): as many zeros as it has binary digits after the first. */
function growing(value: number): string {
	const digits = value.toString(2);
	return '0'.repeat(digits.length - 1) + digits;
}

function reader(bits: string) {
	let place = 0;
	let failed = false;
	const take = (length: number): number => {
		if (place + length > bits.length) failed = true;
		const value = Number.parseInt(bits.slice(place, place + length), 2);
		place += length;
		return failed ? 0 : value;
	};
	return {
		fixed: take,
		growing: (): number => {
			const zeros = bits.indexOf('1', place) - place;
			if (zeros < 0 || zeros > 20) {
				failed = true;
				return 1;
			}
			place += zeros;
			return take(zeros + 1);
		},
		failed: () => failed,
		/** Only what fills the last sign is left. */
		ended: () => bits.length - place < 5 && !bits.slice(place).includes('1'),
	};
}
