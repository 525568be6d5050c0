/** What a row that adds the others up is called, in English, Russian and German. */
const sum =
	/^(?:(?:grand |sub-?)?totals?|sums?|overall|in total|(?:общий )?итого?|всего|сумма|(?:gesamt|zwischen)?summe|gesamt|insgesamt)(?![\p{L}\p{N}-])/iu;

/** What a cell says where the row is a sum of the others: `Total`, «Итого за октябрь»; undefined where it does not. */
export function sumIn(cells: Iterable<string>): string | undefined {
	for (const cell of cells) {
		if (sum.test(cell.trim())) return cell.trim();
	}
	return undefined;
}
