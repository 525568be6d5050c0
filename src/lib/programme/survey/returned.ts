import { readAnswers, type SurveyAnswers, type Asked } from './answers.ts';
import { isReturnId } from './kept.ts';

/** A survey as far as what comes back is held against it. */
export interface AskedSurvey {
	id: string;
	version: string;
	questions: readonly Asked[];
}

/** One person’s answers as they come back. The id is random: it tells two copies of one file, and nobody’s name. */
export interface Returned {
	survey: string;
	version: string;
	id: string;
	answers: SurveyAnswers;
}

/** Why something that came back cannot be counted; `found` is what stood there instead. */
export interface Unreadable {
	problem: 'no-answers' | 'cut-off' | 'no-id' | 'other-survey' | 'other-version' | 'empty';
	found?: string | undefined;
}

const format = 'outspoken-survey';

/** The answers as a line that `readReturned` finds again, in a file of its own or below a text. */
export function returnedLine({ survey, version, id, answers }: Returned): string {
	return JSON.stringify({ format, survey, version, id, answers });
}

/**
 * Reads what came back: a file, or a text that holds its line, as a mail does. Programs that send mail may break the
 * line, which is undone; the line itself holds no breaks.
 */
export function readReturned(text: string, survey: AskedSurvey): Returned | Unreadable {
	const whole = text.replaceAll(/[\r\n]+/g, '');
	const begin = whole.search(new RegExp(`\\{\\s*"format"\\s*:\\s*"${format}"`));
	if (begin === -1) return { problem: 'no-answers' };
	const value = firstObject(whole.slice(begin));
	if (value === undefined) return { problem: 'cut-off' };
	if (value['survey'] !== survey.id) return { problem: 'other-survey', found: textOf(value['survey']) };
	if (value['version'] !== survey.version) return { problem: 'other-version', found: textOf(value['version']) };
	const id = value['id'];
	if (typeof id !== 'string' || !isReturnId(id)) return { problem: 'no-id' };
	const answers = readAnswers(value['answers'], survey.questions);
	return Object.keys(answers).length === 0 ? { problem: 'empty' } : { survey: survey.id, version: survey.version, id, answers };
}

export function isReadable(value: Returned | Unreadable): value is Returned {
	return !('problem' in value);
}

/** The object at the beginning of a text, whatever follows it. */
function firstObject(text: string): Record<string, unknown> | undefined {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (quoted) {
			if (sign === '\\') at += 1;
			else if (sign === '"') quoted = false;
		} else if (sign === '"') quoted = true;
		else if (sign === '{') depth += 1;
		else if (sign === '}' && --depth === 0) return parsed(text.slice(0, at + 1));
	}
	return undefined;
}

function parsed(text: string): Record<string, unknown> | undefined {
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch {
		return undefined;
	}
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
