import { dictionary, isObject, type Dictionary } from './dictionary.ts';
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

interface Reading {
	/** The latest time that is believed. */
	readonly latest: number;
	/** Sets a part aside. */
	report(path: string, value: unknown): void;
}
/** Returns `undefined` for what it cannot read; parts of it that it can do without it reports itself. */
type Reader<T> = (value: unknown, path: string, reading: Reading) => T | undefined;

/** Fields, with what tells whether they can be read. */
type Form = Readonly<Record<string, (value: unknown, reading: Reading) => boolean>>;

/** The fields that this release knows of each kind of entry, with what they may hold. */
export const forms = {
	mark: { done: isBoolean, at: isTime },
	quiz: { answers: isObject, passed: isObject, attempt: isObject },
	pair: { first: isObject, last: isObject },
	answer: { revision: isRevision, chosen: isChosen, correct: isBoolean, guess: () => true, at: isTime },
	pass: { revision: isRevision, at: isTime, score: (value: unknown) => isWithin(value, 1) },
	attempt: { number: isRevision, at: isTime },
	span: { first: isTime, last: isTime },
	preference: { value: isText, at: isTime },
} satisfies Record<string, Form>;

const readMark = entry<Mark>(forms.mark);
const readAnswer = entry<Answer>(forms.answer);
const readPass = entry<Pass>(forms.pass);
const readAttempt = entry<Attempt>(forms.attempt);

const sections: Dictionary<Reader<unknown>> = {
	since: readTime,
	lessons: entries(readMark),
	quizzes: entries<QuizProgress>(readQuiz),
	acknowledgements: entries(entries(readTime)),
	shares: entries(entries(readTime)),
	posted: entries(readMark),
	reviews: entries(readReviews),
	weeks: entries(entry<Span>(forms.span)),
	badges: entries(readTime),
	preferences: entries(entry<Preference>(forms.preference)),
};

/** How deep a field may be nested that a later release brought; a hostile one would be too deep to be written again. */
const deepest = 20;

/**
 * Reads a stored document, entry by entry, and never throws. What cannot be read is set aside and the rest is kept; a
 * missing section is empty. Sections and fields that a later release added are carried along as they are.
 *
 * @param latest the latest time that is believed; an entry with a later one is set aside
 */
export function parse(text: string | null, latest: number = limits.time): Parsed {
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
	const reading: Reading = {
		latest,
		report: (path, value) => setAside.push({ path, raw: attempt(() => JSON.stringify(value)) ?? text }),
	};
	Object.assign(state, carried(json, state, '', reading));
	for (const [name, read] of Object.entries(sections)) {
		if (!Object.hasOwn(json, name)) continue;
		const section = read(json[name], name, reading);
		if (section === undefined) reading.report(name, json[name]);
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
	return (value, path, reading) => {
		if (!isObject(value)) return undefined;
		const result = dictionary<T>();
		for (const [key, raw] of Object.entries(value)) {
			const place = `${path}.${key}`;
			const entry = isText(key) ? read(raw, place, reading) : undefined;
			if (entry === undefined) reading.report(place, raw);
			else result[key] = entry;
		}
		return result;
	};
}

/** Reads an entry: its known fields, each as its test takes it, and what a later release added. */
function entry<T extends object>(form: Form): Reader<T> {
	const names = Object.keys(form);
	return (value, path, reading) => {
		if (!isObject(value) || !names.every((name) => form[name]!(value[name], reading))) return undefined;
		const result = carried(value, form, path, reading);
		for (const name of names) if (name !== 'guess' || value[name] === true) result[name] = value[name];
		return result as T;
	};
}

/** The fields that a later release added. */
function carried(value: Record<string, unknown>, known: object, path: string, reading: Reading): Record<string, unknown> {
	const result: Record<string, unknown> = {};
	for (const name of Object.keys(value)) {
		if (Object.hasOwn(known, name)) continue;
		const field = name === '__proto__' || !isText(name) ? undefined : plain(value[name], deepest);
		if (field === undefined) reading.report(path === '' ? name : `${path}.${name}`, value[name]);
		else result[name] = field;
	}
	return result;
}

/** A value as it is after it was written and read again; `undefined` where it is too deep for that. */
function plain(value: unknown, depth: number): unknown {
	if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
	if (typeof value !== 'object' || value === null) return value;
	if (depth === 0) return undefined;
	const parts = Object.entries(value).map(([key, part]) => [key, plain(part, depth - 1)] as const);
	if (parts.some(([, part]) => part === undefined)) return undefined;
	return Array.isArray(value) ? parts.map(([, part]) => part) : dictionary(parts);
}

function readQuiz(value: unknown, path: string, reading: Reading): QuizProgress | undefined {
	if (!isObject(value)) return undefined;
	const answers = optional(entries(readAnswers))(value.answers, `${path}.answers`, reading) ?? dictionary();
	const passed = optional(readPass)(value.passed, `${path}.passed`, reading);
	const attempt = optional(readAttempt)(value.attempt, `${path}.attempt`, reading);
	return { ...carried(value, forms.quiz, path, reading), answers, ...(passed && { passed }), ...(attempt && { attempt }) };
}

/** Where one of the two answers cannot be read, the other stands for both. */
function readAnswers(value: unknown, path: string, reading: Reading): AnswerPair | undefined {
	if (!isObject(value)) return undefined;
	const first = readAnswer(value.first, `${path}.first`, reading);
	const last = readAnswer(value.last, `${path}.last`, reading);
	const known = first ?? last;
	if (!known) return undefined;
	if (!first) reading.report(`${path}.first`, value.first ?? null);
	if (!last) reading.report(`${path}.last`, value.last ?? null);
	return { ...carried(value, forms.pair, path, reading), first: first ?? known, last: last ?? known };
}

/** Ratings of one question, by the time at which each was given. */
function readReviews(value: unknown, path: string, reading: Reading): Dictionary<number> | undefined {
	const ratings = entries<number>((rating) => (isRating(rating) ? rating : undefined))(value, path, reading);
	if (!ratings) return undefined;
	const timed = Object.entries(ratings).filter(([at]) => isTime(Number(at), reading) && String(Number(at)) === at);
	for (const [at, rating] of Object.entries(ratings)) if (!timed.some(([key]) => key === at)) reading.report(`${path}.${at}`, rating);
	return dictionary(timed);
}

function readTime(value: unknown, _path: string, reading: Reading): number | undefined {
	return isTime(value, reading) ? value : undefined;
}

/** Reports a value that is there but cannot be read. */
function optional<T>(read: Reader<T>): Reader<T> {
	return (value, path, reading) => {
		if (value === undefined) return undefined;
		const result = read(value, path, reading);
		if (result === undefined) reading.report(path, value);
		return result;
	};
}

function isBoolean(value: unknown): value is boolean {
	return typeof value === 'boolean';
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

function isTime(value: unknown, { latest }: Reading): value is number {
	return isWithin(value, latest);
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
