/**
 * Loads a part of the page that it does without. Where it does not come, as when the reader is off to another page
 * meanwhile, that is noted for whoever looks.
 */
export async function loadPart(load: () => Promise<unknown>): Promise<void> {
	await load().catch((error: unknown) => console.debug('A part of the page cannot be loaded.', error));
}
