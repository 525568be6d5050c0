/** Hands a text to the reader as a file. It is made here and never leaves the browser by itself. */
export function saveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// A browser may read the file after the click; a minute is enough.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
