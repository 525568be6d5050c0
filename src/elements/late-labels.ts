/**
 * The texts of what few readers need, as `words.labels` writes them, from the file that the component names.
 *
 * @throws Error when the file cannot be fetched
 */
export async function fetchLabels(address = ''): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
	return response.text();
}
