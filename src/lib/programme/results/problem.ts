/** Something that is wrong with a results file, as data; the author checks make sentences of it. */
export interface Problem {
	kind:
		| 'empty'
		| 'headings-unknown'
		| 'heading-unknown'
		| 'heading-twice'
		| 'measures-missing'
		| 'quotes'
		| 'row-length'
		| 'row-without-number'
		| 'row-twice'
		| 'none-of-ours'
		| 'month-missing'
		| 'month-unreadable'
		| 'month-future'
		| 'months-several'
		| 'network-missing'
		| 'network-unknown'
		| 'item-unknown'
		| 'topic-unknown'
		| 'kind-unknown'
		| 'voice-unknown'
		| 'number-unreadable'
		| 'number-negative'
		| 'number-broken'
		| 'measured-twice';
	/** Counted from 1. */
	line: number;
	/** Heading of the column. */
	column?: string | undefined;
	/** What stands there. */
	value?: string | undefined;
	headings?: readonly string[];
	/** How many cells a row has, and how many it should have. */
	cells?: { found: number; expected: number };
	/** The line, or the file, that says the same. */
	other?: string;
	/** The month that it is about. */
	month?: string;
}
