import { dictionary, isObject, type Dictionary } from '../progress/dictionary.ts';
import { isCalendarDate } from '../time/calendar.ts';
import { receiptFormat, traces, type Receipt, type ReceiptAnswers, type ReceiptQuiz, type ReceiptStep } from './receipt.ts';

/** Why a text is no receipt: no JSON, another kind of file, a later version, or a field that cannot be read. */
export type ParseProblem = { kind: 'unreadable' | 'foreign' | 'newer' } | { kind: 'field'; at: string };

/** What a receipt may hold. Texts are counted in UTF-16 units. */
const limits = { text: 200, steps: 200, questions: 200, number: 1_000_000 } as const;

/** Reads a receipt that anybody may have written. Never throws. */
export function parseReceipt(text: string): Receipt | ParseProblem {
	let json: unknown;
	try {
		// Programs put marks that nobody sees around what they hand on.
		json = JSON.parse(text.replaceAll(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, ''));
	} catch {
		return { kind: 'unreadable' };
	}
	if (!isObject(json) || json.format !== receiptFormat) return { kind: 'foreign' };
	if (typeof json.version === 'number' && json.version > 1) return { kind: 'newer' };
	try {
		return readReceipt(json);
	} catch (error) {
		if (error instanceof Unreadable) return { kind: 'field', at: error.place };
		throw error;
	}
}

class Unreadable extends Error {
	constructor(readonly place: string) {
		super(`\`${place}\` cannot be read.`);
	}
}

function readReceipt(json: Record<string, unknown>): Receipt {
	if (json.version !== 1) throw new Unreadable('version');
	const { steps } = json;
	if (!Array.isArray(steps) || steps.length === 0 || steps.length > limits.steps) throw new Unreadable('steps');
	return {
		format: receiptFormat,
		version: 1,
		path: text(json.path, 'path'),
		finished: date(json.finished, 'finished'),
		...(json.name !== undefined && { name: text(json.name, 'name') }),
		...(json.group !== undefined && { group: text(json.group, 'group') }),
		steps: steps.map((step: unknown, index) => readStep(step, `steps.${index}`)),
		trace: number(json.trace, 'trace', 0, traces - 1),
		code: text(json.code, 'code'),
	};
}

function readStep(value: unknown, place: string): ReceiptStep {
	const step = object(value, place);
	return {
		id: text(step.id, `${place}.id`),
		done: date(step.done, `${place}.done`),
		...(step.version !== undefined && { version: number(step.version, `${place}.version`) }),
		...(step.quiz !== undefined && { quiz: readQuiz(step.quiz, `${place}.quiz`) }),
	};
}

function readQuiz(value: unknown, place: string): ReceiptQuiz {
	const quiz = object(value, place);
	return {
		id: text(quiz.id, `${place}.id`),
		revision: number(quiz.revision, `${place}.revision`),
		...(quiz.score !== undefined && { score: share(quiz.score, `${place}.score`) }),
		...(quiz.questions !== undefined && { questions: readAnswers(quiz.questions, `${place}.questions`) }),
	};
}

function readAnswers(value: unknown, place: string): Dictionary<ReceiptAnswers> {
	const entries = Object.entries(object(value, place));
	if (entries.length > limits.questions) throw new Unreadable(place);
	return dictionary(
		entries.map(([id, answers]): [string, ReceiptAnswers] => {
			const at = `${place}.${text(id, place)}`;
			const { first, last } = object(answers, at);
			if (typeof first !== 'boolean' || typeof last !== 'boolean') throw new Unreadable(at);
			return [id, { first, last }];
		}),
	);
}

function share(value: unknown, place: string): number {
	if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw new Unreadable(place);
	return value;
}

function object(value: unknown, place: string): Record<string, unknown> {
	if (!isObject(value)) throw new Unreadable(place);
	return value;
}

function text(value: unknown, place: string): string {
	if (typeof value !== 'string' || value === '' || value.length > limits.text) throw new Unreadable(place);
	return value;
}

function date(value: unknown, place: string): string {
	if (typeof value !== 'string' || !isCalendarDate(value)) throw new Unreadable(place);
	return value;
}

function number(value: unknown, place: string, least = 1, most: number = limits.number): number {
	if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) throw new Unreadable(place);
	return value as number;
}
