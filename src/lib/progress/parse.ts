import { dictionary, isObject, own, type Dictionary } from './dictionary.ts';
import {
	empty,
	limits,
	type Answer,
	type AnswerPair,
	type Attempt,
	type Mark,
	type Pass,
	type Preference,
	type Progress,
	type QuizProgress,
	type Span,
} from './state.ts';

/** A part of a document that could not be read. */
export interface UnreadableEntry {
	/** Where it stood, `lessons.linkedin/profile`; empty for the whole document. */
	path: string;
	/** What stood there, as JSON, or as the document's text where it is not JSON. */
	raw: string;
}

export interface Parsed {
	state: Progress;
	setAside: UnreadableEntry[];
	/** The document is of a later version: it must not be written. */
	newer: boolean;
}

type Report = (path: string, value: unknown) => void;
/** Returns `undefined` for what it cannot read; parts of it that it can do without it reports itself. */
type Reader<T> = (value: unknown, path: string, report: Report) => T | undefined;

const sections: Dictionary<Reader<unknown>> = {
	since: readTime,
	lessons: entries(readMark),
	quizzes: entries<QuizProgress>(readQuiz),
	acknowledgements: entries(entries(readTime)),
	shares: entries(entries(readTime)),
	posted: entries(readMark),
	reviews: entries(readReviews),
	weeks: entries<Span>((value) =>
		isObject(value) && isTime(value.first) && isTime(value.last) ? { first: value.first, last: value.last } : undefined,
	),
	badges: entries(readTime),
	preferences: entries<Preference>((value) =>
		isObject(value) && isText(value.value) && isTime(value.at) ? { value: value.value, at: value.at } : undefined,
	),
};

/**
 * Reads a stored document, entry by entry, and never throws. What cannot be read is set aside and the rest is kept;
 * a missing section is empty, and a field that an entry does not have in version 1 is ignored.
 */
export function parse(text: string | null): Parsed {
	const setAside: UnreadableEntry[] = [];
	const state: Record<string, unknown> & Progress = { ...empty() };
	const result = { state, setAside, newer: false };
	if (text === null) return result;

	const json = attempt<unknown>(() => JSON.parse(text));
	if (isObject(json) && typeof json.version === 'number' && json.version > 1) return { ...result, newer: true };
	if (!isObject(json) || json.version !== 1) {
		setAside.push({ path: '', raw: text });
		return result;
	}

	// Deep nesting can be too much for `stringify`; the whole text then stands for the part.
	const report: Report = (path, value) => setAside.push({ path, raw: attempt(() => JSON.stringify(value)) ?? text });
	for (const [name, value] of Object.entries(json)) {
		if (name === 'version') continue;
		const section = own(sections, name)?.(value, name, report);
		if (section === undefined) report(name, value);
		else state[name] = section;
	}
	return result;
}

const texts = new WeakMap<object, string>();

/**
 * The document as text. Equal states give equal text, whatever the order of their keys. States are never changed, so an
 * entry that was written before is not written again: an answer costs the same after one quiz and after five hundred.
 */
export function serialise(state: Progress): string {
	return textOf(state, (section) => textOf(section, (entry) => remembered(entry)));
}

function remembered(entry: unknown): string {
	if (!isObject(entry)) return textOf(entry);
	const text = texts.get(entry) ?? textOf(entry);
	texts.set(entry, text);
	return text;
}

function textOf(value: unknown, textOfPart: (part: unknown) => string = textOf): string {
	if (!isObject(value)) return JSON.stringify(value);
	let text = '';
	for (const key of Object.keys(value).sort()) {
		const part = value[key];
		if (part !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${textOfPart(part)}`;
	}
	return `{${text}}`;
}

/** Reads a dictionary. Entries that cannot be read are reported and left out. */
function entries<T>(read: Reader<T>): Reader<Dictionary<T>> {
	return (value, path, report) => {
		if (!isObject(value)) return undefined;
		const result = dictionary<T>();
		for (const [key, raw] of Object.entries(value)) {
			const place = `${path}.${key}`;
			const entry = isText(key) ? read(raw, place, report) : undefined;
			if (entry === undefined) report(place, raw);
			else result[key] = entry;
		}
		return result;
	};
}

function readQuiz(value: unknown, path: string, report: Report): QuizProgress | undefined {
	if (!isObject(value)) return undefined;
	const answers = optional(entries(readAnswers))(value.answers, `${path}.answers`, report) ?? dictionary();
	const passed = optional(readPass)(value.passed, `${path}.passed`, report);
	const attempt = optional(readAttempt)(value.attempt, `${path}.attempt`, report);
	return { answers, ...(passed && { passed }), ...(attempt && { attempt }) };
}

/** Where one of the two answers cannot be read, the other stands for both. */
function readAnswers(value: unknown, path: string, report: Report): AnswerPair | undefined {
	if (!isObject(value)) return undefined;
	const first = readAnswer(value.first);
	const last = readAnswer(value.last);
	const known = first ?? last;
	if (!known) return undefined;
	if (!first) report(`${path}.first`, value.first ?? null);
	if (!last) report(`${path}.last`, value.last ?? null);
	return { first: first ?? known, last: last ?? known };
}

function readAnswer(value: unknown): Answer | undefined {
	if (!isObject(value)) return undefined;
	const { revision, chosen, correct, at } = value;
	if (!isRevision(revision) || !isChosen(chosen) || typeof correct !== 'boolean' || !isTime(at)) return undefined;
	return { revision, chosen, correct, ...(value.guess === true && { guess: true }), at };
}

function readPass(value: unknown): Pass | undefined {
	if (!isObject(value)) return undefined;
	const { revision, at, score } = value;
	return isRevision(revision) && isTime(at) && isWithin(score, 1) ? { revision, at, score } : undefined;
}

function readAttempt(value: unknown): Attempt | undefined {
	if (!isObject(value)) return undefined;
	const { number, at } = value;
	return isRevision(number) && isTime(at) ? { number, at } : undefined;
}

/** Ratings of one question, by the time at which each was given. */
function readReviews(value: unknown, path: string, report: Report): Dictionary<number> | undefined {
	const ratings = entries<number>((rating) => (isRating(rating) ? rating : undefined))(value, path, report);
	if (!ratings) return undefined;
	const timed = Object.entries(ratings).filter(([at]) => isTime(Number(at)) && String(Number(at)) === at);
	for (const [at, rating] of Object.entries(ratings)) if (!timed.some(([key]) => key === at)) report(`${path}.${at}`, rating);
	return dictionary(timed);
}

function readMark(value: unknown): Mark | undefined {
	return isObject(value) && typeof value.done === 'boolean' && isTime(value.at) ? { done: value.done, at: value.at } : undefined;
}

function readTime(value: unknown): number | undefined {
	return isTime(value) ? value : undefined;
}

/** Reports a value that is there but cannot be read. */
function optional<T>(read: Reader<T>): Reader<T> {
	return (value, path, report) => {
		if (value === undefined) return undefined;
		const result = read(value, path, report);
		if (result === undefined) report(path, value);
		return result;
	};
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.length <= limits.text;
}

function isChosen(value: unknown): value is string[] {
	return Array.isArray(value) && value.length <= limits.chosen && value.every(isText);
}

function isRevision(value: unknown): value is number {
	return Number.isInteger(value) && isWithin(value, limits.revision);
}

function isRating(value: unknown): value is number {
	return Number.isInteger(value) && isWithin(value, limits.rating) && value !== 0;
}

function isTime(value: unknown): value is number {
	return isWithin(value, limits.time);
}

/** Refuses −0: it equals 0 but becomes another text, so equal states would differ. */
function isWithin(value: unknown, greatest: number): value is number {
	return typeof value === 'number' && value >= 0 && value <= greatest && !Object.is(value, -0);
}

function attempt<T>(run: () => T): T | undefined {
	try {
		return run();
	} catch {
		return undefined;
	}
}
