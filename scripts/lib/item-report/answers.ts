import { parse } from 'csv-parse/sync';
import { decode } from '../../../src/lib/programme/results/decode.ts';
import { isObject } from '../../../src/lib/progress/dictionary.ts';

/** The first answer of somebody to a question. */
export interface FirstAnswer {
	/** Whoever answered, as the export names them; it is compared and never shown. */
	learner: string;
	question: string;
	correct: boolean;
	/** Ids of what was chosen, or letters by their order in the quiz file; empty where the export does not say. */
	chosen: string[];
}

/** What a table of receipts says of a question: it has sums only. */
export interface AnswerSum {
	question: string;
	answered: number;
	/** Share of right first answers, 0 to 1. */
	share: number;
}

export interface ReadResults {
	answers: FirstAnswer[];
	sums: AnswerSum[];
	/** Why a file was left out, each in a sentence. */
	skipped: string[];
}

type Table = string[][];

const learnerHeading =
	/learner|student|user|e-?mail|login|participant|employee|name|учащ|слушател|сотрудник|пользовател|участник|почт|логин|имя/i;
const responseHeading = /^(?!.*(?:correct|right|правильн|верн)).*(?:response|answer|ответ)/i;
const resultHeading = /result|success|correct\?|is.?correct|результат|верно\?/i;
const right = /^(?:correct|right|true|1|верно|правильно)$/i;
const wrong = /^(?:incorrect|wrong|false|0|неверно|неправильно)$/i;

/** Reads files that a learning system or the page for receipts saved. Of repeated answers the first counts. */
export function readResults(files: readonly { name: string; bytes: Uint8Array }[], questions: ReadonlySet<string>): ReadResults {
	const found: ReadResults = { answers: [], sums: [], skipped: [] };
	for (const { name, bytes } of files) {
		try {
			const text = decode(bytes).replace(/^\ufeff/, '');
			const read = /^\s*[[{]/.test(text) ? statementsOf(text, questions) : tableOf(text, questions);
			if (typeof read === 'string') found.skipped.push(`${name}  ${read}`);
			else {
				found.answers.push(...read.answers);
				found.sums.push(...read.sums);
			}
		} catch {
			found.skipped.push(`${name}  It cannot be read. Save it again as CSV, or as JSON of xAPI statements.`);
		}
	}
	const seen = new Set<string>();
	return {
		...found,
		answers: found.answers.filter(({ learner, question }) => {
			const key = JSON.stringify([learner, question]);
			return !seen.has(key) && seen.add(key);
		}),
	};
}

type Read = Pick<ReadResults, 'answers' | 'sums'> | string;

const noQuestion = 'No question of this site is in it.';

/** A table has one row an answer, or one row a person with the same columns again for each question. */
function tableOf(text: string, questions: ReadonlySet<string>): Read {
	const [first = ''] = text.split(/\r?\n/, 1);
	const delimiter = [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0]!;
	const [headings = [], ...rows] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true }) as Table;
	const idColumns = headings.flatMap((_, column) => (rows.some((row) => questions.has(idOf(row[column] ?? ''))) ? [column] : []));
	const [only] = idColumns;
	if (only === undefined) return noQuestion;
	const columnOf = (heading: RegExp, from = 0, to = headings.length) =>
		headings.findIndex((each, column) => column >= from && column < to && !idColumns.includes(column) && heading.test(each));
	if (idColumns.length === 1 && columnOf(resultHeading) < 0) return sumsOf(rows, only, questions);
	const learner = columnOf(learnerHeading);
	if (learner < 0) return 'It does not say who answered. Export it with a column for the learner; a number in place of a name will do.';
	const answers = rows.flatMap((row) =>
		idColumns.flatMap((column, place) => {
			const until = idColumns.length === 1 ? headings.length : (idColumns[place + 1] ?? headings.length);
			const from = idColumns.length === 1 ? 0 : column;
			const cell = (heading: RegExp) => row[columnOf(heading, from, until)] ?? '';
			return answerOf(
				{ learner: row[learner] ?? '', id: row[column] ?? '', result: cell(resultHeading), response: cell(responseHeading) },
				questions,
			);
		}),
	);
	return answers.length > 0 ? { answers, sums: [] } : 'No answer in it is marked correct or incorrect.';
}

/** The page for receipts saves the id, how many answered, and the percentage that was right at first. */
function sumsOf(rows: Table, column: number, questions: ReadonlySet<string>): Read {
	const sums = rows.flatMap((row) => {
		const question = idOf(row[column] ?? '');
		const [answered, percent] = row.slice(column + 1).map((cell) => Number(cell === '' ? Number.NaN : cell));
		const whole = questions.has(question) && Number.isInteger(answered) && Number.isFinite(percent);
		return whole ? [{ question, answered: answered!, share: percent! / 100 }] : [];
	});
	return sums.length > 0 ? { answers: [], sums } : 'It has no column for the result. Export it with one that says correct or incorrect.';
}

/** xAPI statements, as a list or as a record store hands them out; in the order in which they were made. */
function statementsOf(text: string, questions: ReadonlySet<string>): Read {
	const read = JSON.parse(text) as unknown;
	const list = isObject(read) ? read['statements'] : read;
	const statements = (Array.isArray(list) ? list : []).filter(isObject);
	const answers = statements
		.toSorted((a, b) => (String(a['timestamp']) < String(b['timestamp']) ? -1 : 1))
		.flatMap(({ actor, object, result }) => {
			if (!isObject(object) || !isObject(result)) return [];
			const answer = {
				learner: JSON.stringify(actor),
				id: String(object['id']),
				result: String(result['success']),
				response: String(result['response'] ?? ''),
			};
			return answerOf(answer, questions);
		});
	return answers.length > 0 ? { answers, sums: [] } : noQuestion;
}

function answerOf(
	{ learner, id, result, response }: Record<'learner' | 'id' | 'result' | 'response', string>,
	questions: ReadonlySet<string>,
): FirstAnswer[] {
	const question = idOf(id);
	if (!questions.has(question) || learner === '' || !(right.test(result) || wrong.test(result))) return [];
	const chosen = response.split(response.includes('[,]') ? '[,]' : ',').map((each) => each.trim());
	return [{ learner, question, correct: right.test(result), chosen: chosen.filter((each) => each !== '') }];
}

/** An id as it is, or at the end of the address that xAPI makes of it. */
const idOf = (cell: string) => cell.split('/').at(-1)!.trim();
