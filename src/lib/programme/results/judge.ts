import { normalised, type Dimension } from './formats.ts';
import { sumIn } from '../sum-row.ts';
import { monthOfFile, namesDay, possibleMonths, readMonth } from './month.ts';
import { readNumber } from './number.ts';
import { holdsPeople } from './people.ts';
import type { Problem } from './problem.ts';
import { fractional, measures, type Measure, type Measured, type ResultRow } from './row.ts';
import type { Table } from './table.ts';

/** What a results file may name. */
export interface ResultsContext {
	/** Ids of the networks that are described. */
	networks: readonly string[];
	/** Where none is known, as while `portal.yaml` is wrong, any passes. */
	topics: readonly string[];
	kinds: readonly string[];
	voices: readonly string[];
	/** Ids of the items; left out where they are not to be checked. */
	items?: ReadonlySet<string> | undefined;
	/** utm_medium of shared links, by which rows of other traffic are told apart. */
	medium: string;
	/** The present month, `YYYY-MM`; later ones cannot have been measured. */
	thisMonth: string;
}

export interface JudgedTable {
	rows: ResultRow[];
	problems: Problem[];
}

/**
 * Makes results of a table and says what is wrong with it. A row with a mistake gives no result. Rows of the same
 * month that differ in nothing but the day are summed, as exports by day have them.
 */
export function judgeTable(table: Table, context: ResultsContext): JudgedTable {
	const { format, columns, problem } = table;
	if (problem || !format || !columns) return { rows: [], problems: problem ? [problem] : [] };
	const problems = [...problemsOfHeadings(table)];
	const seen = new Map<string, RowReader>();
	const byDay = new Map<string, Problem & { rows: number }>();
	const summed = new Map<string, ResultRow>();
	let ours = 0;
	for (const row of table.rows) {
		const reader = new RowReader(table, row, context);
		if (!reader.isOurs()) continue;
		ours++;
		if (reader.isSum()) {
			problems.push(...reader.problems);
			continue;
		}
		const result = reader.read();
		const first = reader.problems.length === 0 ? seen.get(reader.key()) : undefined;
		if (first && result && first.time !== reader.time && namesDay(first.time) && namesDay(reader.time)) {
			// A month of days has thirty of them, and one thing to mend.
			const told = byDay.get(reader.key());
			if (told) told.rows++;
			else {
				const problem: Problem & { rows: number } = {
					kind: 'row-a-day',
					line: row.line,
					value: reader.time,
					readings: [first.time],
					other: String(first.line),
					month: result.month,
					rows: 2,
				};
				byDay.set(reader.key(), problem);
				problems.push(problem);
			}
			continue;
		}
		if (first) reader.say('row-twice', undefined, undefined, { other: String(first.line) });
		problems.push(...reader.problems);
		// What is wrong with the month of a whole file is told once, and none of its rows can be used.
		if (columns.month === undefined && reader.problems.some(({ kind }) => kind.startsWith('month'))) break;
		if (!result || reader.problems.length > 0) continue;
		seen.set(reader.key(), reader);
		const key = keyOf(result);
		const same = summed.get(key);
		if (same) same.measured = added(same.measured, result.measured);
		else summed.set(key, result);
	}
	if (ours === 0) problems.push({ kind: table.rows.length === 0 ? 'empty' : 'none-of-ours', line: table.headingLine });
	return { rows: [...summed.values()], problems };
}

/** Sums number by number; what neither measured stays unmeasured. */
export function added(a: Measured, b: Measured): Measured {
	return Object.fromEntries(
		measures.flatMap((measure) => {
			if (a[measure] === undefined && b[measure] === undefined) return [];
			return [[measure, (a[measure] ?? 0) + (b[measure] ?? 0)]];
		}),
	);
}

function keyOf({ month, network, item, topic, kind, voice }: ResultRow): string {
	return JSON.stringify([month, network, item, topic, kind, voice]);
}

function* problemsOfHeadings({ format, columns, headings, headingLine: line, rows }: Table): Generator<Problem> {
	if (!format || !columns) return;
	if (!measures.some((measure) => columns[measure] !== undefined)) yield { kind: 'measures-missing', line };
	if (format.foreign) return;
	const known = Object.values(format.headings).flat();
	for (const [index, heading] of headings.entries()) {
		const name = normalised(heading);
		if (heading === '') {
			const filled = rows.find(({ cells }) => cells[index] !== '');
			yield { kind: 'heading-missing', line, value: String(filled?.cells[index]), other: String(filled?.line) };
		} else if (!known.includes(name)) {
			const kind = holdsPeople(
				name,
				rows.map(({ cells }) => String(cells[index] ?? '').trim()),
			)
				? 'heading-of-people'
				: 'heading-unknown';
			yield { kind, line, value: heading, headings: known };
		} else if (headings.findIndex((each) => normalised(each) === name) < index) yield { kind: 'heading-twice', line, value: heading };
	}
}

/** Reads one row, and gathers what is wrong with it. */
class RowReader {
	readonly problems: Problem[] = [];
	readonly #table: Table;
	readonly #row: Table['rows'][number];
	readonly #context: ResultsContext;

	constructor(table: Table, row: Table['rows'][number], context: ResultsContext) {
		this.#table = table;
		this.#row = row;
		this.#context = context;
	}

	get #format() {
		return this.#table.format!;
	}

	/** Whether the row is of the programme: everything in our own table, in an export what came by our links. */
	isOurs(): boolean {
		if (!this.#format.foreign || this.#format.network !== undefined) return true;
		const { networks, medium } = this.#context;
		const found = this.#cell('medium') || (this.#parts()[1] ?? '');
		return networks.includes(this.#network()) && found.trim().toLowerCase() === medium.toLowerCase();
	}

	get line(): number {
		return this.#row.line;
	}

	/** The month or day as it is written. */
	get time(): string {
		return this.#cell('month');
	}

	/** Whether the row adds the others up, and says so; one with nothing but numbers under month and network does as well. */
	isSum(): boolean {
		const { topics, networks } = this.#context;
		const named = [this.#cell('month'), this.#cell('network'), this.#cell('item'), this.#cell('topic')];
		const written = sumIn(named.filter((cell) => !networks.includes(cell) && !topics.includes(cell)));
		const unnamed = !this.#format.foreign && this.#table.columns!.month !== undefined && !named.some(Boolean);
		if (written === undefined && !(unnamed && this.#row === this.#table.rows.at(-1) && this.#table.rows.length > 2)) return false;
		this.say('row-of-sums', undefined, written);
		return true;
	}

	read(): ResultRow | undefined {
		const { line, cells } = this.#row;
		const expected = this.#table.headings.length;
		if (!this.#format.foreign && cells.length !== expected) {
			this.say('row-length', undefined, undefined, { cells: { found: cells.length, expected }, ...this.#dateInTwoCells() });
			return undefined;
		}
		const month = this.#month();
		const network = this.#network();
		if (network === '') this.say('network-missing', 'network');
		else if (!this.#context.networks.includes(network)) this.say('network-unknown', 'network', network);
		const measured = this.#measured();
		if (!month) return undefined;
		return {
			month,
			channel: this.#format.channel,
			network,
			item: this.#item(),
			topic: this.#oneOf('topic', this.#context.topics),
			kind: this.#oneOf('kind', this.#context.kinds),
			voice: this.#oneOf('voice', this.#context.voices),
			measured,
			file: this.#table.file,
			line,
		};
	}

	/** What makes a row differ from all others of its file: in an export the day, in our own table the month. */
	key(): string {
		const time = this.#format.foreign ? this.#cell('month') : readMonth(this.#cell('month'), this.#table.order);
		const dimensions: Dimension[] = ['item', 'topic', 'kind', 'voice', 'sourceMedium', 'source', 'medium', 'campaign'];
		return JSON.stringify([time, this.#network(), ...dimensions.map((name) => this.#cell(name))]);
	}

	say(kind: Problem['kind'], column?: Dimension | Measure, value?: string, more: Partial<Problem> = {}): void {
		const index = column && this.#table.columns![column];
		this.problems.push({ kind, line: this.#row.line, column: index === undefined ? column : this.#table.headings[index], value, ...more });
	}

	#cell(field: Dimension | Measure): string {
		const index = this.#table.columns![field];
		return index === undefined ? '' : String(this.#row.cells[index] ?? '').trim();
	}

	/** Source and medium, where they stand in one cell. */
	#parts(): string[] {
		return this.#format.divider === undefined ? [] : this.#cell('sourceMedium').split(this.#format.divider);
	}

	#network(): string {
		const { network, divider } = this.#format;
		if (network !== undefined) return network;
		const written = this.#cell('network') || this.#cell('source') || (divider === undefined ? '' : (this.#parts()[0] ?? ''));
		return written.trim().toLowerCase();
	}

	#month(): string | undefined {
		const { columns, dates, file } = this.#table;
		const written = this.#cell('month');
		if (columns!.month !== undefined) {
			const month = readMonth(written, this.#table.order);
			if (month === undefined) this.#sayOfMonth(written);
			else if (month > this.#context.thisMonth) this.say('month-future', 'month', written);
			return month;
		}
		const from = dates && readMonth(dates.from);
		if (dates && from !== readMonth(dates.until)) {
			this.say('months-several', undefined, `${dates.from}–${dates.until}`);
			return undefined;
		}
		const month = from ?? monthOfFile(file);
		if (month === undefined) this.say('month-missing');
		else if (month > this.#context.thisMonth) this.say('month-future', undefined, month);
		return month;
	}

	#sayOfMonth(written: string): void {
		const readings = possibleMonths(written);
		if (written === '') this.say('month-missing', 'month', written);
		else if (/^#+$/.test(written)) this.say('cell-too-narrow', 'month', written);
		else if (readings.length === 2) this.say('month-two-readings', 'month', written, { readings });
		else if (/^\d{5}$/.test(written)) this.say('month-as-number', 'month', written);
		else if (/^\d{1,2}[-. ]\p{L}{3,}\.?$/u.test(written)) this.say('month-without-year', 'month', written);
		else if (/^\d{1,2}[./]\d{1,2}\.?$/.test(written)) this.say('day-without-year', 'month', written);
		else this.say('month-unreadable', 'month', written);
	}

	/** A date of which its comma has made two cells, as it was typed, and its month. */
	#dateInTwoCells(): Pick<Problem, 'value' | 'month'> | undefined {
		const texts = this.#row.cells.map(String);
		const dates = texts.map((text, index) => `${text}, ${texts[index + 1] ?? ''}`);
		const value = dates.find((date) => readMonth(date) !== undefined);
		return value === undefined ? undefined : { value, month: readMonth(value) };
	}

	/** Our own table names items that there are; in an export, a link may carry anything. */
	#item(): string | undefined {
		const item = this.#cell('item');
		if (item === '' || item.startsWith('(')) return undefined;
		const { items } = this.#context;
		if (!items || items.has(item)) return item;
		if (!this.#format.foreign) this.say('item-unknown', 'item', item);
		return undefined;
	}

	#oneOf(field: 'topic' | 'kind' | 'voice', known: readonly string[]): string | undefined {
		const value = this.#cell(field);
		if (value === '') return undefined;
		if (known.length > 0 && !known.includes(value)) this.say(`${field}-unknown`, field, value);
		return value;
	}

	#measured(): Measured {
		const measured: Measured = {};
		for (const measure of measures) {
			const value = this.#number(measure);
			if (value !== undefined) measured[measure] = value;
		}
		const numbered = measures.some((measure) => this.#table.columns![measure] !== undefined);
		if (!this.#format.foreign && numbered && Object.keys(measured).length === 0 && this.problems.length === 0) {
			this.say('row-without-number');
		}
		return measured;
	}

	/** The number of a measure; undefined where it was not measured, or something is said of it. */
	#number(measure: Measure): number | undefined {
		const cell = this.#row.cells[this.#table.columns![measure] ?? -1];
		const text = this.#cell(measure);
		const possible = typeof cell === 'number' ? [cell] : this.#readings(measure, text);
		if (possible === undefined) return undefined;
		const [value, other] = possible;
		const whole = this.#format.foreign ? !fractional.has(measure) : measure !== 'revenue';
		// One that was to be counted, and could be, where its sign divided thousands.
		const asked =
			whole && typeof cell !== 'number' && !this.#isAsExported() && !possible.every(Number.isInteger)
				? (readNumber(text) ?? possible)
				: possible;
		if (value === undefined) this.#sayOfNumber(measure, text);
		else if (other !== undefined || asked.length > 1) {
			this.say('number-two-readings', measure, text, { readings: asked.map(String), contrary: this.#table.contrary });
		} else if (value < 0) this.say('number-negative', measure, text);
		else if (whole && !Number.isInteger(value)) this.say(this.#isAsExported() ? 'number-not-as-written' : 'number-broken', measure, text);
		else return value;
		return undefined;
	}

	/** What a text can mean. Where things are counted, a sign before three digits divides thousands: there are no parts of a visit. */
	#readings(measure: Measure, text: string): number[] | undefined {
		if (fractional.has(measure) || this.#isAsExported()) return readNumber(text, this.#table.decimal);
		const possible = readNumber(text);
		return possible && possible.length > 1 ? possible.filter(Number.isInteger) : possible;
	}

	/** Whether the numbers are written as the program writes them. */
	#isAsExported(): boolean {
		return this.#format.decimal !== undefined && this.#table.decimal === this.#format.decimal;
	}

	#sayOfNumber(measure: Measure, text: string): void {
		if (/^#{2,}$/.test(text)) this.say('cell-too-narrow', measure, text);
		else if (/^-?\d+(?:[.,]\d+)?E\+?\d+$/i.test(text)) this.say('number-shortened', measure, text);
		else this.say(readNumber(text)?.length ? 'number-not-as-written' : 'number-unreadable', measure, text);
	}
}
