/** What can be measured, in the order in which people meet it: somebody posts, it is seen, answered, and leads somewhere. */
export const measures = [
	'posts',
	'reach',
	'reactions',
	'comments',
	'reposts',
	'clicks',
	'visits',
	'leads',
	'applications',
	'hires',
	'revenue',
] as const;

export type Measure = (typeof measures)[number];

/** What programs attribute to several visits, so that it comes in fractions; everything else is counted. */
export const fractional: ReadonlySet<Measure> = new Set<Measure>(['leads', 'revenue']);

/** Numbers that were measured. One that is absent was not measured, which is not the same as zero. */
export type Measured = Partial<Record<Measure, number>>;

/** Whose posts are measured: those of colleagues, or those of the company's own page, which are only compared with. */
export type Channel = 'people' | 'page';

/** One row of a results file, whatever program wrote it. */
export interface ResultRow {
	/** `YYYY-MM`. */
	month: string;
	channel: Channel;
	/** Id of the network. */
	network: string;
	/** Id of the item that was shared, where the file tells it. */
	item?: string | undefined;
	topic?: string | undefined;
	/** What kind of item it was: product, people, expertise … */
	kind?: string | undefined;
	/** In which voice the text spoke. */
	voice?: string | undefined;
	measured: Measured;
	/** Path below the project's folder, and the line in it: every number can be traced. */
	file: string;
	line: number;
}
