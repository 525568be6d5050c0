/** A cell of a table. */
export interface CellPlace {
	/** Counted from 1. */
	line: number;
	/** Heading of the column. */
	column: string;
	/** What stands there. */
	value: string;
}

/** Something that is wrong with a results file, as data; the author checks make sentences of it. */
export interface Problem {
	kind:
		| 'empty'
		| 'headings-unknown'
		| 'headings-half-known'
		| 'headings-of-network'
		| 'heading-missing'
		| 'heading-unknown'
		| 'heading-of-people'
		| 'heading-twice'
		| 'measures-missing'
		| 'quotes'
		| 'row-length'
		| 'row-without-number'
		| 'row-twice'
		| 'row-a-day'
		| 'row-of-sums'
		| 'none-of-ours'
		| 'month-missing'
		| 'month-unreadable'
		| 'month-future'
		| 'months-several'
		| 'month-two-readings'
		| 'month-without-year'
		| 'day-without-year'
		| 'month-as-number'
		| 'cell-too-narrow'
		| 'network-missing'
		| 'network-unknown'
		| 'item-unknown'
		| 'topic-unknown'
		| 'kind-unknown'
		| 'voice-unknown'
		| 'number-unreadable'
		| 'number-negative'
		| 'number-broken'
		| 'number-two-readings'
		| 'number-not-as-written'
		| 'number-shortened'
		| 'measured-twice'
		| 'workbook-locked'
		| 'workbook-unreadable'
		| 'workbook-markup'
		| 'sheets-several'
		| 'file-not-read';
	/** Counted from 1. */
	line: number;
	/** Heading of the column. */
	column?: string | undefined;
	/** What stands there. */
	value?: string | undefined;
	headings?: readonly string[];
	/** What it can mean. */
	readings?: readonly string[];
	/** Two cells of the file that use its sign in two ways. */
	contrary?: { thousands: CellPlace; decimal: CellPlace } | undefined;
	/** How many cells a row has, and how many it should have. */
	cells?: { found: number; expected: number };
	/** How many rows it is about. */
	rows?: number;
	/** The line that says the same, of another file with its name. */
	other?: string;
	/** The month that it is about. */
	month?: string;
}
