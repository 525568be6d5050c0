/** A briefing as it is written out: the agenda with what of the week belongs to each part. */
export interface BriefingSheet {
	/** The lines above the agenda: the topic, the days, who leads. */
	head: readonly string[];
	parts: readonly {
		/** `4 min · The topic` */
		title: string;
		text: string;
		/** What of the week stands below it, each with further lines. */
		entries: readonly (readonly string[])[];
	}[];
}

/** A briefing as plain text for a chat or a mail. */
export function briefingText({ head, parts }: BriefingSheet): string {
	const blocks = parts.map(({ title, text, entries }) =>
		[
			title,
			text,
			...entries.map(([first = '', ...rest]) => [`– ${first}`, ...rest.map((line) => line.replaceAll(/^(?=.)/gm, '  '))].join('\n')),
		].join('\n'),
	);
	return [head.join('\n'), ...blocks].join('\n\n');
}
