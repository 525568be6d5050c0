/** How many guidelines one page of the handbook holds at most, so that a phone need not load a book. */
const mostInPart = 7;

/** The pages of the handbook: one a theme, and more where a theme is long, each with the number of the guideline that it begins with. */
export function handbookParts<Theme extends string>(themes: readonly { id: Theme; count: number }[]) {
	return themes.flatMap(({ id, count }) =>
		Array.from({ length: Math.ceil(count / mostInPart) }, (_, index) => ({
			name: index === 0 ? id : `${id}-${index + 1}`,
			theme: id,
			first: index * mostInPart,
			end: Math.min((index + 1) * mostInPart, count),
		})),
	);
}
