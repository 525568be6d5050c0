/** What the law of a country says of advertising on a network. */
export interface Restriction {
	country: string;
	/** `unclear` means: ask a lawyer; nothing is offered there either. */
	verdict: 'forbidden' | 'unclear';
	/** First day on which it holds; always, where none is known. */
	from?: string | undefined;
	/** First day on which it is punished. */
	penaltiesFrom?: string | undefined;
}

type Status = Record<string, { advertising?: Omit<Restriction, 'country'> | undefined }>;

/** What restricts advertisements on a network, for those countries whose law counts. */
export function restrictionsOf(status: Status | undefined, countries: readonly string[]): Restriction[] {
	return countries.flatMap((country) => {
		const advertising = status && Object.hasOwn(status, country) ? status[country]?.advertising : undefined;
		return advertising ? [{ country, ...advertising }] : [];
	});
}

/**
 * The first day on which a network no longer takes an advertisement.
 *
 * @returns undefined when nothing restricts it; an empty text, which is before every day, when it never takes one
 */
export function barredFrom(restrictions: readonly Restriction[]): string | undefined {
	const days = restrictions.map(({ from }) => from ?? '').toSorted();
	return days[0];
}
