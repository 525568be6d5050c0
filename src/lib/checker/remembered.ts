/** A function that knows what it has found in the last text: several patterns look for the same in one after the other. */
export function remembered<Text, Found>(find: (text: Text) => Found): (text: Text) => Found {
	let last: { text: Text; found: Found } | undefined;
	return (text) => {
		if (last?.text !== text) last = { text, found: find(text) };
		return last.found;
	};
}
