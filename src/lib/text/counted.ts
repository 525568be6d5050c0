/** A number with the noun in its right form, as sentences to authors say it: `1 word`, `1,640 words`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
	return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
