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

/** What a table of sums says of a question. */
export interface AnswerSum {
	question: string;
	answered: number;
	/** Share of right first answers, 0 to 1. */
	share: number;
}

export interface ReadResults {
	answers: FirstAnswer[];
	sums: AnswerSum[];
	/** Why a file or some of its rows were left out, each in a sentence. */
	skipped: string[];
}

/** A record of a table with the line of the file on which it ends. */
interface Row {
	cells: string[];
	line: number;
}

const learnerHeading =
	/learner|student|user|e-?mail|login|participant|employee|name|учащ|слушател|сотрудник|пользовател|участник|почт|логин|имя/i;
const responseHeading = /^(?!.*(?:correct|right|правильн|верн)).*(?:response|answer|ответ)/i;
const resultHeading = /result|success|correct\?|is.?correct|результат|верно\?/i;
const right = /^(?:correct|right|true|1|верно|правильно)$/i;
const wrong = /^(?:incorrect|wrong|false|0|неверно|неправильно)$/i;

/** Reads files that a learning system saved. Of repeated answers the first counts. */
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
				found.skipped.push(...sentencesOn(read.left).map((sentence) => `${name}  ${sentence}`));
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

type Read = (Pick<ReadResults, 'answers' | 'sums'> & { left: LeftOut[] }) | string;

const noQuestion = 'No question of this site is in it.';

/** Why an answer cannot be counted, and what to do; in the place of `{found}` stand the words in the way. */
const reasons = {
	question: { why: 'no question of this site: {found}', remedy: 'They may be of another course, or the question was renamed or removed.' },
	learner: { why: 'nobody is named', remedy: 'Export the learner with the answers; a number in place of a name will do.' },
	result: { why: 'neither right nor wrong: {found}', remedy: 'Write `correct` or `incorrect` there.' },
	numbers: {
		why: 'no whole number of people, or no percentage: {found}',
		remedy: 'Write plain numbers there, for example `12` and `66.7`.',
	},
};

/** An answer that is not counted, though it stands in the file. */
interface LeftOut {
	reason: keyof typeof reasons;
	/** `line 4`, or `statement 4`. */
	unit: 'line' | 'statement';
	place: number;
	found: string;
}

const mostPlaces = 8;
const mostQuoted = 3;

/** A sentence for each reason, with the places it holds for. */
function sentencesOn(left: readonly LeftOut[]): string[] {
	return [...Map.groupBy(left, ({ reason }) => reason)].map(([reason, all]) => {
		const places = [...new Set(all.map(({ place }) => place))];
		const shown = places.slice(0, mostPlaces).join(', ');
		const more = places.length > mostPlaces ? ` and ${(places.length - mostPlaces).toLocaleString('en')} more` : '';
		const found = [...new Set(all.map((each) => (each.found === '' ? 'empty' : `\`${each.found}\``)))];
		const quoted = [...found.slice(0, mostQuoted), ...(found.length > mostQuoted ? ['…'] : [])].join(', ');
		const unit = places.length === 1 ? all[0]!.unit : `${all[0]!.unit}s`;
		const { why, remedy } = reasons[reason];
		return `Not counted: ${unit} ${shown}${more} (${why.replace('{found}', () => quoted)}). ${remedy}`;
	});
}

/** A table has one row an answer, or one row a person with the same columns again for each question. */
function tableOf(text: string, questions: ReadonlySet<string>): Read {
	const [first = ''] = text.split(/\r?\n/, 1);
	const delimiter = [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0]!;
	const options = { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true, info: true };
	const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
	const [head, ...body] = records;
	const headings = head?.record ?? [];
	const rows = body.map(({ record, info }): Row => ({ cells: record, line: info.lines })).filter(({ cells }) => cells.join('') !== '');
	const idColumns = headings.flatMap((_, column) => (rows.some(({ cells }) => questions.has(idOf(cells[column] ?? ''))) ? [column] : []));
	const [only] = idColumns;
	if (only === undefined) return noQuestion;
	const columnOf = (heading: RegExp, from = 0, to = headings.length) =>
		headings.findIndex((each, column) => column >= from && column < to && !idColumns.includes(column) && heading.test(each));
	if (idColumns.length === 1 && columnOf(resultHeading) < 0) return sumsOf(rows, only, questions);
	const learner = columnOf(learnerHeading);
	if (learner < 0) return 'It does not say who answered. Export it with a column for the learner; a number in place of a name will do.';
	const given = rows.flatMap(({ cells, line }) =>
		idColumns.flatMap((column, place) => {
			const until = idColumns.length === 1 ? headings.length : (idColumns[place + 1] ?? headings.length);
			const from = idColumns.length === 1 ? 0 : column;
			const cell = (heading: RegExp) => cells[columnOf(heading, from, until)] ?? '';
			const answer = {
				learner: cells[learner] ?? '',
				id: cells[column] ?? '',
				result: cell(resultHeading),
				response: cell(responseHeading),
			};
			// In a row a person, a question without an answer has nothing in its columns.
			const isOpen = idColumns.length > 1 && (answer.id === '' || (answer.result === '' && answer.response === ''));
			return isOpen ? [] : [answerOf(answer, questions, { unit: 'line', place: line })];
		}),
	);
	const read = divided(given);
	return read.answers.length > 0 ? read : 'No answer in it is marked correct or incorrect.';
}

/** After the id of a question stand how many answered it, and the percentage that was right at first. */
function sumsOf(rows: readonly Row[], column: number, questions: ReadonlySet<string>): Read {
	const sums: AnswerSum[] = [];
	const left: LeftOut[] = [];
	for (const { cells, line } of rows) {
		const question = idOf(cells[column] ?? '');
		const [answered, percent] = cells.slice(column + 1).map((cell) => Number(cell === '' ? Number.NaN : cell));
		if (!questions.has(question)) left.push({ reason: 'question', unit: 'line', place: line, found: question });
		else if (!Number.isInteger(answered) || !Number.isFinite(percent)) {
			left.push({ reason: 'numbers', unit: 'line', place: line, found: cells.slice(column + 1, column + 3).join(' ') });
		} else sums.push({ question, answered: answered!, share: percent! / 100 });
	}
	return sums.length > 0
		? { answers: [], sums, left }
		: 'It has no column for the result. Export it with one that says correct or incorrect.';
}

/** xAPI statements, as a list or as a record store hands them out; in the order in which they were made. */
function statementsOf(text: string, questions: ReadonlySet<string>): Read {
	const read = JSON.parse(text) as unknown;
	const list = isObject(read) ? read['statements'] : read;
	const statements = (Array.isArray(list) ? list : []).map((statement: unknown, index) => ({ statement, place: index + 1 }));
	const given = statements
		.flatMap(({ statement, place }) => (isObject(statement) ? [{ statement, place }] : []))
		.toSorted((a, b) => (String(a.statement['timestamp']) < String(b.statement['timestamp']) ? -1 : 1))
		.flatMap(({ statement: { actor, object, result }, place }) => {
			// Statements on courses and lessons say nothing of a question.
			if (!isObject(object) || !isObject(result) || !questions.has(idOf(String(object['id'])))) return [];
			const answer = {
				learner: actor === undefined ? '' : JSON.stringify(actor),
				id: String(object['id']),
				result: result['success'] === undefined ? '' : String(result['success']),
				response: String(result['response'] ?? ''),
			};
			return [answerOf(answer, questions, { unit: 'statement', place })];
		});
	const counted = divided(given);
	return counted.answers.length > 0 ? counted : noQuestion;
}

function divided(given: readonly (FirstAnswer | LeftOut)[]): Exclude<Read, string> {
	const answers = given.flatMap((each) => ('reason' in each ? [] : [each]));
	const left = given.flatMap((each) => ('reason' in each ? [each] : []));
	return { answers, sums: [], left };
}

function answerOf(
	{ learner, id, result, response }: Record<'learner' | 'id' | 'result' | 'response', string>,
	questions: ReadonlySet<string>,
	place: Pick<LeftOut, 'unit' | 'place'>,
): FirstAnswer | LeftOut {
	const question = idOf(id);
	if (!questions.has(question)) return { ...place, reason: 'question', found: question };
	if (learner === '') return { ...place, reason: 'learner', found: '' };
	if (!right.test(result) && !wrong.test(result)) return { ...place, reason: 'result', found: result };
	const chosen = response.split(response.includes('[,]') ? '[,]' : ',').map((each) => each.trim());
	return { learner, question, correct: right.test(result), chosen: chosen.filter((each) => each !== '') };
}

/** An id as it is, or at the end of the address that xAPI makes of it. */
const idOf = (cell: string) => cell.split('/').at(-1)!.trim();
