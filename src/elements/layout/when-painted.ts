import { afterNextPaint } from '../progress/progress.ts';

/**
 * Loads what the page is whole without, once its first view is on the screen. Where it does not come, as when the reader
 * is off to another page meanwhile, that is noted for whoever looks.
 */
export async function whenPainted(load: () => Promise<void>): Promise<void> {
	await afterNextPaint();
	document.documentElement.dataset['painted'] = '';
	try {
		await load();
	} catch (error) {
		console.debug('A part of the page cannot be loaded.', error);
	}
}
