import { afterNextPaint } from '../progress/progress.ts';
import { loadPart } from './load-part.ts';

/** Loads what the page is whole without, once its first view is on the screen. */
export async function whenPainted(load: () => Promise<unknown>): Promise<void> {
	await afterNextPaint();
	await loadPart(load);
}
