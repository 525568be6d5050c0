/** Puts texts together to be spoken: each ends with a stop, and with no second one where it has its own. */
export function asSpoken(texts: readonly string[]): string {
	return texts
		.map((text) => text.replaceAll(/\s+/g, ' ').trim())
		.filter(Boolean)
		.map((text) => (/[.!?…:][»”"’')\]]*$/u.test(text) ? text : `${text}.`))
		.join(' ');
}
